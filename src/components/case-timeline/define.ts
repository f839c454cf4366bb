import { defineOnce } from '../shared/define-once.js';
import { AxillaryTimeline } from './axillary-timeline.js';

export type { CorrectRequestEvent } from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-timeline': AxillaryTimeline;
  }
}

defineOnce('axillary-timeline', AxillaryTimeline);
