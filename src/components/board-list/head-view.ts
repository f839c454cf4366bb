import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { waitingLine, whose } from '../../pathway/board/index.js';
import type { CaseFile, Day } from '../../pathway/types.js';
import { formatDay } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { clinical, dated, day } from '../shared/text.js';
import { echoDay, readDay } from '../shared/typed-dates.js';
import { tierOf } from '../shared/words.js';
import type { Entry } from './meeting.js';

/** The head of the list: its name, its day, how many cases, and what can be taken along. */
export const headView = (today: Day, count: number, giveFile: () => void): TemplateResult =>
  html`<header>
    <div>
      <h1 id="heading" tabindex="-1">Tumor board list</h1>
      <p class="quiet">${day(today)}, ${count} ${count === 1 ? say`case` : say`cases`}</p>
    </div>
    <p class="acts">
      <button type="button" @click=${() => window.print()} ?disabled=${count === 0}>Print</button>
      <button type="button" @click=${giveFile} ?disabled=${count === 0}>Save as a file</button>
    </p>
  </header>`;

/** What holds for the whole meeting. */
export interface Settings {
  readonly today: Day;
  /** The day of the meeting as typed; undefined where nothing is recorded. */
  readonly heldOn: string | undefined;
  readonly onHeldOn: (typed: string) => void;
  /** How many cases others than the board may decide, and whether they are shown. */
  readonly others: number;
  readonly withOthers: boolean;
  readonly onWithOthers: (isWanted: boolean) => void;
}

function heldOnView(typed: string, { today, onHeldOn }: Settings): TemplateResult {
  const read = readDay(typed);
  const error =
    'error' in read
      ? read.error
      : read.day > today
        ? say`This day is still to come: today is ${formatDay(today)}.`
        : '';
  return html`<div class="field held-on">
    <label for="held-on">Day of the meeting</label>
    <input
      id="held-on"
      autocomplete="off"
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby="held-on-note"
      .value=${typed}
      @input=${(event: Event) => onHeldOn((event.target as HTMLInputElement).value)}
    />
    <p id="held-on-note" class=${error ? 'error' : 'hint'}>
      ${error ? html`${icon('error')}${dated(error)}` : 'day' in read ? echoDay(read.day, today, true) : nothing}
    </p>
  </div>`;
}

/** The day of the meeting, and which cases are shown. */
export function settingsView(settings: Settings): TemplateResult {
  const { heldOn, others, withOthers, onWithOthers } = settings;
  return html`<div class="settings">
    ${
      heldOn === undefined
        ? html`<p class="none">Read only: decisions cannot be recorded now.</p>`
        : heldOnView(heldOn, settings)
    }
    ${
      others > 0
        ? html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${withOthers}
              @change=${(event: Event) => onWithOthers((event.target as HTMLInputElement).checked)}
            />Also where others than the board may decide: ${others}</label
          >`
        : nothing
    }
  </div>`;
}

/** A question to the board: as it was referred, in whatever language, or the product's own. */
export const asked = (question: string, { events }: CaseFile): unknown =>
  events.some(
    ({ type, data }) => type === 'tumor-board.referred' && data.question?.trim() === question,
  )
    ? dated(question)
    : clinical(question);

/** One line of the index: whose axilla, how grave, since when it waits, what is asked. */
export function indexLine(entry: Entry, today: Day, open: (entry: Entry) => void): TemplateResult {
  const { given, item, saved } = entry;
  const tier = item.severity && tierOf(item.severity);
  return html`<li>
    <button type="button" class="plain go" @click=${() => open(entry)}>
      ${told(whose(given.caseFile), given.caseFile)}
    </button>
    ${given.sample ? html`<span class="sample">SAMPLE</span>` : nothing}
    ${tier ? html`<span class="word ${tier.icon}">${icon(tier.icon)}${tier.word}</span>` : nothing}
    <span class="xs wait"
      >${item.clock?.state === 'overdue' ? icon('overdue') : nothing}<span
        >${clinical(waitingLine(item, today))}</span
      ></span
    >
    ${saved ? html`<span class="word">${icon('done')}Decided</span>` : nothing}
    <p class="quiet xs">
      ${item.questions.map(
        (question, at) => html`${at > 0 ? ' · ' : ''}${asked(question, given.caseFile)}`,
      )}
    </p>
  </li>`;
}
