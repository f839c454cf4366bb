import { css, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import {
  changedCase,
  counterfactual,
  factsThatCanCome,
  futures,
} from '../../pathway/inspect/index.js';
import type { Counterfactual, SupposedFact } from '../../pathway/inspect/index.js';
import { addDays } from '../../pathway/days.js';
import { nameLine } from '../../pathway/narrative/identity.js';
import { trailOf } from '../../pathway/trail.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import type { Geometry } from '../chart/geometry-types.js';
import type { ChartReading } from '../chart/reading.js';
import { base } from '../shared/base.js';
import { formatDay } from '../shared/dates.js';
import { forms } from '../shared/forms.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { LocalElement } from '../shared/local-element.js';
import { say } from '../shared/say.js';
import { panels, stacking, tables } from '../shared/surfaces.js';
import { dated } from '../shared/text.js';
import { readDay } from '../shared/typed-dates.js';
import { sideWord } from '../shared/words.js';
import { readChart } from '../statechart/case-reading.js';
import { MODEL, PARTS } from '../statechart/prepared.js';
import { whatIfStyles } from './axillary-what-if.styles.js';
import { courseView, differencesView } from './differences-view.js';
import { AxillaryLeaveEvent } from './leave-event.js';
import { supposeForm } from './suppose-form.js';
import type { Draft } from './suppose-form.js';
import { added, moved, removed } from './supposing.js';
import type { Supposition } from './supposing.js';

const INPUTS = ['caseFile', 'status', 'config', 'suppositions'];
const WATERMARK = 'WHAT IF, NOT RECORDED';

/**
 * `<axillary-what-if>`: a case as it would be. Entries are supposed, left out or put on another day,
 * and what would differ stands beside the record. It is framed, named and watermarked, keeps nothing,
 * writes nothing, and offers its way out first.
 *
 * @element axillary-what-if
 * @property {CaseFile} caseFile - the case; it is not touched
 * @property {CaseStatus} status - its status, of `statusOf`, as of today
 * @property {PathwaySettings} config - the site's clocks and thresholds
 * @property {boolean} sample - whether the patient is invented
 * @property {Geometry} geometry - where the boxes and edges of the chart lie
 * @fires {AxillaryLeaveEvent} axillary-leave - back to the record
 */
export class AxillaryWhatIf extends LocalElement {
  static override styles = [...base, panels, tables, stacking(css`40rem`), forms, whatIfStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    config: { attribute: false },
    sample: { type: Boolean },
    geometry: { attribute: false },
    suppositions: { state: true },
    draft: { state: true },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  declare config: PathwaySettings | undefined;
  sample = false;
  declare geometry: Geometry | undefined;
  private suppositions: readonly Supposition[] = [];
  private draft: Draft = { kind: 'add', choice: '', day: '', error: '' };

  #given = 0;
  #otherwise: CaseFile | undefined;
  #different: Counterfactual | undefined;
  #reading: ChartReading | undefined;
  #facts: readonly SupposedFact[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    const { caseFile, status, config } = this;
    if (changed.has('caseFile')) this.suppositions = [];
    if (!caseFile || !status || !INPUTS.some((name) => changed.has(name))) return;
    const changes = this.suppositions.map(({ change }) => change);
    const otherwise = changedCase(caseFile, changes);
    this.#otherwise = otherwise;
    this.#different = counterfactual(caseFile, changes, {
      asOf: status.asOf,
      ...(config && { config }),
    });
    const { changed: supposed } = this.#different;
    const reading = { asOf: supposed.asOf };
    const ids = changes.flatMap((change) =>
      'add' in change ? [change.add.id] : 'move' in change ? [change.move] : [],
    );
    this.#reading = readChart(
      MODEL,
      trailOf(otherwise, reading),
      futures(otherwise, reading),
      new Set(ids),
    );
    this.#facts = factsThatCanCome(otherwise, reading);
    if (this.draft.day === '' || changed.has('suppositions'))
      this.draft = { ...this.draft, choice: '', day: formatDay(addDays(supposed.asOf, 1)) };
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { caseFile } = this;
    const different = this.#different;
    if (!caseFile || !different) return nothing;
    return html`<section class="unreal" aria-labelledby="what-if">
      <div class="head">
        <h2 id="what-if" tabindex="-1">
          ${icon('ask')} What if: nothing here is recorded
        </h2>
        <p>
          ${sideWord(caseFile.laterality)} axilla of ${nameLine(caseFile.patient)}. Leaving
          this view discards every supposition.
        </p>
        <p class="acts">
          <button type="button" class="primary" @click=${this.#leave}>Leave what if</button>
          <button
            type="button"
            aria-disabled=${this.suppositions.length === 0 ? 'true' : 'false'}
            @click=${this.#undo}
          >
            Undo last
          </button>
        </p>
      </div>
      <div class="halves">
        <section class="panel" aria-labelledby="supposed">
          <h3 id="supposed">Supposed, in order</h3>
          ${
            this.suppositions.length === 0
              ? html`<p class="quiet">Nothing yet: what is shown is the record.</p>`
              : html`<ol class="suppositions">
                  ${this.suppositions.map(({ words }) => html`<li>${dated(words)}</li>`)}
                </ol>`
          }
          ${
            this.#otherwise
              ? supposeForm({
                  draft: this.draft,
                  caseFile: this.#otherwise,
                  facts: this.#facts,
                  onDraft: this.#onDraft,
                  onAdd: this.#add,
                })
              : nothing
          }
        </section>
        <section class="panel" aria-labelledby="differs">
          <h3 id="differs">What would differ</h3>
          <p class="quiet xs">
            Record and supposition, both read on ${dated(formatDay(different.changed.asOf))}.
          </p>
          <div role="status">${differencesView(different)}</div>
        </section>
      </div>
      <axillary-chart
        .model=${MODEL}
        .parts=${PARTS}
        .geometry=${this.geometry}
        .reading=${this.#reading}
        .watermark=${WATERMARK}
      >
        <axillary-chart-export
          slot="tools"
          .chart=${this.#drawing}
          .caption=${{
            caseFile,
            asOf: different.changed.asOf,
            sample: this.sample,
            supposed: true,
          }}
          .model=${MODEL}
        ></axillary-chart-export>
        <section class="panel" slot="below">${courseView(different, caseFile)}</section>
        <axillary-now
          slot="below"
          .caseFile=${this.#otherwise}
          .status=${different.changed}
          .today=${different.changed.asOf}
          .tense=${'supposed'}
          read-only
        ></axillary-now>
      </axillary-chart>
    </section>`;
  }

  readonly #drawing = (): SVGSVGElement | null =>
    this.renderRoot.querySelector('axillary-chart')?.drawing ?? null;

  readonly #onDraft = (part: Partial<Draft>): void => {
    this.draft = { ...this.draft, ...part };
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new AxillaryLeaveEvent());
  };

  readonly #undo = (): void => {
    this.suppositions = this.suppositions.slice(0, -1);
  };

  /** What the form says, as a supposition; or what is wrong with it. */
  #read(): Supposition | string {
    const { kind, choice, day } = this.draft;
    const caseFile = this.#otherwise;
    if (choice === '' || !caseFile) return say`Choose what is supposed.`;
    const event = caseFile.events.find(({ id }) => id === choice);
    if (kind === 'remove') return event ? removed(event, caseFile) : say`Choose an entry.`;
    const read = readDay(day);
    if ('error' in read) return read.error;
    if (kind === 'move') return event ? moved(event, read.day, caseFile) : say`Choose an entry.`;
    const fact = this.#facts[Number(choice)];
    return fact ? added(fact, read.day, (this.#given += 1)) : say`Choose what happens.`;
  }

  readonly #add = (): void => {
    const read = this.#read();
    if (typeof read === 'string') {
      this.draft = { ...this.draft, error: read };
      this.renderRoot
        .querySelector<HTMLElement>(this.draft.choice === '' ? '#what' : '#day')
        ?.focus();
      return;
    }
    this.suppositions = [...this.suppositions, read];
  };
}
