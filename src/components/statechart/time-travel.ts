import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseFile, Day } from '../../pathway/types.js';
import { formatDay } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { say, told } from '../shared/say.js';
import { dated } from '../shared/text.js';
import { TIERS, stageLabel } from '../shared/words.js';
import { daysOfKnowledge } from './moment.js';
import type { Instant, Moment } from './moment.js';

/** What the slider says of a position to whoever hears it. */
function positionWords({ entries, at, status, isPresent, whole }: Moment): string {
  const stage = say`Stage: ${stageLabel(status.stage)}.`;
  if (at === 0) return say`Before the first of ${entries.length} entries. ${stage}`;
  const entry = entries[at - 1];
  const what = entry ? `, ${formatDay(entry.on)} ${told(entry.title).replace(/\.$/, '')}` : '';
  const when = isPresent
    ? say`, as the record stands now`
    : at === entries.length && whole.knownOn !== undefined
      ? say`, all that was known on ${formatDay(whole.knownOn)}`
      : '';
  return say`Entry ${at} of ${entries.length}${what}${when}. ${stage}`;
}

/** `1 Critical, 2 Check`, of the flags open at a moment. */
function flagWords({ status }: Moment): string {
  const counts = TIERS.map(({ severity, word }) => {
    const count = status.pitfalls.filter(
      (one) => one.severity === severity && one.status === 'active',
    ).length;
    return count > 0 ? `${count} ${word}` : '';
  }).filter(Boolean);
  return counts.length > 0 ? counts.join(', ') : say`none`;
}

/**
 * The slider over the entries, and the day of knowledge.
 *
 * @param caseFile - the whole case, for the days on which something was recorded
 * @param onGo - goes to another moment
 */
export function timeTravel(
  caseFile: CaseFile,
  moment: Moment,
  onGo: (instant: Instant) => void,
): TemplateResult {
  const { at, entries, isPresent, whole } = moment;
  const { length } = entries;
  const known = whole.knownOn === undefined ? {} : { knownOn: whole.knownOn };
  const go = (to: number): void => onGo(to >= length ? known : { at: to, ...known });
  const onKnown = ({ currentTarget }: Event): void => {
    const day: Day = (currentTarget as HTMLSelectElement).value;
    onGo(day === '' ? {} : { knownOn: day });
  };
  const onSlide = ({ currentTarget }: Event): void => {
    go(Number((currentTarget as HTMLInputElement).value));
  };
  const words = positionWords(moment);
  return html`<section class="panel travel ${isPresent ? '' : 'past'}" part="panel" slot="above">
    <h2 class="vh">Time travel</h2>
    <div class="slide">
      <button type="button" aria-disabled=${at === 0 ? 'true' : 'false'} @click=${() => at > 0 && go(at - 1)}>
        Earlier
      </button>
      <input
        type="range"
        min="0"
        max=${length}
        step="1"
        .value=${String(at)}
        aria-label="Entries that have happened"
        aria-valuetext=${words}
        @input=${onSlide}
      />
      <button
        type="button"
        aria-disabled=${at === length ? 'true' : 'false'}
        @click=${() => at < length && go(at + 1)}
      >
        Later
      </button>
    </div>
    <p class="where" role="status">${dated(words)} Flags open: ${flagWords(moment)}.</p>
    <label
      >As known on
      <select @change=${onKnown}>
        <option value="" ?selected=${whole.knownOn === undefined}>today, all that is recorded</option>
        ${daysOfKnowledge(caseFile).map(
          (day) =>
            html`<option value=${day} ?selected=${whole.knownOn === day}>${formatDay(day)}</option>`,
        )}
      </select>
    </label>
    ${
      isPresent
        ? nothing
        : html`<button type="button" class="primary" @click=${() => onGo({})}>
            Back to the record as it stands
          </button>`
    }
  </section>`;
}
