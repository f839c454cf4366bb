import type { TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile, CaseStatus, Day } from '../../pathway/types.js';
import { emptyState, faultState, loadingState, lockedState } from '../shared/case-states.js';
import { statusOfGiven } from '../shared/known-case.js';
import { StoredCase } from './stored-case.js';
import type { Host } from './stored-case.js';

/** What a tracker was given, of which it depends what it shows. */
interface Tracker extends Host {
  readonly today: string;
  readonly now: () => string;
  readonly config: PathwaySettings | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly locked: boolean;
}

/** A case that is on screen. */
export interface OnScreen {
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
  /** The day it is read for. */
  readonly day: Day;
}

/** The case of a tracker, read as of its day; or the state that stands in its place. */
export class ShownCase {
  /** The status of the case as it was given; absent where there is none that can be read. */
  status: CaseStatus | undefined;

  readonly #tracker: Tracker;
  readonly #stored: StoredCase;
  #fault: unknown;

  constructor(tracker: Tracker) {
    this.#tracker = tracker;
    this.#stored = new StoredCase(tracker);
  }

  /** What is on screen; absent where a state stands in its place. */
  get onScreen(): OnScreen | undefined {
    const { caseFile, locked } = this.#tracker;
    if (locked || this.#isOnItsWay || this.#error !== undefined) return undefined;
    return caseFile && this.status && { caseFile, status: this.status, day: this.#day };
  }

  /** Turns to the case that the tracker asks a store for now: to be called before it is read. */
  turn(): void {
    this.#stored.turn();
  }

  /** Reads the case, or remembers why it cannot be read. */
  read(): void {
    const { caseFile, config } = this.#tracker;
    this.#fault = undefined;
    this.status = undefined;
    if (!caseFile) return;
    try {
      this.status = statusOfGiven(caseFile, this.#day, config);
    } catch (error) {
      this.#fault = error;
    }
  }

  /** What stands where no case can be shown. */
  state(): TemplateResult {
    if (this.#tracker.locked) return lockedState();
    if (this.#isOnItsWay) return loadingState();
    return this.#error === undefined ? emptyState() : faultState(this.#error);
  }

  get #day(): Day {
    const { today, now } = this.#tracker;
    return today || now().slice(0, 10);
  }

  /** Why the case cannot be shown; undefined where it can. */
  get #error(): unknown {
    return this.#tracker.error ?? this.#stored.error ?? this.#fault ?? undefined;
  }

  get #isOnItsWay(): boolean {
    return this.#tracker.loading || this.#stored.isReading;
  }
}
