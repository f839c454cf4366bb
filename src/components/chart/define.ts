import { defineOnce } from '../shared/define-once.js';
import { AxillaryChart } from './axillary-chart.js';

defineOnce('axillary-chart', AxillaryChart);
declare global {
  interface HTMLElementTagNameMap {
    'axillary-chart': AxillaryChart;
  }
}
