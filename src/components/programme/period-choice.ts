import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lastMonths, thisYear, type Period } from '../../pathway/programme/periods.js';
import type { Day } from '../../pathway/types.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say } from '../shared/say.js';
import { readDay } from '../shared/typed-dates.js';

/** The periods that are offered by name; `own` is typed. */
const CHOICES = [
  ['3', 'Last 3 months'],
  ['6', 'Last 6 months'],
  ['12', 'Last 12 months'],
  ['year', 'This year'],
  ['own', 'From – to'],
] as const;
export type Choice = (typeof CHOICES)[number][0];

/** The ends of a period as they were typed, or what is wrong with each of them. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The period of a choice; undefined for one that is typed. */
export function chosenPeriod(choice: Choice, today: Day): Period | undefined {
  if (choice === 'own') return undefined;
  return choice === 'year' ? thisYear(today) : lastMonths(Number(choice), today);
}

/** Reads a typed period; `errors` says what is wrong, with an empty text where nothing is. */
export function readPeriod(typed: Ends): { readonly period: Period } | { readonly errors: Ends } {
  const [from, to] = [readDay(typed.from), readDay(typed.to)];
  if ('day' in from && 'day' in to) {
    return from.day <= to.day
      ? { period: { from: from.day, to: to.day } }
      : { errors: { from: '', to: say`The period ends before it begins.` } };
  }
  return {
    errors: { from: 'error' in from ? from.error : '', to: 'error' in to ? to.error : '' },
  };
}

/** What the chooser shows, and what it tells. */
export interface PeriodForm {
  readonly choice: Choice;
  readonly typed: Ends;
  readonly errors: Ends;
  readonly onChoice: (choice: Choice) => void;
  readonly onTyped: (typed: Ends) => void;
  /** The typed period is to be shown. */
  readonly onShow: () => void;
}

const NAMES = { from: 'From', to: 'To' } as const;

function end(key: keyof Ends, { typed, errors, onTyped }: PeriodForm): TemplateResult {
  const onInput = (event: Event): void =>
    onTyped({ ...typed, [key]: (event.target as HTMLInputElement).value });
  return html`<div class="field">
    <label for=${key}>${say(NAMES[key])}</label>
    <input
      id=${key}
      .value=${typed[key]}
      autocomplete="off"
      aria-invalid=${errors[key] ? 'true' : 'false'}
      aria-describedby="${key}-hint ${key}-error"
      @input=${onInput}
    />
    <p class="hint" id="${key}-hint">Such as 14-Jul-2026</p>
    <p class="error" id="${key}-error">
      ${errors[key] ? html`${icon('error')}<span>${errors[key]}</span>` : nothing}
    </p>
  </div>`;
}

/** The chooser: a period by name, or its ends typed. */
export function periodForm(form: PeriodForm): TemplateResult {
  const onChange = (event: Event): void =>
    form.onChoice((event.target as HTMLSelectElement).value as Choice);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    form.onShow();
  };
  return html`<form class="period" novalidate @submit=${onSubmit}>
    <div class="field">
      <label for="period">Period</label>
      <select id="period" @change=${onChange}>
        ${CHOICES.map(
          ([value, text]) =>
            html`<option value=${value} ?selected=${value === form.choice}>${say(text)}</option>`,
        )}
      </select>
    </div>
    ${
      form.choice === 'own'
        ? html`${end('from', form)}${end('to', form)}<button class="show">Show this period</button>`
        : nothing
    }
  </form>`;
}
