/**
 * Writes one course to its end, in working days from its beginning, and then reads it on a day in
 * between: what comes after that day has not happened. So every case stands where courses are found
 * standing, and its days in stage are those of its waits.
 */
import type { CaseEvent, EventDataMap, EventEnvelope } from '../../machines/events.js';
import type { EventType, PitfallCode } from '../../machines/vocabulary.js';
import type { Day } from '../types.js';
import { dayOfWorkingDay, workingDayOf } from './calendar.js';
import type { Chance } from './chance.js';
import { SLIPS, type Slip } from './slips.js';
import { AFTER_THE_END, EIGHTEEN_MONTHS, LATE, WAITS, type WaitName } from './waits.js';

/** An event before its days and id are known. */
export interface Draft {
  readonly type: EventType;
  /** Working day from the beginning of the course on which it happened, and on which it is written. */
  readonly day: number;
  readonly writtenOn: number;
  /** Place among the events of its day. */
  readonly nth: number;
  readonly data: unknown;
  readonly more: Omit<DraftExtra, 'daysEarlier'>;
}

/** What an event carries besides its data; and by how many working days it happened earlier. */
export type DraftExtra = Partial<
  Pick<EventEnvelope, 'note' | 'laterality' | 'dateEstimated' | 'source' | 'recordedBy'>
> & { readonly daysEarlier?: number };

/** What is known once today has been placed. */
export interface Placing {
  /** The calendar day so many working days from the beginning. */
  readonly dayOf: (day: number) => Day;
  readonly idOf: (draft: Draft) => string;
}

type DataOf<T extends EventType> = EventDataMap[T] | ((placing: Placing) => EventDataMap[T]);

/** A stretch of a course in which it can be found: the events before it, and its days. */
interface Stretch {
  readonly events: number;
  readonly from: number;
  readonly length: number;
  readonly weight: number;
}

/** What comes from other houses, and the share of it that is written down some days late. */
const OFTEN_LATE: ReadonlySet<EventType> = new Set([
  'imaging.reported',
  'biopsy.performed',
  'pathology.reported',
  'tumor-board.decided',
  'nast.started',
  'surgery.performed',
]);
const WRITTEN_LATE = 0.05;
/** Share of entries that carry a time of day. */
const TIMED = 0.55;
/** Events after which only the course itself is written. */
const MUCH = 13;

export class History {
  readonly chance: Chance;
  /** Who keeps the record. */
  readonly keeper: string;
  readonly #drafts: Draft[] = [];
  readonly #stretches: Stretch[] = [];
  #day = 0;
  #nth = 0;
  #over = false;
  #numbered = 0;

  constructor(chance: Chance, keeper: string) {
    this.chance = chance;
    this.keeper = keeper;
  }

  /** Working days since the beginning. */
  get day(): number {
    return this.#day;
  }

  /** Much is on record already: what is done beside the course is no longer written down. */
  get full(): boolean {
    return this.#drafts.length >= MUCH;
  }

  /** Whether something goes wrong here, as often as the table says. */
  slips(slip: Slip): boolean {
    return this.chance.happens(SLIPS[slip]);
  }

  /** A number of its own for a booking, task, hold, barrier or sample. */
  number(): number {
    this.#numbered += 1;
    return this.#numbered;
  }

  /**
   * Adds an event on the day the course has come to.
   * @param type - its type
   * @param data - its data, or what gives them once days and ids are known
   * @param more - what else it carries
   */
  write<T extends EventType>(type: T, data: DataOf<T>, more: DraftExtra = {}): Draft {
    const { daysEarlier = 0, ...rest } = more;
    const day = this.#day - daysEarlier;
    const late = OFTEN_LATE.has(type) && this.chance.happens(WRITTEN_LATE);
    const writtenOn = this.#day + (late ? this.chance.whole(1, 6) : 0);
    const draft: Draft = { type, day, writtenOn, nth: this.#nth, data, more: rest };
    this.#nth += 1;
    if (!this.#over) this.#drafts.push(draft);
    return draft;
  }

  /** Acknowledges a pitfall, in the share of cases in which somebody does. */
  acknowledge(pitfall: PitfallCode, reason: string, nodeId?: string): void {
    if (!this.chance.happens(SLIPS.acknowledged)) return;
    this.write('pitfall.acknowledged', {
      pitfall,
      ...(nodeId === undefined ? {} : { nodeId }),
      reason,
    });
  }

  /** Lets days pass in which the course can be found. */
  rest(days: number, weight: number): void {
    if (this.#over) return;
    this.#stretches.push({ events: this.#drafts.length, from: this.#day, length: days, weight });
    this.#day += days;
    this.#nth = 0;
  }

  /** How long something is waited for: usually within its span, in some courses longer. */
  lengthOf(name: WaitName): number {
    const { usual, late } = WAITS[name];
    return this.chance.whole(...(this.chance.happens(LATE) ? late : usual));
  }

  /** Ends the course: nothing is written any more. */
  end(): void {
    this.#over = true;
  }

  /**
   * The events up to today, which is placed in one of the stretches, or in the time after the last.
   * @param today - the day on which the case is read
   * @throws {RangeError} where an entry names one that had not happened
   */
  read(today: Day): readonly CaseEvent[] {
    const { chance } = this;
    const end: Stretch = {
      events: this.#drafts.length,
      from: this.#day,
      length: EIGHTEEN_MONTHS - this.#day,
      weight: AFTER_THE_END,
    };
    const stretches = [...this.#stretches, end].filter(({ from }) => from < EIGHTEEN_MONTHS);
    const { events, from, length } = chance.weighted(stretches);
    const now = Math.min(from + chance.whole(0, length), EIGHTEEN_MONTHS);
    return this.#written(this.#drafts.slice(0, events), now, workingDayOf(today));
  }

  #written(drafts: readonly Draft[], now: number, today: number): readonly CaseEvent[] {
    const dayOf = (day: number): Day => dayOfWorkingDay(today - now + day);
    const entries = drafts.map((draft) => {
      const { chance } = this;
      // Each day begins at an hour of its own, and its events follow each other.
      const minute =
        8 * 60 + ((Math.abs(draft.day) * 97) % 240) + draft.nth * 20 + chance.whole(0, 11);
      // Nothing is written down after today.
      const written = Math.min(draft.writtenOn, now);
      const day = dayOf(draft.day);
      const recordedAt =
        written > draft.day
          ? instant(dayOf(written), 18 * 60 + draft.nth * 9)
          : instant(day, minute + chance.whole(8, 15));
      return { draft, recordedAt, at: chance.happens(TIMED) ? instant(day, minute) : day };
    });
    entries.sort((a, b) =>
      a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0,
    );
    const ids = new Map(entries.map(({ draft }, index) => [draft, `e${String(index + 1)}`]));
    const idOf = (draft: Draft): string => {
      const id = ids.get(draft);
      if (id === undefined) throw new RangeError(`No ${draft.type} that can be named`);
      return id;
    };
    const placing: Placing = { dayOf, idOf };
    return entries.map(({ draft, recordedAt, at }) => {
      const { recordedBy = this.keeper, ...more } = draft.more;
      const { data } = draft;
      return {
        id: placing.idOf(draft),
        type: draft.type,
        occurredAt: at,
        recordedAt,
        recordedBy,
        ...more,
        data: typeof data === 'function' ? (data as (placing: Placing) => unknown)(placing) : data,
      } as CaseEvent;
    });
  }
}

const two = (number: number): string => (number < 10 ? `0${String(number)}` : String(number));

const instant = (day: Day, minute: number): string =>
  `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`;
