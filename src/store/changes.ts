import type { StoreChange, StoreListener as Listener } from './port.js';

/**
 * Tells this tab and the others that something was written. What goes from tab to tab is a number
 * that counts up, and nothing of the patient.
 */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>();
  readonly #channel: BroadcastChannel | undefined;
  #count = 0;

  /** @param name - of the channel between the tabs */
  constructor(name: string) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = () => this.#tell('changed');
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Something was written by this connection.
   * @param caseIds - the cases, where it is only some; told in this tab alone
   */
  announce(caseIds?: readonly string[]): void {
    this.#count += 1;
    this.#channel?.postMessage(this.#count);
    this.#tell('changed', caseIds);
  }

  /** This connection ended without being asked to. */
  announceClosed(): void {
    this.#tell('closed');
  }

  close(): void {
    this.#channel?.close();
    this.#listeners.clear();
  }

  #tell(change: StoreChange, caseIds?: readonly string[]): void {
    for (const listener of [...this.#listeners]) listener(change, caseIds);
  }
}
