import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import { NOT_A_DEVICE } from '../../pathway/narrative/text.js';
import type { RecordRequest } from '../shared/append.js';
import { formatDay } from '../shared/dates.js';
import type {
  AcknowledgeRequestEvent,
  AxillaryRecordedEvent,
  CorrectRequestEvent,
  RecordRequestEvent,
} from '../shared/events.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say } from '../shared/say.js';
import { clinical } from '../shared/text.js';
import { wordingNote } from '../shared/wording-note.js';
import { sideWord, stageLabel } from '../shared/words.js';
import type { OnScreen } from './shown-case.js';
import { trackerBar } from './tracker-bar.js';
import type { View } from './tracker-bar.js';

/** What of a tracker stands around its case. */
interface Tracker {
  readonly sample: boolean;
  readonly config: PathwaySettings | undefined;
  readonly view: View;
  readonly savedAt: string | undefined;
}

interface CaseView extends OnScreen {
  /** Whether entries were just saved here. */
  readonly hasSaved: boolean;
  readonly readOnly: boolean;
  /** What is told of the form that records. */
  readonly notice: TemplateResult | typeof nothing;
  /** The view that is chosen. */
  readonly content: TemplateResult;
  /** The form that records, over the view. */
  readonly form: TemplateResult | typeof nothing;
  readonly onView: (view: View) => void;
  /** Opens the form that records. */
  readonly onOpen: (request: RecordRequest) => void;
  readonly onRecorded: (event: AxillaryRecordedEvent) => void;
}

/** The case of a tracker: the banner, the line of tabs, what was saved last, and the chosen view. */
export function caseView(tracker: Tracker, shown: CaseView): TemplateResult {
  const { sample, config, view, savedAt } = tracker;
  const { caseFile, status, content, onOpen } = shown;
  const { length } = caseFile.events;
  return html`<axillary-identity
      part="identity"
      .patient=${caseFile.patient}
      .laterality=${caseFile.laterality}
      .today=${shown.day}
      .sample=${sample}
    ></axillary-identity>
    <slot name="notices"></slot>
    ${trackerBar({
      caseFile,
      view,
      savedAt,
      onView: shown.onView,
      onRecord: shown.readOnly ? undefined : () => onOpen({}),
    })}
    ${shown.notice}
    <p class="saved" part="saved" role="status">
      ${
        shown.hasSaved
          ? html`${icon('done')}
            <span
              >Saved, ${length} ${length === 1 ? say`entry` : say`entries`} on record. Stage:
              ${stageLabel(status.stage)}.</span
            >`
          : nothing
      }
    </p>
    <div
      class="body"
      id="view"
      part="view"
      role="tabpanel"
      aria-labelledby=${view}
      @axillary-recorded=${shown.onRecorded}
      @axillary-record-request=${({ eventType, nodeId, biopsyId, preset }: RecordRequestEvent) =>
        onOpen({ eventType, nodeId, biopsyId, preset })}
      @axillary-acknowledge-request=${({ code, nodeId }: AcknowledgeRequestEvent) =>
        onOpen({ acknowledge: { code, nodeId } })}
      @axillary-correct-request=${({ eventId }: CorrectRequestEvent) => onOpen({ correct: eventId })}
    >
      <h1 class="vh">
        ${sideWord(caseFile.laterality)} axilla, as of ${formatDay(status.asOf)}
      </h1>
      ${wordingNote(config?.reviewedLanguages)} ${content}
      <slot name="foot">
        <p class="quiet xs foot">${clinical(NOT_A_DEVICE)}</p>
      </slot>
    </div>
    ${shown.form}`;
}
