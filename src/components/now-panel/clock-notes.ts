import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import { forecastOf, type Forecast } from '../../pathway/forecast.js';
import { groundsOfForecast } from '../../pathway/forecast-words.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { workOf } from '../../pathway/case-work/index.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { clinical, day } from '../shared/text.js';
import { words } from '../shared/words.js';
import { shown } from './clock-list.js';

/** A status is never changed: what was forecast of it is kept with it. */
const kept = new WeakMap<CaseStatus, readonly Forecast[]>();

function forecasts(
  caseFile: CaseFile,
  status: CaseStatus,
  config: PathwaySettings | undefined,
): readonly Forecast[] {
  const known = kept.get(status) ?? forecastOf(caseFile, status, config);
  kept.set(status, known);
  return known;
}

/** Why clocks stand still: the holds that are open, as far as a clock waits for their end. */
function holdLines(caseFile: CaseFile, status: CaseStatus): readonly TemplateResult[] {
  if (!status.clocks.some(({ state }) => state === 'held')) return [];
  return workOf(caseFile, status.asOf).holds.open.map(
    ({ kind, reason, on, until }) =>
      html`<li>
        ${icon('dot')}
        <div>
          Clocks stand still since ${day(on)}${until === undefined ? nothing : html`, until ${day(until)}`}:
          ${words(kind)}, ${reason}
        </div>
      </li>`,
  );
}

/**
 * What stands under the clocks: why they stand still; and for each clock on show whose target is at risk or
 * lost, by when what has to be done, and which targets that is computed from.
 *
 * @param caseFile - the case
 * @param status - its status
 * @param config - the site's settings it was computed with
 */
export function clockNotes(
  caseFile: CaseFile,
  status: CaseStatus,
  config: PathwaySettings | undefined,
): TemplateResult | typeof nothing {
  const onShow = shown(status.clocks);
  const told = forecasts(caseFile, status, config).filter(
    ({ state, code, nodeId }) =>
      state !== 'in-reach' &&
      onShow.some((clock) => clock.code === code && clock.nodeId === nodeId),
  );
  const holds = holdLines(caseFile, status);
  if (told.length + holds.length === 0) return nothing;
  const targets = [...new Set(told.flatMap((forecast) => forecast.targets))];
  return html`<div class="sub">
    <ul class="ask">
      ${holds}
      ${told.map(
        ({ state, wording }) =>
          html`<li>
            ${icon(state === 'lost' ? 'overdue' : 'ahead')}
            <div>${clinical(wording)}</div>
          </li>`,
      )}
    </ul>
    ${targets.length > 0 ? html`<p class="quiet xs">${clinical(groundsOfForecast(targets))}</p>` : nothing}
  </div>`;
}
