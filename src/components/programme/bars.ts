import { nothing } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Figure } from '../../pathway/programme/aggregate.js';
import { measureOf, type MeasureId } from '../../pathway/programme/definitions.js';
import type { Slice } from '../../pathway/programme/periods.js';
import { html, svg } from '../shared/html.js';
import { told } from '../shared/say.js';

/** One figure in its month, quarter or year. */
export interface Bar {
  readonly slice: Slice;
  readonly figure: Figure;
}

/** Pixels: where the tallest bar begins, and the line all bars stand on. */
const TOP = 18;
const FLOOR = 104;
/** Few bars stay slim: the room of this many is kept. */
const FEWEST = 6;

const hatchId = (measure: MeasureId): string => `hatch-${measure}`;

const pattern = (id: string): SVGTemplateResult =>
  svg`<pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="ground" width="5" height="5" /><rect class="stripe" width="2" height="5" />
  </pattern>`;

/** Where a year begins, and under the first bar unless the next one names its own: the two would touch. */
function namesYear(bars: readonly Bar[], at: number): boolean {
  const year = (index: number): string | undefined => bars[index]?.slice.year;
  if (bars[at]?.slice.short === year(at)) return false;
  return at === 0 ? year(1) === undefined || year(1) === year(0) : year(at) !== year(at - 1);
}

/** One bar: in the numerator, the rest of the denominator, and still open on top of it. */
function bar(
  { slice, figure }: Bar,
  at: number,
  room: number,
  highest: number,
  isYearNamed: boolean,
): SVGTemplateResult {
  const { measure, numerator, denominator, open } = figure;
  const slot = 100 / room;
  const part = (from: number, count: number, name: string, fill?: string): unknown => {
    if (count === 0) return nothing;
    const scale = (FLOOR - TOP) / highest;
    return svg`<rect class=${name} x="${(at + 0.2) * slot}%" width="${0.6 * slot}%" y=${FLOOR - (from + count) * scale} height=${count * scale} fill=${fill ?? nothing} />`;
  };
  const middle = `${(at + 0.5) * slot}%`;
  const above = FLOOR - ((denominator + open) / highest) * (FLOOR - TOP) - 5;
  const value = denominator === 0 ? '' : `${numerator}/${denominator}`;
  return svg`${part(0, numerator, 'met')}
    ${part(numerator, denominator - numerator, 'rest', `url(#${hatchId(measure)})`)}
    ${part(denominator, open, 'open')}
    <text class="whole" x=${middle} y=${above}>${value}</text>
    <text class="brief" x=${middle} y=${above}>${value ? denominator : ''}</text>
    <text x=${middle} y=${FLOOR + 15}>${told(slice.short)}</text>
    ${isYearNamed ? svg`<text x=${middle} y=${FLOOR + 29}>${slice.year}</text>` : nothing}`;
}

const swatch = (name: string, measure: MeasureId): TemplateResult =>
  html`<svg class="bars swatch" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
    <rect
      class=${name}
      x="1"
      y="1"
      width="14"
      height="10"
      fill=${name === 'rest' ? `url(#${hatchId(measure)})` : nothing}
    />
  </svg>`;

/**
 * Bars over time, one per month, quarter or year, that keep the size of their letters at every width.
 * The same numbers stand in the table under them.
 */
export function barsView(bars: readonly Bar[]): TemplateResult {
  const measure = bars[0]?.figure.measure;
  if (measure === undefined) return html``;
  const { numerator, remainder } = measureOf(measure);
  const highest = Math.max(1, ...bars.map(({ figure }) => figure.denominator + figure.open));
  const room = Math.max(FEWEST, bars.length);
  return html`<figure>
    <svg class="bars" width="100%" height=${FLOOR + 34} role="img" aria-label="Bars over time; the same numbers stand in the table that follows">
      <defs>${pattern(hatchId(measure))}</defs>
      <line x1="0" x2="100%" y1=${FLOOR} y2=${FLOOR} />
      ${bars.map((one, at) => bar(one, at, room, highest, namesYear(bars, at)))}
    </svg>
    <figcaption>
      <ul>
        <li>${swatch('met', measure)}${told(numerator)}</li>
        <li>${swatch('rest', measure)}${told(remainder)}</li>
        <li>${swatch('open', measure)}still open, not counted</li>
        <li class="whole">above each bar: numerator/denominator</li>
        <li class="brief">above each bar: the denominator</li>
      </ul>
    </figcaption>
  </figure>`;
}
