import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import type { CaseStore } from '../../store/port.js';
import type { HeldEntry } from '../record-dialog/entry-controller.js';
import type { Append, RecordRequest } from '../shared/append.js';
import { base } from '../shared/base.js';
import { caseStates } from '../shared/case-states.js';
import { offsetOf } from '../shared/dates.js';
import { AxillaryDraftEvent, AxillaryRecordedEvent, AxillaryViewEvent } from '../shared/events.js';
import { html } from '../shared/html.js';
import { Later, awaited } from '../shared/later.js';
import { localInstant } from '../shared/local-instant.js';
import { LocalElement } from '../shared/local-element.js';
import { say } from '../shared/say.js';
import { panels } from '../shared/surfaces.js';
import { trackerStyles } from './axillary-tracker.styles.js';
import { ShownCase } from './shown-case.js';
import type { OnScreen } from './shown-case.js';
import { caseView } from './case-view.js';
import { Keeping } from './keeping.js';
import { PageMargin } from './page-margin.js';
import { pathwayView } from './pathway-view.js';
import { Recording } from './recording.js';
import { StatechartView } from './statechart-view.js';
import { SummaryView } from './summary-view.js';
import type { View } from './tracker-bar.js';

/**
 * `<axillary-tracker>`: one axilla of one patient, to read and to record. Shows the banner, where the
 * axilla stands and what is next, the pitfalls, the pathway, the node register, the timeline and a
 * hand-off summary; with `save`, or as `controlled`, it also records. Nothing of the patient is put
 * in an attribute, an address or an event that leaves the element.
 *
 * @element axillary-tracker
 * @property {CaseFile} caseFile - the case, as `parseCase` gives it; absent shows that there is none
 * @property {string} today - the day to read it for, `YYYY-MM-DD`; left out, the day of `now`
 * @property {() => string} now - gives the present instant with offset; left out, this device's
 * @property {string} author - who records, as it shall stand in the record
 * @property {boolean} sample - whether the patient is invented
 * @property {boolean} readOnly - hides everything that records
 * @property {string} savedAt - instant of the last save on this device
 * @property {boolean} loading - the case is on its way
 * @property {unknown} error - why the case cannot be read, such as a `CaseFormatError`
 * @property {boolean} locked - nothing of the patient is in the page; an entry that is being written
 *   is kept by the element, and comes back with it
 * @property {CaseStore} store - where the case is read from and kept; the tracker then fills `caseFile`,
 *   `savedAt`, `sample` and `save` itself
 * @property {string} caseId - the id of the case in that store
 * @property {Append} save - keeps new entries; without it the tracker only reads. Before it resolves
 *   to `saved`, whoever gives it sets `caseFile` anew with these entries behind the others: the tracker
 *   shows what it was given and adds nothing by itself
 * @property {boolean} controlled - records without `save`: a listener of `axillary-append` on this
 *   element keeps the entries, and answers with `respondWith`
 * @property {number} answerWithin - seconds after which a listener that took entries over and does
 *   not answer is said not to have answered; then they can be sent again and exported
 * @property {() => string} newId - gives an id for a new entry
 * @property {PathwaySettings} config - the site's clocks and thresholds
 * @property {'pathway' | 'statechart' | 'summary' | 'work'} view - which view is shown
 * @fires {AxillaryRecordedEvent} axillary-recorded - entries are on disk; carries their number only
 * @fires {AxillaryAppendEvent} axillary-append - before entries are kept; cancelable, and only on
 *   this element. Where nobody answers or cancels it, `save` keeps them
 * @fires {AxillaryDraftEvent} axillary-draft - whether something is typed that is not saved
 * @fires {AxillaryViewEvent} axillary-view - another view was chosen
 * @slot header - the page's own line above everything, in every state
 * @slot notices - what has to be said under the banner, such as that entries cannot be saved
 * @slot unsaved - what can be done, beside trying again, about an entry that could not be saved;
 *   shown in the dialog that holds the entry. Left out, the case with the entry can be exported
 * @slot views - links to further views, beside the tabs
 * @slot actions - the page's own buttons, beside the one that records
 * @slot summary-actions - further buttons on the summary
 * @slot foot - replaces the line on intended use, where the page says the same itself
 * @csspart identity - the banner: patient and side
 * @csspart bar - the line of tabs and actions under the banner
 * @csspart saved - what was saved last, in words
 * @csspart view - the view that is shown
 * @csspart state - what stands where no case can be shown
 */
export class AxillaryTracker extends LocalElement {
  static override styles = [...base, panels, caseStates, trackerStyles];
  static override properties = {
    caseFile: { attribute: false },
    today: { attribute: false },
    now: { attribute: false },
    author: { attribute: false },
    sample: { type: Boolean },
    readOnly: { type: Boolean, attribute: 'read-only' },
    savedAt: { attribute: false },
    loading: { type: Boolean },
    error: { attribute: false },
    locked: { type: Boolean },
    store: { attribute: false },
    caseId: { attribute: false },
    save: { attribute: false },
    controlled: { type: Boolean },
    answerWithin: { attribute: false },
    newId: { attribute: false },
    config: { attribute: false },
    view: {},
    hasSaved: { state: true },
  };

  declare caseFile: CaseFile | undefined;
  today = '';
  now: () => string = localInstant;
  author = '';
  sample = false;
  readOnly = false;
  declare savedAt: string | undefined;
  loading = false;
  declare error: unknown;
  locked = false;
  declare store: CaseStore | undefined;
  caseId = '';
  declare save: Append | undefined;
  controlled = false;
  answerWithin = 30;
  newId: () => string = () => crypto.randomUUID();
  declare config: PathwaySettings | undefined;
  view: View = 'pathway';

