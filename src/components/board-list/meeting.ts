import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseEvent } from '../../machines/events.js';
import type { BoardDecision, Stage } from '../../machines/vocabulary.js';
import {
  boardItemOf,
  byUrgency,
  consequencesOf,
  decisionData,
  decisionsFor,
} from '../../pathway/board/index.js';
import type { BoardChoice, BoardItem, Consequences } from '../../pathway/board/index.js';
import { CaseFormatError, parseCase } from '../../pathway/case-file/index.js';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile, CaseStatus, Day } from '../../pathway/types.js';
import { withEvents } from '../shared/append.js';
import type { AppendOutcome } from '../shared/append.js';
import { say, told } from '../shared/say.js';
import { goneOnWith, onRecord, saysSo } from './held-meeting.js';
import type { HeldDecision } from './held-meeting.js';
import { Remembered } from './remembered.js';

/** A case the list is given. */
export interface BoardCase {
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
  /** Whether the patient is invented. */
  readonly sample: boolean;
  /** Where its record is opened. */
  readonly address: string;
}

/**
 * Keeps events of a case; resolves once they are on disk, or says why not.
 *
 * @param caseId - the id of the case file
 * @param events - what is to be kept; an attempt that is repeated has the same ids
 * @param seen - the log as whoever decided saw it: where the case goes on from there nothing is kept, and
 *   it resolves to a conflict
 */
export type SaveDecision = (
  caseId: string,
  events: readonly CaseEvent[],
  seen: readonly CaseEvent[],
) => Promise<AppendOutcome>;

/** A decision that is being written down; it begins without any answer. */
export interface DecisionDraft {
  readonly decision?: BoardDecision;
  readonly nodeIds: readonly string[];
  readonly rationale: string;
  /** Made once, so that a retry cannot become a second entry. */
  readonly id: string;
  /** When saving was tried first. */
  readonly recordedAt?: string;
}

/** A decision that is on disk. */
export interface SavedDecision {
  readonly event: CaseEvent;
  readonly choice: BoardChoice;
}

/** One case on the screen. */
export interface Entry {
  /** Counts the cases as they come: names elements without saying whose they are. */
  readonly serial: number;
  readonly given: BoardCase;
  readonly item: BoardItem;
  readonly draft: DecisionDraft;
  readonly saving?: boolean;
  /** The case as it came while saving was under way: it shows once that has ended. */
  readonly arrived?: BoardCase;
  /** Saving was tried without a decision. */
  readonly lacksDecision?: boolean;
  readonly outcome?: Exclude<AppendOutcome, { readonly kind: 'saved' }>;
  readonly saved?: SavedDecision;
}

/** What the meeting needs of its element. */
export interface MeetingHost extends ReactiveControllerHost {
  readonly author: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly config: PathwaySettings | undefined;
  readonly save: SaveDecision | undefined;
  /** The day of the meeting; undefined while what is typed is no such day. */
  readonly heldOn: Day | undefined;
}

/** Whether something was written that is not saved. */
export const isWritten = ({ draft, saved }: Entry): boolean =>
  !saved &&
  (draft.decision !== undefined || draft.nodeIds.length > 0 || draft.rationale.trim() !== '');

/**
 * The cases of one meeting, in an order that stays while it lasts: a case that was decided keeps its
 * place and shows what was decided, and a case that comes in later stands at the end.
 */
export class Meeting implements ReactiveController {
  entries: readonly Entry[] = [];
  #serial = 0;
  readonly #host: MeetingHost;
  readonly #choices = new Remembered<readonly BoardChoice[]>();
  readonly #consequences = new Remembered<Consequences>();

  constructor(host: MeetingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Another meeting begins with another order.
    this.entries = this.entries.filter(isWritten);
  }

