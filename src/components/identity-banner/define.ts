import { AxillaryIdentity } from './axillary-identity.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-identity': AxillaryIdentity;
  }
}

if (!customElements.get('axillary-identity'))
  customElements.define('axillary-identity', AxillaryIdentity);
