import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseEvent } from '../../machines/events.js';
import { describeEvent } from '../../pathway/narrative/index.js';
import { withEvents } from '../shared/append.js';
import type { Append, AppendOutcome, RecordRequest } from '../shared/append.js';
import { formatDay } from '../shared/dates.js';
import { say, told } from '../shared/say.js';
import { BACK } from '../stop-dialog/stop.js';
import type { Stop, StopAnswer } from '../stop-dialog/stop.js';
import { deskOf } from './desk.js';
import type { Desk, DeskSource } from './desk.js';
import { evaluate, isChanged } from './draft.js';
import type { Draft, Evaluation } from './draft.js';
import type { Change } from './form-changes.js';
import { requested } from './requests.js';
import type { Shown } from './requests.js';
import { CORRECT_THE_SIDE, draftStop, nastStop, remedyOf, sideStop } from './stops.js';

/** A write that takes longer than this is shown as going on. */
const SLOW_MS = 100;

/** What the controller needs of its element. */
export interface EntryHost extends ReactiveControllerHost, DeskSource {
  readonly newId: () => string;
  readonly save: Append | undefined;
  /** Opens a Stop. */
  readonly ask: (stop: Stop) => Promise<StopAnswer>;
  /** Tells the page that entries were saved. */
  readonly recorded: () => void;
}

/** An entry that is being written, and one that waits for it: plain data, to be gone on with later. */
export interface HeldEntry {
  readonly caseId: string;
  readonly shown: Shown;
  readonly kept?: Shown;
}

/** Where saving led: it was kept, or what the person shall look at; `back` where nothing changed. */
export type SaveResult = 'saved' | 'resumed' | 'remedy' | 'side' | 'summary' | 'back';

/** The entry that is being written: what is shown of it, its Stops, and its way to the disk. */
export class EntryController implements ReactiveController {
  shown: Shown | undefined;
  errors: ReadonlyMap<string, string> = new Map();
  outcome: AppendOutcome | undefined;
  saving = false;
  /** What was saved last, in words. */
  saved = '';
  savedCount = 0;
  evaluation: Evaluation | undefined;
  /** The entry that waits while a Stop's remedy is recorded. */
  #kept: Shown | undefined;
  /** What was saved here, or written elsewhere, and has not come back with the case yet. */
  #ahead: readonly CaseEvent[] = [];
  #caseId: string | undefined;
  /** What is on its way to the disk. */
  #written: Draft | undefined;

  constructor(private readonly host: EntryHost) {
    host.addController(this);
  }

