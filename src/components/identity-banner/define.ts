import { defineOnce } from '../shared/define-once.js';
import { AxillaryIdentity } from './axillary-identity.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-identity': AxillaryIdentity;
  }
}

defineOnce('axillary-identity', AxillaryIdentity);
