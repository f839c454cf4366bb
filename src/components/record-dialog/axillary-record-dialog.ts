import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import type { Append, RecordRequest } from '../shared/append.js';
import { base } from '../shared/base.js';
import { AxillaryDraftEvent, AxillaryRecordedEvent } from '../shared/events.js';
import { forms } from '../shared/forms.js';
import { html } from '../shared/html.js';
import { LocalElement } from '../shared/local-element.js';
import type { AxillaryStopDialog } from '../stop-dialog/axillary-stop-dialog.js';
import { dialogStyles } from '../stop-dialog/dialog.styles.js';
import type { Stop, StopAnswer } from '../stop-dialog/stop.js';
import { recordStyles } from './axillary-record-dialog.styles.js';
import type { Config } from './desk.js';
import { EntryController } from './entry-controller.js';
import type { HeldEntry } from './entry-controller.js';
import { controlId } from './field-parts.js';
import { drawForm } from './form-view.js';
import type { Shown } from './requests.js';
import { drawChooser } from './views.js';

/** The element that has the focus, however deep it lies in shadow roots. */
function deepActive(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

/**
 * `<axillary-record-dialog>`: the one place where facts are recorded. It offers what the stage makes
 * likely first and every event type of the case file one step away, asks in words, keeps what was
 * typed whatever goes wrong, shows where saving leads, and says "Saved" only once `save` said so. A
 * correction takes the old entry back, with a reason, and puts a new one in its place.
 *
 * Before another case is put in, the host asks `confirmLeave()`: a draft of one case is never saved
 * in another, and is dropped when the case changes under it.
 *
 * @element axillary-record-dialog
 * @property {CaseFile} caseFile - the case that is recorded in
 * @property {CaseStatus} status - its status as of `today`
 * @property {string} today - the site's day, `YYYY-MM-DD`
 * @property {() => string} now - gives the present instant with offset
 * @property {string} author - who records, as it shall stand in the record
 * @property {() => string} newId - gives an id for a new entry
 * @property {boolean} sample - whether the patient is invented
 * @property {object} config - the site's clocks and thresholds
 * @property {Append} save - keeps new entries; resolves once they are on disk, or says why not
 * @slot unsaved - what can be done about an entry that could not be kept, beside trying again
 * @fires {AxillaryRecordedEvent} axillary-recorded - entries are on disk; carries their number only
 * @fires {AxillaryDraftEvent} axillary-draft - whether something is typed that is not saved
 */
export class AxillaryRecordDialog extends LocalElement {
  static override styles = [...base, forms, dialogStyles, recordStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    today: { attribute: false },
    now: { attribute: false },
    author: { attribute: false },
    newId: { attribute: false },
    sample: { attribute: false },
    config: { attribute: false },
    save: { attribute: false },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  today = '';
  now: () => string = () => new Date().toISOString();
  author = '';
  newId: () => string = () => crypto.randomUUID();
  sample = false;
  declare config: Config | undefined;
  declare save: Append | undefined;

  private get dialog(): HTMLDialogElement | null {
    return this.shadowRoot?.querySelector('dialog') ?? null;
  }

  private get stopDialog(): AxillaryStopDialog {
    return this.renderRoot.querySelector('axillary-stop-dialog') as AxillaryStopDialog;
  }

  readonly #entry: EntryController = new EntryController(this);
  #returnTo: HTMLElement | undefined;
  #hadDraft = false;

  /** Whether something was typed that is not saved. */
  get hasDraft(): boolean {
    return this.#entry.hasDraft;
  }

  /** What is being written, as plain data; undefined where there is nothing to lose. */
  get heldEntry(): HeldEntry | undefined {
    return this.#entry.held;
  }

  /** Opens the dialog on an entry that was held before. */
  goOn(held: HeldEntry): Promise<void> {
    return this.#begin(() => this.#entry.goOn(held));
  }

  /** Opens the dialog: on the chooser, a form, a correction or an acknowledgement. */
  open(request: RecordRequest = {}): Promise<void> {
    return this.#begin(() => this.#entry.begin(request));
  }

  async #begin(begin: () => void): Promise<void> {
    if (!(await this.confirmLeave())) return;
    this.#returnTo = deepActive();
    this.#entry.saved = '';
    begin();
    await this.updateComplete;
    if (!this.#entry.shown || !this.isConnected) return;
    this.dialog?.showModal();
    await this.#focus(FIRST);
  }

  /** Asks before a draft is left behind, and closes the dialog where it may be. */
  async confirmLeave(): Promise<boolean> {
    if (!(await this.#entry.mayDrop())) return false;
    this.#entry.drop();
    this.#close();
    return true;
  }

  /** Opens a Stop above the dialog. */
  ask(stop: Stop): Promise<StopAnswer> {
    return this.stopDialog.ask(stop);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#unload);
    // An element that is moved in the page comes back with its dialog open, but no longer on top.
    if (this.#entry.shown) {
      this.dialog?.close();
      this.dialog?.showModal();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#unload);
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#entry.shown) this.#close();
    super.update(changed);
  }

  protected override updated(): void {
    const { hasDraft } = this;
    if (hasDraft === this.#hadDraft) return;
    this.#hadDraft = hasDraft;
    this.dispatchEvent(new AxillaryDraftEvent(hasDraft));
  }

  protected override render(): TemplateResult {
    const { shown } = this.#entry;
    return html`<dialog
        aria-labelledby="title"
        closedby="none"
        @keydown=${this.#key}
        @cancel=${this.#cancel}
        @close=${this.#closed}
      >
        ${shown ? this.#content(shown) : nothing}
      </dialog>
      <axillary-stop-dialog
        .caseFile=${this.caseFile}
        .today=${this.today}
        .sample=${this.sample}
      ></axillary-stop-dialog>`;
  }

  #content({ title, draft, message }: Shown): TemplateResult {
    const { evaluation, desk } = this.#entry;
    return html`<axillary-identity
        compact
        .patient=${this.caseFile?.patient}
        .laterality=${this.caseFile?.laterality}
        .today=${this.today}
        .sample=${this.sample}
      ></axillary-identity>
      <div class="head">
        <h2 id="title">${title}</h2>
        <button type="button" class="plain" @click=${this.#leave}>Close</button>
      </div>
      ${
        draft && evaluation
          ? keyed(
              draft.ids.entry,
              drawForm(this.#entry, draft, evaluation, {
                goTo: (name) => void this.#focus(`#${controlId(name)}`),
                submit: this.#submit,
                leave: this.#leave,
              }),
            )
          : html`<div class="body">
              ${message ?? drawChooser(desk?.status.nextSteps ?? [], this.#choose)}
            </div>`
      }`;
  }

  readonly #choose = (eventType: NonNullable<RecordRequest['eventType']>): void => {
    this.#entry.begin({ eventType });
    void this.#focus(FIRST);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };

  /** Tells the page that entries were saved. */
  recorded(): void {
    this.dispatchEvent(new AxillaryRecordedEvent(this.#entry.savedCount));
  }

  async #save(): Promise<void> {
    const result = await this.#entry.save();
    if (result === 'saved' || result === 'resumed') this.recorded();
    if (result === 'summary') await this.#focus('.summary');
    if (result === 'side') await this.#focus(`#${controlId('@side')}`);
    if (result === 'remedy' || result === 'resumed') await this.#focus(FIRST);
  }

  readonly #leave = (): void => {
    void this.#entry.leave().then((resumes) => (resumes ? this.#focus(FIRST) : undefined));
  };

  /** Esc pressed twice closes a dialog whatever `cancel` says: it is answered at the key. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.#leave();
  };

  readonly #cancel = (event: Event): void => {
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.#leave();
  };

  /** A browser that closes the dialog all the same does not close the entry. */
  readonly #closed = (event: Event): void => {
    const { dialog } = this;
    if (event.target !== dialog || dialog?.open || !this.#entry.shown) return;
    dialog?.showModal();
    this.#leave();
  };

  readonly #unload = (event: Event): void => {
    if (this.hasDraft) event.preventDefault();
  };

  #close(): void {
    if (!this.dialog?.open) return;
    this.dialog.close();
    this.#returnTo?.focus();
    this.#returnTo = undefined;
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const { renderRoot } = this;
    const found = renderRoot.querySelector(selector) ?? renderRoot.querySelector('.head button');
    if (found instanceof HTMLElement) found.focus();
  }
}

/** The first thing to answer or to choose. */
const FIRST = '.body :is(input, select, textarea, button)';
