import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Figure } from '../../pathway/programme/aggregate.js';
import { measureOf, type MeasureId } from '../../pathway/programme/definitions.js';
import type { Period } from '../../pathway/programme/periods.js';
import {
  FEW_CASES,
  dayWords,
  numberWords,
  shareLine,
  targetWords,
} from '../../pathway/programme/words.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { day } from '../shared/text.js';
import type { ProgrammeCase } from './programme-case.js';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberWords(count)} ${say(count === 1 ? one : many)}`;

/** Whose figures they are, of which period, and by which rules anything counts. */
export function introView(
  cases: readonly ProgrammeCase[],
  figures: readonly Figure[],
  { from, to }: Period,
): TemplateResult {
  const within = new Set(figures.flatMap(({ behind }) => behind.map(({ caseId }) => caseId))).size;
  const samples = cases.filter(({ sample }) => sample).length;
  const apart = (why: ProgrammeCase['measures']['apart']): number =>
    cases.filter(({ measures }) => measures.apart === why).length;
  const [redirected, mistaken] = [apart('redirected'), apart('entered-in-error')];
  return html`<p role="status">
      <b>${day(from)} to ${day(to)}.</b> ${
        cases.length > 0
          ? say`${counted(within, 'case')} of ${numberWords(cases.length)} have something that counts in it.`
          : nothing
      }
      ${
        samples > 0
          ? html`<span class="sample">SAMPLE</span>
              ${samples === cases.length ? say`All of them are invented.` : say`${numberWords(samples)} of the ${numberWords(cases.length)} are invented.`}`
          : nothing
      }
    </p>
    <p class="quiet">
      An entry counts in the period in which its wait began, its sample was taken or its result came.
      What is still open is in no numerator and in no denominator and is counted apart, so recent
      months change until it ends. In an interval no day on hold counts, and no estimated date. The
      figures describe; they give no verdict on anybody.
      ${
        redirected > 0
          ? say`Left out of every figure as redirected, outside this pathway: ${counted(redirected, 'case')}.`
          : nothing
      }
      ${
        mistaken > 0
          ? say`Left out of every figure as entered in error: ${counted(mistaken, 'case')}.`
          : nothing
      }
    </p>`;
}

/** All figures in one table; a measure's name leads to its section. */
export function overviewView(
  figures: readonly Figure[],
  onGo: (measure: MeasureId) => void,
): TemplateResult {
  const cell = (label: string, content: unknown): TemplateResult =>
    html`<td role="cell"><span class="lbl">${label}</span><span>${content}</span></td>`;
  const names = [
    say`Measure`,
    say`Figure`,
    say`Median`,
    say`90th percentile`,
    say`Target`,
    say`Still open`,
  ];
  return html`<table class="data stack overview" role="table">
    <caption class="vh">
      All measures with something to count
    </caption>
    <thead>
      <tr role="row">
        ${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${figures.map((figure) => {
        const { measure, days, business, open, openPastTarget, denominator } = figure;
        const { title, timed } = measureOf(measure);
        const target = told(targetWords(figure).replace(/^targets? /, ''));
        const few = denominator > 0 && figure.percent === null ? told(FEW_CASES) : say`None`;
        const percentile = (value: number | undefined): unknown =>
          value !== undefined
            ? told(dayWords(value, business))
            : html`<span class="quiet">${timed === null ? say`Not applicable` : few}</span>`;
        return html`<tr role="row">
          <th scope="row" role="rowheader">
            <button type="button" class="plain to" @click=${() => onGo(measure)}>${told(title)}</button>
          </th>
          ${cell(say`Figure`, denominator === 0 ? say`None` : html`<span class="nb">${told(shareLine(figure))}</span>`)}
          ${cell(say`Median`, percentile(days?.median))}
          ${cell(say`90th percentile`, percentile(days?.ninetieth))}
          ${cell(say`Target`, target || html`<span class="quiet">Not applicable</span>`)}
          ${cell(
            say`Still open`,
            openPastTarget > 0
              ? html`<span class="word check"
                  >${icon('overdue')}${numberWords(open)}, ${numberWords(openPastTarget)} past the target</span
                >`
              : numberWords(open),
          )}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Says that there is nothing to show, and why. */
export function emptyView(cases: readonly ProgrammeCase[], hasSamples: boolean): TemplateResult {
  const days = cases.flatMap(({ measures }) => measures.entries.map(({ on }) => on)).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (cases.length === 0) {
    return html`<p>
      <b>There are no cases to count.</b>
      ${hasSamples ? say`Sample patients are here, and they are not counted.` : nothing}
    </p>`;
  }
  return first !== undefined && last !== undefined
    ? html`<p>
        <b>Nothing counts in this period.</b> The first entry of these cases is of ${day(first)}, the
        last of ${day(last)}.
      </p>`
    : html`<p>
        <b>Nothing counts yet.</b> No interval of these cases has begun, and no sample is recorded.
      </p>`;
}

/** The measures without anything to count, by name; nothing where there are none. */
export function nothingCounted(figures: readonly Figure[]): TemplateResult | typeof nothing {
  const titles = figures
    .filter(({ behind }) => behind.length === 0)
    .map(({ measure }) => measureOf(measure).title);
  if (titles.length === 0) return nothing;
  return html`<section class="panel" part="panel" aria-labelledby="without">
    <header><h2 id="without">Nothing to count in this period</h2></header>
    <p>${titles.map((title) => told(title)).join('. ')}.</p>
  </section>`;
}
