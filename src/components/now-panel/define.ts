import { AxillaryNow } from './axillary-now.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-now': AxillaryNow;
  }
}

if (!customElements.get('axillary-now')) customElements.define('axillary-now', AxillaryNow);
