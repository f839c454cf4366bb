/**
 * Axillary Pathway: case files, the statechart of the axillary work-up, and what it says of a case.
 */
export { axillaryWorkupMachine, PATHWAY_VERSION } from './machines/axillary-workup.machine.js';
export { chartStates, stageBeneath, stageOf } from './machines/stage.js';
export type { CaseEvent, EventDataMap, EventOf } from './machines/events.js';
export type { EventType, PitfallCode, Stage } from './machines/vocabulary.js';
export {
  CaseFormatError,
  caseToText,
  parseCase,
  parseCaseText,
} from './pathway/case-file/index.js';
export type { CaseProblem } from './pathway/case-file/index.js';
export { DEFAULT_CONFIG } from './pathway/config.js';
export type { PathwaySettings } from './pathway/config.js';
export { statusOf } from './pathway/status.js';
export type { StatusOptions } from './pathway/status.js';
export type * from './pathway/types.js';
