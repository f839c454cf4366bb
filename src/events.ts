/**
 * The events that the elements send out, and what answers them. Whoever imports it for its types alone
 * has them on `addEventListener` of every element.
 */
export type { Append, AppendOutcome } from './components/shared/append.js';
export {
  AcknowledgeRequestEvent,
  AxillaryAppendEvent,
  AxillaryDraftEvent,
  AxillaryRecordedEvent,
  AxillaryViewEvent,
  CorrectRequestEvent,
  RecordRequestEvent,
} from './components/shared/events.js';
export { AxillaryChosenCasesEvent, AxillaryListViewEvent } from './components/worklist/events.js';
