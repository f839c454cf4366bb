import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ChartModel } from '../../machines/chart-model.js';
import { base } from '../shared/base.js';
import { html } from '../shared/html.js';
import { LocalElement } from '../shared/local-element.js';
import { panels } from '../shared/surfaces.js';
import { arrange, placedStates } from './arrangement.js';
import type { Arrangement, PlacedDrawing } from './arrangement.js';
import { chartStyles } from './axillary-chart.styles.js';
import type { ChartView, Chosen } from './chart-parts.js';
import { AxillaryChooseEvent } from './choose-event.js';
import type { Part } from './drawing.js';
import { drawingView, edged } from './drawing-view.js';
import type { Geometry } from './geometry-types.js';
import { keyView } from './key-view.js';
import { localModel } from './local-words.js';
import { listView } from './list-view.js';
import { Pane } from './pane.js';
import type { ChartReading } from './reading.js';
import { toolsView } from './tools-view.js';
import { Walk, neighbour, stepOf } from './walk.js';

/** A set with or without a member; the same one where nothing changes. */
function changed(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  if (set.has(member) === isIn) return set;
  return isIn ? new Set([...set, member]) : new Set([...set].filter((one) => one !== member));
}

const NOTHING_PLACED: PlacedDrawing = { width: 0, height: 0, parts: [] };

/**
 * `<axillary-chart>`: a statechart with one actor in it, as a nested list of all states and
 * transitions and as a drawing of the same, equal in content. It knows the chart as plain data only.
 *
 * @element axillary-chart
 * @property {ChartModel} model - the statechart, of `modelOf`
 * @property {readonly Part[]} parts - what of it is drawn, of `drawingOf`
 * @property {Geometry} geometry - where the boxes and edges of each part lie
 * @property {ChartReading} reading - how each state and transition stands to the actor
 * @property {string} watermark - words over the whole drawing, such as of what is only supposed
 * @property {boolean} unfolded - shows all parts from the start, and folds none when the actor moves
 * @property {Chosen} chosen - the state or the transitions that are chosen
 * @fires {AxillaryChooseEvent} axillary-choose - a state or transitions were chosen
 * @slot above - over the drawing
 * @slot tools - further buttons beside those of the drawing
 * @slot explanation - what explains the chosen
 * @slot below - under the drawing
 * @csspart panel - the surface of the list and of the drawing
 */
export class AxillaryChart extends LocalElement {
  static override styles = [...base, panels, chartStyles];
  static override properties = {
    model: { attribute: false },
    parts: { attribute: false },
    geometry: { attribute: false },
    reading: { attribute: false },
    watermark: { attribute: false },
    unfolded: { type: Boolean },
    chosen: { attribute: false },
    folded: { state: true },
    listed: { state: true },
    at: { state: true },
    arrangement: { state: true },
  };

  declare model: ChartModel | undefined;
  declare parts: readonly Part[] | undefined;
  declare geometry: Geometry | undefined;
  declare reading: ChartReading | undefined;
  watermark = '';
  unfolded = false;
  declare chosen: Chosen | undefined;
  private folded: ReadonlySet<string> = new Set();
  private listed: ReadonlySet<string> = new Set();
  private at = '';
  private arrangement: Arrangement = 'compact';

  #drawing = NOTHING_PLACED;
  readonly #walk = new Walk();
  readonly #pane = new Pane(this, () => edged(this.#drawing).width);

  /** The drawing as it is shown; absent before it is. */
  get drawing(): SVGSVGElement | null {
    return this.renderRoot.querySelector<SVGSVGElement>('svg.chart');
  }

