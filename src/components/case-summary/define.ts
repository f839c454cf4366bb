import { AxillarySummary } from './axillary-summary.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-summary': AxillarySummary;
  }
}

if (!customElements.get('axillary-summary'))
  customElements.define('axillary-summary', AxillarySummary);
