import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Append } from '../components/shared/append.js';
import type { AxillaryViewEvent } from '../components/shared/events.js';
import { html } from '../components/shared/html.js';
import { say } from '../components/shared/say.js';
import type { PathwaySettings } from '../pathway/config.js';
import type { Opened, Row } from './desk.js';
import { exportKept } from './export-case.js';
import type { Tab } from './routes.js';

interface PatientView {
  readonly opened: Opened;
  /** The line of the list for this patient. */
  readonly row: Row | undefined;
  /** Whether all patients of this device are at hand. */
  readonly isComplete: boolean;
  readonly readOnly: boolean;
  /** Whether entries wait that could not be saved. */
  readonly hasUnsaved: boolean;
  readonly today: string;
  readonly author: string;
  readonly save: Append;
  readonly config: PathwaySettings;
  /** What of the patient is shown. */
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** What has to be said, for a slot or in the page. */
  readonly notices: (slot?: string) => TemplateResult;
  /** Whether the records of this device are locked: a file that is exported is not. */
  readonly isLocked: boolean;
  readonly onExport: () => void;
  readonly onExportWithChain: () => void;
}

/** Of a case that cannot be read nothing is shown but whose it is, as the worklist says it. */
const whose = ({ entry }: Row, today: string): TemplateResult =>
  html`<axillary-identity
    .patient=${entry.patient}
    .laterality=${entry.laterality}
    .today=${today}
    .sample=${entry.sample}
  ></axillary-identity>`;

/** One axilla of one patient, or why it cannot be shown. */
export function patientView(view: PatientView): TemplateResult {
  const { opened, row, isComplete, today, notices, onExport } = view;
  if (opened.kind === 'absent') {
    return html`${notices()}
      <div class="page">
        <h1>
          ${isComplete ? say`This patient is not on this device` : say`This patient cannot be read now`}
        </h1>
        <p><a href="#/">Back to the worklist</a></p>
      </div>`;
  }
  const stored = opened.kind === 'open' ? opened.stored : undefined;
  const kept = opened.kind === 'unreadable' ? opened.kept : undefined;
  return html`${opened.kind === 'unreadable' && row ? whose(row, today) : nothing}
    <axillary-tracker
      .caseFile=${stored?.caseFile}
      .today=${today}
      .author=${view.author}
      .sample=${stored?.sample ?? false}
      .readOnly=${view.readOnly}
      .savedAt=${isComplete ? stored?.savedAt : undefined}
      .loading=${opened.kind === 'loading'}
      .error=${opened.kind === 'unreadable' ? opened.error : undefined}
      .save=${view.save}
      .config=${view.config}
      .view=${view.tab}
      @axillary-view=${(event: AxillaryViewEvent) => view.onTab(event.view)}
    >
      ${notices('notices')}
      ${
        view.hasUnsaved
          ? html`<button type="button" slot="unsaved" @click=${onExport}>
              Export the case with this entry
            </button>`
          : nothing
      }
      ${
        stored
          ? html`<p class="file" slot="foot">
              Case file of this axilla:
              <button type="button" @click=${onExport}>Export</button>
              <button type="button" @click=${view.onExportWithChain}>Export with chain</button>
              <span>With its chain, whoever gets the file can tell whether anything is missing.</span>
              ${
                view.isLocked
                  ? html`<b>The file is not locked: whoever has it can read it.</b>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </axillary-tracker>
    ${
      kept
        ? html`<div class="page">
            <p>
              What is kept of this case, as it is:
              <button type="button" @click=${() => exportKept(kept)}>Export</button>
            </p>
          </div>`
        : nothing
    }`;
}