  private hasSaved = false;

  readonly #shown = new ShownCase(this);
  readonly #keeping = new Keeping(this);
  readonly #recording = new Recording(this, this.#keeping, () => this.#canRecord);
  readonly #statechart = new StatechartView(this);
  readonly #summary = new SummaryView(this);
  readonly #further = new Later(
    this,
    async () => (await import('./further-panels.js')).furtherPanels,
  );
  readonly #work = new Later(this, async () => (await import('../work-panel/view.js')).workView);

  constructor() {
    super();
    new PageMargin(this, () => this.#shown.onScreen?.caseFile);
  }

  /** The status of the case as shown; absent where there is none. */
  get status(): CaseStatus | undefined {
    return this.#shown.status;
  }

  /** Whether something was typed that is not saved. */
  get hasDraft(): boolean {
    return this.#recording.dialog?.hasDraft ?? false;
  }

  /**
   * What is being written, as plain data, so that a page can put it aside and go on with it later;
   * undefined where nothing is.
   */
  get heldEntry(): HeldEntry | undefined {
    return this.#recording.dialog?.heldEntry;
  }

  /** Opens the form on an entry that was put aside before; one of another case is passed over. */
  async goOn(held: HeldEntry): Promise<void> {
    await this.updateComplete;
    await this.#recording.goOn(held);
  }

  /**
   * Asks before a draft is left behind; resolves to whether it may be left. While the tracker is locked,
   * or not in the page, nobody can be asked: then a draft may not.
   */
  confirmLeave(): Promise<boolean> {
    const { dialog } = this.#recording;
    if (!dialog?.isConnected) return Promise.resolve(!this.hasDraft);
    return dialog.confirmLeave();
  }

  get #canRecord(): boolean {
    return !this.readOnly && (this.controlled || this.save !== undefined);
  }

  protected override willUpdate(changed: PropertyValues<AxillaryTracker>): void {
    this.#shown.turn();
    const later = { statechart: this.#statechart, summary: this.#summary, work: this.#work }[
      this.view as string
    ];
    if (changed.has('view')) void later?.get();
    const inputs: readonly (keyof AxillaryTracker)[] = ['caseFile', 'today', 'now', 'config'];
    if (!inputs.some((name) => changed.has(name))) return;
    if (changed.get('caseFile')?.id !== this.caseFile?.id) {
      this.hasSaved = false;
      this.#recording.forget();
    }
    this.#shown.read();
  }

  protected override firstUpdated(): void {
    void this.#further.get();
  }

  protected override updated(): void {
    this.#recording.hold(this.#shown.onScreen !== undefined);
  }

  /** What was shown is kept outside of the page while a state stands in its place. */
  protected override render(): TemplateResult {
    const { onScreen } = this.#shown;
    return html`<slot name="header"></slot>
      ${cache(onScreen ? this.#case(onScreen) : this.#state())}`;
  }

  #case(onScreen: OnScreen): TemplateResult {
    const readOnly = !this.#canRecord;
    const onRecorded = this.#onRecorded;
    const shown = { ...onScreen, readOnly, onRecorded, onDraft: this.#onDraft };
    return caseView(this, {
      ...shown,
      hasSaved: this.hasSaved,
      notice: this.#recording.notice(),
      content: this.#view(shown),
      form: readOnly ? nothing : this.#recording.form(shown),
      onView: this.#onView,
      onOpen: this.#open,
    });
  }

  #view(shown: Shown): TemplateResult {
    const { caseFile, status, readOnly } = shown;
    switch (this.view) {
      case 'statechart':
        return this.#statechart.view(caseFile, status, this.config, this.sample);
      case 'summary':
        return this.#summary.view(caseFile, status, this.sample);
      case 'work':
        return (
          this.#work.value?.(this, status, readOnly, this.#keeping.save) ??
          awaited(this.#work, say`The work`, () => void this.#work.get())
        );
      case 'pathway':
        return pathwayView({
          ...shown,
          config: this.config,
          zone: offsetOf(this.now()),
          further: this.#further,
          onShowPitfalls: () => this.shadowRoot?.querySelector('axillary-pitfalls')?.focus(),
        });
    }
  }

  /** Where no case can be shown, and no banner either. */
  #state(): TemplateResult {
    return html`<slot name="notices"></slot>
      <div class="body">${this.#shown.state()}</div>`;
  }

  readonly #onView = (view: View): void => {
    this.view = view;
    this.dispatchEvent(new AxillaryViewEvent(view));
  };

  readonly #open = (request: RecordRequest): void => {
    if (!this.#canRecord) return;
    this.hasSaved = false;
    void this.#recording.open(request);
  };

  /** Where another entry is resumed, the dialog says itself what was saved. */
  readonly #onRecorded = (event: AxillaryRecordedEvent): void => {
    this.hasSaved = !this.hasDraft;
    if (isOutside(event)) this.dispatchEvent(new AxillaryRecordedEvent(event.count));
  };

  readonly #onDraft = (event: AxillaryDraftEvent): void => {
    if (isOutside(event)) this.dispatchEvent(new AxillaryDraftEvent(event.hasDraft));
  };
}

/** A case that is on screen, to be recorded in or only read. */
interface Shown extends OnScreen {
  readonly readOnly: boolean;
}

/** Whether an event comes from a form that waits outside of the page, where nobody would hear it. */
const isOutside = ({ currentTarget }: Event): boolean =>
  currentTarget instanceof Element && !(currentTarget.getRootNode() instanceof ShadowRoot);
