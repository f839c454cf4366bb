import '../identity-banner/define.js';
import { AxillaryStopDialog } from './axillary-stop-dialog.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-stop-dialog': AxillaryStopDialog;
  }
}

if (!customElements.get('axillary-stop-dialog')) {
  customElements.define('axillary-stop-dialog', AxillaryStopDialog);
}
