import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { html } from '../components/shared/html.js';
import { LocalElement } from '../components/shared/local-element.js';
import { figures, say } from '../components/shared/say.js';
import '../components/worklist/define.js';
import type { AxillaryWorklist } from '../components/worklist/axillary-worklist.js';
import type { AxillaryListViewEvent } from '../components/worklist/events.js';
import type { HandOver } from '../components/worklist/hand-over.js';
import { base } from '../components/shared/base.js';
import { forms } from '../components/shared/forms.js';
import type { PathwaySettings } from '../pathway/config.js';
import { Worklist } from '../pathway/worklist/list.js';
import { fromQuery } from '../pathway/worklist/view.js';
import type { View } from '../pathway/worklist/view.js';
import { listStyles } from './axillary-list.styles.js';
import type { Row } from './desk.js';
import type { Progress } from './renewal.js';
import { listAddress, patientAddress } from './routes.js';
import { USUAL_VIEWS, forgetView, keepView, recallViews } from './saved-views.js';
import { pageStyles } from './shared.styles.js';

/** Whether the invented patients are to be shown. */
export class SamplesShownEvent extends Event {
  constructor(readonly shown: boolean) {
    super('axillary-samples-shown');
  }
}

const n = (value: number): string => figures(value);

/**
 * The worklist with what the application adds to it: ways in, kept views, handing cases over.
 *
 * @fires {SamplesShownEvent} axillary-samples-shown - when the invented ones are to be shown or hidden
 * @slot - what stands above the list
 */
export class AxillaryList extends LocalElement {
  static override styles = [...base, forms, pageStyles, listStyles];

  @property({ attribute: false }) list = new Worklist<Row>([], '');
  /** Another array says that rows of the list were replaced. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) today = '';
  /** The query of the address. */
  @property({ attribute: false }) viewQuery = '';
  @property({ type: Boolean }) map = false;
  @property({ type: Boolean }) samplesShown = true;
  /** Whether the store was read; before that nothing is said of how many there are. */
  @property({ type: Boolean }) ready = false;
  /** The site's settings. */
  @property({ attribute: false }) config: PathwaySettings = {};
  @property({ attribute: false }) progress: Progress | undefined;
  /** Whether all patients of this device are at hand; only then one can be added or handed over. */
  @property({ type: Boolean }) complete = false;
  /** Gives cases to a navigator. */
  @property({ attribute: false }) handOver: HandOver | undefined;
  @state() private naming = '';
  @query('axillary-worklist') private readonly worklist!: AxillaryWorklist | null;