  /** Takes the cases as they are now; those that ask nothing are left out. */
  take(cases: readonly BoardCase[]): void {
    const byId = new Map(cases.map((one) => [one.caseFile.id, one]));
    const kept = this.entries.flatMap((entry): Entry[] => {
      const given = byId.get(entry.given.caseFile.id);
      if (entry.saving) return [given ? { ...entry, arrived: given } : entry];
      if (entry.saved) return [{ ...entry, given: given ?? entry.given }];
      const item = given && boardItemOf(given.caseFile, given.status);
      if (given && item) return [{ ...entry, given, item }];
      // Decided elsewhere meanwhile: what was written here is not lost.
      return isWritten(entry) ? [{ ...entry, given: given ?? entry.given }] : [];
    });
    const known = new Set(kept.map(({ given }) => given.caseFile.id));
    const added = cases
      .filter(({ caseFile }) => !known.has(caseFile.id))
      .flatMap((given) => {
        const item = boardItemOf(given.caseFile, given.status);
        return item ? [{ given, item }] : [];
      })
      .toSorted((a, b) => byUrgency(a.item, b.item))
      .map((one) => ({ ...one, serial: (this.#serial += 1), draft: this.#empty() }));
    this.entries = [...kept, ...added];
  }

  /** The decisions of a case with what each would do; read once for the nodes chosen. */
  choicesOf({ given, draft }: Entry): readonly BoardChoice[] {
    const { config, heldOn } = this.#host;
    const { caseFile, status } = given;
    const day = heldOn ?? status.asOf;
    const { nodeIds } = draft;
    return this.#choices.of(caseFile, [day, status.asOf, ...nodeIds], () =>
      decisionsFor(caseFile, status, day, { nodeIds, config }),
    );
  }

  /** What the decision that is chosen would do to the pitfalls. */
  consequencesOf({ given, draft }: Entry): Consequences | undefined {
    const { decision, nodeIds } = draft;
    const { config, heldOn } = this.#host;
    if (decision === undefined) return undefined;
    const { caseFile, status } = given;
    const day = heldOn ?? status.asOf;
    return this.#consequences.of(caseFile, [day, status.asOf, decision, ...nodeIds], () =>
      consequencesOf(caseFile, status, day, decisionData(decision, nodeIds), config),
    );
  }

  /** Changes what is written of a case. */
  write(
    serial: number,
    more: Partial<Pick<DecisionDraft, 'decision' | 'nodeIds' | 'rationale'>>,
  ): void {
    this.#change(serial, (entry) => {
      const { lacksDecision, ...rest } = entry;
      return {
        ...rest,
        draft: { ...entry.draft, ...more },
        ...(lacksDecision && more.decision === undefined && { lacksDecision }),
      };
    });
  }

