import { defineOnce } from '../shared/define-once.js';
import { AxillaryWork } from './axillary-work.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-work': AxillaryWork;
  }
}

defineOnce('axillary-work', AxillaryWork);
