import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { chartModel } from '../../machines/chart-model.js';
import { trailOf } from '../../pathway/trail.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import type { Chosen } from '../chart/chart-parts.js';
import type { AxillaryChooseEvent } from '../chart/choose-event.js';
import { drawingOf } from '../chart/drawing.js';
import type { ChartReading } from '../chart/reading.js';
import { base } from '../shared/base.js';
import { Later } from '../shared/later.js';
import { panels } from '../shared/surfaces.js';
import { readChart } from './case-reading.js';
import { explanation } from './explanation.js';
import { explanationStyles } from './explanation.styles.js';
import { GEOMETRY } from './geometry.js';

const MODEL = chartModel();
const PARTS = drawingOf(MODEL);

/**
 * `<axillary-statechart>`: the whole statechart of the work-up, and the way this case took through
 * it: as a nested list of all states and transitions, and as a drawing of the same. What is chosen
 * in either is explained, with its sources. It reads the record and changes nothing.
 *
 * @element axillary-statechart
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @csspart panel - the surface of the explanation
 */
export class AxillaryStatechart extends LitElement {
  static override styles = [...base, panels, explanationStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    chosen: { state: true },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  declare private chosen: Chosen | undefined;

  #reading: ChartReading | undefined;
  readonly #knowledge = new Later(this, () => import('../../pathway/knowledge/basis.js'));

  protected override willUpdate(changed: PropertyValues): void {
    const { caseFile, status } = this;
    if (!changed.has('status') && !changed.has('caseFile')) return;
    this.#reading = caseFile && status ? readChart(MODEL, trailOf(caseFile, status)) : undefined;
    if ((changed.get('caseFile') as CaseFile | undefined)?.id !== caseFile?.id) {
      this.chosen = undefined;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const reading = this.#reading;
    if (!reading) return nothing;
    const { chosen } = this;
    return html`<axillary-chart
      .model=${MODEL}
      .parts=${PARTS}
      .geometry=${GEOMETRY}
      .reading=${reading}
      .chosen=${chosen}
      @axillary-choose=${this.#onChoose}
    >
      <section
        slot="explanation"
        class="panel explained"
        part="panel"
        aria-labelledby="explained"
        aria-live="polite"
      >
        ${explanation(
          { model: MODEL, reading, chosen, onChoose: (one) => this.#choose(one) },
          this.#knowledge,
        )}
      </section>
    </axillary-chart>`;
  }

  #onChoose({ chosen }: AxillaryChooseEvent): void {
    this.#choose(chosen);
  }

  #choose(chosen: Chosen): void {
    this.chosen = chosen;
    void this.#knowledge.get();
  }
}
