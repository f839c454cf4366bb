import { AxillaryProgramme } from './axillary-programme.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-programme': AxillaryProgramme;
  }
}

if (!customElements.get('axillary-programme'))
  customElements.define('axillary-programme', AxillaryProgramme);
