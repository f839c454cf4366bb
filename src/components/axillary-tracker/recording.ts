import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile } from '../../pathway/types.js';
import type { AxillaryRecordDialog } from '../record-dialog/axillary-record-dialog.js';
import type { HeldEntry } from '../record-dialog/entry-controller.js';
import type { RecordRequest } from '../shared/append.js';
import type { AxillaryDraftEvent, AxillaryRecordedEvent } from '../shared/events.js';
import { html } from '../shared/html.js';
import { Later, awaited } from '../shared/later.js';
import { say } from '../shared/say.js';
import type { Keeping } from './keeping.js';
import type { OnScreen } from './shown-case.js';

/** What comes with the form. */
interface Form {
  readonly exportCase: (caseFile: CaseFile) => void;
}

/** What of a tracker the form is given. */
interface Tracker extends LitElement {
  readonly now: () => string;
  readonly author: string;
  readonly sample: boolean;
  readonly newId: () => string;
  readonly config: PathwaySettings | undefined;
}

/** What the form is about, and whom it tells what came of it. */
interface Given extends OnScreen {
  readonly onRecorded: (event: AxillaryRecordedEvent) => void;
  readonly onDraft: (event: AxillaryDraftEvent) => void;
}

/** The form that records: loaded after the page shows, and opened on what was asked for last. */
export class Recording extends Later<Form> {
  readonly #tracker: Tracker;
  readonly #keeping: Keeping;
  #request: RecordRequest = {};
  #waiting: AxillaryRecordDialog | null = null;

  /**
   * @param tracker - in whose shadow root the form stands once it is loaded
   * @param keeping - keeps the entries that are made in it
   * @param canRecord - whether the tracker records at all
   */
  constructor(tracker: Tracker, keeping: Keeping, canRecord: () => boolean) {
    super(tracker, () => import('../record-dialog/define.js'), canRecord);
    this.#tracker = tracker;
    this.#keeping = keeping;
  }

  /** The form, with what is typed in it; where no case is shown it waits outside of the page. */
  get dialog(): AxillaryRecordDialog | null {
    return this.#inPage ?? this.#waiting;
  }

  get #inPage(): AxillaryRecordDialog | null {
    return this.#tracker.shadowRoot?.querySelector('axillary-record-dialog') ?? null;
  }

  /**
   * Holds on to the form: to be called after each update.
   *
   * @param isShown - whether a case is on screen: then a form that is not there waits nowhere either
   */
  hold(isShown: boolean): void {
    const form = this.#inPage;
    if (form || isShown) this.#waiting = form;
  }

  /** Opens the form; where it cannot be loaded, the notice says so and its button has the focus. */
  async open(request: RecordRequest): Promise<void> {
    this.#request = request;
    const isHere = await this.get();
    await this.#tracker.updateComplete;
    const { shadowRoot } = this.#tracker;
    if (!isHere) shadowRoot?.querySelector<HTMLElement>('[role="alert"] button')?.focus();
    else if (this.#request === request) await this.#inPage?.open(request);
  }

  /** Goes on with an entry that was held before, once the form is here. */
  async goOn(held: HeldEntry): Promise<void> {
    if (!(await this.get())) return;
    await this.#tracker.updateComplete;
    await this.#inPage?.goOn(held);
  }

  /** What was asked for was about another case: it is not opened any more. */
  forget(): void {
    this.#request = {};
  }

  /** The form is on its way, or does not come: to stand under the button that opens it. */
  notice(): TemplateResult | typeof nothing {
    if (this.state === 'quiet') return nothing;
    return html`<div class="bar">
      ${awaited(this, say`The form`, () => void this.open(this.#request))}
    </div>`;
  }

  /** The form itself, where it is here. */
  form(given: Given): TemplateResult | typeof nothing {
    const form = this.value;
    if (form === undefined) return nothing;
    const { now, author, newId, sample, config } = this.#tracker;
    const onExport = (): void => {
      const { whole } = this.#keeping;
      if (whole) form.exportCase(whole);
    };
    return html`<axillary-record-dialog
      .caseFile=${given.caseFile}
      .status=${given.status}
      .today=${given.day}
      .now=${now}
      .author=${author}
      .newId=${newId}
      .sample=${sample}
      .config=${config}
      .save=${this.#keeping.save}
      @axillary-recorded=${given.onRecorded}
      @axillary-draft=${given.onDraft}
      ><slot name="unsaved" slot="unsaved"
        ><button type="button" @click=${onExport}>Export the case with this entry</button></slot
      ></axillary-record-dialog>`;
  }
}