  /** The foldable part a state stands in; of one that stands in none, the part it is. */
  #partOf(path: string): string | undefined {
    const parent = this.model?.states.find((state) => state.path === path)?.parent;
    const paths = this.parts?.map((part) => part.path) ?? [];
    return paths.find((part) => part === parent) ?? paths.find((part) => part === path);
  }

  protected override willUpdate(changed: PropertyValues<AxillaryChart>): void {
    const { parts, geometry, reading } = this;
    if (!parts || !geometry) return;
    const before = changed.get('reading');
    if (reading && changed.has('reading') && before?.now !== reading.now) this.#settle(reading);
    this.#drawing = arrange(parts, geometry, this.folded, this.arrangement);
  }

  /** The state the actor is in is the one to start from; the other parts are folded, if they may be. */
  #settle({ now }: ChartReading): void {
    const here = this.#partOf(now);
    this.at = now;
    if (!this.unfolded) {
      this.folded = new Set(this.parts?.map(({ path }) => path).filter((path) => path !== here));
    }
    // With the frame: what stands around the drawing has its place by then.
    requestAnimationFrame(() => {
      const box = this.renderRoot.querySelector('svg .state.now');
      if (box) this.#pane.show(box);
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, parts, reading } = this;
    if (!model || !parts || !reading) return nothing;
    const view: ChartView = {
      model: localModel(model),
      reading,
      drawing: this.#drawing,
      folded: this.folded,
      listed: this.listed,
      chosen: this.chosen,
      at: this.at,
      watermark: this.watermark,
      onChoose: this.#onChoose,
      onFold: this.#onFold,
      onList: this.#onList,
    };
    return html`<div class="views" @focusin=${this.#onFocus}>
      <slot name="above" class="above"></slot>
      <section
        class="panel list"
        part="panel"
        aria-labelledby="states"
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, 'list')}
      >
        <header><h2 id="states">States</h2></header>
        <p class="quiet xs help">
          Arrow right follows the way, left goes back, up and down go to the neighbour, Enter
          explains. The number beside a state opens its transitions.
        </p>
        ${listView(view)}
      </section>
      <section class="panel figure" part="panel" aria-labelledby="drawn">
        <header>
          <h2 id="drawn">Drawing</h2>
          <slot name="tools"></slot>
          ${toolsView({
            pane: this.#pane,
            arrangement: this.arrangement,
            isAllOpen: this.folded.size === 0,
            onFoldAll: this.#onFoldAll,
            onArrangement: this.#onArrangement,
            onFullScreen: this.#onFullScreen,
          })}
        </header>
        <div
          class="pane"
          role="region"
          aria-label="Drawing, scrolls"
          tabindex="0"
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, 'drawing')}
        >
          ${drawingView(view)}
        </div>
        ${keyView(reading)}
      </section>
      <slot name="explanation" class="explanation"></slot>
      <slot name="below" class="below"></slot>
    </div>`;
  }

  readonly #onChoose = (chosen: Chosen): void => {
    this.chosen = chosen;
    if (chosen.kind === 'state' && this.#isBox(chosen.path)) this.at = chosen.path;
    this.dispatchEvent(new AxillaryChooseEvent(chosen));
  };

  #isBox(path: string): boolean {
    return (
      this.parts?.some(({ boxes }) =>
        boxes.some((box) => box.kind !== 'door' && box.path === path),
      ) ?? false
    );
  }

  readonly #onFold = (path: string, isFolded: boolean): void => {
    this.folded = changed(this.folded, path, isFolded);
  };

  readonly #onList = (path: string, isListed: boolean): void => {
    this.listed = changed(this.listed, path, isListed);
  };

  readonly #onFoldAll = (isFolded: boolean): void => {
    this.folded = new Set(isFolded ? this.parts?.map(({ path }) => path) : []);
  };

  readonly #onArrangement = (arrangement: Arrangement): void => {
    this.arrangement = arrangement;
  };

  readonly #onFullScreen = (): void => {
    const figure = this.renderRoot.querySelector('.figure');
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : figure?.requestFullscreen();
    // A browser may refuse; the drawing then stays where it is.
    done?.catch(() => undefined);
  };

  /** The state that has the focus is the one the Tab key comes back to, in list and drawing. */
  #onFocus({ target }: FocusEvent): void {
    const path = target instanceof Element ? target.getAttribute('data-path') : null;
    if (path !== null && this.#isBox(path)) this.at = path;
    if (target instanceof SVGElement && path !== null) this.#pane.show(target);
  }

  #onKey(event: KeyboardEvent, surface: 'list' | 'drawing'): void {
    const origin = event.target instanceof Element ? event.target : undefined;
    const path = origin?.getAttribute('data-path') ?? undefined;
    const step = stepOf(event);
    if (surface === 'drawing' && this.#panOrZoom(event, path)) {
      event.preventDefault();
      return;
    }
    if (step === undefined || path === undefined) return;
    event.preventDefault();
    const to =
      step === 'onward' || step === 'back'
        ? this.model &&
          this.reading &&
          this.#walk.follow(this.model, this.reading, path, step === 'onward')
        : surface === 'drawing'
          ? neighbour(placedStates(this.#drawing), path, step)
          : this.#inList(path, step);
    if (to !== undefined && to !== path) void this.#goTo(to, surface);
  }

  /** Plus, minus and nought zoom; the arrow keys move what is shown where no state has the focus. */
  #panOrZoom(event: KeyboardEvent, path: string | undefined): boolean {
    const pane = this.#pane;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => pane.larger(),
      '-': () => pane.smaller(),
      '0': () => pane.fit(),
      ...((path === undefined || event.shiftKey) && {
        ArrowLeft: () => pane.pan(-1, 0),
        ArrowRight: () => pane.pan(1, 0),
        ArrowUp: () => pane.pan(0, -1),
        ArrowDown: () => pane.pan(0, 1),
      }),
    };
    const act = acts[event.key];
    act?.();
    return act !== undefined;
  }

  /** The state above or below in the list, of those that are not folded away. */
  #inList(path: string, step: 'up' | 'down'): string | undefined {
    const shown = [...this.renderRoot.querySelectorAll('.tree [data-path]')]
      .filter((button) => button.checkVisibility())
      .map((button) => button.getAttribute('data-path') ?? '');
    return shown[shown.indexOf(path) + (step === 'down' ? 1 : -1)];
  }

  async #goTo(path: string, surface: 'list' | 'drawing'): Promise<void> {
    const part = this.#partOf(path);
    if (part !== undefined) this.#onFold(part, false);
    if (this.#isBox(path)) this.at = path;
    await this.updateComplete;
    const within = surface === 'list' ? '.tree' : 'svg';
    this.renderRoot.querySelector<HTMLElement>(`${within} [data-path="${path}"]`)?.focus();
  }
}
