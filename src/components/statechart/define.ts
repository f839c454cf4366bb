import '../chart/define.js';
import '../now-panel/define.js';
import '../pitfall-list/define.js';
import { defineOnce } from '../shared/define-once.js';
import { AxillaryStatechart } from './axillary-statechart.js';

export { readingOf } from './prepared.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-statechart': AxillaryStatechart;
  }
}

defineOnce('axillary-statechart', AxillaryStatechart);
