import '../chart/define.js';
import { defineOnce } from '../shared/define-once.js';
import { AxillaryLiveInspector } from './axillary-live-inspector.js';

export { inspectorOf } from './inspector.js';
export type { Inspector } from './inspector.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-live-inspector': AxillaryLiveInspector;
  }
}

defineOnce('axillary-live-inspector', AxillaryLiveInspector);
