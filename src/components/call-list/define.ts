import { defineOnce } from '../shared/define-once.js';
import { AxillaryCalls } from './axillary-calls.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-calls': AxillaryCalls;
  }
}

defineOnce('axillary-calls', AxillaryCalls);
