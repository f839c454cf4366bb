/** The two steps that a person takes: to have the rows checked, and then to import. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import { say } from '../components/shared/say.js';
import type { ChosenFile } from './spreadsheet-file.js';
import { error } from './import-parts.js';
import { mappingView } from './spreadsheet-mapping-view.js';
import type { MappingStep } from './spreadsheet-mapping-view.js';
import { many } from './spreadsheet-parts.js';

/** What is going on, and how far it got. */
export interface Progress {
  readonly text: string;
  readonly done: number;
  readonly of: number;
}

export const progressView = ({ text, done, of }: Progress): TemplateResult =>
  html`<label class="field">${text}<progress max=${of} value=${done}></progress></label>`;

/** A button that is shown, and says so where it cannot be used now. */
interface Action {
  readonly isPrimary: boolean;
  readonly isReady: boolean;
  readonly do: () => void;
}

const action = (label: string, { isPrimary, isReady, do: onClick }: Action): TemplateResult =>
  html`<div class="acts">
    <button
      type="button"
      class=${isPrimary && isReady ? 'primary' : ''}
      aria-disabled=${isReady ? 'false' : 'true'}
      @click=${onClick}
    >
      ${label}
    </button>
  </div>`;

export interface ColumnsStep extends MappingStep {
  readonly file: ChosenFile;
  /** Whether the mapping is to be kept. */
  readonly keeps: boolean;
  readonly onKeep: (keeps: boolean) => void;
  readonly check: Action;
}

/** The mapping with the button that checks all rows by it. */
export function columnsView(step: ColumnsStep): TemplateResult {
  const { file, table, problems, keeps, onKeep, check } = step;
  return html`<section class="panel">
    <h2>Columns</h2>
    ${
      file.recallProblem
        ? html`<p><b>${file.recallProblem}</b> Nothing of it was applied.</p>`
        : nothing
    }
    ${mappingView(step)}
    <label class="tick">
      <input
        type="checkbox"
        .checked=${keeps}
        @change=${(event: Event) => onKeep((event.target as HTMLInputElement).checked)}
      />
      Keep this mapping on this device for the next file: names of columns, nothing of a patient
    </label>
    ${
      problems.length > 0
        ? error(say`Not ready to check: ${many(problems.length, 'answer')} missing above.`)
        : nothing
    }
    ${action(say`Check ${many(table.rows.length, 'row')}`, check)}
  </section>`;
}

export interface ImportStep {
  /** Cases that the button imports. */
  readonly count: number;
  readonly refused: number;
  /** Doubtful rows that nobody confirmed. */
  readonly unconfirmed: number;
  /** Whether some were imported already, and this goes on. */
  readonly goesOn: boolean;
  readonly import: Action;
}

/** The button that imports, with what it leaves out. */
export function importView(step: ImportStep): TemplateResult {
  const { count, refused, unconfirmed, goesOn, import: start } = step;
  if (count === 0) return html`${goesOn ? nothing : html`<p><b>No row can be imported.</b></p>`}`;
  return html`<section class="panel">
    <p>
      ${
        refused > 0
          ? say`${many(refused, say`refused row`)} will not be imported, not even in part. Mend the spreadsheet and import it again: what is here by then is not added twice.`
          : say`No row was refused.`
      }
      ${unconfirmed > 0 ? say`${many(unconfirmed, say`doubtful row`)} not confirmed will not be imported either.` : nothing}
    </p>
    ${action(goesOn ? say`Import the rest: ${many(count, 'case')}` : say`Import ${many(count, 'case')}`, start)}
  </section>`;
}