  get #view(): View {
    return fromQuery(this.viewQuery).view;
  }

  /** Brings a case back into sight, as after coming back from it. */
  async returnTo(handle: string, scrollTop: number): Promise<void> {
    await this.updateComplete;
    await this.worklist?.returnTo(handle, scrollTop);
  }

  protected override render(): TemplateResult {
    return html`<div class="acts">
        ${this.complete ? html`<a class="btn" href="#/add">Add a patient</a>` : nothing}
        <a class="btn" href="#/import">Import a case file</a>
        <a class="btn" href="#/spreadsheet">Import a spreadsheet</a>
      </div>
      <slot></slot>
      ${this.#content()}`;
  }

  /** An incomplete store never looks like one without patients. */
  #content(): TemplateResult {
    const { progress } = this;
    if (this.ready && (this.complete || this.list.size > 0)) return this.#worklist();
    return html`<h1>Worklist</h1>
      ${
        progress
          ? html`<p role="status">
              Summing up cases by the rules of today: ${n(progress.done)} of ${n(progress.total)}
              <br /><progress max=${progress.total} value=${progress.done}></progress>
            </p>`
          : html`<p>
              ${
                this.ready && !this.complete
                  ? say`Which patients are on this device cannot be told now: see above.`
                  : say`The patients are being read …`
              }
            </p>`
      }`;
  }

  #worklist(): TemplateResult {
    const { unknown } = fromQuery(this.viewQuery);
    const view = this.#view;
    return html`${
      unknown.length > 0
        ? html`<p role="status">
            Not known to this version and left out of this view: ${unknown.join(', ')}.
          </p>`
        : nothing
    }
    <axillary-worklist
      .list=${this.list}
      .revision=${this.rows}
      .today=${this.today}
      .view=${view}
      .map=${this.map}
      .config=${this.config}
      .addressOf=${addressOf}
      .isShown=${this.samplesShown ? everyone : notInvented}
      .handOver=${this.complete ? this.handOver : undefined}
      @axillary-list-view=${this.#onView}
    >
      <div slot="views" class="views">${this.#views(view)}</div>
    </axillary-worklist>`;
  }

  #views(view: View): TemplateResult {
    const { views, trouble } = recallViews();
    const onPick = ({ currentTarget }: Event): void => {
      const select = currentTarget as HTMLSelectElement;
      if (select.value !== '') location.hash = `#/${this.map ? 'map' : ''}?${select.value}`;
      select.value = '';
    };
    const tab = (label: string, map: boolean): TemplateResult =>
      html`<a href=${listAddress(view, map)} aria-current=${this.map === map ? 'page' : nothing}
        >${label}</a
      >`;
    return html`<div class="field">
        <label for="views">Views</label>
        <select id="views" @change=${onPick}>
          <option value="">Choose …</option>
          <optgroup label="Usual">
            ${USUAL_VIEWS.map(({ name, query: text }) => html`<option value=${text}>${say(name)}</option>`)}
          </optgroup>
          ${
            views.length > 0
              ? html`<optgroup label="Saved">
                  ${views.map(({ name, query: text }) => html`<option value=${text}>${name}</option>`)}
                </optgroup>`
              : nothing
          }
        </select>
        ${trouble ? html`<p class="hint" role="status">${trouble}</p>` : nothing}
      </div>
      <details>
        <summary>Save this view</summary>
        <form class="give" @submit=${(event: Event) => this.#onSave(event, view)}>
          <div class="field">
            <label for="view-name">Name of the view, no patient’s</label>
            <input id="view-name" .value=${this.naming} @input=${this.#onNaming} />
          </div>
          <button type="submit">Save</button>
          ${views.map(
            ({ name }) =>
              html`<button type="button" @click=${() => this.#onForget(name)}>
                Forget “${name}”
              </button>`,
          )}
        </form>
      </details>
      <nav class="seg" aria-label="View">${tab(say`Table`, false)}${tab(say`Map`, true)}</nav>
      ${this.#samplesChoice()}`;
  }

  /** Only where there are others: the application starts with invented patients alone. */
  #samplesChoice(): TemplateResult | typeof nothing {
    if (this.rows.every(({ entry }) => entry.sample)) return nothing;
    if (!this.rows.some(({ entry }) => entry.sample)) return nothing;
    return html`<label class="tick">
      <input type="checkbox" .checked=${this.samplesShown} @change=${this.#onSamples} />
      Show sample patients
    </label>`;
  }

  /** The address follows; turning a page or typing does not fill the way back. */
  #onView({ view }: AxillaryListViewEvent): void {
    const address = listAddress(view, this.map);
    if (view.page === this.#view.page) location.replace(address);
    else location.hash = address;
  }

  #onNaming(event: InputEvent): void {
    this.naming = (event.target as HTMLInputElement).value;
  }

  #onSave(event: Event, view: View): void {
    event.preventDefault();
    const name = this.naming.trim();
    if (name === '') return;
    keepView(name, { ...view, page: 1 });
    this.naming = '';
    this.requestUpdate();
  }

  #onForget(name: string): void {
    forgetView(name);
    this.requestUpdate();
  }

  #onSamples(event: Event): void {
    this.dispatchEvent(new SamplesShownEvent((event.target as HTMLInputElement).checked));
  }
}

const addressOf = (row: { readonly entry: { readonly handle: string } }): string =>
  patientAddress(row.entry.handle);
const everyone = (): boolean => true;
const notInvented = ({ entry }: { readonly entry: { readonly sample: boolean } }): boolean =>
  !entry.sample;

declare global {
  interface HTMLElementTagNameMap {
    'axillary-list': AxillaryList;
  }
  interface HTMLElementEventMap {
    'axillary-samples-shown': SamplesShownEvent;
  }
}
