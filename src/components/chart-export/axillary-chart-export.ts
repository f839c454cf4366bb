import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AnyStateMachine } from 'xstate';
import type { ChartModel } from '../../machines/chart-model.js';
import { base } from '../shared/base.js';
import { giveFile } from '../shared/give-file.js';
import { html } from '../shared/html.js';
import { Later, awaited } from '../shared/later.js';
import { LocalElement } from '../shared/local-element.js';
import { say } from '../shared/say.js';
import { exportStyles } from './axillary-chart-export.styles.js';
import type { Caption } from './caption.js';
import type * as formats from './formats.js';

type Make = (writers: typeof formats) => formats.Taken | Promise<formats.Taken>;

/** What became of the file that was asked for last. */
type Outcome =
  | { readonly kind: 'none' | 'making' }
  | { readonly kind: 'given' | 'failed'; readonly words: string };

/**
 * `<axillary-chart-export>`: the statechart as a file: the drawing as it is shown, or the definition
 * of the chart. It says of each whether it holds data of the patient. The name of a file never does.
 *
 * @element axillary-chart-export
 * @property {() => SVGSVGElement | null} chart - finds the drawing as it is shown now
 * @property {Caption} caption - whose axilla is drawn and as of when
 * @property {ChartModel} model - the chart, of `modelOf`
 * @property {AnyStateMachine} machine - the machine itself; without it there is no JSON for Stately
 *   Studio
 */
export class AxillaryChartExport extends LocalElement {
  static override styles = [...base, exportStyles];
  static override properties = {
    chart: { attribute: false },
    caption: { attribute: false },
    model: { attribute: false },
    machine: { attribute: false },
    outcome: { state: true },
  };

  chart: () => SVGSVGElement | null = () => null;
  declare caption: Caption | undefined;
  declare model: ChartModel | undefined;
  declare machine: AnyStateMachine | undefined;
  private outcome: Outcome = { kind: 'none' };

  /** Made again on retry. */
  #asked: readonly [string, Make] | undefined;
  readonly #writers = new Later(
    this,
    () => import('./formats.js'),
    () => false,
  );

  protected override render(): TemplateResult | typeof nothing {
    const { caption, model, machine } = this;
    if (!caption || !model) return nothing;
    const picture = (make: 'svgFile' | 'pngFile') => (writers: typeof formats) =>
      writers[make](this.#drawing(), caption, model);
    return html`<details>
      <summary>Export</summary>
      <div class="kinds">
        <div role="group" aria-labelledby="picture">
          <p id="picture">
            <b>Picture</b> of the drawing as it is shown.
            ${caption.caseFile ? say`Shows this patient: name, dates.` : say`Names no patient.`}
          </p>
          <div class="acts">
            ${this.#button(say`SVG`, picture('svgFile'))} ${this.#button(say`PNG`, picture('pngFile'))}
          </div>
        </div>
        <div role="group" aria-labelledby="definition">
          <p id="definition"><b>Definition</b> of the chart. No patient data.</p>
          <div class="acts">
            ${this.#button(say`Mermaid`, ({ mermaidFile }) => mermaidFile(model))}
            ${this.#button(say`SCXML`, ({ scxmlFile }) => scxmlFile(model))}
            ${machine ? this.#button(say`JSON for Stately Studio`, ({ statelyFile }) => statelyFile(machine)) : nothing}
          </div>
        </div>
      </div>
      ${this.#told()}
    </details>`;
  }

  #button(name: string, make: Make): TemplateResult {
    return html`<button type="button" @click=${() => void this.#give(name, make)}>${name}</button>`;
  }

  #told(): TemplateResult {
    const { outcome } = this;
    if (this.#writers.state === 'failed')
      return awaited(this.#writers, say`What writes the file`, this.#onRetry);
    if (outcome.kind === 'failed') return html`<p role="alert">${outcome.words}</p>`;
    const words =
      outcome.kind === 'making'
        ? say`The file is being made …`
        : outcome.kind === 'given'
          ? outcome.words
          : '';
    return html`<p role="status">${words}</p>`;
  }

  readonly #onRetry = (): void => {
    if (this.#asked) void this.#give(...this.#asked);
  };

  #drawing(): SVGSVGElement {
    const svg = this.chart();
    if (!svg) throw new Error(say`The statechart is not drawn at the moment.`);
    return svg;
  }

  async #give(name: string, make: Make): Promise<void> {
    if (this.outcome.kind === 'making') return;
    this.#asked = [name, make];
    this.outcome = { kind: 'making' };
    try {
      const writers = await this.#writers.get();
      if (!writers) {
        this.outcome = { kind: 'none' };
        return;
      }
      const { blob, ending, remark } = await make(writers);
      giveFile(blob, 'axillary-chart', ending);
      const words = [say`The file was given to the browser.`, remark ?? ''].join(' ').trim();
      this.outcome = { kind: 'given', words };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.outcome = { kind: 'failed', words: say`${name} could not be made. ${why}` };
    }
  }
}
