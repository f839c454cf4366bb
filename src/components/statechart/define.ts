import '../chart/define.js';
import '../now-panel/define.js';
import '../pitfall-list/define.js';
import { AxillaryStatechart } from './axillary-statechart.js';

export { readingOf } from './prepared.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-statechart': AxillaryStatechart;
  }
}

if (!customElements.get('axillary-statechart')) {
  customElements.define('axillary-statechart', AxillaryStatechart);
}
