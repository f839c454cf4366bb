/** The morning's calls: of each case the one question that decides what happens next. Pure, like the status. */
export { callOf } from './call.js';
export type { CallItem, CallOptions, LeftOut } from './call.js';
export { LEFT_OUT, leftOutInWords } from './left-out.js';
export type { LeftOutReason } from './left-out.js';
export { moreUrgent, urgencyOf } from './order.js';
export type { Urgency } from './order.js';
export type { Callee } from './whom.js';
