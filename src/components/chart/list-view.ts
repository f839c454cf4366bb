import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelState, ModelTransition } from '../../machines/chart-model.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say } from '../shared/say.js';
import { dated } from '../shared/text.js';
import { childrenOf, currentOf, isChosen, labelOf } from './chart-parts.js';
import type { ChartView } from './chart-parts.js';
import { SHAPES, allOff, fullWords, partWords, standingOf } from './reading.js';

/** Whether a state has others below it. */
const hasStates = ({ model }: ChartView, path: string): boolean =>
  model.states.some(({ parent }) => parent === path);

function transitionItem(view: ChartView, transition: ModelTransition): TemplateResult {
  const { id, label, to } = transition;
  const { chosen, reading } = view;
  const isHere = chosen?.kind === 'transitions' && chosen.ids.includes(id);
  const isTaken = reading.taken.has(id);
  const isClosed = !isTaken && reading.open !== undefined && !reading.open.has(id);
  const told = isTaken
    ? reading.supposed?.has(id)
      ? say`taken, supposed`
      : say`taken`
    : isClosed
      ? say`no longer possible`
      : '';
  return html`<li>
    <button
      type="button"
      class="step ${isTaken ? 'taken' : ''} ${isClosed ? 'closed' : ''}"
      aria-pressed=${isHere ? 'true' : 'false'}
      @click=${() => view.onChoose({ kind: 'transitions', ids: [id] })}
    >
      ${icon(isTaken ? 'taken' : isClosed ? 'cross' : 'open')}
      <span
        >${label}, to ${labelOf(view.model, to)}${
          told ? html` <span class="quiet">${told}</span>` : nothing
        }</span
      >
    </button>
  </li>`;
}

/** The transitions that leave a state, folded away; they are listed once they are asked for. */
function transitionsOf(view: ChartView, { path, label }: ModelState): unknown {
  const list = view.model.transitions.filter(({ from }) => from === path);
  if (list.length === 0) return nothing;
  const isListed = view.listed.has(path);
  const onToggle = ({ currentTarget }: Event): void => {
    view.onList(path, (currentTarget as HTMLDetailsElement).open);
  };
  return html`<details class="leaving" .open=${isListed} @toggle=${onToggle}>
    <summary>
      <span aria-hidden="true">${icon('open')}</span>${list.length}<span class="vh">
        ${list.length === 1 ? say`transition` : say`transitions`} from ${label}</span
      >
    </summary>
    ${
      isListed
        ? html`<ul>
          ${list.map((transition) => transitionItem(view, transition))}
        </ul>`
        : nothing
    }
  </details>`;
}

function stateButton(view: ChartView, { path, label, kind }: ModelState): TemplateResult {
  const reading = standingOf(view.reading, path);
  const { standing, order } = reading;
  const words = fullWords(reading);
  const isPlain = hasStates(view, path);
  const isDrawn = view.drawing.parts.some(({ part: { boxes } }) =>
    boxes.some((box) => box.kind !== 'door' && box.path === path),
  );
  return html`<button
    type="button"
    class="state"
    data-path=${path}
    tabindex=${isPlain || path === view.at ? 0 : -1}
    aria-pressed=${isChosen(view.chosen, path) ? 'true' : 'false'}
    @click=${() => view.onChoose({ kind: 'state', path })}
  >
    ${isPlain ? nothing : icon(SHAPES[standing])}
    <span class="said">
      <span class="name"
        >${isPlain ? say`About: ${label}` : label}${
          order.length > 0
            ? html` <span class="order"><span class="vh">step </span>${order.join(', ')}</span>`
            : nothing
        }</span
      >
      ${
        isPlain && !isDrawn
          ? nothing
          : html`<span class="note"
            >${dated(kind === 'choice' ? say`choice point, ${words}` : words)}</span
          >`
      }
    </span>
  </button>`;
}

function leaf(view: ChartView, state: ModelState): TemplateResult {
  const { standing, supposed } = standingOf(view.reading, state.path);
  return html`<li
    class="row ${standing} ${supposed ? 'supposed' : ''} ${state.kind === 'choice' ? 'choice' : ''}"
    aria-current=${currentOf(view.reading, state.path) ?? nothing}
  >
    ${stateButton(view, state)} ${transitionsOf(view, state)}
  </li>`;
}

/** A part that folds, in the list as in the drawing. */
function part(view: ChartView, state: ModelState): TemplateResult {
  const children = childrenOf(view.model, state.path);
  const rests = children.filter(({ kind }) => kind !== 'choice');
  const isFolded = view.folded.has(state.path);
  const onToggle = ({ currentTarget }: Event): void => {
    view.onFold(state.path, !(currentTarget as HTMLDetailsElement).open);
  };
  return html`<li>
    <details class="part" .open=${!isFolded} @toggle=${onToggle}>
      <summary>
        <b>${state.label}</b>
        <span class="quiet">${partWords(view.reading, state.path, rests)}${
          allOff(view.reading, rests) ? say`, not reachable` : ''
        }</span>
      </summary>
      ${
        isFolded
          ? nothing
          : html`<div class="row">${stateButton(view, state)} ${transitionsOf(view, state)}</div>
            <ul>
              ${children.map((child) => branch(view, child))}
            </ul>`
      }
    </details>
  </li>`;
}

function branch(view: ChartView, state: ModelState): TemplateResult {
  if (!hasStates(view, state.path)) return leaf(view, state);
  if (view.drawing.parts.some((one) => one.part.path === state.path)) return part(view, state);
  return html`<li>
    <div class="row">${stateButton(view, state)} ${transitionsOf(view, state)}</div>
    <ul>
      ${childrenOf(view.model, state.path).map((child) => branch(view, child))}
    </ul>
  </li>`;
}

/** What the list begins with: the whole chart where it is a part itself, else the states it consists of. */
function top({ model, drawing }: ChartView): readonly ModelState[] {
  const isPart = drawing.parts.some(({ part: { path } }) => path === '');
  return isPart ? model.states.filter(({ path }) => path === '') : childrenOf(model, '');
}

/** All states and transitions as a nested list. */
export const listView = (view: ChartView): TemplateResult =>
  html`<ul class="tree">
    ${top(view).map((state) => branch(view, state))}
  </ul>`;
