import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { stageTitle, stageWord } from '../../pathway/narrative/stage-words.js';
import type { CaseStatus, Clock, Day } from '../../pathway/types.js';
import { worstClock } from '../../pathway/worklist/urgency.js';
import { groupPitfalls } from '../pitfall-list/groups.js';
import { readingBase } from '../shared/reading-base.js';
import { countDays, daysBetween } from '../shared/dates.js';
import { flagIcon } from '../shared/flag-icons.js';
import { html } from '../shared/html.js';
import { say } from '../shared/say.js';
import { StatusElement } from '../shared/status-element.js';
import { statusStyles } from '../shared/status-element.styles.js';
import { clinical, day } from '../shared/text.js';
import { Told, capital, tierOf } from '../shared/words.js';
import { stageStyles } from './axillary-stage.styles.js';

type OpenClock = Clock & { readonly state: 'running' | 'overdue' | 'held' };

const isOpen = (clock: Clock): clock is OpenClock =>
  clock.state === 'running' || clock.state === 'overdue' || clock.state === 'held';

/**
 * `<axillary-stage>`: where this axilla stands, in one line: side, stage, since which day, what is known
 * of the axilla, the worst open flag and the most urgent clock. It shows a status that was computed
 * elsewhere, or computes that of a case file.
 *
 * @element axillary-stage
 * @property {CaseStatus} status - a status, of `statusOf`; another version's is shown with a warning
 * @property {CaseFile} caseFile - the case; without a status its own is computed, by rules that are
 *   loaded only then
 * @property {PathwaySettings} config - the site's clocks and thresholds, for a status computed here
 * @property {Patient} patient - whose it is; left out, the case file's, and without one only the side
 * @property {'left' | 'right'} laterality - the side the page is about; another one than the status's is
 *   an error
 * @property {string} today - the day it is read on, `YYYY-MM-DD`; left out, the day of the status, or
 *   of this device where it is computed here
 * @property {boolean} sample - whether the patient is invented
 * @property {boolean} hasBanner - whether the page around it says whose axilla this is
 * @property {boolean} loading - the status is on its way
 * @property {unknown} error - why there is no status to show; a text is shown as it is
 * @property {boolean} locked - shows nothing of the patient
 * @slot header - before the line
 * @slot actions - behind the line
 * @csspart identity - patient and side
 * @csspart notices - what is to be known of the status: another version, another day
 * @csspart line - the line
 * @csspart stage - the stage
 * @csspart flag - the worst open flag
 * @csspart clock - the most urgent clock
 * @csspart state - what stands where no status can be shown
 */
export class AxillaryStage extends StatusElement {
  static override styles = [...readingBase, statusStyles, stageStyles];

  protected override content(status: CaseStatus): TemplateResult {
    const { stage, result, asOf } = status;
    const title = stage === 'closed' ? stageWord(stage) : stageTitle(status);
    const today = this.dayFor(status);
    return html`<ul class="line" part="line">
      <li>
        <b class="pill" part="stage">${clinical(title)}</b>
        ${this.#since(status, today)}
      </li>
      ${capital(result.wording) === title ? nothing : html`<li>Axilla: ${clinical(result.wording)}</li>`}
      <li part="flag">${this.#flag(status)}</li>
      <li part="clock">${this.#clock(status, today)}</li>
      ${asOf ? html`<li class="quiet">As of ${day(asOf)}</li>` : nothing}
    </ul>`;
  }

  #since({ stageSince }: CaseStatus, today: Day): TemplateResult | typeof nothing {
    if (stageSince === undefined) return nothing;
    const days = daysBetween(stageSince, today);
    return html`since ${day(stageSince)}, ${days === 0 ? say`today` : countDays(days)}`;
  }

  #flag({ pitfalls }: CaseStatus): TemplateResult {
    const { open } = groupPitfalls(pitfalls);
    const [worst, ...more] = open;
    if (worst === undefined) return html`<span class="quiet">No flag is open</span>`;
    const { icon, word } = tierOf(worst.severity);
    return html`${flagIcon(icon)}
      <span
        ><b class="word ${icon}">${word}${worst.status === 'acknowledged' ? say`, acknowledged` : ''}</b>:
        ${clinical(worst.title)}${worst.nodeId ? `, ${worst.nodeId}` : ''}${
          more.length > 0 ? say`, and ${more.length} more` : ''
        }</span
      >`;
  }

  #clock({ clocks, asOf }: CaseStatus, today: Day): TemplateResult {
    const worst = worstClock({ clocks: clocks.filter(isOpen), asOf }, today);
    if (worst === undefined) return html`<span class="quiet">No clock runs</span>`;
    const { clock, state, days } = worst;
    // Which days a site works on is not known here: after the day of the status they are not counted.
    const isCounted = clock.unit === 'calendar' || today === asOf || state === 'held';
    const count = isCounted
      ? say`, day ${days} of ${clock.targetDays}${clock.unit === 'business' ? say` business days` : ''}`
      : '';
    return html`${state === 'overdue' ? flagIcon('overdue') : nothing}
      <span
        >${clinical(clock.label)}${clock.nodeId ? `, ${clock.nodeId}` : ''}:
        ${state === 'overdue' ? html`<b class="word check">Overdue</b>` : Told(state)}${count},
        due ${day(clock.dueOn)}</span
      >`;
  }
}