  get desk(): Desk | undefined {
    return deskOf(this.host, this.#ahead);
  }

  get hasDraft(): boolean {
    const draft = this.shown?.draft;
    return this.#kept !== undefined || (draft !== undefined && isChanged(draft));
  }

  /** What is being written, as it is now; undefined where there is nothing to lose. */
  get held(): HeldEntry | undefined {
    const { shown } = this;
    const caseId = this.host.caseFile?.id;
    if (!this.hasDraft || !shown || caseId === undefined) return undefined;
    return { caseId, shown, ...(this.#kept && { kept: this.#kept }) };
  }

  /** Goes on with an entry that was held; one of another case is passed over. */
  goOn({ caseId, shown, kept }: HeldEntry): void {
    if (caseId !== this.host.caseFile?.id) return;
    this.#kept = kept;
    this.#show(shown);
  }

  /** Whether another entry waits to be resumed. */
  get resumes(): boolean {
    return this.#kept !== undefined;
  }

  /** A draft of one case never meets another. */
  hostUpdate(): void {
    const { caseFile } = this.host;
    if (this.#caseId !== caseFile?.id) {
      this.#caseId = caseFile?.id;
      this.#ahead = [];
      this.saved = '';
      this.drop();
    }
    const draft = this.shown?.draft;
    // What is on its way to the disk was read, and the case may come back with it already.
    if (draft !== undefined && draft === this.#written) return;
    const desk = draft && this.desk;
    this.evaluation = draft && desk && evaluate(draft, desk);
  }

  /** Shows what a request asks for. */
  begin(request: RecordRequest): void {
    const desk = this.desk;
    if (desk) this.#show(requested(request, desk, this.host.newId));
  }

  /** Leaves everything behind. */
  drop(): void {
    this.#kept = undefined;
    this.#show(undefined);
  }

  /** Leaves what is shown; resolves to whether there is an entry to resume, undefined if it stays. */
  async leave(): Promise<boolean | undefined> {
    const draft = this.shown?.draft;
    if (this.saving || (draft && isChanged(draft) && !(await this.#mayLose(draft)))) {
      return undefined;
    }
    return this.#resume();
  }

  /** Asks before everything is left; resolves to whether it may be. */
  async mayDrop(): Promise<boolean> {
    if (this.saving) return false;
    const draft = this.#kept?.draft ?? this.shown?.draft;
    return !this.hasDraft || !draft || this.#mayLose(draft);
  }

  /** Changes the entry as it is now: several changes may come before it is drawn again. */
  change(to: (draft: Draft) => Change): void {
    if (!this.shown?.draft || this.saving) return;
    const { draft, name } = to(this.shown.draft);
    this.shown = { ...this.shown, draft };
    this.errors = new Map([...this.errors].filter(([one]) => one !== name));
    this.host.requestUpdate();
  }

  /** Checks the entry, asks where a Stop stands before it, and keeps it. */
  async save(): Promise<SaveResult> {
    const { desk, shown } = this;
    const { save } = this.host;
    if (this.saving || !save || !desk || !shown?.draft) return 'back';
    let draft = { ...shown.draft, recordedAt: shown.draft.recordedAt ?? desk.now() };
    const first = evaluate(draft, desk);
    const hadTrouble = this.errors.size > 0 || this.outcome !== undefined;
    this.errors = first.errors;
    this.outcome = undefined;
    if (hadTrouble || first.errors.size > 0) this.host.requestUpdate();
    let { events } = first;
    if (!events) return 'summary';

    const stop = draft.allTheSame === undefined ? stopBefore(events, draft, desk) : undefined;
    if (stop) {
      const answer = await this.host.ask(stop);
      if (this.shown !== shown) return 'back';
      if (answer.remedy === BACK) return 'back';
      if (answer.remedy === CORRECT_THE_SIDE) return 'side';
      if (answer.remedy !== undefined) {
        this.#kept = shown;
        this.begin(remedyOf(answer.remedy));
        return 'remedy';
      }
      draft = { ...draft, allTheSame: `Recorded all the same: ${answer.reason}` };
      events = evaluate(draft, desk).events ?? events;
    }

    this.shown = { ...shown, draft };
    this.#written = draft;
    this.saving = true;
    // Most writes end sooner than anyone could read "Saving": drawing it would hold them up.
    const slow = setTimeout(() => this.host.requestUpdate(), SLOW_MS);
    this.outcome = await save(events).catch((): AppendOutcome => ({
      kind: 'failed',
      message: say`The entry could not be kept.`,
    }));
    clearTimeout(slow);
    this.#written = undefined;
    this.saving = false;
    this.host.requestUpdate();
    if (this.host.caseFile?.id !== desk.caseFile.id) return 'back';
    if (this.outcome.kind === 'saved') return this.#hasSaved(events);
    if (this.outcome.kind === 'conflict') this.#meets(this.outcome.written, events);
    if (this.outcome.kind === 'failed' && this.outcome.later) {
      void this.#late(this.outcome.later, draft, events);
    }
    return 'summary';
  }

  /** The answer that had not come in time: it counts if the same entry still waits for one. */
  async #late(
    later: Promise<AppendOutcome>,
    sent: Draft,
    events: readonly CaseEvent[],
  ): Promise<void> {
    const outcome = await later;
    const draft = this.shown?.draft;
    if (this.saving || !draft || draft.ids.entry !== sent.ids.entry) return;
    if (outcome.kind === 'conflict') this.#ahead = withEvents(this.#ahead, outcome.written);
    if (outcome.kind !== 'saved') this.outcome = outcome;
    else if (JSON.stringify(draft.values) === JSON.stringify(sent.values)) {
      this.#hasSaved(events);
      this.host.recorded();
    } else {
      this.#ahead = withEvents(this.#ahead, events);
      this.outcome = savedAsFirstSent();
    }
    this.host.requestUpdate();
  }

  /** What is there that was not seen; the entry itself may be among it, from an attempt that seemed to fail. */
  #meets(written: readonly CaseEvent[], events: readonly CaseEvent[]): void {
    this.#ahead = withEvents(this.#ahead, written);
    const own = new Set(events.map(({ id }) => id));
    if (written.some(({ id }) => own.has(id))) this.outcome = savedAsFirstSent();
  }

  #hasSaved(events: readonly CaseEvent[]): SaveResult {
    this.#ahead = withEvents(this.#ahead, events);
    const last = events.at(-1);
    this.saved = last
      ? say`Saved: ${formatDay(last.occurredAt)} ${told(describeEvent(last).title)}`
      : say`Saved.`;
    this.savedCount = events.length;
    return this.#resume() ? 'resumed' : 'saved';
  }

  async #mayLose(draft: Draft): Promise<boolean> {
    return (await this.host.ask(draftStop(draft))).remedy === undefined;
  }

  #resume(): boolean {
    const kept = this.#kept;
    this.#kept = undefined;
    this.#show(kept);
    return kept !== undefined;
  }

  #show(shown: Shown | undefined): void {
    this.shown = shown;
    this.errors = new Map();
    this.outcome = undefined;
    this.host.requestUpdate();
  }
}

const savedAsFirstSent = (): Extract<AppendOutcome, { readonly kind: 'failed' }> => ({
  kind: 'failed',
  message: say`The entry was saved as it was sent first. What was changed here since is not: close this, and correct the entry on the timeline.`,
});

function stopBefore(events: readonly CaseEvent[], draft: Draft, desk: Desk): Stop | undefined {
  for (const event of events) {
    const stop = nastStop(event, draft, desk) ?? sideStop(event, desk);
    if (stop) return stop;
  }
  return undefined;
}
