import { nothing } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from '../shared/html.js';
import { say, told } from '../shared/say.js';
import { HEAD } from './arrangement.js';
import type { PlacedDrawing, PlacedPart } from './arrangement.js';
import { currentOf, isChosen, labelOf } from './chart-parts.js';
import type { ChartView } from './chart-parts.js';
import type { Box, Link } from './drawing.js';
import { localEdge, localLines, pressedInto } from './local-words.js';
import { allOff, fullWords, partWords, standingOf } from './reading.js';
import type { Standing } from './reading.js';

const RING = svg`<circle class="ring" cx="6" cy="6" r="5"/>`;

const CORE = svg`<circle class="core" cx="6" cy="6" r="2.5"/>`;

/** The binding shapes at the size of the drawing. */
const MARKS: Readonly<Record<Standing, SVGTemplateResult | typeof nothing>> = {
  now: svg`<circle class="ring" cx="6" cy="6" r="5"/><circle class="core" cx="6" cy="6" r="2.5"/>`,
  left: svg`<circle class="core" cx="6" cy="6" r="6"/><path class="tick" d="M3.2 6.2l1.9 1.9 3.6-3.9"/>`,
  passed: CORE,
  next: svg`<path class="ring" d="M2 2.4h3.4L10 6 5.4 9.6H2z"/>`,
  later: RING,
  off: svg`<circle class="ring" cx="6" cy="6" r="5" stroke-dasharray="1.9 1.5"/><path class="ring" d="M3.4 8.6l5.2-5.2"/>`,
  never: RING,
  some: CORE,
  late: svg`<circle class="late-mark" cx="6" cy="6" r="6"/><path class="tick" d="M6 2.8V6.2l2.2 1.4"/>`,
};

const texts = (
  lines: readonly string[],
  [x, y]: readonly [number, number],
  width: number,
): SVGTemplateResult[] =>
  localLines(lines).map((line, index) => {
    const pressed = pressedInto(line, width - x - 6) ?? nothing;
    return svg`<text class="label" x=${x} y=${y + 14 * index} textLength=${pressed} lengthAdjust=${pressed === nothing ? nothing : 'spacingAndGlyphs'}>${line}</text>`;
  });

/** Enter and the space bar do what a click does. */
const onKeys =
  (act: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };

function orderBadge(order: readonly number[], width: number): SVGTemplateResult | typeof nothing {
  if (order.length === 0) return nothing;
  const words =
    order.length > 3 ? `${order.slice(0, 2).join(', ')} … ${order.at(-1)}` : order.join(', ');
  const size = Math.max(18, 10 + 6 * words.length);
  return svg`<rect class="badge" x=${width - size + 7} y="-9" width=${size} height="18" rx="9"/>
    <text class="badge-text" x=${width - size / 2 + 7} y="4" text-anchor="middle">${words}</text>`;
}

/** The outline of a choice point: pointed at both ends. */
const pointed = (width: number, height: number): string =>
  `M10 0H${width - 10}L${width} ${height / 2}L${width - 10} ${height}H10L0 ${height / 2}z`;

function door({ lines, width, height }: Box, x: number, y: number): SVGTemplateResult {
  return svg`<g class="door" transform="translate(${x} ${y})">
    <rect class="box" width=${width} height=${height} rx=${height / 2}/>
    ${texts(lines, [12, 17], width)}
  </g>`;
}

function stateBox(view: ChartView, box: Box, x: number, y: number): SVGTemplateResult {
  const { kind, path, lines, width, height } = box;
  if (kind === 'door') return door(box, x, y);
  const reading = standingOf(view.reading, path);
  const { standing, order, words, supposed } = reading;
  const choose = (): void => view.onChoose({ kind: 'state', path });
  const isChoice = kind === 'choice';
  return svg`<g
      class="state ${kind} ${standing} ${supposed ? 'supposed' : ''} ${isChosen(view.chosen, path) ? 'chosen' : ''}"
      transform="translate(${x} ${y})"
      role="button"
      tabindex=${path === view.at ? 0 : -1}
      data-path=${path}
      aria-pressed=${isChosen(view.chosen, path) ? 'true' : 'false'}
      aria-current=${currentOf(view.reading, path) ?? nothing}
      @click=${choose}
      @keydown=${onKeys(choose)}
    >
    <title>${labelOf(view.model, path)}${order.length > 0 ? say`, step ${order.join(', ')}` : ''}: ${isChoice ? say`choice point, ` : ''}${fullWords(reading)}</title>
    ${
      isChoice
        ? svg`<path class="box" d=${pointed(width, height)}/>`
        : svg`<rect class="box" width=${width} height=${height} rx="3"/>`
    }
    ${standing === 'now' ? svg`<rect class="halo" x="-4" y="-4" width=${width + 8} height=${height + 8} rx="6"/>` : nothing}
    ${texts(lines, isChoice ? [14, 19] : [8, 18], width)}
    ${
      isChoice
        ? nothing
        : svg`<g class="mark" transform="translate(6 ${height - 19})">${MARKS[standing]}</g>
          <text class="words" x="21" y=${height - 9} textLength=${pressedInto(words, width - 26) ?? nothing} lengthAdjust="spacingAndGlyphs">${words}</text>`
    }
    ${orderBadge(order, width)}
  </g>`;
}

