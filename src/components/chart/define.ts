import { AxillaryChart } from './axillary-chart.js';

if (!customElements.get('axillary-chart')) customElements.define('axillary-chart', AxillaryChart);

declare global {
  interface HTMLElementTagNameMap {
    'axillary-chart': AxillaryChart;
  }
}
