import type { EventType, PitfallCode } from '../../machines/vocabulary.js';

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
    'axillary-view': AxillaryViewEvent;
  }
}
