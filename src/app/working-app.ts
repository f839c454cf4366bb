/** What the application holds, and what is done in it; what it shows is told by `axillary-app.ts`. */
import type { PropertyValues } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { AxillaryTracker } from '../components/axillary-tracker/axillary-tracker.js';
import type { AxillaryBoardList } from '../components/board-list/axillary-board-list.js';
import type { HeldMeeting } from '../components/board-list/held-meeting.js';
import { Later } from '../components/shared/later.js';
import { LocalElement } from '../components/shared/local-element.js';
import { say, told } from '../components/shared/say.js';
import type { CaseFile } from '../pathway/types.js';
import type { RecordForm } from '../store/records.js';
import type { TypedEvent } from './axillary-add.js';
import type { AxillaryList, SamplesShownEvent } from './axillary-list.js';
import type { NameEvent } from './axillary-name.js';
import { Clock } from './clock.js';
import { Desk, STORE_NAME } from './desk.js';
import { heldDraft } from './lock/held-draft.js';
import type { HeldDraft } from './lock/held-draft.js';
import { LockGuard, USUAL_IDLE_MINUTES } from './lock/lock-guard.js';
import type { Left } from './lock/lock-guard.js';
import { Navigation } from './navigation.js';
import { emptyPatient, isTyped } from './new-patient.js';
import { keepsNothing, lockedTitle, patientAddress, programmeOf, titleOf } from './routes.js';
import type { Route } from './routes.js';
import * as settings from './settings.js';
import { BackupKeeper } from './storage/backup-keeper.js';
import { StoragePages } from './storage/storage-pages.js';
import { WholeLists } from './whole-lists.js';

const listHash = ({ map, query: text }: Extract<Route, { view: 'list' }>): string =>
  `${map ? 'map' : ''}?${text}`;

/** The way between store, addresses and views. */
export class WorkingApp extends LocalElement {
  @state() protected author = settings.recallAuthor();
  @state() protected samplesShown = settings.recallSamplesShown();
  @state() protected form = emptyPatient();
  @state() protected exportProblem = '';
  /** Decisions of the board that are gone on with as soon as its page is there. */
  @state() protected meeting:
    | { readonly id: string; readonly held: HeldMeeting; readonly caseIds: readonly string[] }
    | undefined;
  @query('main') protected readonly main!: HTMLElement;
  @query('axillary-list') protected readonly list!: AxillaryList | null;
  @query('axillary-board-list') protected readonly boardList!: AxillaryBoardList | null;
  @query('axillary-tracker') protected readonly tracker!: AxillaryTracker | null;

  protected readonly clock = new Clock(this);
  protected readonly keepsNothing = keepsNothing(location.search);
  protected readonly desk = new Desk(
    () => this.requestUpdate(),
    programmeOf(location.search),
    this.keepsNothing,
  );
  protected readonly guard = new LockGuard(this, {
    database: this.keepsNothing || programmeOf(location.search) > 0 ? undefined : STORE_NAME,
    minutes: () => this.minutes,
    onLocked: () => (document.title = lockedTitle()),
    onOpen: (form) => this.#onOpen(form),
    draft: () => this.#heldDraft,
    isWhole: () => this.desk.condition.kind === 'sound',
    leave: (left) => this.#leave(left),
  });
  protected readonly wholeLists = new WholeLists(this);
  protected readonly keeper = new BackupKeeper(this, () => this.guard.seal);
  protected readonly storage = new StoragePages(this, this.keeper, this.guard);
  protected readonly spreadsheets = new Later(
    this,
    () => import('./spreadsheet-page.js'),
    () => false,
  );
  protected readonly navigation = new Navigation(this, {
    draftHolder: () => this.tracker ?? this.boardList,
    wouldLose: () => this.#wouldLose || this.#isOnlyHere || this.guard.isHolding,
    onRoute: (_, before) => this.#onRoute(before),
  });
  #day = '';
  /** Where the list was left, to come back to. */
  #leftList: { readonly hash: string; readonly scrollTop: number } | undefined;

  constructor() {
    super();
    this.desk.mayReplace = () => !this.tracker?.hasDraft;
    this.addEventListener('axillary-draft', ({ hasDraft }) => {
      if (!hasDraft) void this.desk.followOpened();
    });
  }

  /** What the page left that stood here before it was locked. */
  set left(left: Left) {
    this.guard.left = left;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.close();
  }

  protected get minutes(): number {
    return this.desk.idleLockMinutes ?? USUAL_IDLE_MINUTES;
  }

