import type { View } from '../../pathway/worklist/view.js';

/** The list is to be shown otherwise. */
export class AxillaryListViewEvent extends Event {
  /** @param view - filters, order and page asked for */
  constructor(readonly view: View) {
    super('axillary-list-view', { bubbles: true, composed: true });
  }
}

/** Cases were chosen, by their places in the list: what is done with them is the application's. */
export class AxillaryChosenCasesEvent extends Event {
  /** @param count - how many; which ones `chosen` of the element says */
  constructor(readonly count: number) {
    super('axillary-chosen-cases');
  }
}

declare global {
  interface HTMLElementEventMap {
    'axillary-list-view': AxillaryListViewEvent;
    'axillary-chosen-cases': AxillaryChosenCasesEvent;
  }
}
