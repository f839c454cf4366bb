import { css, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { chartModel } from '../../machines/chart-model.js';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile } from '../../pathway/types.js';
import type { Listed, Selection, Worklist } from '../../pathway/worklist/list.js';
import { FIRST_VIEW } from '../../pathway/worklist/view.js';
import type { Dimension, View } from '../../pathway/worklist/view.js';
import type { CaseStore } from '../../store/port.js';
import { localInstant } from '../shared/local-instant.js';
import { base } from '../shared/base.js';
import { caseStates, listFaultState, loadingState, lockedState } from '../shared/case-states.js';
import { forms } from '../shared/forms.js';
import { html } from '../shared/html.js';
import { LocalElement } from '../shared/local-element.js';
import { say, told } from '../shared/say.js';
import { panels, stacking, tables } from '../shared/surfaces.js';
import { worklistStyles } from './axillary-worklist.styles.js';
import { DrawnMap } from './drawn-map.js';
import { AxillaryChosenCasesEvent, AxillaryListViewEvent } from './events.js';
import { filtersView } from './filters-view.js';
import { Giving } from './giving.js';
import type { HandOver } from './hand-over.js';
import { headingView } from './heading-view.js';
import { ListSource } from './list-source.js';
import { phasesOf, railView } from './rail-view.js';
import { RowWindow } from './row-window.js';
import { tableView } from './table-view.js';

const MODEL = chartModel();
const PHASES = phasesOf(MODEL);
const stateLabel = (path: string): string =>
  told(MODEL.states.find((state) => state.path === path)?.label ?? path);

/**
 * `<axillary-worklist>`: who waits for what, since when, who acts next, and what goes wrong; as a table
 * or as a map of the statechart.
 *
 * @element axillary-worklist
 * @property {readonly CaseFile[]} caseFiles - the cases, as `parseCase` gives them; one that cannot be
 *   read is listed as such
 * @property {CaseStore} store - where the cases are read from, and kept
 * @property {Worklist} list - the cases, read as of a day, where the page makes the list itself
 * @property {string} today - the day it is read for, `YYYY-MM-DD`
 * @property {boolean} loading - the cases are on their way
 * @property {unknown} error - why they cannot be read; a text is shown as it is
 * @property {boolean} locked - nothing of any patient is in the page; what was typed is kept
 * @property {boolean} controlled - cases can be handed over without a store: a listener of
 *   `axillary-append` on this element keeps the entries, and answers with `respondWith`
 * @property {number} answerWithin - seconds after which a listener that took an entry over and does not
 *   answer is said not to have answered
 * @property {HandOver} handOver - hands cases over in the place of both
 * @property {string} author - who records, as it shall stand in the record
 * @property {() => string} now - gives the present instant with offset; left out, this device's
 * @property {() => string} newId - gives an id for a new entry
 * @property {View} view - filters, order and page
 * @property {boolean} map - shows the map in the place of the table
 * @property {(row: Listed) => string} addressOf - address of a case
 * @property {(row: Listed) => boolean} isShown - leaves cases out altogether, such as samples
 * @property {boolean} choosing - whether cases can be ticked
 * @property {ReadonlySet<string>} chosen - ids of the cases that are ticked
 * @property {PathwaySettings} config - the site's clocks
 * @fires {AxillaryListViewEvent} axillary-list-view - other filters, another order or page are asked for
 * @fires {AxillaryChosenCasesEvent} axillary-chosen-cases - cases were ticked or unticked
 * @fires {AxillaryAppendEvent} axillary-append - before an entry is kept in one of the cases; cancelable,
 *   and only on this element. Where nobody answers or cancels it, the store keeps it
 * @slot header - the page's own line above everything, in every state
 * @slot actions - the page's own buttons, beside the heading
 * @slot views - beside the heading, such as ways to the map and to saved views
 * @slot acts - what can be done with the cases that are ticked
 * @csspart panel - the surface of table and map
 * @csspart state - what stands where no list can be shown
 */
export class AxillaryWorklist extends LocalElement {
  static override styles = [
    ...base,
    panels,
    caseStates,
    tables,
    forms,
    stacking(css`52rem`),
    worklistStyles,
  ];
  static override properties = {
    caseFiles: { attribute: false },
    store: { attribute: false },
    list: { attribute: false },
    loading: { type: Boolean },
    error: { attribute: false },
    locked: { type: Boolean },
    controlled: { type: Boolean },
    answerWithin: { attribute: false },
    handOver: { attribute: false },
    author: { attribute: false },
    now: { attribute: false },
    newId: { attribute: false },
    revision: { attribute: false },
    today: { attribute: false },
    view: { attribute: false },
    map: { type: Boolean },
    addressOf: { attribute: false },
    isShown: { attribute: false },
    choosing: { type: Boolean },
    chosen: { attribute: false },
    config: { attribute: false },
    search: { state: true },
  };

  declare caseFiles: readonly CaseFile[] | undefined;
  declare store: CaseStore | undefined;
  declare list: Worklist<Listed> | undefined;
  loading = false;
  declare error: unknown;
  locked = false;
  controlled = false;
  answerWithin = 30;
  declare handOver: HandOver | undefined;
  author = '';
  now: () => string = localInstant;
  newId: () => string = () => crypto.randomUUID();
  /** Another one says that cases of the list were replaced in their places. */
  declare revision: unknown;
  today = '';
  view: View = FIRST_VIEW;
  map = false;
  addressOf: (row: Listed) => string = () => '#';
  isShown: (row: Listed) => boolean = () => true;
  choosing = false;
  chosen: ReadonlySet<string> = new Set();
  declare config: PathwaySettings | undefined;
  private search = '';

