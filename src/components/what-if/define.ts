import '../chart-export/define.js';
import '../chart/define.js';
import '../now-panel/define.js';
import { AxillaryWhatIf } from './axillary-what-if.js';

if (!customElements.get('axillary-what-if')) {
  customElements.define('axillary-what-if', AxillaryWhatIf);
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-what-if': AxillaryWhatIf;
  }
}