function edge(view: ChartView, link: Link, corners: readonly number[]) {
  const { transitions } = link;
  const lines = localEdge(link);
  const points = corners.slice(0, -2);
  const [x = 0, y = 0] = corners.slice(-2);
  const ids = transitions.map(({ id }) => id);
  const { chosen } = view;
  const { taken, supposed, open } = view.reading;
  const isTaken = ids.some((id) => taken.has(id));
  const isSupposed = ids.some((id) => supposed?.has(id));
  const isClosed = !isTaken && open !== undefined && !ids.some((id) => open.has(id));
  const isHere = chosen?.kind === 'transitions' && chosen.ids.some((id) => ids.includes(id));
  const choose = (): void => view.onChoose({ kind: 'transitions', ids });
  const d = points
    .map((value, at) => `${at === 0 ? 'M' : at % 2 === 0 ? 'L' : ' '}${value}`)
    .join('');
  const told = isSupposed
    ? say`, taken, supposed`
    : isTaken
      ? say`, taken`
      : isClosed
        ? say`, no longer possible`
        : '';
  return svg`<g class="edge ${isTaken ? 'taken' : ''} ${isSupposed ? 'supposed' : ''} ${isClosed ? 'closed' : ''} ${isHere ? 'chosen' : ''}">
    <path class="line" d=${d} marker-end="url(#${isTaken ? 'tip-taken' : 'tip'})"/>
    <g class="edge-name" role="button" tabindex="-1" @click=${choose} @keydown=${onKeys(choose)}>
      <title>${labelOf(view.model, transitions[0]?.from ?? '')} to ${labelOf(view.model, transitions[0]?.to ?? '')}: ${lines.join(' ')}${told}</title>
      ${lines.map((line, index) => svg`<text x=${x + 3} y=${y + 11 + 13 * index} textLength=${pressedInto(line, link.width - 4) ?? nothing} lengthAdjust="spacingAndGlyphs">${line}</text>`)}
    </g>
  </g>`;
}

function partView(view: ChartView, { part, x, y, width, height, geometry }: PlacedPart) {
  const { path, label, boxes, links } = part;
  const isFolded = geometry === undefined;
  const fold = (): void => view.onFold(path, !isFolded);
  const states = boxes.filter(({ kind }) => kind === 'state');
  const own = view.model.states.filter((state) => states.some((box) => box.path === state.path));
  const isHere = states.some((box) => standingOf(view.reading, box.path).standing === 'now');
  const offset = (index: number): readonly [number, number] => geometry?.boxes[index] ?? [0, 0];
  return svg`<g class="part ${isHere ? 'here' : ''}" transform="translate(${x} ${y})">
    <rect class="frame" width=${width} height=${height} rx="3"/>
    <g
      class="head"
      role="button"
      tabindex="0"
      aria-expanded=${isFolded ? 'false' : 'true'}
      @click=${fold}
      @keydown=${onKeys(fold)}
    >
      <rect class="head-box" width=${width} height=${HEAD} rx="3"/>
      <path class="sign" d=${isFolded ? 'M11 17H21M16 12V22' : 'M11 17H21'}/>
      <text class="head-text" x="30" y="21">${told(label)} <tspan class="words" dx="6">${partWords(view.reading, path, own)}${isHere ? say`, now here` : allOff(view.reading, own) ? say`, not reachable` : ''}</tspan></text>
    </g>
    <g transform="translate(0 ${HEAD})">
      ${isFolded ? nothing : links.map((link, index) => edge(view, link, geometry.links[index] ?? []))}
      ${isFolded ? nothing : boxes.map((box, index) => stateBox(view, box, ...offset(index)))}
    </g>
  </g>`;
}

/** Words laid over the whole drawing, so that no part of it can be taken for the record. */
function watermark({ watermark: words, drawing }: ChartView): SVGTemplateResult {
  return svg`<pattern id="unreal" width="330" height="120" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">
      <text class="watermark" x="8" y="60">${words}</text>
    </pattern>
    <rect class="over" width=${drawing.width} height=${drawing.height} fill="url(#unreal)"/>`;
}

const EDGE = 6;

/** The size of the whole drawing, with room at its edges for what stands out. */
export const edged = ({ width, height }: PlacedDrawing): { width: number; height: number } => ({
  width: width + 2 * EDGE,
  height: height + 2 * EDGE,
});

/** The statechart as a drawing; the pane it stands in gives it its size. */
export function drawingView(view: ChartView): TemplateResult {
  const { parts } = view.drawing;
  const { width, height } = edged(view.drawing);
  return html`<svg
    class="chart ${view.watermark ? 'whatif' : ''}"
    viewBox="${-EDGE} ${-EDGE} ${width} ${height}"
    role="group"
    aria-label="Drawing of the statechart"
  >
    <defs>
      ${['tip', 'tip-taken'].map(
        (id) => svg`<marker id=${id} viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8"
          markerHeight="8" markerUnits="userSpaceOnUse" orient="auto">
          <path class=${id} d="M0 .5L8 4 0 7.5z"/>
        </marker>`,
      )}
    </defs>
    ${parts.map((part) => partView(view, part))} ${view.watermark ? watermark(view) : nothing}
  </svg>`;
}
