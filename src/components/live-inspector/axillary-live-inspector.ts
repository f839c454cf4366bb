import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ChartModel } from '../../machines/chart-model.js';
import type { Chosen } from '../chart/chart-parts.js';
import type { AxillaryChooseEvent } from '../chart/choose-event.js';
import { drawingOf } from '../chart/drawing.js';
import type { Part } from '../chart/drawing.js';
import type { Geometry } from '../chart/geometry-types.js';
import { base } from '../shared/base.js';
import { html } from '../shared/html.js';
import { LocalElement } from '../shared/local-element.js';
import { panels, tables } from '../shared/surfaces.js';
import { readingOf } from './actor-reading.js';
import { actorsView, chosenView, eventsView, whereWords } from './actor-views.js';
import { liveInspectorStyles } from './axillary-live-inspector.styles.js';
import type { InspectedActor } from './inspected-actor.js';
import type { Inspection } from './inspection.js';
import type { Inspector } from './inspector.js';
import { plainGeometry } from './plain-layout.js';

interface Drawn {
  readonly parts: readonly Part[];
  readonly geometry: Geometry;
}

/** Laid out once for each machine. */
const drawings = new WeakMap<ChartModel, Drawn>();

function drawn(model: ChartModel): Drawn {
  const before = drawings.get(model);
  if (before) return before;
  const parts = drawingOf(model);
  const drawing = { parts, geometry: plainGeometry(parts, model) };
  drawings.set(model, drawing);
  return drawing;
}

/** The one to begin with: the machine that was started last and still runs, else whatever there is. */
function first({ actors }: Inspection): InspectedActor | undefined {
  const all = [...actors.values()];
  const machines = all.filter(({ model, parentId }) => model !== null && parentId === null);
  return machines.findLast(({ status }) => status === 'active') ?? machines.at(-1) ?? all.at(-1);
}

/**
 * `<axillary-live-inspector>`: any actors of XState 5 as they run. Each machine is drawn as its
 * definition has it, with a plain automatic layout, and shows where its actor is and was; each actor
 * shows its status and the types of the events it was sent. What contexts and events carry is
 * neither kept nor shown. For development.
 *
 * @element axillary-live-inspector
 * @property {Inspector} source - what `inspectorOf` gave, whose `inspect` the actors were given
 * @csspart panel - the surface of the actors, of the state and of the events
 */
export class AxillaryLiveInspector extends LocalElement {
  static override styles = [...base, panels, tables, ...liveInspectorStyles];
  static override properties = {
    source: { attribute: false },
    asked: { state: true },
    chosen: { state: true },
  };

  declare source: Inspector | undefined;
  /** Session id of the actor that was asked for. */
  declare private asked: string | undefined;
  declare private chosen: Chosen | undefined;
  #subscription: ReturnType<Inspector['subscribe']> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('source')) return;
    this.asked = undefined;
    this.chosen = undefined;
    this.#subscribe();
  }

  #subscribe(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = this.isConnected
      ? this.source?.subscribe(() => this.requestUpdate())
      : undefined;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.source) return nothing;
    const inspection = this.source.getSnapshot();
    const actor = inspection.actors.get(this.asked ?? '') ?? first(inspection);
    return html`<div class="live">
      <p class="vh" role="status">${actor ? whereWords(actor) : ''}</p>
      <section class="panel actors" part="panel" aria-labelledby="actors">
        <header><h2 id="actors">Actors</h2></header>
        ${
          actor
            ? actorsView(inspection, actor.sessionId, this.#onShow)
            : html`<p class="quiet">No actor has been started with this inspector yet.</p>`
        }
      </section>
      ${actor ? this.#actor(actor, inspection) : nothing}
    </div>`;
  }

  #actor(actor: InspectedActor, inspection: Inspection): TemplateResult {
    const { model, sessionId } = actor;
    return html`<section class="panel" part="panel" aria-labelledby="where">
        <header><h2 id="where">Now</h2></header>
        <p class="at">${whereWords(actor)}</p>
      </section>
      ${model === null ? nothing : keyed(sessionId, this.#chart(actor, model))}
      <section class="panel" part="panel" aria-labelledby="events">
        <header><h2 id="events">Events received</h2></header>
        <div class="events" role="region" aria-label="Events received, scrolls" tabindex="0">
          ${eventsView(actor, inspection)}
        </div>
      </section>`;
  }

  #chart(actor: InspectedActor, model: ChartModel): TemplateResult {
    const { parts, geometry } = drawn(model);
    const reading = readingOf(actor);
    return html`<axillary-chart
      unfolded
      .model=${model}
      .parts=${parts}
      .geometry=${geometry}
      .reading=${reading}
      .chosen=${this.chosen}
      @axillary-choose=${this.#onChoose}
    >
      <section
        slot="explanation"
        class="panel"
        part="panel"
        aria-labelledby="chosen"
        aria-live="polite"
      >
        <header><h2 id="chosen">Chosen</h2></header>
        ${chosenView(model, reading, this.chosen)}
      </section>
    </axillary-chart>`;
  }

  readonly #onShow = (sessionId: string): void => {
    this.asked = sessionId;
    this.chosen = undefined;
  };

  #onChoose({ chosen }: AxillaryChooseEvent): void {
    this.chosen = chosen;
  }
}
