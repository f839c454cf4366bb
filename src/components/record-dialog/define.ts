import '../identity-banner/define.js';
import '../stop-dialog/define.js';
import { AxillaryRecordDialog } from './axillary-record-dialog.js';

export { exportCase } from '../shared/export-case.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-record-dialog': AxillaryRecordDialog;
  }
}

if (!customElements.get('axillary-record-dialog')) {
  customElements.define('axillary-record-dialog', AxillaryRecordDialog);
}
