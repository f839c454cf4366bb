import { css, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { localInstant } from '../shared/local-instant.js';
import type { Chosen } from '../chart/chart-parts.js';
import type { AxillaryChooseEvent } from '../chart/choose-event.js';
import type { ChartReading } from '../chart/reading.js';
import { base } from '../shared/base.js';
import {
  caseStates,
  emptyState,
  faultState,
  loadingState,
  lockedState,
} from '../shared/case-states.js';
import { html } from '../shared/html.js';
import { refuseNoCase, statusOfGiven } from '../shared/known-case.js';
import { Later, awaited } from '../shared/later.js';
import { LocalElement } from '../shared/local-element.js';
import { say } from '../shared/say.js';
import { panels, stacking, tables } from '../shared/surfaces.js';
import type { Explainer } from './explaining.js';
import { COMPACT } from './geometry/compact.js';
import { unpack } from './geometry/packed.js';
import { momentOf } from './moment.js';
import type { Instant, Moment } from './moment.js';
import { MODEL, PARTS, readingOf } from './prepared.js';
import { statechartStyles } from './axillary-statechart.styles.js';
import { timeTravel } from './time-travel.js';

const GEOMETRY = unpack(COMPACT);

/** What the moment that is shown hangs on. */
const INPUTS = ['caseFile', 'status', 'today', 'config', 'instant'];

/**
 * `<axillary-statechart>`: the statechart of the work-up with one case in it: where the case is, how
 * it got there, what can still follow and why. It goes back to any entry and to what was known on a
 * day, and asks what if. It reads the record and changes nothing.
 *
 * @element axillary-statechart
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`, as of today; left out, it is computed
 * @property {string} today - the day a status left out is computed for, `YYYY-MM-DD`; left out, the day of
 *   this device
 * @property {PathwaySettings} config - the site's clocks and thresholds
 * @property {boolean} sample - whether the patient is invented
 * @property {boolean} loading - the case is on its way
 * @property {unknown} error - why the case cannot be read, such as a `CaseFormatError`
 * @property {boolean} locked - nothing of the patient is in the page
 * @slot header - the page's own line above everything, in every state
 * @slot actions - the page's own buttons, beside the one that asks what if
 * @csspart panel - the surfaces
 * @csspart state - what stands where no case can be shown
 */
export class AxillaryStatechart extends LocalElement {
  static override styles = [
    ...base,
    panels,
    caseStates,
    tables,
    stacking(css`44rem`),
    statechartStyles,
  ];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    config: { attribute: false },
    sample: { type: Boolean },
    today: { attribute: false },
    loading: { type: Boolean },
    error: { attribute: false },
    locked: { type: Boolean },
    instant: { state: true },
    chosen: { state: true },
    isSupposing: { state: true },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  declare config: PathwaySettings | undefined;
  sample = false;
  today = '';
  loading = false;
  declare error: unknown;
  locked = false;
  private instant: Instant = {};
  declare private chosen: Chosen | undefined;
  private isSupposing = false;

  /** The status that was given, or that of the case. */
  #present: CaseStatus | undefined;
  #fault: unknown;
  #moment: Moment | undefined;
  /** The moment shown under the drawing: one frame later, so that the drawing follows at once. */
  #followed: Moment | undefined;
  #isFollowing = false;
  #reading: ChartReading | undefined;
  readonly #explaining = new Later<Explainer>(this, async () => {
    const { Explainer } = await import('./explaining.js');
    return new Explainer(this);
  });
  readonly #geometry = new Later(this, async () => (await import('./geometry/whole.js')).WHOLE);
  readonly #whatIf = new Later(this, () => import('../what-if/define.js'));
  readonly #export = new Later(this, async () => (await import('./export-view.js')).exportView);

  readonly #below = new Later(
    this,
    async () => {
      const { belowView, styleBelow } = await import('./below-view.js');
      styleBelow(this);
      return belowView;
    },
    () => false,
  );

  readonly #drawing = (): SVGSVGElement | null =>
    this.renderRoot.querySelector('axillary-chart')?.drawing ?? null;

  protected override willUpdate(changed: PropertyValues): void {
    if (!INPUTS.some((name) => changed.has(name))) return;
    const { caseFile } = this;
    const before = changed.get('caseFile') as CaseFile | undefined;
    if (changed.has('caseFile') && before?.id !== caseFile?.id) {
      this.chosen = undefined;
      this.instant = {};
      this.isSupposing = false;
      this.#followed = undefined;
    }
    this.#fault = undefined;
    this.#present = undefined;
    this.#moment = undefined;
    this.#reading = undefined;
    if (!caseFile) return;
    try {
      const status = this.#known(caseFile);
      this.#moment = momentOf(caseFile, status, this.instant, this.config);
      this.#reading = readingOf(this.#moment.caseFile, this.#moment.status);
      this.#present = status;
    } catch (error) {
      this.#fault = error;
    }
  }

  /** Its status: the one that was given with it, else computed. */
  #known(caseFile: CaseFile): CaseStatus {
    if (!this.status) {
      return statusOfGiven(caseFile, this.today || localInstant().slice(0, 10), this.config);
    }
    refuseNoCase(caseFile);
    return this.status;
  }

  protected override updated(): void {
    if (this.#moment === this.#followed || this.#isFollowing) return;
    this.#isFollowing = true;
    requestAnimationFrame(() => setTimeout(this.#follow));
  }

  /** What was asked and chosen waits outside of the page while a state stands in its place. */
  protected override render(): TemplateResult {
    return html`<slot name="header"></slot>${cache(this.#shown())}`;
  }

  #shown(): TemplateResult {
    const { caseFile, error } = this;
    const moment = this.#moment;
    const status = this.#present;
    if (this.locked) return lockedState();
    if (this.loading) return loadingState();
    const fault: unknown = error ?? this.#fault ?? undefined;
    if (fault !== undefined) return faultState(fault);
    if (!moment || !caseFile || !status) return emptyState();
    return html`${
      this.isSupposing ? this.#supposing(caseFile, status) : this.#record(caseFile, moment)
    }`;
  }

  #record(caseFile: CaseFile, moment: Moment): TemplateResult {
    const { chosen } = this;
    const reading = this.#reading;
    return html`<div class="intro">
        <p class="quiet">Reads the record, changes nothing.</p>
        <button type="button" @click=${this.#suppose}>Ask what if</button>
        <slot name="actions"></slot>
      </div>
      <axillary-chart
        .model=${MODEL}
        .parts=${PARTS}
        .geometry=${this.#geometry.value ?? GEOMETRY}
        .reading=${reading}
        .chosen=${chosen}
        @axillary-choose=${(event: AxillaryChooseEvent) => this.#choose(event.chosen)}
      >
        ${timeTravel(caseFile, moment, this.#onGo)}
        <section
          slot="explanation"
          class="panel explained"
          part="panel"
          aria-labelledby="explained"
          aria-live="polite"
        >
          ${this.#explained(moment)}
        </section>
        ${this.#export.value?.(moment, this.#drawing, this.sample) ?? nothing}
        ${
          (this.#followed &&
            this.#below.value?.(this.#followed, (at) => this.#onGo({ ...this.instant, at }))) ??
          html`<div slot="below">${awaited(this.#below, say`The record`, this.#follow)}</div>`
        }
      </axillary-chart>`;
  }

  #explained({ caseFile }: Moment): TemplateResult {
    const { chosen } = this;
    const reading = this.#reading;
    if (!chosen || !reading) {
      return html`<h2 id="explained">Explanation</h2>
        <p class="quiet">Choose a state or a transition, in the list or in the drawing.</p>`;
    }
    return (
      this.#explaining.value?.view({
        model: MODEL,
        reading,
        chosen,
        onChoose: this.#choose,
        caseFile,
      }) ??
      html`<h2 id="explained">Explanation</h2>
        ${awaited(this.#explaining, say`The explanation`, () => void this.#explaining.get())}`
    );
  }

  #supposing(caseFile: CaseFile, status: CaseStatus): TemplateResult {
    if (this.#whatIf.value === undefined)
      return awaited(this.#whatIf, say`The what-if view`, this.#suppose);
    return html`<axillary-what-if
      .caseFile=${caseFile}
      .status=${status}
      .config=${this.config}
      .sample=${this.sample}
      .geometry=${this.#geometry.value ?? GEOMETRY}
      @axillary-leave=${this.#onLeave}
    ></axillary-what-if>`;
  }

  readonly #follow = (): void => {
    this.#isFollowing = false;
    this.#followed = this.#moment;
    this.requestUpdate();
    void this.#below.get();
  };

  readonly #suppose = (): void => {
    this.isSupposing = true;
    void this.#whatIf.get();
  };

  readonly #onLeave = (): void => {
    this.isSupposing = false;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.intro button')?.focus(),
    );
  };

  readonly #onGo = (instant: Instant): void => {
    this.instant = instant;
  };

  readonly #choose = (chosen: Chosen): void => {
    this.chosen = chosen;
    void this.#explaining.get();
  };
}
