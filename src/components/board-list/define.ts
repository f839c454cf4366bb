import '../identity-banner/define.js';
import '../stop-dialog/define.js';
import { defineOnce } from '../shared/define-once.js';
import { AxillaryBoardList } from './axillary-board-list.js';

export type { AxillaryRecordedEvent } from '../shared/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-board-list': AxillaryBoardList;
  }
}

defineOnce('axillary-board-list', AxillaryBoardList);
