import { defineOnce } from '../shared/define-once.js';
import { AxillaryProgramme } from './axillary-programme.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-programme': AxillaryProgramme;
  }
}

defineOnce('axillary-programme', AxillaryProgramme);
