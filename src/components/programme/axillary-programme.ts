import { css, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { configured, type PathwaySettings } from '../../pathway/config.js';
import { aggregate, aggregateBy } from '../../pathway/programme/aggregate.js';
import type { Figure, SliceFigures } from '../../pathway/programme/aggregate.js';
import type { MeasureId } from '../../pathway/programme/definitions.js';
import { drawnPeriod, grainOf, type Grain, type Period } from '../../pathway/programme/periods.js';
import type { Day } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { formatDay } from '../shared/dates.js';
import { forms } from '../shared/forms.js';
import { giveFile } from '../shared/give-file.js';
import { html } from '../shared/html.js';
import { Later } from '../shared/later.js';
import { LocalElement } from '../shared/local-element.js';
import { say } from '../shared/say.js';
import { sourceStyles, statementsFor } from '../shared/source-details.js';
import { panels, stacking, tables } from '../shared/surfaces.js';
import { programmeStyles } from './axillary-programme.styles.js';
import type { BehindView } from './behind-view.js';
import { figureView } from './figure-view.js';
import { emptyView, introView, nothingCounted, overviewView } from './overview.js';
import { chosenPeriod, periodForm, readPeriod, type Choice, type Ends } from './period-choice.js';
import type { ProgrammeCase } from './programme-case.js';

const NO_ENDS: Ends = { from: '', to: '' };

/**
 * `<axillary-programme>`: intervals and rates of a programme over a period: each with what it counts,
 * its figure, how it went over time and the cases behind it, and all of it as a file for a spreadsheet.
 * Invented patients are counted only where there are no others, or where they are asked for.
 *
 * @element axillary-programme
 * @property {readonly ProgrammeCase[]} measures - the cases with their measures, of `measuresOf`
 * @property {string} today - the day, `2026-07-14`
 * @property {PathwaySettings} config - the site's clocks, for the sources of their targets
 * @csspart panel - the surfaces
 */
export class AxillaryProgramme extends LocalElement {
  static override styles = [
    ...base,
    panels,
    tables,
    forms,
    sourceStyles,
    stacking(css`40rem`),
    programmeStyles,
  ];
  static override properties = {
    measures: { attribute: false },
    today: { attribute: false },
    config: { attribute: false },
    choice: { state: true },
    typed: { state: true },
    errors: { state: true },
    own: { state: true },
    withSamples: { state: true },
    shown: { state: true },
  };

  measures: readonly ProgrammeCase[] = [];
  today: Day = '';
  declare config: PathwaySettings | undefined;
  private choice: Choice = '12';
  private typed: Ends = NO_ENDS;
  private errors: Ends = NO_ENDS;
  declare private own: Period | undefined;
  declare private withSamples: boolean | undefined;
  private shown: ReadonlyMap<MeasureId, BehindView['shown']> = new Map();

  #counted: readonly ProgrammeCase[] = [];
  #byId = new Map<string, ProgrammeCase>();
  #figures: readonly Figure[] = [];
  #slices: readonly SliceFigures[] = [];
  #grain: Grain = 'month';
  readonly #statements = statementsFor(this);
  readonly #csv = new Later(this, () => import('../../pathway/programme/programme-csv.js'));

  get #period(): Period {
    return (
      chosenPeriod(this.choice, this.today) ?? this.own ?? { from: this.today, to: this.today }
    );
  }

  get #hasSamples(): boolean {
    return this.measures.some(({ sample }) => sample);
  }

  /** Whether invented patients are counted: as asked for, else only where there are no others. */
  get #countsSamples(): boolean {
    return this.withSamples ?? this.measures.every(({ sample }) => sample);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('measures'))
      this.#byId = new Map(this.measures.map((one) => [one.caseId, one]));
    const names = ['measures', 'today', 'choice', 'own', 'withSamples'];
    if (!this.today || !names.some((name) => changed.has(name))) return;
    const samples = this.#countsSamples;
    this.#counted = this.measures.filter(({ sample }) => samples || !sample);
    const period = this.#period;
    this.#figures = aggregate(this.#counted, period, this.today);
    const days = this.#figures.flatMap(({ behind }) => behind.map(({ entry }) => entry.on));
    const drawn = drawnPeriod(period, days);
    this.#grain = grainOf(drawn);
    this.#slices = aggregateBy(this.#counted, drawn, this.#grain, this.today);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.today) return nothing;
    const figures = this.#figures.filter(({ behind }) => behind.length > 0);
    return html`<div class="all">
      <section class="panel" part="panel" aria-labelledby="programme">
        <header>
          <h2 id="programme">Programme: intervals and rates</h2>
        </header>
        ${this.#controls(figures.length > 0)}
        ${introView(this.#counted, this.#figures, this.#period)}
        ${
          figures.length > 0
            ? overviewView(figures, this.#onGo)
            : emptyView(this.#counted, this.#hasSamples)
        }
      </section>
      ${figures.map((figure) => this.#section(figure))}
      ${figures.length > 0 ? nothingCounted(this.#figures) : nothing}
    </div>`;
  }

  #controls(hasFigures: boolean): TemplateResult {
    const both = this.#hasSamples && this.measures.some(({ sample }) => !sample);
    return html`<div class="controls">
      ${periodForm({
        choice: this.choice,
        typed: this.typed,
        errors: this.errors,
        onChoice: this.#onChoice,
        onTyped: (typed) => (this.typed = typed),
        onShow: this.#onShow,
      })}
      ${
        both
          ? html`<label class="tick"
            ><input
              type="checkbox"
              .checked=${this.#countsSamples}
              @change=${(event: Event) =>
                (this.withSamples = (event.target as HTMLInputElement).checked)}
            />Count sample patients too</label
          >`
          : nothing
      }
      ${
        hasFigures
          ? html`<p class="acts">
            <button type="button" @click=${this.#onExport}>Export as CSV</button>
            <button type="button" @click=${() => window.print()}>Print</button>
          </p>`
          : nothing
      }
      <p role="alert" class=${this.#csv.state === 'failed' ? 'error' : ''}>
        ${
          this.#csv.state === 'failed'
            ? say`The export could not be loaded. Try again, or load the page again.`
            : nothing
        }
      </p>
    </div>`;
  }

  #section(figure: Figure): TemplateResult {
    const { measure } = figure;
    return figureView(figure, {
      today: this.today,
      config: configured(this.config),
      statements: this.#statements,
      part: this.#grain,
      bars: this.#slices.flatMap(({ slice, figures }) =>
        figures.filter((one) => one.measure === measure).map((one) => ({ slice, figure: one })),
      ),
      caseOf: (caseId) => this.#byId.get(caseId),
      shown: this.shown.get(measure) ?? 'closed',
      onShow: (shown) => (this.shown = new Map([...this.shown, [measure, shown]])),
    });
  }

  readonly #onChoice = (choice: Choice): void => {
    // What was shown stays in the fields, so that the typed period starts from it.
    if (choice === 'own') {
      const { from, to } = this.#period;
      this.own = { from, to };
      this.typed = { from: formatDay(from), to: formatDay(to) };
      this.errors = NO_ENDS;
    }
    this.choice = choice;
  };

  readonly #onShow = (): void => {
    if (this.choice !== 'own') return;
    const read = readPeriod(this.typed);
    this.errors = 'errors' in read ? read.errors : NO_ENDS;
    if ('period' in read) this.own = read.period;
    else {
      const wrong = read.errors.from ? '#from' : '#to';
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>(wrong)?.focus(),
      );
    }
  };

  readonly #onGo = (measure: MeasureId): void => {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#measure-${measure}`);
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  };

  readonly #onExport = async (): Promise<void> => {
    const csv = await this.#csv.get();
    if (!csv) return;
    const samples = this.#counted.filter(({ sample }) => sample).length;
    const text = csv.programmeCsv({
      period: this.#period,
      figures: this.#figures,
      slices: this.#slices,
      patients:
        samples === 0
          ? 'patients'
          : samples === this.#counted.length
            ? say`sample patients, invented`
            : say`patients, and sample patients that are invented`,
      ...(this.config ? { config: this.config } : {}),
    });
    giveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), 'axillary-programme', 'csv');
  };
}