  /** Whether something is typed that is not saved. */
  get #wouldLose(): boolean {
    return (
      this.tracker?.hasDraft === true ||
      this.boardList?.hasDraft === true ||
      this.desk.waiting.all.length > 0 ||
      isTyped(this.form)
    );
  }

  /** Whether patients are here that closing the page would lose. */
  get #isOnlyHere(): boolean {
    return this.keepsNothing && this.desk.rows.some(({ entry }) => !entry.sample);
  }

  get #heldDraft(): HeldDraft | undefined {
    const { askedHandle: handle, unsettled } = this.desk;
    return heldDraft({
      form: this.form,
      handle,
      entry: this.tracker?.heldEntry,
      unsaved: unsettled.of(handle),
      elsewhere: unsettled.all.filter(([one]) => one !== handle),
      meeting: this.boardList?.heldMeeting,
    });
  }

  #onOpen(form: RecordForm | undefined): void {
    document.title = titleOf(this.navigation.route);
    void this.desk.open(this.clock.today, form).then(() => this.show());
  }

  /** A page that never saw a patient takes the place of this one: nothing of it is left on the screen. */
  #leave(left: Left): void {
    const next = document.createElement('axillary-app');
    next.left = left;
    this.replaceWith(next);
  }

  /** Goes on with what was being typed when the device was locked. */
  protected async goOn(id: string, held: HeldDraft): Promise<void> {
    const { form, handle, entry, unsaved, elsewhere = [], meeting } = held;
    for (const [one, waiting] of elsewhere) this.desk.takeUp(one, waiting);
    if (form) {
      // What is typed there by now is offered in its turn.
      if (isTyped(this.form) && this.form !== form) this.guard.setAside({ form: this.form });
      this.form = form;
      location.hash = '#/add';
    }
    if (handle !== undefined) {
      if (unsaved) this.desk.takeUp(handle, unsaved);
      location.hash = patientAddress(handle);
      await this.desk.show(handle);
      await this.updateComplete;
      if (entry) await this.tracker?.goOn(entry);
      // Where its case cannot be written to now, it is kept for later.
      if (entry && !this.tracker?.heldEntry) return;
    }
    if (meeting === undefined) {
      this.guard.forget(id);
      return;
    }
    const caseIds = meeting.decisions.map(({ caseId }) => caseId);
    this.meeting = { id, held: meeting, caseIds };
    location.hash = '#/board';
  }

  /** Decisions that wait are gone on with once their cases are on the board's page. */
  #goOnAtBoard(): void {
    const { meeting, boardList, guard } = this;
    if (!meeting || !boardList) return;
    const isWaiting = guard.drafts.some(({ id }) => id === meeting.id);
    const { decisions } = meeting.held;
    const left = isWaiting ? boardList.goOn(meeting.held) : [];
    if (left.length === 0) {
      guard.forget(meeting.id);
      this.meeting = undefined;
    } else if (left.length < decisions.length) {
      this.meeting = { ...meeting, held: { decisions: left } };
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#goOnAtBoard();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { isWritable, storage, store } = this.desk;
    // What can only be read can be backed up all the same, when somebody asks for it.
    const isReadable = isWritable || storage === 'reading';
    // What is invented never takes the place of a patient in the folder.
    const mayKeep = storage === 'device' && programmeOf(location.search) === 0;
    this.keeper.follow(isReadable ? store : undefined, mayKeep);
    if (this.#day === this.clock.today) return;
    this.#day = this.clock.today;
    void this.desk.refresh(this.#day);
  }

  /** Exports the open case, with the entries that could not be saved. */
  protected async export(give: (caseFile: CaseFile) => void | Promise<void>): Promise<void> {
    const { opened, unsaved } = this.desk;
    if (opened.kind !== 'open') return;
    const { caseFile } = opened.stored;
    this.exportProblem = '';
    try {
      await give({ ...caseFile, events: [...caseFile.events, ...(unsaved?.events ?? [])] });
    } catch (error) {
      this.exportProblem = say`Not exported: ${error instanceof Error ? told(error.message) : say`unknown reason`}`;
    }
  }

  protected async reopen(): Promise<void> {
    await this.desk.reopen(this.clock.today);
  }

  protected readonly handOver = (caseIds: readonly string[], navigator: string) =>
    this.desk.handOver(caseIds, navigator, this.author ?? settings.DEFAULT_AUTHOR);

  protected readonly add = async (caseFile: CaseFile) => {
    const result = await this.desk.add(caseFile);
    if (result.kind === 'saved') {
      this.form = emptyPatient();
      const row = this.desk.rowOf(caseFile.id);
      if (row) location.hash = patientAddress(row.entry.handle);
    }
    return result;
  };

  protected onTyped({ form }: TypedEvent): void {
    this.form = form;
  }

  protected onName({ author }: NameEvent): void {
    this.author = author;
    settings.rememberAuthor(author);
    if (this.navigation.route.view === 'author') location.hash = '#/';
  }

  protected onSamples({ shown }: SamplesShownEvent): void {
    this.samplesShown = shown;
    settings.rememberSamplesShown(shown);
  }

  #onRoute(before: Route): void {
    const { route, patient } = this.navigation;
    // Another filter or page of the same list leaves the reader where she is.
    if (before.view === 'list' && route.view === 'list' && before.map === route.map) return;
    // The cases of a spreadsheet were kept one by one without reading the list again.
    if (before.view === 'spreadsheet') void this.desk.refresh();
    if (before.view === 'list') this.#leftList = { hash: listHash(before), scrollTop: scrollY };
    void this.show();
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

  protected show(): Promise<void> {
    const { route } = this.navigation;
    return this.desk.show(route.view === 'patient' ? route.handle : undefined);
  }
}
