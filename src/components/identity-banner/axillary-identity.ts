import type { TemplateResult } from 'lit';
import type { Laterality } from '../../machines/vocabulary.js';
import { nameLine, numbersOf } from '../../pathway/narrative/identity.js';
import type { Patient } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { ageOn } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { LocalElement } from '../shared/local-element.js';
import { say } from '../shared/say.js';
import { day } from '../shared/text.js';
import { NOT_RECORDED, genderWord, sideWord } from '../shared/words.js';
import { identityStyles } from './axillary-identity.styles.js';

/**
 * `<axillary-identity>`: whose axilla this is, and which side. It stays on top when the page
 * scrolls, wraps instead of truncating, and says in words what is not recorded.
 *
 * @element axillary-identity
 * @property {Patient} patient - the patient of the case file
 * @property {'left' | 'right'} laterality - the side of the axilla
 * @property {string} today - the day the age is told for, `YYYY-MM-DD`
 * @property {boolean} sample - whether the patient is invented; shows the SAMPLE tag
 * @property {boolean} compact - for a dialog or a card: smaller, and not sticky
 * @csspart identity - the inverted surface
 */
export class AxillaryIdentity extends LocalElement {
  static override styles = [...base, identityStyles];
  static override properties = {
    patient: { attribute: false },
    laterality: { attribute: false },
    today: { attribute: false },
    sample: { type: Boolean },
    compact: { type: Boolean, reflect: true },
  };

  declare patient: Patient | undefined;
  declare laterality: Laterality | undefined;
  today = '';
  sample = false;
  compact = false;

  protected override render(): TemplateResult {
    const { patient, laterality } = this;
    return html`<div
      class="identity"
      part="identity"
      role=${this.compact ? 'group' : 'region'}
      aria-label="Patient"
    >
      <p class="name">${nameLine(patient)}</p>
      <dl>
        <div>
          <dt>Born</dt>
          <dd>${this.#born(patient?.birthDate)}</dd>
        </div>
        <div>
          <dt>Gender</dt>
          <dd>${genderWord(patient?.gender)}</dd>
        </div>
        ${numbersOf(patient).map(
          ({ label, value }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${this.sample ? html`<span class="sample">SAMPLE</span>` : ''}
      <p class="side">
        ${laterality ? html`<b>${sideWord(laterality)}</b> axilla` : say`Side: ${say(NOT_RECORDED)}`}
      </p>
    </div>`;
  }

  #born(birthDate: string | undefined): TemplateResult | string {
    if (birthDate === undefined) return say(NOT_RECORDED);
    return this.today ? html`${day(birthDate)} (${ageOn(birthDate, this.today)}y)` : day(birthDate);
  }
}
