/** Stands between the door and the desk: whether the records are locked, and when they are locked again. */
import { say } from '../../components/shared/say.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { changeLock, lockOf } from '../../store/lock/device-lock.js';
import { forgetDraft, keepDrafts, keptDrafts, openDrafts } from '../../store/lock/drafts.js';
import type { KeptDraft, SealedDraft } from '../../store/lock/drafts.js';
import type { SealedBackup } from '../../store/lock/sealed-backup.js';
import { openLock, withPassphrase } from '../../store/lock/key-material.js';
import type { LockRecord, Secret } from '../../store/lock/key-material.js';
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
import { WaitingDrafts } from './waiting-drafts.js';

/** Minutes without use after which the application locks itself, where the site says nothing. */
export const USUAL_IDLE_MINUTES = 10;

/** What the page that was locked leaves to the one that takes its place. */
export interface Left {
  /** Why it was locked, in words; empty where somebody pressed the button. */
  readonly why: string;
  /** Resolves once what was being typed is kept, to what could not be: sealed, and in memory alone. */
  readonly draft: Promise<readonly SealedDraft[]>;
  /** The locks it may be under, with their keys as they are wrapped: any may be turned off meanwhile. */
  readonly locks: readonly LockRecord[];
  /** What was being typed, where there was no key to keep it under: it waits in memory for one. */
  readonly typed: readonly KeptDraft[];
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
  /** Puts a page without any patient in the place of this one. */
  readonly leave: (left: Left) => void;
}

/** Said where what was being typed found no room. */
const DRAFT_WAITS =
  'What was being typed could not be kept, as this device has no room left. It waits in this tab, locked, as long as the tab is open.';

/** Said where what was being typed waits under another lock than the device has now. */
const WAITS_UNDER_ANOTHER =
  'Something that was being typed waits in this tab, under a lock that was turned off or replaced meanwhile. The passphrase of that lock opens it. To leave it behind, load this page anew.';

/** The locks that a secret opens, in their order. @throws LockError where it opens none */
async function openedBy(secret: Secret, locks: readonly LockRecord[]): Promise<readonly Vault[]> {
  const tried = await Promise.allSettled(locks.map((record) => openLock(record, secret)));
  const vaults = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [first] = tried;
  if (vaults.length === 0 && first?.status === 'rejected') throw first.reason;
  return vaults;
}

