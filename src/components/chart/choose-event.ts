import type { Chosen } from './chart-parts.js';

/** A state or transitions of the chart were chosen. It names parts of the chart, nothing of a patient. */
export class AxillaryChooseEvent extends Event {
  constructor(readonly chosen: Chosen) {
    super('axillary-choose', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'axillary-choose': AxillaryChooseEvent;
  }
}
