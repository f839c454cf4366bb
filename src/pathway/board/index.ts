/** The tumor board's list: who is asked about, what the board can decide, and the list as a file. */
export {
  consequencesOf,
  consequencesText,
  decisionData,
  decisionsFor,
  isAboutNodes,
  outlookOf,
  type BoardChoice,
  type Consequences,
  type DecisionEffect,
  type DecisionOptions,
} from './decisions.js';
export { boardDocument, type BoardPage } from './document.js';
export { asksTheBoard, boardNeed } from './asked.js';
export { boardItemOf, byUrgency, type BoardItem, type BoardReason } from './item.js';
export { reasonTier, waitingLine, whose } from './reasons.js';
