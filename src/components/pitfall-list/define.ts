import { AxillaryPitfalls } from './axillary-pitfalls.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-pitfalls': AxillaryPitfalls;
  }
}

if (!customElements.get('axillary-pitfalls'))
  customElements.define('axillary-pitfalls', AxillaryPitfalls);
