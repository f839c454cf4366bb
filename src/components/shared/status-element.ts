import { nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { PATHWAY_VERSION } from '../../machines/version.js';
import type { Laterality } from '../../machines/vocabulary.js';
import type { PathwaySettings } from '../../pathway/config.js';
import { nameLine, numbersOf } from '../../pathway/narrative/identity.js';
import { faultOfPatient, faultOfStatus } from '../../pathway/status-shape.js';
import type { CaseFile, CaseStatus, Day, Patient } from '../../pathway/types.js';
import type { CaseReading, readCase } from './case-reading.js';
import { ageOn, relativeDay } from './dates.js';
import { flagIcon } from './flag-icons.js';
import { html } from './html.js';
import { LocalElement } from './local-element.js';
import { say } from './say.js';
import { day } from './text.js';
import { NOT_RECORDED, genderWord, sideWord } from './words.js';
import { wordingNote } from './wording-note.js';

/** A page may say with either that it has none. */
const isAbsent = (value: unknown): value is undefined | null =>
  value === undefined || value === null;

/** Statuses that were found to be such; one is never changed. */
const whole = new WeakSet<object>();

/** Why a case file does not belong to the status of a case, in words; undefined where it does. */
export const otherCase = (caseFile: CaseFile | undefined, caseId: string): string | undefined =>
  isAbsent(caseFile) || caseFile.id === caseId
    ? undefined
    : say`The case file and the status are of two cases.`;

/** Here once a case file came without its status: it needs the statechart, which a status does not. */
let reader: typeof readCase | undefined;

/** What a reading of a case file hangs on. */
const READ = ['caseFile', 'status', 'today', 'config'];

/**
 * An element that shows a status which may come from elsewhere: in whole or not at all. It checks what
 * it is given, says which version computed it where that is another one, and has a state for each of
 * nothing to show, on its way, cannot be shown, and locked. Of a case file without a status it computes
 * the status itself; what that needs is loaded only then.
 */
export abstract class StatusElement extends LocalElement {
  static override properties: PropertyDeclarations = {
    status: { attribute: false },
    caseFile: { attribute: false },
    config: { attribute: false },
    patient: { attribute: false },
    laterality: { attribute: false },
    today: { attribute: false },
    sample: { type: Boolean },
    hasBanner: { type: Boolean, attribute: 'has-banner', reflect: true },
    loading: { type: Boolean },
    error: { attribute: false },
    locked: { type: Boolean },
    reviewedLanguages: { attribute: 'reviewed-languages' },
  };

  declare status: CaseStatus | undefined;
  declare caseFile: CaseFile | undefined;
  declare config: PathwaySettings | undefined;
  declare patient: Patient | undefined;
  declare laterality: Laterality | undefined;
  today = '';
  sample = false;
  hasBanner = false;
  loading = false;
  declare error: unknown;
  locked = false;
  /** Codes of the languages whose clinical wording the site has reviewed, with spaces. */
  reviewedLanguages = '';

  #reading: CaseReading | undefined;

  /** The status that was given, or else that of the case file. */
  get #shown(): CaseStatus | undefined {
    return isAbsent(this.status) ? this.#reading?.status : this.status;
  }

  /** Whether something of the status is shown. */
  protected get canShow(): boolean {
    const { error, loading, locked } = this;
    return !isAbsent(this.#shown) && isAbsent(error) && !loading && !locked;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isAsked = isAbsent(this.status) && !isAbsent(this.caseFile);
    if (isAsked && this.#reading && !READ.some((name) => changed.has(name))) return;
    this.#reading = isAsked ? reader?.(this) : undefined;
    if (isAsked && !reader) void this.#bringReader();
  }

  async #bringReader(): Promise<void> {
    try {
      ({ readCase: reader } = await import('./case-reading.js'));
    } catch {
      this.#reading = {
        fault: say`What reads a case file could not be loaded: load the page again.`,
      };
    }
    this.requestUpdate();
  }

  /** What the element shows of a status that was found whole. */
  protected abstract content(status: CaseStatus): TemplateResult;

  /** Why what was given beside a status does not belong to it, in words; undefined where it does. */
  protected faultBeside(_status: CaseStatus): string | undefined {
    return undefined;
  }

  /** The day relative times are told for: a status is never read for a day before its own. */
  protected dayFor({ asOf }: CaseStatus): Day {
    const today = this.#today(asOf);
    return today > asOf ? today : asOf;
  }

  /** The day that was given, where it is one. */
  #today(asOf: Day): Day {
    return /^\d{4}-\d\d-\d\d$/.test(this.today) ? this.today : asOf;
  }

  protected override render(): TemplateResult {
    return html`<slot name="header"></slot>${this.#body()}<slot name="actions"></slot>`;
  }

  #body(): TemplateResult {
    const { error } = this;
    const status = this.#shown;
    if (this.locked) return this.#state(say`Locked`, say`Nothing of the patient is shown.`);
    const isRead = !isAbsent(status) || this.#reading || isAbsent(this.caseFile);
    if (this.loading || (!isRead && isAbsent(error)))
      return this.#state(say`The status is on its way …`, '', true);
    if (!isAbsent(error)) return this.#faulty(typeof error === 'string' ? error : '');
    // What is thrown while it is put together may not leave the patient before on screen.
    try {
      const fault = this.#fault();
      if (fault !== undefined) return this.#faulty(fault);
      if (isAbsent(status))
        return this.#state(say`No status`, say`There is no status to show here.`);
      return html`${this.hasBanner ? nothing : this.#who(status)} ${this.#notices(status)}
      ${this.content(status)} ${this.hasBanner ? nothing : wordingNote(this.reviewedLanguages.split(' '))}`;
    } catch {
      return this.#faulty(say`Something in it is not as this version knows it.`);
    }
  }

  /** Why what was given cannot be shown, in words; undefined where it can. */
  #fault(): string | undefined {
    const { patient, laterality } = this;
    const status = this.#shown;
    if (this.#reading?.fault !== undefined) return this.#reading.fault;
    const place =
      this.#faultOfStatus() ?? (isAbsent(patient) ? undefined : faultOfPatient(patient));
    if (place !== undefined) {
      return say`It is not as pathway version ${PATHWAY_VERSION} reads it, at ${place}.`;
    }
    if (isAbsent(status)) return undefined;
    if (isAbsent(laterality) || laterality === status.laterality) return this.faultBeside(status);
    return say`The side given is ${String(laterality).toUpperCase()}; the status is of the ${sideWord(status.laterality)} axilla.`;
  }

  #faultOfStatus(): string | undefined {
    const { status } = this;
    if (isAbsent(status) || (typeof status === 'object' && whole.has(status))) return undefined;
    const fault = faultOfStatus(status);
    if (fault === undefined) whole.add(status);
    return fault;
  }

  #faulty(why: string): TemplateResult {
    return this.#state(
      say`The pathway cannot be shown`,
      say`${why} No part of it is shown, because a part could mislead. This says nothing about the patient.`,
    );
  }

  #state(title: string, text = '', isBusy = false): TemplateResult {
    return html`<div class="state" part="state" aria-busy=${isBusy}>
      ${flagIcon('ask')}
      <p><b>${title}</b> ${text}</p>
    </div>`;
  }

  /** Whose axilla it is, as far as it was given; the side always. */
  #who({ laterality, asOf }: CaseStatus): TemplateResult {
    const patient = this.patient ?? this.caseFile?.patient;
    return html`<p class="who" part="identity">
      <span class="side"><b>${sideWord(laterality)}</b> axilla</span>
      ${isAbsent(patient) ? nothing : this.#patient(patient, this.#today(asOf))}
      ${this.sample ? html`<span class="sample">SAMPLE</span>` : nothing}
    </p>`;
  }

  #patient(patient: Patient, today: Day): TemplateResult {
    const { birthDate, gender } = patient;
    return html`<b>${nameLine(patient)}</b>
      <span
        >Born
        ${birthDate ? html`${day(birthDate)} (${ageOn(birthDate, today)}y)` : say(NOT_RECORDED)}</span
      >
      <span>Gender ${genderWord(gender)}</span>
      ${numbersOf(patient).map(({ label, value }) => html`<span>${label} ${value}</span>`)}`;
  }

  #notices(status: CaseStatus): TemplateResult | typeof nothing {
    const { pathwayVersion, asOf } = status;
    const today = this.#today(asOf);
    const isOther = pathwayVersion !== PATHWAY_VERSION;
    if (!isOther && today === asOf) return nothing;
    return html`<ul class="notices" part="notices">
      ${
        isOther
          ? html`<li>
            ${flagIcon('check')}
            <span
              >Computed by version ${pathwayVersion}, shown by version ${PATHWAY_VERSION} of the
              pathway: rules and words may differ.</span
            >
          </li>`
          : nothing
      }
      ${
        today === asOf
          ? nothing
          : html`<li>
            ${flagIcon('check')}
            <span
              >As of ${asOf ? html`${day(asOf)}, ${relativeDay(asOf, today)}` : say`a day not recorded`}:
              ${
                asOf > today
                  ? html`later than ${day(today)}, the day this page is about.`
                  : say`what was recorded since is not in it.`
              }</span
            >
          </li>`
      }
    </ul>`;
  }
}
