import { defineOnce } from '../shared/define-once.js';
import { AxillaryNow } from './axillary-now.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-now': AxillaryNow;
  }
}

defineOnce('axillary-now', AxillaryNow);
