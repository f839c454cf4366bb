import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwayConfig } from '../../pathway/config.js';
import type { Figure } from '../../pathway/programme/aggregate.js';
import { measureOf } from '../../pathway/programme/definitions.js';
import {
  FEW_CASES,
  dayWords,
  daysLine,
  excludedLines,
  fewLine,
  numberWords,
  openLine,
  shareLine,
  targetWords,
} from '../../pathway/programme/words.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { sourceDetails, type Statements } from '../shared/source-details.js';
import { barsView, type Bar } from './bars.js';
import { behindView, type BehindView } from './behind-view.js';
import { Told } from '../shared/words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The numbers of the bars: "None" is a figure too, and an empty month says so. */
function barsTable(bars: readonly Bar[], part: string): TemplateResult {
  const timed = bars.some(({ figure }) => figure.days !== null);
  const cell = (label: string, content: unknown): TemplateResult =>
    html`<td role="cell"><span class="lbl">${label}</span><span>${content}</span></td>`;
  return html`<table class="data stack" role="table">
    <caption class="vh">
      The same by ${part}
    </caption>
    <thead>
      <tr role="row">
        <th scope="col" role="columnheader">${Told(part)}</th>
        <th scope="col" role="columnheader">Figure</th>
        ${
          timed
            ? html`<th scope="col" role="columnheader">Median</th>
              <th scope="col" role="columnheader">90th percentile</th>`
            : nothing
        }
        <th scope="col" role="columnheader">Still open</th>
        <th scope="col" role="columnheader">Left out</th>
      </tr>
    </thead>
    <tbody>
      ${bars.map(({ slice, figure }) => {
        const { days, open, excluded, denominator } = figure;
        const left = excluded.reduce((sum, { count }) => sum + count, 0);
        const few = denominator === 0 ? say`None` : told(FEW_CASES);
        return html`<tr role="row">
          <th scope="row" role="rowheader"><span class="nb">${told(slice.label)}</span></th>
          ${cell(say`Figure`, denominator === 0 ? say`None` : html`<span class="nb">${told(shareLine(figure))}</span>`)}
          ${
            timed
              ? html`${cell(say`Median`, days ? told(dayWords(days.median, figure.business)) : few)}
                ${cell(say`90th percentile`, days ? told(dayWords(days.ninetieth, figure.business)) : few)}`
              : nothing
          }
          ${cell(say`Still open`, numberWords(open))} ${cell(say`Left out`, numberWords(left))}
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** "Median 6 days, 90th percentile 11, target 7 days: 20 of 24 met", as far as it is known. */
function timesLine(figure: Figure, config: PathwayConfig): unknown {
  const { numerator, denominator, measure } = figure;
  const { clock } = measureOf(measure);
  const target = targetWords(figure);
  const met =
    denominator > 0 ? say`: ${numberWords(numerator)} of ${numberWords(denominator)} met` : '';
  const parts = [told(daysLine(figure)), target && `${told(target)}${met}`].filter(Boolean);
  if (parts.length === 0) return nothing;
  return html`<p>
    ${capital(parts.join(', '))}.
    ${
      clock !== null && target
        ? html`<span class="quiet">Source of the target: ${told(config.clocks[clock].source)}.</span>`
        : nothing
    }
  </p>`;
}

/** What a section needs besides its figure. */
export interface FigureContext extends BehindView {
  readonly bars: readonly Bar[];
  /** What a bar is: month, quarter or year. */
  readonly part: string;
  readonly config: PathwayConfig;
  readonly statements: Statements;
}

/** One measure: what it counts, its figure, how that went over time, and the cases behind it. */
export function figureView(figure: Figure, context: FigureContext): TemplateResult {
  const { title, definition, counted, numerator, denominator, basis } = measureOf(figure.measure);
  const id = `measure-${figure.measure}`;
  const few = fewLine(figure);
  const left = excludedLines(figure);
  return html`<section class="panel" part="panel" aria-labelledby=${id}>
    <header>
      <h2 id=${id} tabindex="-1">${told(title)}</h2>
      <p class="quiet xs">Counts ${told(counted)}</p>
    </header>
    <p>${told(definition)}</p>
    ${sourceDetails(basis, context.statements)}
    <div class="figure">
      <div class="numbers">
        <p class="say">
          ${figure.denominator === 0 ? say`None to count yet` : told(shareLine(figure))}
        </p>
        <p class="quiet">
          ${Told(numerator)}, of ${told(denominator)}${
            figure.denominator > 0
              ? figure.cases === 1
                ? say`: from 1 case`
                : say`: from ${numberWords(figure.cases)} cases`
              : nothing
          }.
        </p>
        ${timesLine(figure, context.config)}
        ${few ? html`<p class="unknown">${told(few)}</p>` : nothing}
        <p class=${figure.openPastTarget > 0 ? 'word check' : ''}>
          ${figure.openPastTarget > 0 ? icon('overdue') : nothing}${told(openLine(figure))}.
        </p>
        ${
          left.length > 0
            ? html`<div class="quiet">
                Left out, by reason:
                <ul class="left">
                  ${left.map((line) => html`<li>${told(line)}</li>`)}
                </ul>
              </div>`
            : nothing
        }
      </div>
      ${barsView(context.bars)}
    </div>
    <details>
      <summary>By ${told(context.part)}, as a table</summary>
      ${barsTable(context.bars, context.part)}
    </details>
    ${behindView(figure, context)}
  </section>`;
}
