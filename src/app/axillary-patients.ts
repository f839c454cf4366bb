import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { identifierLabel, nameLine } from '../pathway/narrative/identity.js';
import type { Patient } from '../pathway/types.js';
import { base } from '../components/shared/base.js';
import { ageOn, countDays, daysBetween } from '../components/shared/dates.js';
import { forms } from '../components/shared/forms.js';
import { icon } from '../components/shared/icons.js';
import { panels, stacking, tables } from '../components/shared/surfaces.js';
import { day } from '../components/shared/text.js';
import { NOT_RECORDED, sideWord, stageLabel, tierOf } from '../components/shared/words.js';
import { patientsStyles } from './axillary-patients.styles.js';
import type { Row } from './desk.js';
import { dueCell } from './due-cell.js';
import { dueOf } from './due.js';
import { shownRows, worstOf } from './patient-rows.js';
import { patientAddress } from './routes.js';
import { pageStyles } from './shared.styles.js';

/** Whether the invented patients are to be shown. */
export class SamplesShownEvent extends Event {
  constructor(readonly shown: boolean) {
    super('axillary-samples-shown');
  }
}

const unknown = html`<span class="unknown">${NOT_RECORDED}</span>`;

/**
 * The patients on this device, to find one and open it.
 *
 * @fires {SamplesShownEvent} axillary-samples-shown - when the invented ones are to be shown or hidden
 * @slot - what stands above the table
 */
