import '../identity-banner/define.js';
import '../stop-dialog/define.js';
import { defineOnce } from '../shared/define-once.js';
import { AxillaryRecordDialog } from './axillary-record-dialog.js';

export { exportCase } from '../shared/export-case.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-record-dialog': AxillaryRecordDialog;
  }
}

defineOnce('axillary-record-dialog', AxillaryRecordDialog);
