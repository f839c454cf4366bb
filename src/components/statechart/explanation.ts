import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ModelState, ModelTransition } from '../../machines/chart-model.js';
import { EVENT_TYPES } from '../../machines/vocabulary.js';
import type { explainBasis } from '../../pathway/knowledge/basis.js';
import type { BasisId } from '../../pathway/knowledge/index.js';
import { awaited } from '../shared/later.js';
import type { Later } from '../shared/later.js';
import { dated, day } from '../shared/text.js';
import { eventLabel } from '../shared/words.js';
import { labelOf } from '../chart/chart-parts.js';
import type { ChartView } from '../chart/chart-parts.js';
import { fullWords, standingOf } from '../chart/reading.js';

/** The part of the knowledge base that says what stands behind an id. */
export type Knowledge = Later<{ readonly explainBasis: typeof explainBasis }>;

/** What is explained, and how something else is chosen. */
export type Explained = Pick<ChartView, 'model' | 'reading' | 'chosen' | 'onChoose'>;

/** `provenMetastatic` as words: `proven metastatic`. */
const guardWords = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function eventWords(event: string | null): string {
  if (event === null) return 'None: taken at once';
  if (event === '*') return 'Any other entry';
  const type = EVENT_TYPES.find((one) => one === event);
  return type === undefined ? event : eventLabel(type);
}

function basisOf(knowledge: Knowledge, basis: readonly string[]): TemplateResult {
  const { value } = knowledge;
  if (basis.length === 0) return html`<p class="quiet">No clinical source.</p>`;
  if (!value) return awaited(knowledge, 'What the sources say', () => void knowledge.get());
  return html`<ul class="sources">
    ${value.explainBasis(basis as readonly BasisId[]).map(
      ({ id, text, source, section, reviewedOn }) =>
        html`<li>
          <b>${id}</b> ${text}
          <span class="quiet"
            >${source}, “${section}”.
            ${reviewedOn ? html`Reviewed ${day(reviewedOn)}.` : 'Review date: not stated.'}</span
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

function transitionPart(
  view: Explained,
  knowledge: Knowledge,
  transition: ModelTransition,
): TemplateResult {
  const { id, label, description, from, to, event, guard, basis } = transition;
  return html`<h3>${label}</h3>
    ${description ? html`<p>${description}</p>` : nothing}
    <dl>
      ${row('From', labelOf(view.model, from))} ${row('To', labelOf(view.model, to))}
      ${row('Entry', eventWords(event))}
      ${row(
        'Condition',
        guard === null
          ? 'None beyond those asked before'
          : html`${guardWords(guard)} <code>${guard}</code>`,
      )}
      ${row('This case', view.reading.taken.has(id) ? 'took it' : 'did not take it')}
    </dl>
    ${basisOf(knowledge, basis)}`;
}

function statePart(view: Explained, knowledge: Knowledge, state: ModelState): TemplateResult {
  const { path, description, basis } = state;
  const reading = standingOf(view.reading, path);
  const { order } = reading;
  const words = fullWords(reading);
  const leaving = view.model.transitions.filter(({ from }) => from === path);
  return html`<p>${description}</p>
    ${
      state.type === 'atomic'
        ? html`<p>
            <b>This case:</b> ${dated(words)}${
              order.length > 0 ? `, stay ${order.join(' and ')} on its way` : ''
            }.
          </p>`
        : nothing
    }
    ${basisOf(knowledge, basis)}
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
                      ${label}, to ${labelOf(view.model, to)}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }`;
}

/** What is chosen, explained: description, conditions, and the basis with its source. */
export function explanation(view: Explained, knowledge: Knowledge): TemplateResult {
  const { chosen, model } = view;
  if (!chosen) {
    return html`<h2 id="explained">Explanation</h2>
      <p class="quiet">Choose a state or a transition, in the list or in the drawing.</p>`;
  }
  if (chosen.kind === 'state') {
    const state = model.states.find(({ path }) => path === chosen.path);
    return html`<h2 id="explained">${labelOf(model, chosen.path)}</h2>
      ${state ? statePart(view, knowledge, state) : nothing}`;
  }
  const transitions = model.transitions.filter(({ id }) => chosen.ids.includes(id));
  return html`<h2 id="explained">
      ${transitions.length === 1 ? 'Transition' : `${transitions.length} transitions`}
    </h2>
    ${transitions.map((transition) => transitionPart(view, knowledge, transition))}`;
}
