/**
 * What the elements about many cases are given: the worklist's rows, the programme's measures, and the
 * types of the cases that the board's list and the calls take.
 */
export type { BoardCase, SaveDecision } from './components/board-list/meeting.js';
export type { CallCase } from './components/call-list/reckoning.js';
export type { ProgrammeCase } from './components/programme/programme-case.js';
export { measuresOf } from './pathway/programme/index.js';
export type { CaseMeasures } from './pathway/programme/index.js';
export { Worklist } from './pathway/worklist/list.js';
export type { Listed } from './pathway/worklist/list.js';
export { isFresh, summaryOf } from './pathway/worklist/summary.js';
export type { CaseSummary } from './pathway/worklist/summary.js';
export { FIRST_VIEW } from './pathway/worklist/view.js';
export type { View } from './pathway/worklist/view.js';
