import { defineOnce } from '../shared/define-once.js';
import { AxillaryWorklist } from './axillary-worklist.js';

export type { AxillaryChosenCasesEvent, AxillaryListViewEvent } from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-worklist': AxillaryWorklist;
  }
}

defineOnce('axillary-worklist', AxillaryWorklist);
