import { nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { PATHWAY_VERSION } from '../../machines/version.js';
import type { Laterality } from '../../machines/vocabulary.js';
import type { PathwaySettings } from '../../pathway/config.js';
import { nameLine, numbersOf } from '../../pathway/narrative/identity.js';
import { faultOfPatient, faultOfStatus } from '../../pathway/status-shape.js';
import type { CaseFile, CaseStatus, Day, Patient } from '../../pathway/types.js';
import type { CaseReading, readCase } from './case-reading.js';
import { ageOn } from './dates.js';
import { html } from './html.js';
import { LocalElement } from './local-element.js';
import { say } from './say.js';
import type * as Aside from './status-aside.js';
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

/** Here once a status needed it, or something had to stand in its place; null where it cannot be had. */
let aside: typeof Aside | null | undefined;

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
  #coming: Promise<void> | undefined;

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

  /** An update is complete once what it has to wait for is shown too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    if (!this.#coming) return isDone;
    await this.#coming;
    return super.getUpdateComplete();
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

  #body(): TemplateResult | typeof nothing {
    const { error, loading, locked, hasBanner } = this;
    const status = this.#shown;
    const isRead = !isAbsent(status) || this.#reading || isAbsent(this.caseFile);
    const isOnItsWay = loading || (!isRead && isAbsent(error));
    let fault: Aside.Fault | undefined;
    if (!locked && !isOnItsWay && isAbsent(error)) {
      // What is thrown while it is put together may not leave the patient before on screen.
      try {
        fault = this.#fault();
        if (fault === undefined && !isAbsent(status)) {
          const today = this.#today(status.asOf);
          const isPlain = status.pathwayVersion === PATHWAY_VERSION && today === status.asOf;
          // Of another version or day nothing is shown without the words that say so.
          if (isPlain || aside)
            return html`${hasBanner ? nothing : this.#who(status)} ${isPlain ? nothing : aside?.noticesOf(status, today)}
            ${this.content(status)} ${hasBanner ? nothing : wordingNote(this.reviewedLanguages.split(' '))}`;
        }
      } catch {
        fault = {};
      }
    }
    if (aside) return aside.insteadOf({ locked, isOnItsWay, error, fault });
    if (aside === null)
      return html`<p class="state" part="state">${say`The pathway cannot be shown`}</p>`;
    this.#coming ??= this.#bringAside();
    return nothing;
  }

  async #bringAside(): Promise<void> {
    try {
      aside = await import('./status-aside.js');
    } catch {
      aside = null;
    }
    this.#coming = undefined;
    this.requestUpdate();
  }

  /** Why what was given cannot be shown; undefined where it can. */
  #fault(): Aside.Fault | undefined {
    const { patient, laterality } = this;
    const status = this.#shown;
    if (this.#reading?.fault !== undefined) return { words: this.#reading.fault };
    const place =
      this.#faultOfStatus() ?? (isAbsent(patient) ? undefined : faultOfPatient(patient));
    if (place !== undefined) return { place };
    if (isAbsent(status)) return undefined;
    if (!isAbsent(laterality) && laterality !== status.laterality) {
      return { sides: [laterality, status.laterality] };
    }
    const words = this.faultBeside(status);
    return words === undefined ? undefined : { words };
  }

  #faultOfStatus(): string | undefined {
    const { status } = this;
    if (isAbsent(status) || (typeof status === 'object' && whole.has(status))) return undefined;
    const fault = faultOfStatus(status);
    if (fault === undefined) whole.add(status);
    return fault;
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
}
