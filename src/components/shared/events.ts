import type { CaseEvent } from '../../machines/events.js';
import type { EventType, PitfallCode } from '../../machines/vocabulary.js';
import type { AppendOutcome } from './append.js';

/*
 * The requests stay within the shadow root they rise in: they may name a node or an entry. What
 * leaves an element for the page carries a number and nothing of the patient.
 */

/** Someone wants to record what happened. */
export class RecordRequestEvent extends Event {
  constructor(
    readonly eventType?: EventType,
    readonly nodeId?: string,
    readonly biopsyId?: string,
    /** Answers that the form has from the start, by its questions' names. */
    readonly preset?: Readonly<Record<string, string>>,
  ) {
    super('axillary-record-request', { bubbles: true });
  }
}

/** Someone wants to acknowledge a pitfall, with a reason to be typed. */
export class AcknowledgeRequestEvent extends Event {
  constructor(
    readonly code: PitfallCode,
    readonly nodeId?: string,
  ) {
    super('axillary-acknowledge-request', { bubbles: true });
  }
}

/** Someone wants to correct an entry. */
export class CorrectRequestEvent extends Event {
  constructor(readonly eventId: string) {
    super('axillary-correct-request', { bubbles: true });
  }
}

/** Entries were saved: they are on disk. */
export class AxillaryRecordedEvent extends Event {
  /** @param count - how many entries were saved */
  constructor(readonly count: number) {
    super('axillary-recorded', { bubbles: true, composed: true });
  }
}

/** Whether something is typed that is not saved has changed. */
export class AxillaryDraftEvent extends Event {
  /** @param hasDraft - whether there is such an entry now */
  constructor(readonly hasDraft: boolean) {
    super('axillary-draft', { bubbles: true, composed: true });
  }
}

/**
 * Entries are about to be kept. Whoever owns the record answers with `respondWith`, while the event
 * is on its way. It neither bubbles nor leaves a shadow root, and what it is about is no field that
 * could be copied or logged with it: only a listener on the element itself that asks for `entries`
 * has them.
 */
export class AxillaryAppendEvent extends Event {
  readonly #entries: readonly CaseEvent[];
  readonly #caseId: string;
  #answer: Promise<AppendOutcome> | undefined;

  /**
   * @param caseId - the case they belong to
   * @param entries - what is to be kept, all of it or nothing
   */
  constructor(caseId: string, entries: readonly CaseEvent[]) {
    super('axillary-append', { cancelable: true });
    this.#caseId = caseId;
    this.#entries = entries;
  }

  get caseId(): string {
    return this.#caseId;
  }

  get entries(): readonly CaseEvent[] {
    return this.#entries;
  }

  /** What was answered; absent where nobody took the entries over. */
  get answer(): Promise<AppendOutcome> | undefined {
    return this.#answer;
  }

  /**
   * Takes the entries over, and says what becomes of them. A second answer is ignored.
   *
   * @throws DOMException `InvalidStateError` if the event is over: then the entries went elsewhere
   */
  respondWith(answer: AppendOutcome | PromiseLike<AppendOutcome>): void {
    if (this.#answer) return;
    if (this.eventPhase === Event.NONE) {
      throw new DOMException(
        'axillary-append is over: call respondWith while it is handled, with a promise.',
        'InvalidStateError',
      );
    }
    this.preventDefault();
    this.#answer = Promise.resolve(answer);
  }
}

/** Another view of the patient was chosen. */
export class AxillaryViewEvent extends Event {
  /** @param view - its name: `pathway`, `statechart`, `summary` or `work` */
  constructor(readonly view: 'pathway' | 'statechart' | 'summary' | 'work') {
    super('axillary-view', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'axillary-record-request': RecordRequestEvent;
    'axillary-acknowledge-request': AcknowledgeRequestEvent;
    'axillary-correct-request': CorrectRequestEvent;
    'axillary-recorded': AxillaryRecordedEvent;
    'axillary-append': AxillaryAppendEvent;
    'axillary-draft': AxillaryDraftEvent;
    'axillary-view': AxillaryViewEvent;
  }
}