export class LockGuard implements ReactiveController {
  phase: 'asking' | 'locked' | 'open' = 'asking';
  /** Seconds until the application locks itself, while that is told. */
  secondsLeft: number | undefined;
  /** What was being typed when the device was locked. */
  drafts: readonly KeptDraft[] = [];
  /** The ids of drafts that are kept and that no lock of this device opens any more. */
  unopened: readonly string[] = [];
  /** What the page before this one left. */
  left: Left | undefined;
  why = '';
  readonly #host: ReactiveControllerHost;
  readonly #options: GuardOptions;
  #vault: Vault | undefined;
  #idle: IdleWatch | undefined;
  #channel: LockChannel | undefined;
  readonly #waiting = new WaitingDrafts();
  /** Resolves once the draft that was gone on with, or given up, is forgotten. */
  #forgetting: Promise<void> = Promise.resolve();
  /** Whether another page has taken the place of this one. */
  #isGone = false;

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
    return !this.#waiting.isEmpty;
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
    this.#isGone = false;
    const { database } = this.#options;
    if (database === undefined) return this.#open(undefined);
    this.#channel = new LockChannel(database, this.#onWord);
    void this.#ask(database);
  }

  hostDisconnected(): void {
    this.#idle?.stop();
    this.#channel?.close();
    this.#vault = undefined;
    this.#isGone = true;
  }

  /** Opens the lock, and those that something waits under. A forgotten passphrase is replaced on the way. */
  readonly unlock: Unlock = async (secret, next) => {
    const database = this.#database;
    // It may have been changed in another tab since this page was shown.
    const now = await this.#lookUp(database);
    const vaults = await openedBy(secret, this.#waiting.asked(now));
    const vault = vaults.find(({ lockId }) => lockId === now?.id);
    for (const one of vaults) if (one !== vault) await this.#waiting.unsealUnder(one);
    if (now && !vault) {
      throw new Error(
        say`What was being typed is at hand again. Now give the passphrase that this device has now.`,
      );
    }
    if (vault) {
      if (next !== undefined)
        await changeLock(database, (was) => withPassphrase(was, secret, next));
      const sealed = await this.#waiting.sealedUnder(vault);
      this.#waiting.sealed = await keepDrafts(database, sealed);
      this.#waiting.typed = [];
    }
    const { drafts, unopened } = await keptDrafts(database, vault);
    this.drafts = [...drafts, ...(vault ? await openDrafts(this.#waiting.sealed, vault) : [])];
    this.unopened = unopened;
    this.#open(vault);
  };

  /** The lock that the device has now. */
  async #lookUp(database: string): Promise<LockRecord | undefined> {
    const now = await lockOf(database);
    this.#waiting.meet(now);
    return now;
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
    forgotten: () => this.#forgetting,
    onTurned: async (vault) => {
      // What waits under the lock of before would have none any more.
      this.#waiting.unseal(this.drafts);
      await this.#lookUp(this.#database).catch(() => undefined);
      this.#channel?.tell('turned');
      this.#open(vault);
    },
    lockNow: this.lockNow,
  });

  /** A draft was gone on with, or given up. */
  forget(id: string): void {
    this.drafts = this.drafts.filter((one) => one.id !== id);
    this.unopened = this.unopened.filter((one) => one !== id);
    this.#waiting.forget(id);
    // What cannot be forgotten now is asked about again the next time.
    const forgotten = forgetDraft(this.#database, id).catch(() => undefined);
    this.#forgetting = Promise.all([this.#forgetting, forgotten]).then(() => undefined);
    this.#host.requestUpdate();
  }

  /** Something that is typed makes way, and is offered from now on; it is sealed when the device is locked. */
  setAside(draft: unknown): void {
    this.drafts = [...this.drafts, this.#waiting.hold(draft)];
    this.#host.requestUpdate();
  }

  /** Drafts that nothing opens any more are given up. */
  readonly forgetUnopened = (): void => {
    for (const id of this.unopened) this.forget(id);
  };

  get #database(): string {
    const { database } = this.#options;
    if (database === undefined) throw new Error('Nothing is kept here that could be locked.');
    return database;
  }

  async #ask(database: string): Promise<void> {
    const { left } = this;
    this.#waiting.typed = left?.typed ?? [];
    this.#waiting.locks = left?.locks ?? [];
    // What was being typed, and what was being saved, has to be kept before the page may be loaded anew.
    this.#waiting.sealed = (await left?.draft) ?? [];
    if (left) await new Turns(turnOf(database)).take(() => Promise.resolve());
    this.why = left ? left.why : whyLoadedAnew();
    // A page that is loaded anew would have lost it.
    if (left && !this.#isGone && !this.isHolding && (await loadAnew(this.why))) return;
    // Why it cannot be opened the desk finds out, and says.
    const now = await this.#lookUp(database).catch(() => undefined);
    if (this.#isGone) return;
    if (this.#waiting.asked(now).length === 0) {
      this.#open(undefined);
      return this.#lookForLost(database);
    }
    this.why = `${this.why} ${this.#waitingInWords(now)}`.trim();
    this.phase = 'locked';
    this.#options.onLocked();
    this.#host.requestUpdate();
  }

  #waitingInWords(now: LockRecord | undefined): string {
    if (this.#waiting.isUnderAnother(now)) return say(WAITS_UNDER_ANOTHER);
    return this.#waiting.sealed.length > 0 ? say(DRAFT_WAITS) : '';
  }

  /** Where there is no lock, nothing opens what was kept under one. */
  async #lookForLost(database: string): Promise<void> {
    const kept = await keptDrafts(database, undefined).catch(() => undefined);
    if (!kept || kept.unopened.length === 0) return;
    this.unopened = kept.unopened;
    this.#host.requestUpdate();
  }

  #open(vault: Vault | undefined): void {
    if (this.#isGone) return;
    this.#vault = vault;
    this.phase = 'open';
    const { typed } = this.#waiting;
    const ids = new Set(typed.map(({ id }) => id));
    this.drafts = [...this.drafts.filter(({ id }) => !ids.has(id)), ...typed];
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
    this.#waiting.unseal(this.drafts);
    const { left } = this;
    const { sealed, locks, typed } = this.#waiting;
    const draft = this.#options.draft();
    this.#options.leave({
      ...{ why, locks },
      draft: this.phase === 'asking' && left ? left.draft : Promise.resolve(sealed),
      typed: draft === undefined ? typed : [...typed, { id: crypto.randomUUID(), draft }],
    });
  }

  #lock(why: string, isTold = true): void {
    const vault = this.#vault;
    if (vault === undefined) return;
    const { database = '', draft, leave } = this.#options;
    if (isTold) this.#channel?.tell('lock');
    const { sealed, locks } = this.#waiting;
    const kept = this.#waiting
      .sealedUnder(vault, draft())
      .then((all) => keepDrafts(database, all))
      .catch(() => sealed);
    leave({ why, draft: kept, locks, typed: [] });
  }

  readonly #onWord = (word: LockWord): void => {
    if (word === 'used') this.#idle?.used();
    else if (word === 'lock') this.#lock(say`It was locked in another tab.`, false);
    else this.#leaveHolding(say`The lock was turned on or off in another tab.`);
  };
}
