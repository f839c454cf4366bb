import { AxillaryWorklist } from './axillary-worklist.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-worklist': AxillaryWorklist;
  }
}

if (!customElements.get('axillary-worklist')) {
  customElements.define('axillary-worklist', AxillaryWorklist);
}
