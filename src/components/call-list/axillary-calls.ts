import { css, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { leftOutInWords } from '../../pathway/calls/index.js';
import { base } from '../shared/base.js';
import { html } from '../shared/html.js';
import { LocalElement } from '../shared/local-element.js';
import { say } from '../shared/say.js';
import { panels, stacking, tables } from '../shared/surfaces.js';
import { day } from '../shared/text.js';
import { callsStyles } from './axillary-calls.styles.js';
import { callRow } from './call-row.js';
import { Reckoning } from './reckoning.js';
import type { CallCase, Reckoned } from './reckoning.js';

/**
 * `<axillary-calls>`: the calls of a morning. Of each patient who waits for somebody the one question that
 * decides what happens next, whom to call and at which number, since when it waits and the last contact, the
 * most urgent first. Of whom there is nothing to ask today is counted, with the reason.
 *
 * @element axillary-calls
 * @property {readonly CallCase[]} cases - the patients, each with its status on `today`, whether it is a
 *   sample, and the address at which it is opened
 * @property {string} today - the day of the calls, `YYYY-MM-DD`
 * @slot actions - further buttons beside Print
 * @csspart panel - the surface
 */
export class AxillaryCalls extends LocalElement {
  static override styles = [...base, panels, tables, stacking(css`56rem`), callsStyles];
  static override properties = {
    cases: { attribute: false },
    today: { attribute: false },
  };

  cases: readonly CallCase[] = [];
  today = '';

  readonly #reckoning = new Reckoning(this);

  protected override willUpdate(changed: PropertyValues<AxillaryCalls>): void {
    if (changed.has('cases')) void this.#reckoning.begin(this.cases);
  }

  protected override render(): TemplateResult {
    const { result } = this.#reckoning;
    return html`<section class="panel" part="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">Calls</h2>
        ${this.today ? html`<p class="quiet xs">For ${day(this.today)}</p>` : nothing}
      </header>
      ${result ? this.#found(result) : this.#progress()}
      <p class="vh" role="status">${result ? this.#caption(result) : ''}</p>
    </section>`;
  }

  #progress(): TemplateResult {
    const { done } = this.#reckoning;
    const all = this.cases.length;
    return html`<p class="progress">
      <label for="done">Questions are being found: ${done} of ${all} patients</label>
      <progress id="done" max=${all} .value=${done}></progress>
    </p>`;
  }

  #caption({ calls }: Reckoned): string {
    const { length } = calls;
    if (length === 0) return say`Nothing is to be asked today.`;
    return `${length} ${length === 1 ? say`call` : say`calls, most urgent first`}`;
  }

  #found(result: Reckoned): TemplateResult {
    const leftOut = leftOutInWords(result.leftOut);
    return html`${result.calls.length > 0 ? this.#table(result) : this.#none(result)}
      ${leftOut.length > 0 ? html`<p class="quiet left-out">Left out: ${leftOut.join('; ')}.</p>` : nothing}
      <p class="quiet xs">
        The question is the smallest set of facts not recorded that leads on from where the axilla stands;
        who decides is told there. Nothing here is an order.
      </p>
      <p class="acts">
        <button type="button" @click=${() => window.print()}>Print</button>
        <slot name="actions"></slot>
      </p>`;
  }

  #none(result: Reckoned): TemplateResult {
    return html`<p>
      ${this.cases.length === 0 ? say`No patient is here to be asked about.` : this.#caption(result)}
    </p>`;
  }

  #table(result: Reckoned): TemplateResult {
    return html`<table class="data stack" role="table">
      <caption>${this.#caption(result)}</caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">Patient</th>
          <th scope="col" role="columnheader">Question</th>
          <th scope="col" role="columnheader">Call</th>
          <th scope="col" role="columnheader">Waits since</th>
          <th scope="col" role="columnheader">Last contact</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          result.calls,
          ({ of }) => of.caseFile.id,
          (one) => callRow(one, this.today || one.of.status.asOf),
        )}
      </tbody>
    </table>`;
  }
}
