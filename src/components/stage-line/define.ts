import { defineOnce } from '../shared/define-once.js';
import { AxillaryStage } from './axillary-stage.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-stage': AxillaryStage;
  }
}

defineOnce('axillary-stage', AxillaryStage);
