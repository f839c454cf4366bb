import { defineOnce } from '../shared/define-once.js';
import { AxillaryNodes } from './axillary-nodes.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-nodes': AxillaryNodes;
  }
}

defineOnce('axillary-nodes', AxillaryNodes);
