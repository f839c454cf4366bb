/** Entries that could not be saved. They wait with their case, whatever is shown meanwhile, until they are. */
import type { CaseEvent } from '../machines/events.js';

/** Entries of one case that could not be saved, and why. */
export interface Unsaved {
  readonly events: readonly CaseEvent[];
  readonly message: string;
}

export class WaitingEntries {
  readonly #byHandle = new Map<string, Unsaved>();

  of(handle: string | undefined): Unsaved | undefined {
    return handle === undefined ? undefined : this.#byHandle.get(handle);
  }

  /** All of them, each with the handle of its case. */
  get all(): readonly (readonly [handle: string, unsaved: Unsaved])[] {
    return [...this.#byHandle];
  }

  /** Entries wait, behind those that do already; one that is tried again takes its own place. */
  add(handle: string, { events, message }: Unsaved): void {
    const ids = new Set(events.map(({ id }) => id));
    const others = this.of(handle)?.events.filter(({ id }) => !ids.has(id)) ?? [];
    this.#byHandle.set(handle, { events: [...others, ...events], message });
  }

  /** What is on record waits no more. */
  settle(handle: string, onRecord: readonly CaseEvent[]): void {
    const before = this.of(handle);
    if (before === undefined) return;
    const ids = new Set(onRecord.map(({ id }) => id));
    const events = before.events.filter(({ id }) => !ids.has(id));
    if (events.length === 0) this.#byHandle.delete(handle);
    else this.#byHandle.set(handle, { ...before, events });
  }

  clear(): void {
    this.#byHandle.clear();
  }
}
