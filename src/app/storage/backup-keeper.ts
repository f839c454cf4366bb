/** Makes backups: as a file when asked, and to the folder that was chosen after each change. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localInstant } from '../../components/shared/local-instant.js';
import { whenIdle } from '../../components/shared/later.js';
import { say, told } from '../../components/shared/say.js';
import { giveFile } from '../../components/shared/give-file.js';
import type { BackupMaker as Maker, MadeBackup } from '../../store/backup.js';
import type { BackupFolder, FolderState } from '../../store/backup-folder.js';
import type { CaseEntry, CaseStore } from '../../store/port.js';
import { recallBackup, rememberBackup } from '../settings.js';
import type { LastBackup } from '../settings.js';

/** Changes that follow one another go into one backup. */
const QUIET_MS = 3_000;

/** After this a backup that could not be written to the folder is tried again. */
const RETRY_MS = 300_000;

/** Held by the tab that writes to the folder. */
const LOCK = 'axillary-pathway:backup';

/** Encrypts a backup. */
export type Seal = (made: MadeBackup) => Promise<MadeBackup>;

/** What is to be told of backups. */
export interface BackupState {
  readonly last: LastBackup | undefined;
  readonly folder: FolderState;
  readonly isBusy: boolean;
  /** Whether the last attempt of this page came to a backup. */
  readonly wasMade: boolean;
  /** Why the last attempt came to nothing; empty where it did not. */
  readonly trouble: string;
  /** Damaged cases that are not in the last backup of this page. */
  readonly leftOut: readonly CaseEntry[];
}

function giveBackup({ text, isSealed }: MadeBackup): Promise<string> {
  giveFile(new Blob([text]), isSealed ? 'axillary-backup-encrypted' : 'axillary-backup', 'jsonl');
  return Promise.resolve('');
}

const WITHDRAWN =
  'The browser does not let this page write to the folder of the backups any more. Nothing is lost: the cases are on this device and the backups in the folder are as they were. Allow it again on the page Storage.';

