/** Stands between the door and the desk: whether the records are locked, and when they are locked again. */
import { say } from '../../components/shared/say.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changeLock, lockOf } from '../../store/lock/device-lock.js';
import {
  forgetDraft,
  keepDrafts,
  keptDrafts,
  openDrafts,
  sealDraft,
} from '../../store/lock/drafts.js';
import type { KeptDraft, SealedDraft } from '../../store/lock/drafts.js';
import type { SealedBackup } from '../../store/lock/sealed-backup.js';
import { openLock, withPassphrase } from '../../store/lock/key-material.js';
import type { LockRecord } from '../../store/lock/key-material.js';
import { sealedRecords } from '../../store/lock/sealed-records.js';
import type { Vault } from '../../store/lock/vault.js';
import type { RecordForm } from '../../store/records.js';
import { Turns, turnOf } from '../../store/turn.js';
import type { Seal } from '../storage/backup-keeper.js';
import { lockActs } from './lock-acts.js';
import type { LockActs } from './lock-acts.js';
import { openedUnder, sealUnder } from './locked-backups.js';
import type { Unlock } from './axillary-unlock.js';
import { loadAnew, whyLoadedAnew } from './fresh-document.js';
import { IdleWatch } from './idle-watch.js';
import { LockChannel } from './lock-channel.js';
import type { LockWord } from './lock-channel.js';

/** Minutes without use after which the application locks itself, where the site says nothing. */
export const USUAL_IDLE_MINUTES = 10;

/** What the page that was locked leaves to the one that takes its place. */
export interface Left {
  /** Why it was locked, in words; empty where somebody pressed the button. */
  readonly why: string;
  /** Resolves once what was being typed is kept, to what could not be: sealed, and in memory alone. */
  readonly draft: Promise<readonly SealedDraft[]>;
  /** What was being typed, where there was no key to keep it under: it waits in memory for one. */
  readonly typed?: unknown;
}

interface GuardOptions {
  /** The database whose records can be locked; absent where none are kept. */
  readonly database: string | undefined;
  readonly minutes: () => number;
  /** The records are locked, and nothing is read of them. */
  readonly onLocked: () => void;
  /** The records can be read now: in this form, or as they are. */
  readonly onOpen: (form: RecordForm | undefined) => void;
  /** What is being typed, as plain data; undefined where nothing is that could be kept. */
  readonly draft: () => unknown;
  /** Whether what is kept is all that was saved here. */
  readonly isWhole: () => boolean;
  /** Whether something is typed that cannot be taken along. */
  readonly wouldLose: () => boolean;
  /** Puts a page without any patient in the place of this one. */
  readonly leave: (left: Left) => void;
  /** The lock was turned on or off elsewhere, and something that is typed here would be lost. */
  readonly onTurned: () => void;
}

/** The id of what was being typed and waits in memory. */
const HELD = 'held-in-memory';

/** Said where what was being typed found no room. */
const DRAFT_WAITS =
  'What was being typed could not be kept, as this device has no room left. It waits in this tab, locked, as long as the tab is open.';

export class LockGuard implements ReactiveController {
  phase: 'asking' | 'locked' | 'open' = 'asking';
  /** Seconds until the application locks itself, while that is told. */
  secondsLeft: number | undefined;
  /** What was being typed when the device was locked. */
  drafts: readonly KeptDraft[] = [];
  /** What the page before this one left. */
  left: Left | undefined;
  why = '';
  readonly #host: ReactiveControllerHost;
  readonly #options: GuardOptions;
  #record: LockRecord | undefined;
  #vault: Vault | undefined;
  #idle: IdleWatch | undefined;
  #channel: LockChannel | undefined;
  /** What was being typed, and waits in memory for a key. */
  #typed: unknown;
  /** What was being typed, and waits in memory for room. */
  #sealed: readonly SealedDraft[] = [];
  /** Resolves once the draft that was gone on with, or given up, is forgotten. */
  #forgetting: Promise<void> = Promise.resolve();
  /** Whether what is open holds no more, as the lock was turned on or off elsewhere. */
  #isTurned = false;

