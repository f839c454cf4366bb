import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import type { Day } from '../../pathway/types.js';
import type { Listed, Selection } from '../../pathway/worklist/list.js';
import { formatDay } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { figures, say } from '../shared/say.js';
import { wordingNote } from '../shared/wording-note.js';

interface Heading {
  readonly selection: Selection<Listed>;
  readonly today: Day;
  readonly config: PathwaySettings | undefined;
  /** How many of the cases that were given are none that can be listed. */
  readonly unreadable: number;
  /** Whether cases are being ticked; undefined where none can be. */
  readonly choosing: boolean | undefined;
  readonly onChoosing: () => void;
}

function counts({ selection: { rows, overdue, critical }, today }: Heading): string {
  const n = (value: number): string => figures(value);
  const patients = `${n(rows.length)} ${rows.length === 1 ? say`patient` : say`patients`}`;
  return say`${patients}, ${n(overdue)} past a clock, ${n(critical)} with a critical flag, as of ${formatDay(today)}`;
}

/** What is missing in the list is told, or it would look complete. */
function left(count: number): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<p role="alert">
    ${
      count === 1
        ? say`1 case cannot be read here and is not in this list: of a newer version of the format, or no case at all.`
        : say`${figures(count)} cases cannot be read here and are not in this list: of a newer version of the format, or no case at all.`
    }
  </p>`;
}

function choice({ choosing, onChoosing }: Heading): TemplateResult | typeof nothing {
  if (choosing === undefined) return nothing;
  return html`<button
    type="button"
    aria-pressed=${choosing ? 'true' : 'false'}
    @click=${onChoosing}
  >
    Assign or hand over
  </button>`;
}

/** The heading: how many patients there are, what the list lacks, and the ways to other views. */
export function headingView(heading: Heading): TemplateResult {
  return html`<div class="wlhead">
    <div>
      <h1>Worklist</h1>
      <p class="quiet" role="status">${counts(heading)}</p>
      ${wordingNote(heading.config?.reviewedLanguages)} ${left(heading.unreadable)}
    </div>
    <slot name="views"></slot>
    ${choice(heading)}
    <slot name="actions"></slot>
  </div>`;
}