export class AxillaryPatients extends LitElement {
  static override styles = [
    ...base,
    panels,
    tables,
    forms,
    pageStyles,
    stacking(css`56rem`),
    patientsStyles,
  ];

  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) today = '';
  @property({ type: Boolean }) samplesShown = true;
  /** Whether the store was read; before that nothing is said of how many there are. */
  @property({ type: Boolean }) ready = false;
  /** Whether all patients of this device are at hand; only then one can be added. */
  @property({ type: Boolean }) complete = false;
  @state() private search = '';

  protected override render(): TemplateResult {
    const all = shownRows(this.rows, '', this.samplesShown);
    const rows = this.search ? shownRows(this.rows, this.search, this.samplesShown) : all;
    return html`<div class="head">
        <h1>Worklist</h1>
        <div class="acts">
          ${this.complete ? html`<a class="btn" href="#/add">Add a patient</a>` : nothing}
          <a class="btn" href="#/import">Import a case file</a>
        </div>
      </div>
      <slot></slot>
      <form class="search" role="search" aria-label="Find a patient" @submit=${this.#onSubmit}>
        <div class="field">
          <label for="search">Name or number</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            .value=${this.search}
            @input=${this.#onSearch}
          />
        </div>
        ${this.#samplesChoice()}
      </form>
      ${this.#content(rows, all.length)}`;
  }

  /** An incomplete store never looks like one without patients. */
  #content(rows: readonly Row[], all: number): TemplateResult {
    if (this.ready && (this.complete || all > 0)) return this.#table(rows, all);
    return html`<p>
      ${
        this.ready && !this.complete
          ? 'Which patients are on this device cannot be told now: see above.'
          : 'The patients are being read …'
      }
    </p>`;
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

  #table(rows: readonly Row[], all: number): TemplateResult {
    const count = rows.length === all ? `${all}` : `${rows.length} of ${all}`;
    const order = rows.length > 1 ? ', most urgent first' : '';
    const which = this.complete ? '' : ' that can be read';
    const caption = `${count} ${all === 1 ? 'patient' : 'patients'}${which}${order}`;
    return html`<section class="panel">
      <table class="data stack" role="table">
        <caption>${caption}</caption>
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader">Patient</th>
            <th scope="col" role="columnheader">Born</th>
            <th scope="col" role="columnheader">Number</th>
            <th scope="col" role="columnheader">Side</th>
            <th scope="col" role="columnheader">Stage</th>
            <th scope="col" role="columnheader">Since</th>
            <th scope="col" role="columnheader">Due</th>
            <th scope="col" role="columnheader">Worst open pitfall</th>
            <th scope="col" role="columnheader">Last entry</th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            ({ entry }) => entry.caseId,
            (row) => this.#row(row),
          )}
        </tbody>
      </table>
      ${rows.length === 0 ? html`<p class="none quiet">${this.#emptyText(all)}</p>` : nothing}
      <p class="vh" role="status">${this.search ? caption : ''}</p>
    </section>`;
  }

  #emptyText(all: number): string {
    if (all > 0) return 'No patient has this in name or number.';
    return this.rows.length > 0
      ? 'Only sample patients are here, and they are hidden.'
      : 'No patient is to be shown here.';
  }

  #row(row: Row): TemplateResult {
    const { entry, status } = row;
    const { patient, laterality, sample, handle, lastRecordedAt } = entry;
    const cell = (label: string, content: unknown, name = ''): TemplateResult =>
      html`<td role="cell"><span class="lbl">${label}</span><span class=${name}>${content}</span></td>`;
    const numbers = patient.identifiers?.map(
      ({ system, value }) =>
        html`<div>
          ${identifierLabel(system)}
          <span class="number ${value.length > 16 ? 'long' : ''}">${value}</span>
        </div>`,
    );
    return html`<tr role="row">
      <th scope="row" role="rowheader">
        <a href=${patientAddress(handle)}>${nameLine(patient)}</a
        >${sample ? html`<span class="sample">SAMPLE</span>` : nothing}
      </th>
      ${cell('Born', this.#born(patient.birthDate))}
      ${cell('Number', numbers?.length ? numbers : this.#idInFile(patient))}
      ${cell('Side', sideWord(laterality), 'side')}
      ${cell('Stage', status ? stageLabel(status.stage) : 'Cannot be read')}
      ${cell('Since', status ? this.#since(status.stageSince) : 'Cannot be read')}
      ${cell('Due', row.status ? dueCell(dueOf(row)) : 'Cannot be read')}
      ${cell('Worst pitfall', this.#worst(row))}
      ${cell('Last entry', lastRecordedAt ? day(lastRecordedAt) : 'None')}
    </tr>`;
  }

  /** Without a number the id in the case file stands in, so that two such patients can be told apart. */
  #idInFile({ id }: Patient): TemplateResult {
    return html`${unknown}
      <div>Id in the case file <span class="number long">${id}</span></div>`;
  }

  #born(birthDate: string | undefined): unknown {
    return birthDate ? html`${day(birthDate)} (${ageOn(birthDate, this.today)}y)` : unknown;
  }

  #since(since: string | undefined): unknown {
    if (!since) return unknown;
    return html`${day(since)}, <span class="nb">${countDays(daysBetween(since, this.today))}</span>`;
  }

  #worst(row: Row): unknown {
    if (!row.status) return 'Open the patient to see why';
    const worst = worstOf(row);
    if (!worst) return 'None open';
    const { severity, status, title, nodeId } = worst.pitfall;
    const tier = tierOf(severity);
    const acknowledged = status === 'acknowledged' ? ', acknowledged' : '';
    const more = worst.more > 0 ? `, and ${worst.more} more` : '';
    return html`<span class="worst ${severity}"
      >${icon(tier.icon)}<span
        ><b>${tier.word}${acknowledged}:</b> ${title}${nodeId ? `, ${nodeId}` : ''}${more}</span
      ></span
    >`;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
  }

  #onSearch(event: InputEvent): void {
    this.search = (event.target as HTMLInputElement).value;
  }

  #onSamples(event: Event): void {
    this.dispatchEvent(new SamplesShownEvent((event.target as HTMLInputElement).checked));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-patients': AxillaryPatients;
  }
  interface HTMLElementEventMap {
    'axillary-samples-shown': SamplesShownEvent;
  }
}
