import { nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { AxillaryTracker } from '../components/axillary-tracker/axillary-tracker.js';
import type { AxillaryBoardList } from '../components/board-list/axillary-board-list.js';
import { base } from '../components/shared/base.js';
import { html } from '../components/shared/html.js';
import { Later, awaited } from '../components/shared/later.js';
import { exportCase } from '../components/shared/export-case.js';
import { LocalElement } from '../components/shared/local-element.js';
import { say } from '../components/shared/say.js';
import type { CaseFile } from '../pathway/types.js';
import type { TypedEvent } from './axillary-add.js';
import { appStyles } from './axillary-app.styles.js';
import type { NameEvent } from './axillary-name.js';
import type { AxillaryList, SamplesShownEvent } from './axillary-list.js';
import { Clock } from './clock.js';
import { Desk, STORE_NAME } from './desk.js';
import { exportWithChain } from './export-case.js';
import type { RecordForm } from '../store/records.js';
import { frameFooter, frameHeader } from './frame.js';
import { heldDraft, heldInWords } from './lock/held-draft.js';
import type { HeldDraft } from './lock/held-draft.js';
import { LockGuard, USUAL_IDLE_MINUTES } from './lock/lock-guard.js';
import type { Left } from './lock/lock-guard.js';
import { emptyPatient, isTyped } from './new-patient.js';
import {
  clockWords,
  damageNotice,
  draftNotice,
  nothingKeptNotice,
  troubleNotice,
  unsavedNotice,
} from './notices.js';
import { Navigation } from './navigation.js';
import { patientView } from './patient-view.js';
import { WholeLists } from './whole-lists.js';
import { keepsNothing, lockedTitle, patientAddress, programmeOf, titleOf } from './routes.js';
import type { Route } from './routes.js';
import * as settings from './settings.js';
import { pageStyles } from './shared.styles.js';
import { stageReview } from './stage-review.js';
import { BackupKeeper } from './storage/backup-keeper.js';
import { StoragePages } from './storage/storage-pages.js';

const listHash = ({ map, query: text }: Extract<Route, { view: 'list' }>): string =>
  `${map ? 'map' : ''}?${text}`;

/** The application: its frame, its addresses, and the way between store and views. */
export class AxillaryApp extends LocalElement {
  static override styles = [...base, pageStyles, appStyles];

  @state() private author = settings.recallAuthor();
  @state() private samplesShown = settings.recallSamplesShown();
  @state() private form = emptyPatient();
  @state() private exportProblem = '';
  @query('main') private readonly main!: HTMLElement;
  @query('axillary-list') private readonly list!: AxillaryList | null;
  @query('axillary-board-list') private readonly boardList!: AxillaryBoardList | null;
  @query('axillary-tracker') private readonly tracker!: AxillaryTracker | null;

  readonly #clock = new Clock(this);
  readonly #keepsNothing = keepsNothing(location.search);
  readonly #desk = new Desk(
    () => this.requestUpdate(),
    programmeOf(location.search),
    this.#keepsNothing,
  );
  readonly #guard = new LockGuard(this, {
    database: this.#keepsNothing || programmeOf(location.search) > 0 ? undefined : STORE_NAME,
    minutes: () => this.#minutes,
    onLocked: () => (document.title = lockedTitle()),
    onOpen: (form) => this.#onOpen(form),
    draft: () => this.#heldDraft,
    wouldLose: () => this.#wouldLose,
    leave: (left) => this.#leave(left),
    onTurned: () => this.#desk.loseLock(),
  });
  readonly #wholeLists = new WholeLists(this);
  readonly #keeper = new BackupKeeper(this);
  readonly #storage = new StoragePages(this, this.#keeper);
  readonly #spreadsheets = new Later(
    this,
    () => import('./spreadsheet-page.js'),
    () => false,
  );
  readonly #navigation = new Navigation(this, {
    draftHolder: () => this.tracker ?? this.boardList,
    wouldLose: () => this.#wouldLose || this.#isOnlyHere,
    onRoute: (_, before) => this.#onRoute(before),
  });
  #day = '';
  /** Where the list was left, to come back to. */
  #leftList: { readonly hash: string; readonly scrollTop: number } | undefined;

  constructor() {
    super();
    this.#desk.mayReplace = () => !this.tracker?.hasDraft;
  }

  /** What the page left that stood here before it was locked. */
  set left(left: Left) {
    this.#guard.left = left;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.close();
  }

  get #minutes(): number {
    return this.#desk.idleLockMinutes ?? USUAL_IDLE_MINUTES;
  }

  /** Whether something is typed that is not saved. */
  get #wouldLose(): boolean {
    return (
      this.tracker?.hasDraft === true ||
      this.boardList?.hasDraft === true ||
      this.#desk.unsaved !== undefined ||
      isTyped(this.form)
    );
  }

  /** Whether patients are here that closing the page would lose. */
  get #isOnlyHere(): boolean {
    return this.#keepsNothing && this.#desk.rows.some(({ entry }) => !entry.sample);
  }

  get #heldDraft(): HeldDraft | undefined {
    const { shownRow, unsaved } = this.#desk;
    return heldDraft({
      form: this.form,
      handle: shownRow?.entry.handle,
      entry: this.tracker?.heldEntry,
      unsaved,
    });
  }

  #onOpen(form: RecordForm | undefined): void {
    document.title = titleOf(this.#navigation.route);
    void this.#desk.open(this.#clock.today, form).then(() => this.#show());
  }

  /** A page that never saw a patient takes the place of this one: nothing of it is left on the screen. */
  #leave(left: Left): void {
    const next = document.createElement('axillary-app');
    next.left = left;
    this.replaceWith(next);
  }

  /** Goes on with what was being typed when the device was locked. */
  async #goOn(id: string, { form, handle, entry, unsaved }: HeldDraft): Promise<void> {
    if (form) {
      this.form = form;
      location.hash = '#/add';
    }
    if (handle !== undefined) {
      location.hash = patientAddress(handle);
      await this.#desk.show(handle);
      this.#desk.unsaved = unsaved;
      await this.updateComplete;
      if (entry) await this.tracker?.goOn(entry);
    }
    this.#guard.forget(id);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#keeper.follow(this.#desk.isWritable ? this.#desk.store : undefined, !this.#keepsNothing);
    if (this.#day === this.#clock.today) return;
    this.#day = this.#clock.today;
    void this.#desk.refresh(this.#day);
  }

  protected override render(): TemplateResult {
    const { view } = this.#navigation.route;
    const { phase, secondsLeft } = this.#guard;
    if (phase !== 'open') return this.#locked();
    return html`<button type="button" class="skip" @click=${() => this.main.focus()}>
        Skip to content
      </button>
      ${this.#header()}
      <main tabindex="-1">
        ${
          view === 'patient'
            ? this.#patient()
            : html`${this.#notices()}
              <div class="page">${this.#page()}</div>`
        }
      </main>
      ${frameFooter()}
      <axillary-idle-warning
        .seconds=${secondsLeft}
        .loses=${this.boardList?.hasDraft === true}
        @axillary-stay=${this.#guard.stay}
      ></axillary-idle-warning>`;
  }

  /** Nothing of a patient: what is kept is not even read. */
  #locked(): TemplateResult {
    const { phase, why, unlock } = this.#guard;
    if (phase === 'asking') return html`<main tabindex="-1"></main>`;
    return html`<main tabindex="-1">
        <div class="page"><axillary-unlock .why=${why} .unlock=${unlock}></axillary-unlock></div>
      </main>
      ${frameFooter()}`;
  }

  #header(): TemplateResult {
    const { rows, shownRow } = this.#desk;
    const inList = rows
      .map(({ entry }) => entry.sample)
      .filter((sample) => !sample || this.samplesShown);
    const isPatient = this.#navigation.route.view === 'patient';
    const isOpen = isPatient && shownRow ? [shownRow.entry.sample] : [];
    return frameHeader({
      view: this.#navigation.route.view,
      patient: this.#navigation.patient,
      samples: isPatient ? isOpen : inList,
      now: this.#clock.now,
      author: this.author ?? settings.DEFAULT_AUTHOR,
      lockNow: this.#guard.isOn ? this.#guard.lockNow : undefined,
    });
  }

  /** What has to be said before anything else; on a patient it stands under the banner. */
  #notices(slot?: string): TemplateResult {
    const desk = this.#desk;
    const { condition, trouble, unsaved } = desk;
    const notices = [
      this.#keepsNothing && nothingKeptNotice(),
      ...this.#guard.drafts.map(({ id, draft }) =>
        draftNotice(
          heldInWords(draft as HeldDraft),
          () => void this.#goOn(id, draft as HeldDraft),
          () => this.#guard.forget(id),
        ),
      ),
      trouble && troubleNotice(trouble, desk.storage, () => void this.#reopen()),
      condition.kind === 'damaged' &&
        damageNotice(
          condition.expected,
          condition.found,
          condition.losses.map((loss) => ({
            loss,
            row: desk.rows.find(({ entry }) => entry.handle === loss.handle),
          })),
          () => void desk.acceptLoss(),
        ),
      unsaved &&
        unsavedNotice(
          unsaved,
          () => void desk.save(unsaved.events),
          () => void this.#export(exportCase),
        ),
      this.#keeper.state.trouble,
      clockWords(desk.rows, this.#clock.now),
      this.exportProblem,
      desk.settingProblems.length > 0 &&
        say`The site’s settings are not in force, the defaults are: ${desk.settingProblems.join('; ')}.`,
    ].filter(Boolean);
    return html`<div class="notices" slot=${slot ?? nothing} role="status">${notices}</div>`;
  }

  #page(): TemplateResult {
    const desk = this.#desk;
    const { today } = this.#clock;
    const { route } = this.#navigation;
    switch (route.view) {
      case 'add':
        return html`<axillary-add
          .form=${this.form}
          .rows=${desk.rows}
          .today=${today}
          .add=${this.#add}
          @axillary-typed=${this.#onTyped}
        ></axillary-add>`;
      case 'import':
        return html`<axillary-import
          .rows=${desk.rows}
          .now=${this.#clock.now}
          .author=${this.author ?? settings.DEFAULT_AUTHOR}
          .kept=${desk.storage === 'device'}
          .import=${(caseFile: CaseFile) => desk.import(caseFile)}
        ></axillary-import>`;
      case 'spreadsheet':
        return this.#spreadsheet();
      case 'board':
      case 'calls':
      case 'programme':
        return this.#wholeLists.view(route.view, {
          rows: desk.rows,
          list: desk.list,
          today,
          store: desk.store,
          isShown: ({ entry }) => this.samplesShown || !entry.sample,
          author: this.author ?? settings.DEFAULT_AUTHOR,
          complete: desk.isComplete,
          config: desk.config,
          save: (caseId, events) => desk.saveTo(caseId, events),
        });
      case 'storage':
        return this.#storage.view(desk, this.#clock.now, this.#guard.isOn);
      case 'author':
        return html`<axillary-name
          page
          .author=${this.author}
          @axillary-name=${this.#onName}
        ></axillary-name>`;
      case 'lock':
        return html`<axillary-lock-page
          .state=${this.#guard.isOn ? 'on' : this.#guard.canLock && desk.storage === 'device' ? 'off' : 'nowhere'}
          .minutes=${this.#minutes}
          .hasPatients=${desk.rows.some(({ entry }) => !entry.sample)}
          .acts=${this.#guard.acts}
        ></axillary-lock-page>`;
      case 'list':
        return html`${stageReview(desk.rows, (caseIds) => void desk.reviewed(caseIds))}<axillary-list
          .list=${desk.list}
          .rows=${desk.rows}
          .today=${today}
          .viewQuery=${route.query}
          .map=${route.map}
          .samplesShown=${this.samplesShown}
          .ready=${desk.isRead}
          .progress=${desk.progress}
          .config=${desk.config}
          .complete=${desk.isComplete}
          .handOver=${this.#handOver}
          @axillary-samples-shown=${this.#onSamples}
          >${
            this.author === undefined && desk.isComplete
              ? html`<axillary-name @axillary-name=${this.#onName}></axillary-name>
                  ${this.#howKept()}`
              : nothing
          }</axillary-list
        >`;
      case 'patient':
      case 'unknown':
        return html`<h1>Nothing is at this address</h1>
          <p><a href="#/">Back to the worklist</a></p>`;
    }
  }

  /** Said before the first patient: afterwards it is too late for what was written already. */
  #howKept(): TemplateResult | typeof nothing {
    if (this.#guard.isOn || !this.#guard.canLock) return nothing;
    return html`<p class="kept">
      Patients are kept on this device without a lock.
      <a href="#/lock">Lock them with a passphrase, or keep nothing on a shared machine</a>
    </p>`;
  }

  #spreadsheet(): TemplateResult {
    const desk = this.#desk;
    const get = (): void => void this.#spreadsheets.get();
    if (this.#spreadsheets.value === undefined) {
      if (this.#spreadsheets.state === 'quiet') queueMicrotask(get);
      return awaited(this.#spreadsheets, say`The page`, get);
    }
    return this.#spreadsheets.value.spreadsheetPage({
      rows: desk.rows,
      now: this.#clock.now,
      author: this.author ?? settings.DEFAULT_AUTHOR,
      lasting: desk.storage === 'device',
      importCase: (caseFile) => desk.importQuietly(caseFile),
      readCase: async (caseId) => (await desk.store?.read(caseId))?.caseFile,
      onImported: () => void desk.refresh(),
    });
  }

  #patient(): TemplateResult {
    const { opened, shownRow: row, isComplete, unsaved, save } = this.#desk;
    const { route } = this.#navigation;
    return patientView({
      tab: route.view === 'patient' ? route.tab : 'pathway',
      onTab: (tab) => this.#navigation.show(tab),
      opened,
      row,
      isComplete,
      // A form that is being filled in stays, also when its entry cannot be saved at the moment.
      readOnly: !isComplete && !this.tracker?.hasDraft,
      hasUnsaved: unsaved !== undefined,
      config: this.#desk.config,
      today: this.#clock.today,
      author: this.author ?? settings.DEFAULT_AUTHOR,
      save,
      notices: (slot) => this.#notices(slot),
      isLocked: this.#guard.isOn,
      onExport: () => void this.#export(exportCase),
      onExportWithChain: () => void this.#export(exportWithChain),
    });
  }

  /** Exports the open case, with the entries that could not be saved. */
  async #export(give: (caseFile: CaseFile) => void | Promise<void>): Promise<void> {
    const { opened, unsaved } = this.#desk;
    if (opened.kind !== 'open') return;
    const { caseFile } = opened.stored;
    this.exportProblem = '';
    try {
      await give({ ...caseFile, events: [...caseFile.events, ...(unsaved?.events ?? [])] });
    } catch (error) {
      this.exportProblem = say`Not exported: ${error instanceof Error ? error.message : say`unknown reason`}`;
    }
  }

  async #reopen(): Promise<void> {
    await this.#desk.open(this.#clock.today);
  }

  readonly #handOver = (caseIds: readonly string[], navigator: string) =>
    this.#desk.handOver(caseIds, navigator, this.author ?? settings.DEFAULT_AUTHOR);

  readonly #add = async (caseFile: CaseFile) => {
    const result = await this.#desk.add(caseFile);
    if (result.kind === 'saved') {
      this.form = emptyPatient();
      const row = this.#desk.rowOf(caseFile.id);
      if (row) location.hash = patientAddress(row.entry.handle);
    }
    return result;
  };

  #onTyped({ form }: TypedEvent): void {
    this.form = form;
  }

  #onName({ author }: NameEvent): void {
    this.author = author;
    settings.rememberAuthor(author);
    if (this.#navigation.route.view === 'author') location.hash = '#/';
  }

  #onSamples({ shown }: SamplesShownEvent): void {
    this.samplesShown = shown;
    settings.rememberSamplesShown(shown);
  }

  #onRoute(before: Route): void {
    const { route, patient } = this.#navigation;
    // Another filter or page of the same list leaves the reader where she is.
    if (before.view === 'list' && route.view === 'list' && before.map === route.map) return;
    // The cases of a spreadsheet were kept one by one without reading the list again.
    if (before.view === 'spreadsheet') void this.#desk.refresh();
    if (before.view === 'list') this.#leftList = { hash: listHash(before), scrollTop: scrollY };
    void this.#show();
    void this.updateComplete.then(() => {
      const left = this.#leftList;
      if (patient && left && route.view === 'list' && listHash(route) === left.hash) {
        void this.list?.returnTo(patient, left.scrollTop);
        return;
      }
      window.scrollTo(0, 0);
      this.main.focus();
    });
  }

  #show(): Promise<void> {
    const { route } = this.#navigation;
    return this.#desk.show(route.view === 'patient' ? route.handle : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-app': AxillaryApp;
  }
}
