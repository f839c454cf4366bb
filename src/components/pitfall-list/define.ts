import { defineOnce } from '../shared/define-once.js';
import { AxillaryPitfalls } from './axillary-pitfalls.js';

export type { AcknowledgeRequestEvent } from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-pitfalls': AxillaryPitfalls;
  }
}

defineOnce('axillary-pitfalls', AxillaryPitfalls);
