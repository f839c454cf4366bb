import { AxillaryTimeline } from './axillary-timeline.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-timeline': AxillaryTimeline;
  }
}

if (!customElements.get('axillary-timeline'))
  customElements.define('axillary-timeline', AxillaryTimeline);
