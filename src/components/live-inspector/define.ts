import '../chart/define.js';
import { AxillaryLiveInspector } from './axillary-live-inspector.js';

export { inspectorOf } from './inspector.js';
export type { Inspector } from './inspector.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-live-inspector': AxillaryLiveInspector;
  }
}

if (!customElements.get('axillary-live-inspector')) {
  customElements.define('axillary-live-inspector', AxillaryLiveInspector);
}
