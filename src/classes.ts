/**
 * The classes of the elements, without registration: to derive from, to compare with, or to register
 * in another window. What an element holds within it is registered by its entry under `elements/`.
 */
export { AxillaryTracker } from './components/axillary-tracker/axillary-tracker.js';
export { AxillaryBoardList } from './components/board-list/axillary-board-list.js';
export { AxillaryCalls } from './components/call-list/axillary-calls.js';
export { AxillaryTimeline } from './components/case-timeline/axillary-timeline.js';
export { AxillaryLiveInspector } from './components/live-inspector/axillary-live-inspector.js';
export { AxillaryNextSteps } from './components/next-steps/axillary-next-steps.js';
export { AxillaryPitfalls } from './components/pitfall-list/axillary-pitfalls.js';
export { AxillaryProgramme } from './components/programme/axillary-programme.js';
export { AxillaryStage } from './components/stage-line/axillary-stage.js';
export { AxillaryStatechart } from './components/statechart/axillary-statechart.js';
export { AxillaryWork } from './components/work-panel/axillary-work.js';
export { AxillaryWorklist } from './components/worklist/axillary-worklist.js';
