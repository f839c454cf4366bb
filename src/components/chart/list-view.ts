import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelState, ModelTransition } from '../../machines/chart-model.js';
import { icon } from '../shared/icons.js';
import { dated } from '../shared/text.js';
import { childrenOf, currentOf, isChosen, labelOf } from './chart-parts.js';
import type { ChartView } from './chart-parts.js';
import { SHAPES, allOff, countEntered, fullWords, standingOf } from './reading.js';

function transitionItem(view: ChartView, transition: ModelTransition): TemplateResult {
  const { id, label, to } = transition;
  const { chosen, reading } = view;
  const isHere = chosen?.kind === 'transitions' && chosen.ids.includes(id);
  const isTaken = reading.taken.has(id);
  const isClosed = !isTaken && reading.open !== undefined && !reading.open.has(id);
  const told = isTaken
    ? reading.supposed?.has(id)
      ? 'taken, supposed'
      : 'taken'
    : isClosed
      ? 'no longer possible'
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

/** The transitions that leave a state, folded away. */
function transitionsOf(view: ChartView, { path, label }: ModelState): unknown {
  const list = view.model.transitions.filter(({ from }) => from === path);
  if (list.length === 0) return nothing;
  return html`<details class="leaving">
    <summary>
      <span aria-hidden="true">${icon('open')}</span>${list.length}<span class="vh">
        ${list.length === 1 ? 'transition' : 'transitions'} from ${label}</span
      >
    </summary>
    <ul>
      ${list.map((transition) => transitionItem(view, transition))}
    </ul>
  </details>`;
}

function stateButton(view: ChartView, { path, label, type, kind }: ModelState): TemplateResult {
  const reading = standingOf(view.reading, path);
  const { standing, order } = reading;
  const words = fullWords(reading);
  const isPlain = type !== 'atomic';
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
        >${isPlain ? `About: ${label}` : label}${
          order.length > 0 ? html` <span class="order">${order.join(', ')}</span>` : nothing
        }</span
      >
      ${
        isPlain
          ? nothing
          : html`<span class="note"
            >${dated(kind === 'choice' ? `choice point, ${words}` : words)}</span
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
  const onToggle = ({ currentTarget }: Event): void => {
    view.onFold(state.path, !(currentTarget as HTMLDetailsElement).open);
  };
  return html`<li>
    <details class="part" .open=${!view.folded.has(state.path)} @toggle=${onToggle}>
      <summary>
        <b>${state.label}</b>
        <span class="quiet">${countEntered(view.reading, rests)} of ${rests.length} entered${
          allOff(view.reading, rests) ? ', not reachable' : ''
        }</span>
      </summary>
      <div class="row">${stateButton(view, state)} ${transitionsOf(view, state)}</div>
      <ul>
        ${children.map((child) => leaf(view, child))}
      </ul>
    </details>
  </li>`;
}

function branch(view: ChartView, state: ModelState): TemplateResult {
  if (view.drawing.parts.some((one) => one.part.path === state.path)) return part(view, state);
  return html`<li>
    <div class="row">${stateButton(view, state)} ${transitionsOf(view, state)}</div>
    <ul>
      ${childrenOf(view.model, state.path).map((child) => branch(view, child))}
    </ul>
  </li>`;
}

/** All states and transitions as a nested list. */
export const listView = (view: ChartView): TemplateResult =>
  html`<ul class="tree">
    ${childrenOf(view.model, '').map((state) => branch(view, state))}
  </ul>`;
