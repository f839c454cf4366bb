/**
 * The widgets that show a given status, read-only and without the statechart: `<axillary-stage>`,
 * `<axillary-pitfalls>`, `<axillary-next-steps>` and `<axillary-timeline>`.
 */
import './components/case-timeline/define.js';
import './components/next-steps/define.js';
import './components/pitfall-list/define.js';
import './components/stage-line/define.js';

export type { AxillaryTimeline } from './components/case-timeline/axillary-timeline.js';
export type { AxillaryNextSteps } from './components/next-steps/axillary-next-steps.js';
export type { AxillaryPitfalls } from './components/pitfall-list/axillary-pitfalls.js';
export type { AxillaryStage } from './components/stage-line/axillary-stage.js';
export type * from './pathway/types.js';
