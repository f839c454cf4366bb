import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelState, ModelTransition } from '../../machines/chart-model.js';
import { EVENT_TYPES } from '../../machines/vocabulary.js';
import { guardInWords } from '../../pathway/chart/guards-in-words.js';
import { guardReading } from '../../pathway/inspect/index.js';
import type { GuardValue } from '../../pathway/inspect/index.js';
import { explainBasis } from '../../pathway/knowledge/basis.js';
import type { BasisId } from '../../pathway/knowledge/index.js';
import type { CaseFile } from '../../pathway/types.js';
import { labelOf } from '../chart/chart-parts.js';
import type { ChartView, Chosen } from '../chart/chart-parts.js';
import { fullWords, standingOf } from '../chart/reading.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { clinical, dated, day } from '../shared/text.js';
import { eventLabel } from '../shared/words.js';
import type { FactFinder } from './fact-finder.js';

/** What is explained, of which case, and how something else is chosen. */
export interface Explained extends Pick<ChartView, 'model' | 'reading' | 'onChoose'> {
  readonly chosen: Chosen;
  readonly caseFile: CaseFile;
  readonly finder: FactFinder;
}

function eventWords(event: string | null): string {
  if (event === null) return say`None: taken at once`;
  if (event === '*') return say`Any other entry`;
  const type = EVENT_TYPES.find((one) => one === event);
  return type === undefined ? event : eventLabel(type);
}

function basisOf(basis: readonly string[]): TemplateResult {
  if (basis.length === 0) return html`<p class="quiet">No clinical source.</p>`;
  return html`<ul class="sources">
    ${explainBasis(basis as readonly BasisId[]).map(
      ({ id, text, source, section, reviewedOn }) =>
        html`<li>
          <b>${id}</b> <span lang="en" dir="ltr">${text}</span>
          <span class="quiet"
            ><span lang="en" dir="ltr">${source}, “${section}”</span>.
            ${reviewedOn ? html`Reviewed ${day(reviewedOn)}.` : say`Review date: not stated.`}</span
          >
        </li>`,
    )}
  </ul>`;
}

const row = (term: string, text: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

/** The answer of a condition, by shape and word. */
const answer = (value: GuardValue): TemplateResult =>
  value === 'unknown'
    ? html`<span class="word">${icon('ask')}<b>Not known</b>, for this patient: the entry itself decides</span>`
    : html`<span class="word">${icon(value ? 'done' : 'cross')}<b>${value ? say`Yes` : say`No`}</b>, for this patient</span>`;

const question = (guard: string | null): TemplateResult =>
  guard === null
    ? html`No condition beyond those asked before`
    : html`${clinical(guardInWords(guard))} <code>${guard}</code>`;

/** The condition in words, its answer for this patient, and what is asked before it. */
function condition(view: Explained, { id }: ModelTransition): TemplateResult {
  const { guard, value, place, of, before } = guardReading(view.caseFile, id);
  return html`${row(
    say`Condition`,
    html`${question(guard)}${guard === null ? nothing : html`<br />${answer(value)}`}`,
  )}
  ${
    before.length > 0
      ? row(
          say`Asked`,
          html`<details>
            <summary>
              As number ${place} of ${of}: it counts only where none of the ${before.length} before
              it is a yes
            </summary>
            <ol class="before">
              ${before.map((one) => html`<li>${question(one.guard)} ${answer(one.value)}</li>`)}
            </ol>
          </details>`,
        )
      : nothing
  }`;
}

function standingWords({ reading }: Explained, id: string): string {
  if (reading.supposed?.has(id)) return say`takes it, as supposed`;
  if (reading.taken.has(id)) return say`took it`;
  return reading.open?.has(id) === false
    ? say`did not take it, and no later entry can`
    : say`did not take it`;
}

function transitionPart(view: Explained, transition: ModelTransition): TemplateResult {
  const { id, label, description, from, to, event, basis } = transition;
  return html`<h3>${clinical(label)}</h3>
    ${description ? html`<p>${clinical(description)}</p>` : nothing}
    <dl>
      ${row(say`From`, told(labelOf(view.model, from)))} ${row(say`To`, told(labelOf(view.model, to)))}
      ${row(say`Entry`, eventWords(event))} ${condition(view, transition)}
      ${row(say`This case`, standingWords(view, id))}
    </dl>
    ${view.finder.view(view.caseFile, { transition: id }, say`take this transition`)}
    ${basisOf(basis)}`;
}

function statePart(view: Explained, state: ModelState): TemplateResult {
  const { path, description, basis, type } = state;
  const reading = standingOf(view.reading, path);
  const { order, standing } = reading;
  const leaving = view.model.transitions.filter(({ from }) => from === path);
  return html`<p>${clinical(description)}</p>
    ${
      type === 'atomic'
        ? html`<p>
              <b>This case:</b> ${dated(fullWords(reading))}${
                order.length > 0 ? say`, stay ${order.join(' and ')} on its way` : ''
              }.
            </p>
            ${
              standing === 'now'
                ? nothing
                : view.finder.view(view.caseFile, { state: path }, say`lead here`)
            }`
        : nothing
    }
    ${basisOf(basis)}
    ${
      leaving.length > 0
        ? html`<h3>Transitions from here</h3>
            <ul class="acts">
              ${leaving.map(
                ({ id, label, to }) =>
                  html`<li>
                    <button
                      type="button"
                      @click=${() => view.onChoose({ kind: 'transitions', ids: [id] })}
                    >
                      ${told(label)}, to ${told(labelOf(view.model, to))}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

/** What is chosen, explained: description, conditions with their answers, and the basis with its source. */
export function explanation(view: Explained): TemplateResult {
  const { chosen, model } = view;
  if (chosen.kind === 'state') {
    const state = model.states.find(({ path }) => path === chosen.path);
    return html`<h2 id="explained">${told(labelOf(model, chosen.path))}</h2>
      ${state ? statePart(view, state) : nothing}`;
  }
  const transitions = model.transitions.filter(({ id }) => chosen.ids.includes(id));
  return html`<h2 id="explained">
      ${transitions.length === 1 ? say`Transition` : say`${transitions.length} transitions`}
    </h2>
    ${transitions.map((transition) => transitionPart(view, transition))}`;
}
