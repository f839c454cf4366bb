/** The what-if view is left: back to the record. */
export class AxillaryLeaveEvent extends Event {
  constructor() {
    super('axillary-leave', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'axillary-leave': AxillaryLeaveEvent;
  }
}
