import { defineOnce } from '../shared/define-once.js';
import { AxillaryChartExport } from './axillary-chart-export.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-chart-export': AxillaryChartExport;
  }
}

defineOnce('axillary-chart-export', AxillaryChartExport);
