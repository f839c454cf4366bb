import '../identity-banner/define.js';
import '../stop-dialog/define.js';
import { AxillaryBoardList } from './axillary-board-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-board-list': AxillaryBoardList;
  }
}

if (!customElements.get('axillary-board-list'))
  customElements.define('axillary-board-list', AxillaryBoardList);
