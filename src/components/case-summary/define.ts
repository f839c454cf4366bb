import { defineOnce } from '../shared/define-once.js';
import { AxillarySummary } from './axillary-summary.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-summary': AxillarySummary;
  }
}

defineOnce('axillary-summary', AxillarySummary);
