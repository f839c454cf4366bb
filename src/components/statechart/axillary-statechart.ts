import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { chartModel } from '../../machines/chart-model.js';
import { trailOf } from '../../pathway/trail.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { Later } from '../shared/later.js';
import { panels } from '../shared/surfaces.js';
import { arrange, placedStates } from './arrangement.js';
import type { Arrangement } from './arrangement.js';
import { statechartStyles } from './axillary-statechart.styles.js';
import type { ChartView, Chosen } from './chart-parts.js';
import { drawingOf } from './drawing.js';
import { drawingView } from './drawing-view.js';
import { explanation } from './explanation.js';
import { GEOMETRY } from './geometry.js';
import { listView } from './list-view.js';
import { Pane } from './pane.js';
import { readChart } from './reading.js';
import type { ChartReading } from './reading.js';
import { keyView, toolsView } from './tools-view.js';
import { Walk, neighbour, stepOf } from './walk.js';

const MODEL = chartModel();
const PARTS = drawingOf(MODEL);

/** The foldable part a state stands in, or is. */
const partOf = (path: string): string | undefined =>
  PARTS.find(({ path: part }) => path === part || path.startsWith(`${part}.`))?.path;

/**
 * `<axillary-statechart>`: the whole statechart of the work-up, and the way this case took through
 * it: as a nested list of all states and transitions, and as a drawing of the same. What is chosen
 * in either is explained, with its sources. It reads the record and changes nothing.
 *
 * @element axillary-statechart
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @csspart panel - the surface of the list, of the drawing and of the explanation
 */
export class AxillaryStatechart extends LitElement {
  static override styles = [...base, panels, statechartStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    folded: { state: true },
    chosen: { state: true },
    at: { state: true },
    arrangement: { state: true },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  private folded: ReadonlySet<string> = new Set();
  declare private chosen: Chosen | undefined;
  private at = '';
  private arrangement: Arrangement = 'compact';

  #reading: ChartReading | undefined;
  #drawing = arrange(PARTS, GEOMETRY, this.folded, this.arrangement);
  readonly #walk = new Walk();
  readonly #pane = new Pane(this, () => this.#drawing.width);
  readonly #knowledge = new Later(this, () => import('../../pathway/knowledge/basis.js'));

  protected override willUpdate(changed: PropertyValues): void {
    const { caseFile, status } = this;
    if (changed.has('status') || changed.has('caseFile')) {
      const before = this.#reading?.now;
      const isOther = (changed.get('caseFile') as CaseFile | undefined)?.id !== caseFile?.id;
      this.#reading = caseFile && status ? readChart(MODEL, trailOf(caseFile, status)) : undefined;
      if (isOther) this.chosen = undefined;
      if (this.#reading && (isOther || before !== this.#reading.now)) this.#settle(this.#reading);
    }
    this.#drawing = arrange(PARTS, GEOMETRY, this.folded, this.arrangement);
  }

  /** The state the case is in is the one to start from; the other phases are folded. */
  #settle({ now }: ChartReading): void {
    this.at = now;
    this.folded = new Set(PARTS.map(({ path }) => path).filter((path) => path !== partOf(now)));
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => {
      const box = this.renderRoot.querySelector('svg .state.now');
      if (box) this.#pane.show(box);
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const reading = this.#reading;
    if (!reading) return nothing;
    const view: ChartView = {
      model: MODEL,
      reading,
      drawing: this.#drawing,
      folded: this.folded,
      chosen: this.chosen,
      at: this.at,
      onChoose: this.#onChoose,
      onFold: this.#onFold,
    };
    return html`<div class="views" @focusin=${this.#onFocus}>
      <section
        class="panel list"
        part="panel"
        aria-labelledby="states"
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, 'list')}
      >
        <header><h2 id="states">States</h2></header>
        <p class="quiet xs help">
          In list and drawing: arrow right follows the way this case took, arrow left goes back,
          up and down go to the neighbour, Enter explains. The number beside a state opens its
          transitions.
        </p>
        ${listView(view)}
      </section>
      <section class="panel figure" part="panel" aria-labelledby="drawn">
        <header>
          <h2 id="drawn">Drawing</h2>
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
          ${drawingView(view, this.#pane.zoom)}
        </div>
        ${keyView()}
      </section>
      <section class="panel explained" part="panel" aria-labelledby="explained" aria-live="polite">
        ${explanation(view, this.#knowledge)}
      </section>
    </div>`;
  }

  readonly #onChoose = (chosen: Chosen): void => {
    this.chosen = chosen;
    if (chosen.kind === 'state') {
      const isAtomic = MODEL.states.some(
        ({ path, type }) => path === chosen.path && type === 'atomic',
      );
      if (isAtomic) this.at = chosen.path;
    }
    void this.#knowledge.get();
  };

  readonly #onFold = (path: string, isFolded: boolean): void => {
    if (this.folded.has(path) === isFolded) return;
    const folded = new Set(this.folded);
    if (isFolded) folded.add(path);
    else folded.delete(path);
    this.folded = folded;
  };

  readonly #onFoldAll = (isFolded: boolean): void => {
    this.folded = new Set(isFolded ? PARTS.map(({ path }) => path) : []);
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
    if (path !== null && partOf(path) !== path) this.at = path;
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
        ? this.#reading && this.#walk.follow(MODEL, this.#reading, path, step === 'onward')
        : surface === 'drawing'
          ? neighbour(placedStates(this.#drawing), path, step)
          : this.#inList(path, step);
    if (to !== undefined && to !== path) void this.#goTo(to, surface);
  }

  /** Plus, minus and nought zoom; the arrow keys move what is shown where no state has the focus. */
  #panOrZoom(event: KeyboardEvent, path: string | undefined): boolean {
    const pane = this.#pane;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const zoom = { '+': () => pane.larger(), '-': () => pane.smaller(), '0': () => pane.fit() };
    const act = zoom[event.key as keyof typeof zoom] as (() => void) | undefined;
    if (act) {
      act();
      return true;
    }
    if (path !== undefined && !event.shiftKey) return false;
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const way = ways[event.key];
    if (way) pane.pan(...way);
    return way !== undefined;
  }

  /** The state above or below in the list, of those that are not folded away. */
  #inList(path: string, step: 'up' | 'down'): string | undefined {
    const shown = [...this.renderRoot.querySelectorAll('.tree [data-path]')]
      .filter((button) => button.checkVisibility())
      .map((button) => button.getAttribute('data-path') ?? '');
    return shown[shown.indexOf(path) + (step === 'down' ? 1 : -1)];
  }

  async #goTo(path: string, surface: 'list' | 'drawing'): Promise<void> {
    const part = partOf(path);
    if (part !== undefined) this.#onFold(part, false);
    if (part !== path) this.at = path;
    await this.updateComplete;
    const within = surface === 'list' ? '.tree' : 'svg';
    this.renderRoot.querySelector<HTMLElement>(`${within} [data-path="${path}"]`)?.focus();
  }
}
