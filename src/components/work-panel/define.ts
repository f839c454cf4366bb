import { defineOnce } from '../shared/define-once.js';
import { AxillaryWork } from './axillary-work.js';

export type { AxillaryRecordedEvent, RecordRequestEvent } from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-work': AxillaryWork;
  }
}

defineOnce('axillary-work', AxillaryWork);
