import '../identity-banner/define.js';
import { defineOnce } from '../shared/define-once.js';
import { AxillaryStopDialog } from './axillary-stop-dialog.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-stop-dialog': AxillaryStopDialog;
  }
}

defineOnce('axillary-stop-dialog', AxillaryStopDialog);