  #selection: Selection<Listed> | undefined;
  readonly #source = new ListSource(this);
  readonly #giving = new Giving(this);
  readonly #window = new RowWindow(this);
  readonly #map = new DrawnMap(this);

  /** All cases of the view, in its order. */
  get rows(): readonly Listed[] {
    return this.#selection?.rows ?? [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#source.turn(changed);
    const asked = ['list', 'revision', 'view', 'search', 'isShown'];
    if (this.list && asked.some((name) => changed.has(name)))
      this.#selection = this.list.select(this.view, this.search, this.isShown);
    if (this.map) void this.#map.get();
  }

  /** What was typed waits outside of the page while a state stands in its place. */
  protected override render(): TemplateResult {
    return html`<slot name="header"></slot>${cache(this.#shown())}`;
  }

  #shown(): TemplateResult | typeof nothing {
    const error: unknown = this.error ?? this.#source.error ?? undefined;
    const selection = this.#selection;
    if (this.locked) return lockedState();
    if (this.loading || this.#source.isReading)
      return loadingState(say`The patients are being read …`);
    if (error !== undefined) return listFaultState(error);
    return this.list && selection ? this.#listed(selection) : nothing;
  }

  #listed(selection: Selection<Listed>): TemplateResult {
    const { view } = this;
    return html`${headingView({
      selection,
      today: this.today,
      config: this.config,
      unreadable: this.#source.unreadable,
      choosing: this.#giving.isPossible && !this.map ? this.choosing : undefined,
      onChoosing: () => this.#onChoosing(),
    })}
      ${filtersView({
        view,
        facets: selection.facets,
        search: this.search,
        stateLabel,
        onSearch: (words) => this.#onSearch(words),
        onFilter: (dimension, value) => this.#onFilter(dimension, value),
        onClear: () => this.#onClear(),
      })}
      <div class="wlgrid ${this.map ? 'mapped' : ''}">
        ${this.map ? nothing : railView(PHASES, selection.facets, view.filters.stage, (stage) => this.#onFilter('stage', stage))}
        <section class="panel" part="panel">
          ${
            this.map
              ? this.#map.view(selection.rows, this.today, view.filters.state, (path) =>
                  this.#onFilter('state', path),
                )
              : this.#table(selection)
          }
        </section>
      </div>`;
  }

  #give({ rows, facets }: Selection<Listed>): TemplateResult {
    return this.#giving.view({
      total: rows.length,
      names: facets.navigator.map(({ value }) => value),
      onAll: () => this.#chose(new Set(rows.map(({ entry }) => entry.caseId))),
    });
  }

  #table(selection: Selection<Listed>): TemplateResult {
    const { view, choosing, chosen, today, config, addressOf } = this;
    return html`<slot name="acts"></slot>
      ${choosing && this.#giving.isPossible ? this.#give(selection) : nothing}
      ${tableView({
        rows: selection.rows,
        view,
        window: this.#window,
        reading: { today, config },
        addressOf,
        chosen: choosing ? chosen : undefined,
        empty: this.#empty(),
        onView: (part) => this.#ask(part),
        onChoose: (caseId, isChosen) => this.#onChoose(caseId, isChosen),
      })}`;
  }

  #empty(): string {
    if (this.list?.size === 0) return say`No patient is on this device.`;
    return say`No patient is left by these filters. Clear shows all.`;
  }

  #ask(part: Partial<View>): void {
    this.dispatchEvent(new AxillaryListViewEvent({ ...this.view, ...part }));
  }

  #onSearch(words: string): void {
    this.search = words;
    if (this.view.page > 1) this.#ask({ page: 1 });
  }

  #onFilter(dimension: Dimension, value: string): void {
    const { [dimension]: _before, ...others } = this.view.filters;
    const filters = value === '' ? others : { ...others, [dimension]: value };
    this.#ask({ filters, page: 1 });
  }

  #onClear(): void {
    this.search = '';
    this.#ask({ filters: {}, page: 1 });
  }

  #onChoose(caseId: string, isChosen: boolean): void {
    const chosen = new Set(this.chosen);
    if (isChosen) chosen.add(caseId);
    else chosen.delete(caseId);
    this.#chose(chosen);
  }

  #chose(chosen: ReadonlySet<string>): void {
    this.chosen = chosen;
    this.#giving.forget();
    this.dispatchEvent(new AxillaryChosenCasesEvent(chosen.size));
  }

  #onChoosing(): void {
    this.choosing = !this.choosing;
    this.#chose(new Set());
  }

  /** Brings the link of a case back into sight and gives it the focus, as after coming back from it. */
  async returnTo(handle: string, scrollTop: number): Promise<void> {
    await this.updateComplete;
    window.scrollTo(0, scrollTop);
    this.renderRoot
      .querySelector<HTMLElement>(`a[data-handle="${handle}"]`)
      ?.focus({ preventScroll: true });
  }
}
