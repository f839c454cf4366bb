import '../chart-export/define.js';
import '../chart/define.js';
import '../now-panel/define.js';
import { defineOnce } from '../shared/define-once.js';
import { AxillaryWhatIf } from './axillary-what-if.js';

defineOnce('axillary-what-if', AxillaryWhatIf);

declare global {
  interface HTMLElementTagNameMap {
    'axillary-what-if': AxillaryWhatIf;
  }
}
