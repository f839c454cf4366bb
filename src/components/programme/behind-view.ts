import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { orderedBehind } from '../../pathway/programme/aggregate.js';
import type { Behind, Figure } from '../../pathway/programme/aggregate.js';
import { numberWords, outcomeWords } from '../../pathway/programme/words.js';
import type { Day } from '../../pathway/types.js';
import { countDays, daysBetween } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { day } from '../shared/text.js';
import type { ProgrammeCase } from './programme-case.js';

/** Rows that are listed at first. */
const FIRST = 50;

/** How the cases behind a figure are shown. */
export interface BehindView {
  readonly today: Day;
  readonly caseOf: (caseId: string) => ProgrammeCase | undefined;
  /** Whether the list was opened, and whether all of it was asked for. */
  readonly shown: 'closed' | 'first' | 'all';
  readonly onShow: (shown: BehindView['shown']) => void;
}

/** Days and outcome: "9 days", "4 days so far", and past the target in shape and words. */
function courseOf({ on, outcome, days, due }: Behind['entry'], today: Day): unknown {
  if (days !== undefined) return countDays(days);
  if (outcome !== 'open') return html`<span class="quiet">Not measured</span>`;
  const soFar = say`${countDays(Math.max(0, daysBetween(on, today)))} so far`;
  return due !== undefined && due < today
    ? html`<span class="word check">${icon('overdue')}${soFar}, past the target</span>`
    : soFar;
}

function row(
  { caseId, entry }: Behind,
  timed: boolean,
  { today, caseOf }: BehindView,
): TemplateResult {
  const found = caseOf(caseId);
  const cell = (label: string, content: unknown): TemplateResult =>
    html`<td role="cell"><span class="lbl">${label}</span><span>${content}</span></td>`;
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <a href=${found?.address ?? nothing}>${found?.label ?? say`Not on this device`}</a>
      ${found?.sample ? html`<span class="sample">SAMPLE</span>` : nothing}
    </th>
    ${cell(say`Node`, entry.nodeId ?? html`<span class="quiet">Whole axilla</span>`)}
    ${cell(say`Counted on`, day(entry.on))} ${timed ? cell(say`Took`, courseOf(entry, today)) : nothing}
    ${cell(say`Counts as`, told(outcomeWords(entry)))}
  </tr>`;
}

function table(behind: readonly Behind[], view: BehindView): TemplateResult {
  const listed = view.shown === 'all' ? behind : behind.slice(0, FIRST);
  const rest = behind.length - listed.length;
  // Whether anything of it takes time at all.
  const timed = behind.some(({ entry }) => entry.days !== undefined || entry.outcome === 'open');
  const names = [
    say`Patient`,
    say`Node`,
    say`Counted on`,
    ...(timed ? [say`Took`] : []),
    say`Counts as`,
  ];
  return html`<table class="data stack" role="table">
      <caption class="quiet xs">
        ${
          rest > 0
            ? say`1-${listed.length} of ${numberWords(behind.length)}, what is not in the numerator first`
            : say`${numberWords(behind.length)} in all, what is not in the numerator first`
        }
      </caption>
      <thead>
        <tr role="row">
          ${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(listed, (one) => row(one, timed, view))}
      </tbody>
    </table>
    ${
      rest > 0
        ? html`<p class="acts">
          <button type="button" @click=${() => view.onShow('all')}>Show all ${numberWords(behind.length)}</button>
        </p>`
        : nothing
    }`;
}

/**
 * The cases behind a figure, to be opened: what is not in the numerator first, then what is open. They
 * are listed once asked for.
 */
export function behindView(figure: Figure, view: BehindView): TemplateResult {
  const { behind } = figure;
  const onToggle = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== (view.shown !== 'closed')) view.onShow(open ? 'first' : 'closed');
  };
  return html`<details @toggle=${onToggle}>
    <summary>The ${behind.length === 1 ? say`entry` : say`${numberWords(behind.length)} entries`} behind it</summary>
    ${view.shown === 'closed' ? nothing : table(orderedBehind(figure, view.today), view)}
  </details>`;
}
