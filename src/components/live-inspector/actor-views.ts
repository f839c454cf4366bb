/** The parts of the inspector's panel beside the chart: who there is, what each was sent, what is chosen. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ChartModel } from '../../machines/chart-model.js';
import { labelOf } from '../chart/chart-parts.js';
import type { Chosen } from '../chart/chart-parts.js';
import { standingOf } from '../chart/reading.js';
import type { ChartReading } from '../chart/reading.js';
import { html } from '../shared/html.js';
import { say } from '../shared/say.js';
import { nameOf, stateWords, statusWords } from './actor-reading.js';
import { eventWords } from './inspected-actor.js';
import type { InspectedActor, ReceivedEvent } from './inspected-actor.js';
import type { Inspection } from './inspection.js';

/** How many events are listed. */
const LISTED = 50;

/**
 * All actors, children below their parent.
 * @param onShow - shows the one with that session id
 */
export function actorsView(
  { actors, forgotten }: Inspection,
  shown: string,
  onShow: (sessionId: string) => void,
): TemplateResult {
  const all = [...actors.values()];
  const item = (actor: InspectedActor): TemplateResult => {
    const children = all.filter(({ parentId }) => parentId === actor.sessionId);
    return html`<li>
      <button
        type="button"
        aria-pressed=${actor.sessionId === shown ? 'true' : 'false'}
        @click=${() => onShow(actor.sessionId)}
      >
        <b>${nameOf(actor)}</b> <span class="quiet xs">${actor.sessionId}</span>
        <span class="quiet xs">${statusWords(actor)}</span>
      </button>
      ${children.length === 0 ? nothing : html`<ul>${children.map(item)}</ul>`}
    </li>`;
  };
  const roots = all.filter(({ parentId }) => parentId === null || !actors.has(parentId));
  return html`<ul>
      ${roots.map(item)}
    </ul>
    ${
      forgotten > 0
        ? html`<p class="quiet xs">${forgotten} that came before are no longer kept.</p>`
        : nothing
    }`;
}

function ledTo({ model }: InspectedActor, { taken }: ReceivedEvent): string {
  if (taken === undefined) return say`not dealt with`;
  if (model === null) return say`taken in`;
  const targets = taken.map((id) => model.transitions.find((one) => one.id === id)?.to ?? null);
  return targets.length === 0
    ? say`no transition`
    : targets
        .map((to) => (to === null ? say`no other state` : say`to ${labelOf(model, to)}`))
        .join(', ');
}

/** What an actor was sent, the newest first: types and order, never what an event carries. */
export function eventsView(actor: InspectedActor, { actors }: Inspection): TemplateResult {
  const { events, forgotten } = actor;
  const listed = events.slice(-LISTED).toReversed();
  const from = (sessionId: string | null): string => {
    if (sessionId === null) return 'outside';
    if (sessionId === actor.sessionId) return 'itself';
    const sender = actors.get(sessionId);
    return sender ? nameOf(sender) : sessionId;
  };
  const cell = (name: string, text: string): TemplateResult =>
    html`<td><span class="lbl">${name}</span>${text}</td>`;
  return html`<table class="data stack">
    <caption class="quiet xs">
      ${listed.length} of ${events.length + forgotten}, the newest first. What they carry is not
      shown.
    </caption>
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">Event</th>
        <th scope="col">From</th>
        <th scope="col">Led</th>
      </tr>
    </thead>
    <tbody>
      ${listed.map(
        (event) =>
          html`<tr>
            ${cell(say`No.`, String(event.order))}
            <th scope="row">${eventWords(event.type)}</th>
            ${cell(say`From`, from(event.from))} ${cell(say`Led`, ledTo(actor, event))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const row = (term: string, text: string): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

/** What is chosen in the chart, as its definition has it. */
export function chosenView(
  model: ChartModel,
  reading: ChartReading,
  chosen: Chosen | undefined,
): TemplateResult {
  if (!chosen) return html`<p class="quiet">Choose a state or a transition.</p>`;
  if (chosen.kind === 'state') {
    const state = model.states.find(({ path }) => path === chosen.path);
    return html`<p><b>${labelOf(model, chosen.path)}</b> ${state?.description}</p>
      <dl>
        ${row(say`Kind`, state?.type ?? 'unknown')} ${row(say`This actor`, standingOf(reading, chosen.path).words)}
      </dl>`;
  }
  return html`${model.transitions
    .filter(({ id }) => chosen.ids.includes(id))
    .map(
      ({ id, label, description, from, to, event, guard, actions }) =>
        html`<p><b>${label}</b> ${description}</p>
          <dl>
            ${row(say`From`, labelOf(model, from))} ${row(say`To`, labelOf(model, to))}
            ${row(say`Event`, event === null ? say`none: taken at once` : eventWords(event))}
            ${row(say`Condition`, guard ?? 'none')}
            ${row(say`Actions`, actions.length === 0 ? 'none' : actions.join(', '))}
            ${row(say`This actor`, reading.taken.has(id) ? say`took it` : say`did not take it`)}
          </dl>`,
    )}`;
}

/** Where the actor is, in words. */
export const whereWords = (actor: InspectedActor): string =>
  actor.model === null
    ? `${nameOf(actor)}: ${statusWords(actor)}`
    : `${nameOf(actor)}: ${stateWords(actor)}${actor.status === 'active' ? '' : `, ${statusWords(actor)}`}`;
