import type { TemplateResult } from 'lit';
import type { Clock } from '../../pathway/types.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { clinical, day } from '../shared/text.js';
import { Words } from '../shared/words.js';

const ORDER: readonly Clock['state'][] = ['overdue', 'running', 'held', 'late', 'met'];

/** Whether a clock has not ended. */
export const isOpen = ({ endedOn }: Clock): boolean => endedOn === undefined;

/** "Running, day 24 of 30", "Met, 5 of 7 days", "Overdue, day 9 of 7 business days". */
function reading({ state, days, targetDays, unit }: Clock): string {
  const kind = unit === 'business' ? say` business` : '';
  const isOver = state === 'met' || state === 'late';
  const count = isOver
    ? say`${days} of ${targetDays}${kind} days`
    : say`day ${days} of ${targetDays}${kind && say`${kind} days`}`;
  return `${Words(state)}, ${count}`;
}

const bar = (clock: Clock): TemplateResult =>
  html`<svg
    class="bar ${clock.state}"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect
      class="fill"
      width=${Math.round(Math.max(0, Math.min(1, clock.days / clock.targetDays)) * 100)}
      height="10"
    />
    <rect
      class="track"
      x=".5"
      y=".5"
      width="99"
      height="9"
      vector-effect="non-scaling-stroke"
    />
  </svg>`;

/** A second target of the same interval counts once the first has passed. */
export function shown(clocks: readonly Clock[]): readonly Clock[] {
  const past = new Set(clocks.filter(({ state }) => state === 'overdue').map(({ code }) => code));
  return clocks.filter(({ code }) => {
    const first = code.endsWith('-limit') ? code.slice(0, -'-limit'.length) : undefined;
    return first === undefined || past.has(first as Clock['code']);
  });
}

/** The clocks of a case, those past their target first. A clock is a prompt and never a verdict. */
export function clockList(clocks: readonly Clock[]): TemplateResult {
  const sorted = shown(clocks).toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return html`<ul class="clocks">
    ${sorted.map((clock) => {
      const { label, nodeId, state, dueOn, endedOn, booked, source } = clock;
      const isOpen = endedOn === undefined;
      return html`<li>
        <span>${isOpen ? html`<b>${clinical(label)}</b>` : clinical(label)}${nodeId ? `, ${nodeId}` : ''}</span>
        ${bar(clock)}
        <span
          >${
            state === 'overdue'
              ? html`<span class="word check">${icon('overdue')}${reading(clock)}</span>`
              : reading(clock)
          }
          <span class="quiet xs"
            >${isOpen ? html`due ${day(dueOn)}, ` : ''}${
              booked
                ? html`booked for ${day(booked.on)}${booked.pastTarget ? say`, past target` : ''}, `
                : ''
            }<span class="nb">${told(source)}</span></span
          ></span
        >
      </li>`;
    })}
  </ul>`;
}
