import { AxillaryCalls } from './axillary-calls.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-calls': AxillaryCalls;
  }
}

if (!customElements.get('axillary-calls')) customElements.define('axillary-calls', AxillaryCalls);
