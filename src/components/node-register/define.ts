import { AxillaryNodes } from './axillary-nodes.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-nodes': AxillaryNodes;
  }
}

if (!customElements.get('axillary-nodes')) customElements.define('axillary-nodes', AxillaryNodes);