  constructor(host: ReactiveControllerHost, options: GuardOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether the records are kept under a lock, which is open now. */
  get isOn(): boolean {
    return this.#vault !== undefined;
  }

  /** Whether something typed is in the memory of this page alone. */
  get isHolding(): boolean {
    return this.#typed !== undefined || this.#sealed.length > 0;
  }

  /** Whether what is kept here can be locked: not what is invented, and not what is in memory alone. */
  get canLock(): boolean {
    return this.#options.database !== undefined;
  }

  /** What encrypts a backup under the lock while it is open; undefined where there is none. */
  get seal(): Seal | undefined {
    return this.#vault && sealUnder(this.#database, this.#vault);
  }

  /** Opens an encrypted backup of this device by the lock that is open; undefined for one of another lock. */
  readonly openOwn = (backup: SealedBackup): Promise<string> | undefined =>
    this.#vault && openedUnder(this.#vault, backup);

  hostConnected(): void {
    const { database } = this.#options;
    if (database === undefined) return this.#open(undefined);
    this.#channel = new LockChannel(database, this.#onWord);
    void this.#ask(database);
  }

  hostDisconnected(): void {
    this.#idle?.stop();
    this.#channel?.close();
    this.#vault = undefined;
  }

  /** Opens the lock. A forgotten passphrase is replaced on the way. */
  readonly unlock: Unlock = async (secret, next) => {
    const database = this.#database;
    // It may have been changed in another tab since this page was shown.
    const record = (await lockOf(database)) ?? this.#record;
    if (record === undefined) return;
    const vault = await openLock(record, secret);
    if (next !== undefined) await changeLock(database, (now) => withPassphrase(now, secret, next));
    const waiting = [...this.#sealed, ...(await this.#sealTyped(vault))];
    this.#sealed = await keepDrafts(database, waiting);
    this.#typed = undefined;
    const kept = await keptDrafts(database, vault);
    this.drafts = [...kept, ...(await openDrafts(this.#sealed, vault))];
    this.#open(vault);
  };

  /** What is typed, sealed now that there is a key for it. */
  #sealTyped(vault: Vault, ...more: unknown[]): Promise<SealedDraft[]> {
    const typed = [this.#typed, ...more].filter((draft) => draft !== undefined);
    return Promise.all(typed.map((draft) => sealDraft(vault, draft)));
  }

  /** Somebody is there: the time without use starts anew, in all tabs. */
  readonly stay = (): void => {
    this.#idle?.used();
    this.#channel?.tell('used');
  };

  /** Locks this tab and all others. */
  readonly lockNow = (): void => this.#lock('');

  readonly acts: LockActs = lockActs({
    database: () => this.#database,
    isWhole: () => this.#options.isWhole(),
    isDraftWaiting: async () => {
      await this.#forgetting;
      return (
        this.#vault !== undefined && (await keptDrafts(this.#database, this.#vault)).length > 0
      );
    },
    onTurned: (vault) => {
      this.#channel?.tell('turned');
      this.#open(vault);
    },
    lockNow: this.lockNow,
  });

  /** A draft was gone on with, or given up. */
  forget(id: string): void {
    this.drafts = this.drafts.filter((one) => one.id !== id);
    this.#sealed = this.#sealed.filter((one) => one.id !== id);
    if (id === HELD) this.#typed = undefined;
    // What cannot be forgotten now is asked about again the next time.
    else this.#forgetting = forgetDraft(this.#database, id).catch(() => undefined);
    this.#host.requestUpdate();
  }

  get #database(): string {
    const { database } = this.#options;
    if (database === undefined) throw new Error('Nothing is kept here that could be locked.');
    return database;
  }

  async #ask(database: string): Promise<void> {
    this.#typed = this.left?.typed;
    this.why = this.left ? await this.#afterLocking(this.left, database) : whyLoadedAnew();
    // A page that is loaded anew would have lost it.
    if (this.left && !this.isHolding && (await loadAnew(this.why))) return;
    // Why it cannot be opened the desk finds out, and says.
    this.#record = await lockOf(database).catch(() => undefined);
    if (this.#record === undefined) return this.#open(undefined);
    this.phase = 'locked';
    this.#options.onLocked();
    this.#host.requestUpdate();
  }

  /** What was being typed, and what was being saved, has to be kept before the page may be loaded anew. */
  async #afterLocking({ why, draft }: Left, database: string): Promise<string> {
    this.#sealed = await draft;
    await new Turns(turnOf(database)).take(() => Promise.resolve());
    return this.#sealed.length === 0 ? why : `${why} ${say(DRAFT_WAITS)}`.trim();
  }

  #open(vault: Vault | undefined): void {
    this.#vault = vault;
    this.phase = 'open';
    const others = this.drafts.filter(({ id }) => id !== HELD);
    const isTyped = this.#typed !== undefined;
    this.drafts = isTyped ? [...others, { id: HELD, draft: this.#typed }] : others;
    this.#idle?.stop();
    this.#idle = undefined;
    this.secondsLeft = undefined;
    if (vault) this.#watch();
    this.#options.onOpen(vault && sealedRecords(vault));
    this.#host.requestUpdate();
  }

  #watch(): void {
    this.#idle = new IdleWatch({
      minutes: this.#options.minutes,
      onWarn: (seconds) => {
        this.secondsLeft = seconds;
        this.#host.requestUpdate();
      },
      onIdle: () => this.#lock(say`Nobody used this application for a while.`),
      onUsed: () => this.#channel?.tell('used'),
    });
  }

  /** What is typed goes along in memory: there is no key any more, or none yet, to keep it under. */
  #leaveHolding(why: string): void {
    const typed = this.#options.draft() ?? this.#typed;
    this.#options.leave({
      ...{ why, draft: Promise.resolve([]) },
      ...(typed !== undefined && { typed }),
    });
  }

  #lock(why: string, isTold = true): void {
    if (this.#isTurned) {
      this.#leaveHolding(why);
      return;
    }
    const vault = this.#vault;
    if (vault === undefined) return;
    const { database = '', draft, leave } = this.#options;
    if (isTold) this.#channel?.tell('lock');
    const waiting = this.#sealed;
    const kept = this.#sealTyped(vault, draft())
      .then((sealed) => keepDrafts(database, [...waiting, ...sealed]))
      .catch(() => waiting);
    leave({ why, draft: kept });
  }

  readonly #onWord = (word: LockWord): void => {
    if (word === 'used') this.#idle?.used();
    else if (word === 'lock') this.#lock(say`It was locked in another tab.`, false);
    else if (this.#options.wouldLose()) {
      this.#isTurned = true;
      if (this.#idle === undefined) this.#watch();
      this.#options.onTurned();
    } else this.#leaveHolding(say`The lock was turned on or off in another tab.`);
  };
}
