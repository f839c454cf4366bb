import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseFile } from '../../pathway/types.js';
import type { CaseStore, Head } from '../../store/port.js';
import type { Append, AppendOutcome } from '../shared/append.js';
import { say } from '../shared/say.js';

/** What a case from a store fills in, and what says which. */
export interface Host extends ReactiveControllerHost {
  readonly store: CaseStore | undefined;
  readonly caseId: string;
  caseFile: CaseFile | undefined;
  savedAt: string | undefined;
  sample: boolean;
  save: Append | undefined;
}

/**
 * The case of a tracker that was given a store: read from it, read again after every change of it, and
 * written to at the end of the log that was read. What the store throws is told, and nothing of a case
 * that was shown before is left.
 */
export class StoredCase implements ReactiveController {
  /** Whether a case is on its way that was not shown before. */
  isReading = false;
  /** Why the case cannot be read. */
  error: unknown;

  readonly #host: Host;
  #of: { readonly store: CaseStore; readonly caseId: string } | undefined;
  #head: Head | undefined;
  #unsubscribe: (() => void) | undefined;
  /** Counts what was asked of the store: only the last answer is shown. */
  #asked = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Turns to the case that the tracker asks for now: to be called before it is read what to show. */
  turn(): void {
    const { store, caseId } = this.#host;
    if (this.#of?.store === store && (!this.#of || this.#of.caseId === caseId)) return;
    const had = this.#of !== undefined;
    this.#leave();
    if (had || store) this.#show(undefined);
    if (!store) return;
    this.#of = { store, caseId };
    this.isReading = true;
    this.#follow();
  }

  hostConnected(): void {
    if (this.#of) this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  /** Reads the case, and again after each change, as long as the tracker is in a page. */
  #follow(): void {
    const of = this.#of;
    if (!of) return;
    void this.#read();
    try {
      this.#unsubscribe ??= of.store.subscribe((_change, caseIds) => {
        if (!caseIds || caseIds.includes(of.caseId)) void this.#read();
      });
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

  #leave(): void {
    this.#unfollow();
    this.#asked += 1;
    this.#of = undefined;
    this.#head = undefined;
    this.error = undefined;
    this.isReading = false;
  }

  #show(caseFile: CaseFile | undefined, savedAt?: string, sample = false): void {
    Object.assign(this.#host, {
      caseFile,
      savedAt,
      sample,
      save: caseFile ? this.#save : undefined,
    });
  }

  /** What cannot be followed is not shown either: it would grow old unseen. */
  #fail(error: unknown): void {
    this.#asked += 1;
    this.error = error ?? new Error(say`The store gave no reason.`);
    this.isReading = false;
    this.#show(undefined);
    this.#host.requestUpdate();
  }

  async #read(): Promise<void> {
    const of = this.#of;
    if (!of) return;
    const asked = (this.#asked += 1);
    try {
      const { readStored } = await import('./read-stored.js');
      const stored = await readStored(of.store, of.caseId);
      if (this.#asked !== asked) return;
      this.#head = stored?.head;
      this.error = undefined;
      this.isReading = false;
      this.#show(stored?.caseFile, stored?.savedAt, stored?.sample);
      this.#host.requestUpdate();
    } catch (error) {
      if (this.#asked === asked) this.#fail(error);
    }
  }

  readonly #save: Append = async (events): Promise<AppendOutcome> => {
    const of = this.#of;
    const head = this.#head;
    if (!of || !head) return { kind: 'failed', message: say`No case is open. Nothing was saved.` };
    // Nothing is fetched here: a case that has a head was read with the same script.
    const { appendStored } = await import('./read-stored.js');
    const result = await appendStored(of.store, of.caseId, events, head);
    if (result.kind !== 'failed' && this.#of === of) await this.#read();
    return result;
  };
}