export class BackupKeeper implements ReactiveController {
  #state: BackupState = {
    last: recallBackup(),
    folder: { kind: 'none' },
    isBusy: false,
    wasMade: false,
    trouble: '',
    leftOut: [],
  };
  #store: CaseStore | undefined;
  #maker: Maker | undefined;
  #mayKeep = false;
  #unfollow: (() => void) | undefined;
  #folder: Promise<BackupFolder> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last change was heard of that may not be in the folder yet. */
  #changedAt = -Infinity;

  /**
   * @param sealing - what seals a backup while the device has a lock; gives undefined where it has none
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly sealing: () => Seal | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    whenIdle(() => void this.look());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#unfollow?.();
    this.#store = this.#maker = this.#unfollow = undefined;
  }

  get state(): BackupState {
    return this.#state;
  }

  /** Whether backups are written to a folder by themselves, where one is chosen. */
  get writesByItself(): boolean {
    return this.#mayKeep;
  }

  /**
   * Follows the changes of a store.
   *
   * @param store - undefined where nothing is open that can be written to
   * @param mayKeep - whether backups may be written by themselves; else only when asked
   */
  follow(store: CaseStore | undefined, mayKeep: boolean): void {
    if (store === this.#store) return;
    clearTimeout(this.#timer);
    this.#unfollow?.();
    this.#store = store;
    this.#mayKeep = mayKeep;
    this.#maker = undefined;
    this.#unfollow = store?.subscribe((change) => {
      if (change !== 'changed' || !mayKeep) return;
      this.#changedAt = Date.now();
      this.#later();
    });
    if (store && mayKeep) whenIdle(() => void this.#catchUpWith(store));
  }

  /** Asks the browser how things stand with the folder. */
  async look(): Promise<void> {
    const folder = await (await this.#theFolder()).state();
    this.#tell({ folder, last: recallBackup() });
  }

  /** Gives a backup as a file, to be kept where the person wants it; encrypted where there is a lock. */
  readonly give = (): Promise<unknown> => this.#make(giveBackup, this.sealing());

  /** The same for everybody who has the file. */
  readonly giveReadable = (): Promise<unknown> => this.#make(giveBackup);

  readonly chooseFolder = async (): Promise<void> => {
    try {
      await (await this.#theFolder()).choose();
    } catch (error) {
      // Whoever closes the question has changed her mind, and is told nothing.
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        this.#tell({ trouble: say`The browser did not give a folder. Nothing was changed.` });
      }
      return;
    }
    await this.look();
    await this.#toFolder();
  };

  readonly allowFolder = async (): Promise<void> => {
    await (await this.#theFolder()).allow();
    await this.look();
    if (this.#state.folder.kind === 'ready') await this.#toFolder();
  };

  readonly forgetFolder = async (): Promise<void> => {
    await (await this.#theFolder()).forget();
    await this.look();
  };

  #later(after = QUIET_MS): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#catchUp(), after);
  }

  /** What was saved just before a tab was closed or locked may not be in the folder. */
  async #catchUpWith(store: CaseStore): Promise<void> {
    await this.look();
    if (this.#state.folder.kind !== 'ready') return;
    // A store that cannot be listed says so elsewhere.
    const entries = await store.list().catch(() => []);
    if (store !== this.#store || entries.length === 0) return;
    const savedAt = entries.reduce((last, entry) => Math.max(last, Date.parse(entry.savedAt)), 0);
    this.#changedAt = Math.max(this.#changedAt, savedAt);
    this.#later();
  }

  /** Brings the folder up to date, unless a tab has done so since the change. */
  async #catchUp(): Promise<void> {
    const last = recallBackup();
    const madeAt = Date.parse(last?.madeAt ?? '');
    // What a clock that was ahead said of a backup is no reason to write none until then.
    const isDone = !!last?.where && madeAt > this.#changedAt && madeAt <= Date.now();
    if (isDone) this.#tell({ last, trouble: '' });
    else await this.#toFolder();
  }

  async #toFolder(): Promise<void> {
    // What changes while a backup is written is not in it: that is caught up with afterwards.
    if (this.#state.isBusy) return this.#later();
    // A damaged store would take the place of a whole backup.
    if (!this.#mayKeep || this.#store?.condition().kind !== 'sound') return;
    await this.look();
    if (this.#state.folder.kind === 'withdrawn') this.#tell({ trouble: say(WITHDRAWN) });
    if (this.#state.folder.kind !== 'ready') return;
    const { name } = this.#state.folder;
    const write = async (): Promise<void> => {
      const put = async (made: MadeBackup): Promise<string> =>
        `${name}/${await (await this.#theFolder()).write(made)}`;
      // A drive that is full or away may be back by then.
      if (!(await this.#make(put, this.sealing()))) this.#later(RETRY_MS);
    };
    const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
    if (locks === undefined) return write();
    // Every tab hears of a change; one of them writes, and the others look afterwards whether it is done.
    await locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? write() : this.#later()));
  }

  /** @returns whether a backup was made */
  async #make(put: (made: MadeBackup) => Promise<string>, seal?: Seal): Promise<boolean> {
    const store = this.#store;
    if (store === undefined) {
      this.#tell({ trouble: say`The cases of this device are not open. No backup was made.` });
      return false;
    }
    if (this.#state.isBusy) return false;
    this.#tell({ isBusy: true, wasMade: false, trouble: '' });
    try {
      const { BackupMaker } = await import('../../store/backup.js');
      // Another store may be followed by now, of which this is no backup.
      const isFollowed = store === this.#store;
      const maker = isFollowed ? (this.#maker ??= new BackupMaker(store)) : new BackupMaker(store);
      const readable = await maker.make(localInstant());
      const made = seal ? await seal(readable) : readable;
      const where = await put(made);
      const { madeAt, cases, entries } = made.facts;
      const last: LastBackup = { madeAt, cases, entries, where };
      rememberBackup(last);
      this.#tell({ last, leftOut: made.leftOut, isBusy: false, wasMade: true });
      return true;
    } catch (error) {
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      const why = error instanceof Error ? told(error.message) : say`unknown reason`;
      const trouble = isRefused
        ? say(WITHDRAWN)
        : say`No backup was written: ${why} The cases and earlier backups are as they were.`;
      this.#tell({ isBusy: false, trouble });
      return false;
    }
  }

  #theFolder(): Promise<BackupFolder> {
    this.#folder ??= import('../../store/backup-folder.js').then(
      ({ BackupFolder: Folder }) => new Folder(),
    );
    return this.#folder;
  }

  #tell(more: Partial<BackupState>): void {
    this.#state = { ...this.#state, ...more };
    this.host.requestUpdate();
  }
}
