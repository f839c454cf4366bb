import { AxillaryWork } from './axillary-work.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-work': AxillaryWork;
  }
}

if (!customElements.get('axillary-work')) customElements.define('axillary-work', AxillaryWork);
