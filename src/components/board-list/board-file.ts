import { boardDocument } from '../../pathway/board/index.js';
import type { Day } from '../../pathway/types.js';
import { giveFile } from '../shared/give-file.js';
import { decidedText } from './decision-view.js';
import type { Entry } from './meeting.js';

/** Gives the list to the browser as a file, with what was decided so far. */
export function giveBoardFile(entries: readonly Entry[], today: Day): void {
  const pages = entries.map((entry) => ({
    caseFile: entry.given.caseFile,
    item: entry.item,
    sample: entry.given.sample,
    ...(entry.saved && { decided: decidedText(entry) }),
  }));
  const file = new Blob([boardDocument(pages, today)], { type: 'text/html;charset=utf-8' });
  giveFile(file, 'axillary-board', 'html');
}