  /**
   * Goes on with decisions that were put aside.
   *
   * @param cases - as they are now, also those that ask nothing of the board any more
   * @returns those of which the case is not there, or has another decision by now
   */
  goOn(held: readonly HeldDecision[], cases: readonly BoardCase[]): readonly HeldDecision[] {
    const byId = new Map(cases.map((one) => [one.caseFile.id, one]));
    const left = held.filter((one) => {
      const given = byId.get(one.caseId);
      const entry = this.entries.find(({ given: { caseFile } }) => caseFile.id === one.caseId);
      if (!given || (entry && (entry.saving || entry.saved))) return true;
      const recorded = onRecord(one, given);
      if (entry?.draft.id === one.draft.id || (recorded && saysSo(recorded, one))) return false;
      if (entry && isWritten(entry)) return true;
      // What was changed after an attempt that seemed to fail is another entry.
      const draft = recorded ? this.#anew(one.draft) : one.draft;
      const next = goneOnWith({ ...one, draft }, given);
      if (entry) this.#change(entry.serial, ({ serial, item }) => ({ ...next, serial, item }));
      else this.entries = [...this.entries, { ...next, serial: (this.#serial += 1) }];
      return false;
    });
    this.#host.requestUpdate();
    return left;
  }

  /** Begins another decision on a case that has one. */
  again(serial: number): void {
    this.#change(serial, (entry) => this.#without(entry));
  }

  /** Leaves behind what was written and not saved. */
  drop(): void {
    this.entries = this.entries.map((entry) => (isWritten(entry) ? this.#without(entry) : entry));
    this.#host.requestUpdate();
  }

  /** Keeps the decision; resolves to whether it is on disk, or what is to be looked at. */
  async save(serial: number): Promise<'saved' | 'missing' | 'failed' | 'busy'> {
    const { save, heldOn, now } = this.#host;
    const entry = this.#entry(serial);
    if (!entry || !save || entry.saving || entry.saved) return 'busy';
    const { caseFile } = entry.given;
    // What others wrote was shown with the conflict.
    const others = entry.outcome?.kind === 'conflict' ? entry.outcome.written : [];
    const seen = withEvents(caseFile.events, others);
    const choice = this.choicesOf(entry).find(({ decision }) => decision === entry.draft.decision);
    if (!choice || heldOn === undefined) {
      this.#change(serial, (one) => ({ ...one, lacksDecision: choice === undefined }));
      return 'missing';
    }
    const draft = { ...entry.draft, recordedAt: entry.draft.recordedAt ?? now() };
    const event = this.#eventOf(draft, choice.decision, draft.recordedAt, heldOn);
    this.#change(serial, ({ outcome: _, ...one }) => ({ ...one, draft, saving: true }));
    const outcome = await this.#keep(caseFile, event, (id, events) => save(id, events, seen));
    // An attempt that seemed to fail may be on record, and shows as such: what is recorded next is another entry.
    const isThere =
      outcome.kind === 'conflict' && outcome.written.some(({ id }) => id === event.id);
    this.#change(serial, ({ saving: _, arrived, ...one }) => ({
      ...one,
      ...(isThere && { draft: this.#anew(one.draft) }),
      given: arrived ?? one.given,
      ...(outcome.kind === 'saved' ? { saved: { event, choice } } : { outcome }),
    }));
    return outcome.kind === 'saved' ? 'saved' : 'failed';
  }

  async #keep(
    caseFile: CaseFile,
    event: CaseEvent,
    save: (caseId: string, events: readonly CaseEvent[]) => Promise<AppendOutcome>,
  ): Promise<AppendOutcome> {
    try {
      // A case that could not be read again is not written.
      const others = caseFile.events.filter(({ id }) => id !== event.id);
      parseCase({ ...caseFile, events: [...others, event] });
      return await save(caseFile.id, [event]);
    } catch (error) {
      const problems = error instanceof CaseFormatError ? error.problems : [];
      const expected = problems.map((one) => say`Expected ${told(one.expected)}.`).join(' ');
      return { kind: 'failed', message: expected || say`The decision could not be kept.` };
    }
  }

  #eventOf(
    { id, nodeIds, rationale }: DecisionDraft,
    decision: BoardDecision,
    recordedAt: string,
    occurredAt: Day,
  ): CaseEvent {
    return {
      id,
      type: 'tumor-board.decided',
      occurredAt,
      recordedAt,
      recordedBy: this.#host.author,
      data: decisionData(decision, nodeIds, rationale),
    };
  }

  /** The case without anything written, as it is now. */
  #without({ serial, given, item }: Entry): Entry {
    const now = boardItemOf(given.caseFile, given.status) ?? item;
    return { serial, given, item: now, draft: this.#empty() };
  }

  /** What is written, as an entry of its own. */
  #anew({ recordedAt: _, ...draft }: DecisionDraft): DecisionDraft {
    return { ...draft, id: this.#host.newId() };
  }

  #empty(): DecisionDraft {
    return { nodeIds: [], rationale: '', id: this.#host.newId() };
  }

  #entry(serial: number): Entry | undefined {
    return this.entries.find((one) => one.serial === serial);
  }

  #change(serial: number, to: (entry: Entry) => Entry): void {
    this.entries = this.entries.map((entry) => (entry.serial === serial ? to(entry) : entry));
    this.#host.requestUpdate();
  }
}

/** The stage a saved decision led to: as the case says once it came back with it. */
export const stageAfter = ({ given, saved }: Entry): Stage | undefined =>
  saved && given.caseFile.events.some(({ id }) => id === saved.event.id)
    ? given.status.stage
    : saved?.choice.stage;
