import { defineOnce } from '../shared/define-once.js';
import { AxillaryNextSteps } from './axillary-next-steps.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-next-steps': AxillaryNextSteps;
  }
}

defineOnce('axillary-next-steps', AxillaryNextSteps);
