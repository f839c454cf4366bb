import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html } from '../components/shared/html.js';
import { LocalElement } from '../components/shared/local-element.js';
import { say, told } from '../components/shared/say.js';
import { readDay } from '../components/shared/typed-dates.js';
import { base } from '../components/shared/base.js';
import { ageOn, formatDay } from '../components/shared/dates.js';
import { forms } from '../components/shared/forms.js';
import { icon } from '../components/shared/icons.js';
import { panels } from '../components/shared/surfaces.js';
import { genderWord, sideWord } from '../components/shared/words.js';
import { GENDERS, LATERALITIES } from '../machines/word-lists.js';
import type { CaseFile } from '../pathway/types.js';
import type { CreateResult } from '../store/port.js';
import type { Row } from './desk.js';
import { caseOf, problemsOf } from './new-patient.js';
import type { NewPatient, NewPatientField } from './new-patient.js';
import { pageStyles } from './shared.styles.js';

/** The form was changed; the page keeps it, so that nothing typed is lost on the way. */
export class TypedEvent extends Event {
  constructor(readonly form: NewPatient) {
    super('axillary-typed');
  }
}

const LABELS: Readonly<Record<NewPatientField, string>> = {
  family: 'Family name',
  given: 'Given name',
  birthDate: 'Birth date',
  gender: 'Gender',
  number: 'Medical record number (MRN)',
  side: 'Side of the axilla',
};

/**
 * The form that adds a patient.
 *
 * @fires {TypedEvent} axillary-typed - at every change
 */
export class AxillaryAdd extends LocalElement {
  static override styles = [...base, panels, forms, pageStyles];

  @property({ attribute: false }) form!: NewPatient;
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) today = '';
  /** Keeps the new case. */
  @property({ attribute: false }) add!: (caseFile: CaseFile) => Promise<CreateResult>;

  /** Problems are told once saving was tried, and go as they are mended. */
  @state() private wasTried = false;
  @state() private isSaving = false;
  @state() private failure = '';
  #problems: ReadonlyMap<NewPatientField, string> = new Map();

  protected override willUpdate(_changed: PropertyValues): void {
    this.#problems = this.wasTried ? problemsOf(this.form, this.today, this.rows) : new Map();
  }

  protected override render(): TemplateResult {
    return html`<form class="panel fields narrow" novalidate @submit=${this.#onSubmit}>
      <h1>Add a patient</h1>
      ${this.#summary()}
      <div class="pair">${this.#text('family')}${this.#text('given', 'optional')}</div>
      <div class="pair">
        ${this.#text('birthDate', say`day, month as a word, year`, this.#echo())}
        <div class="field">
          <label for="gender">${say(LABELS.gender)} <span class="opt">(optional)</span></label>
          <select id="gender" @change=${(event: Event) => this.#onChange('gender', event)}>
            <option value="" ?selected=${!this.form.gender}>Not recorded</option>
            ${GENDERS.map(
              (gender) =>
                html`<option value=${gender} ?selected=${this.form.gender === gender}>
                  ${genderWord(gender)}
                </option>`,
            )}
          </select>
        </div>
      </div>
      ${this.#text('number')}
      <fieldset
        class="field"
        role="radiogroup"
        aria-required="true"
        aria-invalid=${this.#problems.has('side') ? 'true' : 'false'}
        aria-describedby=${this.#problems.has('side') ? 'side-problem' : nothing}
      >
        <legend>${say(LABELS.side)}</legend>
        <div class="options">
          ${LATERALITIES.map(
            (side, index) =>
              html`<label
                ><input
                  type="radio"
                  name="side"
                  id=${index === 0 ? 'side' : 'other-side'}
                  value=${side}
                  .checked=${this.form.side === side}
                  @change=${(event: Event) => this.#onChange('side', event)}
                /><b>${sideWord(side)}</b></label
              >`,
          )}
        </div>
        ${this.#problem('side')}
      </fieldset>
      <div class="acts">
        <button class="primary" ?disabled=${this.isSaving}>Add this patient</button>
        <a class="btn" href="#/">Back to the worklist</a>
      </div>
      <p role="status">${this.isSaving ? say`Saving …` : this.failure}</p>
    </form>`;
  }

  #text(field: 'family' | 'given' | 'birthDate' | 'number', more = '', echo = ''): TemplateResult {
    const problem = this.#problems.get(field);
    return html`<div class="field">
      <label for=${field}
        >${say(LABELS[field])} ${more ? html`<span class="opt">(${say(more)})</span>` : nothing}</label
      >
      <input
        id=${field}
        autocomplete="off"
        spellcheck="false"
        maxlength="500"
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby=${problem ? `${field}-echo ${field}-problem` : `${field}-echo`}
        .value=${this.form[field]}
        @input=${(event: Event) => this.#onChange(field, event)}
      />
      <p class="hint" id="${field}-echo">${echo}</p>
      ${this.#problem(field)}
    </div>`;
  }

  #problem(field: NewPatientField): TemplateResult | typeof nothing {
    const problem = this.#problems.get(field);
    return problem
      ? html`<p class="error" id="${field}-problem">${icon('error')}<span>${problem}</span></p>`
      : nothing;
  }

  /** The date as it was understood, with the age. */
  #echo(): string {
    if (!this.form.birthDate.trim()) return say`For example 14-Jul-1945.`;
    const read = readDay(this.form.birthDate);
    if ('error' in read) return read.error;
    if (read.day > this.today) return say`${formatDay(read.day)} is still to come.`;
    return say`${formatDay(read.day)}, ${ageOn(read.day, this.today)} years old.`;
  }

  #summary(): TemplateResult | typeof nothing {
    if (this.#problems.size === 0) return nothing;
    return html`<div class="summary">
      ${icon('error', 'large')}
      <div>
        <h2 id="summary" tabindex="-1">
          Not saved: ${this.#problems.size} ${this.#problems.size === 1 ? say`answer` : say`answers`} to mend
        </h2>
        <ul>
          ${[...this.#problems].map(
            ([field, problem]) =>
              html`<li>
                <button type="button" class="plain" @click=${() => this.#focus(field)}>
                  ${say(LABELS[field])}: ${problem}
                </button>
              </li>`,
          )}
        </ul>
      </div>
    </div>`;
  }

  #focus(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #onChange(field: NewPatientField, event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.dispatchEvent(new TypedEvent({ ...this.form, [field]: value }));
  }

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isSaving) return;
    this.wasTried = true;
    this.failure = '';
    const { side } = this.form;
    if (problemsOf(this.form, this.today, this.rows).size > 0 || !side) {
      await this.updateComplete;
      this.#focus('summary');
      return;
    }
    this.isSaving = true;
    const result = await this.add(caseOf({ ...this.form, side }, this.rows));
    this.isSaving = false;
    if (result.kind === 'failed')
      this.failure = say`${told(result.message)} What you typed is still here.`;
    if (result.kind === 'exists') {
      this.failure = say`This patient was saved before, with other answers. Find it in the worklist.`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-add': AxillaryAdd;
  }
  interface HTMLElementEventMap {
    'axillary-typed': TypedEvent;
  }
}
