/** Cases whose stage other rules of the pathway have changed: to be looked at before they pass for current. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import { say } from '../components/shared/say.js';
import { icon } from '../components/shared/icons.js';
import { sideWord, stageLabel } from '../components/shared/words.js';
import { nameLine } from '../pathway/narrative/identity.js';
import { CURRENT_VERSION } from '../pathway/worklist/summary.js';
import type { Row } from './desk.js';
import { patientAddress } from './routes.js';

/** So many are shown at once. */
const MOST_SHOWN = 50;

/** The lines of the list that are to be looked at. */
export const toReview = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ summary }) => summary?.stageBefore !== undefined);

function line({ entry, summary }: Row, onReviewed: () => void): TemplateResult | typeof nothing {
  const before = summary?.stageBefore;
  if (summary === undefined || before === undefined) return nothing;
  return html`<li>
    <a href=${patientAddress(entry.handle)}
      >${nameLine(entry.patient)}, ${sideWord(entry.laterality)} axilla</a
    >: ${stageLabel(before.stage)} by rules ${before.version}, ${stageLabel(summary.stage)} by rules
    ${CURRENT_VERSION}
    <button type="button" @click=${onReviewed}>Looked at</button>
  </li>`;
}

/**
 * The list of changed stages; nothing where none has changed.
 *
 * @param onReviewed - called with the cases that were looked at
 */
export function stageReview(
  rows: readonly Row[],
  onReviewed: (caseIds: readonly string[]) => void,
): TemplateResult | typeof nothing {
  const changed = toReview(rows);
  if (changed.length === 0) return nothing;
  const shown = changed.slice(0, MOST_SHOWN);
  const ids = shown.map(({ entry }) => entry.caseId);
  const count = changed.length === 1 ? say`1 patient` : say`${changed.length} patients`;
  return html`<section class="notice check-tier" aria-labelledby="changed-stages">
    ${icon('check', 'large')}
    <div>
      <h2 id="changed-stages">The rules of the pathway changed, and the stage of ${count}</h2>
      <p>
        The entries on record are the same; they are read by other rules now. Look at each case
        before you go by its stage.
      </p>
      <ul>
        ${shown.map((row) => line(row, () => onReviewed([row.entry.caseId])))}
      </ul>
      ${
        changed.length > shown.length
          ? html`<p>${changed.length - shown.length} more follow when these were looked at.</p>`
          : nothing
      }
      <div class="acts">
        <button type="button" @click=${() => onReviewed(ids)}>
          ${ids.length === 1 ? say`It was looked at` : say`All ${ids.length} were looked at`}
        </button>
      </div>
    </div>
  </section>`;
}
