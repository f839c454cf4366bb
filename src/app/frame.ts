/** What stands around every view. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html, svg } from '../components/shared/html.js';
import { say } from '../components/shared/say.js';
import { clinical } from '../components/shared/text.js';
import { PATHWAY_VERSION } from '../machines/axillary-workup.machine.js';
import { reviewedSince } from '../pathway/knowledge/review.js';
import { NOT_A_DEVICE } from '../pathway/narrative/text.js';
import { formatDay, formatInstant, weekday } from '../components/shared/dates.js';
import { LANGUAGES, chooseLanguage, chosenLanguage } from './language.js';
import { patientAddress } from './routes.js';
import type { Route } from './routes.js';

const mark = svg`<path fill="none" stroke="currentColor" stroke-width="2" d="M3 10h5c3 0 3-5.5 6-5.5h3M8 10h9M8 10c3 0 3 5.5 6 5.5h3"/><circle cx="3.5" cy="10" r="2.5" fill="currentColor"/>`;

interface Frame {
  readonly view: Route['view'];
  /** The patient that was opened last, as a handle. */
  readonly patient: string | undefined;
  /** For each patient shown, whether it is an invented one. */
  readonly samples: readonly boolean[];
  /** The present instant with offset. */
  readonly now: string;
  readonly author: string;
  /** Locks at once; absent where there is no lock. */
  readonly lockNow: (() => void) | undefined;
}

/** Says whether all of what is shown is invented, or only some of it. */
function sampleTag(samples: readonly boolean[]): TemplateResult | typeof nothing {
  if (!samples.includes(true)) return nothing;
  const which = samples.includes(false)
    ? say`some patients are invented`
    : say`invented patients only`;
  return html`<span class="sample">SAMPLE · ${which}</span>`;
}

const onLanguage = ({ currentTarget }: Event): void =>
  chooseLanguage((currentTarget as HTMLSelectElement).value);

/** Each language stands by its own name. */
const languageChoice = (): TemplateResult =>
  html`<select class="language" aria-label="Language" @change=${onLanguage}>
    ${LANGUAGES.map(
      ([code, name]) =>
        html`<option value=${code} lang=${code} ?selected=${code === chosenLanguage()}>
          ${name}
        </option>`,
    )}
  </select>`;

/** The bar at the top: the ways through the application, the sample tag, the day, the author. */
export function frameHeader({
  view,
  patient,
  samples,
  now,
  author,
  lockNow,
}: Frame): TemplateResult {
  const link = (label: string, address: string, isCurrent: boolean): TemplateResult =>
    html`<li><a href=${address} aria-current=${isCurrent ? 'page' : nothing}>${label}</a></li>`;
  return html`<header class="top">
    <a class="mark" href="#/"
      ><svg viewBox="0 0 20 20" aria-hidden="true">${mark}</svg>Axillary pathway</a
    >
    <nav aria-label="Main">
      <ul>
        ${link(say`Worklist`, '#/', view === 'list')}
        ${link(say`Calls`, '#/calls', view === 'calls')}
        ${link(say`Tumor board`, '#/board', view === 'board')}
        ${link(say`Programme`, '#/programme', view === 'programme')}
        ${patient === undefined ? nothing : link(say`Patient`, patientAddress(patient), view === 'patient')}
      </ul>
    </nav>
    <p class="where">
      ${sampleTag(samples)}
      <span>${weekday(now)} ${formatInstant(now).replace(' ', ', ')}</span>
      ${languageChoice()}
      <a href="#/storage" aria-current=${view === 'storage' ? 'page' : nothing}>Storage</a>
      <a href="#/name"><span class="vh">Your name: </span>${author}</a>
      <a href="#/lock" aria-current=${view === 'lock' ? 'page' : nothing}>Lock</a>
      ${lockNow ? html`<button type="button" @click=${lockNow}>Lock now</button>` : nothing}
    </p>
  </header>`;
}

/** @param backup - how old the last backup is; empty where that does not matter */
export const frameFooter = (backup = ''): TemplateResult =>
  html`<footer class="foot">
    <span>${clinical(NOT_A_DEVICE)}</span>
    <span
      >Pathway rules ${PATHWAY_VERSION}, clinical articles reviewed ${formatDay(reviewedSince())} or
      later. Times are site time.</span
    >
    ${backup ? html`<a href="#/storage">${backup}</a>` : nothing}
  </footer>`;
