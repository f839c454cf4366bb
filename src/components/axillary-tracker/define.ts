import '../case-timeline/define.js';
import '../identity-banner/define.js';
import '../now-panel/define.js';
import '../pitfall-list/define.js';
import { defineOnce } from '../shared/define-once.js';
import { AxillaryTracker } from './axillary-tracker.js';

export type {
  AxillaryAppendEvent,
  AxillaryDraftEvent,
  AxillaryRecordedEvent,
  AxillaryViewEvent,
} from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-tracker': AxillaryTracker;
  }
}

defineOnce('axillary-tracker', AxillaryTracker);
