import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile } from '../../pathway/types.js';
import { Worklist } from '../../pathway/worklist/list.js';
import type { Listed } from '../../pathway/worklist/list.js';
import type { CaseStore } from '../../store/port.js';
import { say } from '../shared/say.js';

/** What a list is made of, and where it is put. */
interface Host extends ReactiveControllerHost {
  readonly caseFiles: readonly CaseFile[] | undefined;
  readonly store: CaseStore | undefined;
  readonly today: string;
  readonly config: PathwaySettings | undefined;
  list: Worklist<Listed> | undefined;
}

/**
 * The list of an element that was given cases, or a store: summed up as of its day, and made anew after
 * every change of the store. What cannot be read is told, and no list that was shown before is left.
 */
export class ListSource implements ReactiveController {
  /** Whether a list is on its way and none was shown before. */
  isReading = false;
  /** Why the list cannot be read. */
  error: unknown;

  /** How many of the cases that were given are none that can be listed. */
  unreadable = 0;

  readonly #host: Host;
  #unsubscribe: (() => void) | undefined;
  #asked = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the list is made here. */
  get isUsed(): boolean {
    return this.#host.caseFiles !== undefined || this.#host.store !== undefined;
  }

  /** Turns to what the element was given: to be called before it is read what to show. */
  turn(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!['caseFiles', 'store', 'today', 'config'].some((name) => changed.has(name))) return;
    const wasUsed = Boolean(changed.get('caseFiles') ?? changed.get('store'));
    if (changed.has('store')) this.#unfollow();
    if (!this.isUsed) {
      this.#asked += 1;
      this.isReading = false;
      this.error = undefined;
      this.unreadable = 0;
      if (wasUsed) this.#host.list = undefined;
      return;
    }
    if (changed.has('store')) this.#host.list = undefined;
    this.isReading = this.#host.list === undefined;
    this.#follow();
  }

  hostConnected(): void {
    if (this.isUsed && this.#asked > 0) this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  #follow(): void {
    void this.#read();
    try {
      this.#unsubscribe ??= this.#host.store?.subscribe(() => void this.#read());
    } catch (error) {
      this.#fail(error);
    }
  }

  #unfollow(): void {
    try {
      this.#unsubscribe?.();
    } catch {
      // Nothing is heard of this store any more either way.
    }
    this.#unsubscribe = undefined;
  }

  /** What cannot be followed is not shown either: it would grow old unseen. */
  #fail(error: unknown): void {
    this.#asked += 1;
    this.error = error ?? new Error(say`The store gave no reason.`);
    this.isReading = false;
    this.#host.list = undefined;
    this.#host.requestUpdate();
  }

  async #read(): Promise<void> {
    const asked = (this.#asked += 1);
    const { caseFiles, store, today, config } = this.#host;
    try {
      const { rowsOfCases, rowsOfStore } = await import('./summing-up.js');
      const reading = { today, config };
      const rows = store
        ? await rowsOfStore(store, reading)
        : rowsOfCases(caseFiles ?? [], reading);
      if (this.#asked !== asked) return;
      this.error = undefined;
      this.isReading = false;
      this.unreadable = store ? 0 : (caseFiles?.length ?? 0) - rows.length;
      this.#host.list = new Worklist(rows, today);
      this.#host.requestUpdate();
    } catch (error) {
      if (this.#asked === asked) this.#fail(error);
    }
  }
}
