import { AxillaryChartExport } from './axillary-chart-export.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-chart-export': AxillaryChartExport;
  }
}

if (!customElements.get('axillary-chart-export')) {
  customElements.define('axillary-chart-export', AxillaryChartExport);
}
