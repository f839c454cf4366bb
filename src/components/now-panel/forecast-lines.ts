import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import { forecastOf, type Forecast } from '../../pathway/forecast.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { icon } from '../shared/icons.js';
import { dated } from '../shared/text.js';
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

/**
 * One line for each clock on show whose target is at risk or lost: by when what has to be done, and which
 * targets that is computed from.
 *
 * @param caseFile - the case
 * @param status - its status
 * @param config - the site's settings it was computed with
 */
export function forecastLines(
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
  if (told.length === 0) return nothing;
  return html`<ul class="ask">
    ${told.map(
      ({ state, wording, grounds }) =>
        html`<li>
          ${icon(state === 'lost' ? 'overdue' : 'late')}
          <div>${dated(wording)} <span class="quiet xs">${dated(grounds)}</span></div>
        </li>`,
    )}
  </ul>`;
}
