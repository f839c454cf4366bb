// The database of the tests, with a fault at one of its operations: the adapter above it is the real one.
import { storageOf } from '../store/place.js';

/** What goes wrong. `closed` is the end of the connection: everything after it fails as well. */
export const FAULT_KINDS = [
  'AbortError',
  'QuotaExceededError',
  'UnknownError',
  'VersionError',
  'InvalidStateError',
  'TransactionInactiveError',
  'ConstraintError',
  'DataError',
  'NotFoundError',
  'TimeoutError',
  'closed',
  'done, and told as failed',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

interface FakeRequest {
  operation: () => unknown;
}

interface FakeTransaction extends EventTarget {
  error: DOMException | null;
  _state: string;
  _requests: readonly unknown[];
  _abort(name: string): void;
  _start(): void;
  _execRequestAsync(request: FakeRequest): unknown;
}

const errorOf = (kind: FaultKind): DOMException =>
  new DOMException(
    'A fault of the test.',
    kind === 'closed' || kind === 'done, and told as failed' ? 'InvalidStateError' : kind,
  );

/**
 * Counts the operations of the database and of the local storage beside it, and lets one fail: opening,
 * starting a transaction, each request, each commit, each name that is remembered.
 */
export class FaultyDatabase {
  /** Operations so far. */
  count = 0;
  /** What is remembered beside the database. */
  readonly kept = new Map<string, string>();
  #at = Infinity;
  #kind: FaultKind = 'AbortError';
  #isClosed = false;
  #isPaused = false;
  readonly #undo: (() => void)[] = [];

  /** Lets the operation of that number fail, counted from 1. */
  arm(at: number, kind: FaultKind): void {
    this.count = 0;
    this.#at = at;
    this.#kind = kind;
    this.#isClosed = false;
  }

  /** A connection that was closed is opened again. */
  reconnect(): void {
    this.#isClosed = false;
  }

  /** Looks at what is there without a fault, and without being counted. */
  async quietly<Result>(look: () => Promise<Result>): Promise<Result> {
    this.#isPaused = true;
    try {
      return await look();
    } finally {
      this.#isPaused = false;
    }
  }

  /** The local storage, which may be full as well. */
  storage(): ReturnType<typeof storageOf> {
    const storage = storageOf(this.kept);
    const setItem = (key: string, value: string): void => {
      if (this.#fails()) throw errorOf(this.#kind);
      storage.setItem(key, value);
    };
    return Object.create(storage, { setItem: { value: setItem } }) as typeof storage;
  }

  install(): void {
    const fails = (): boolean => this.#fails();
    const kindNow = (): FaultKind => this.#kind;
    const transactions = IDBTransaction.prototype as unknown as FakeTransaction;
    const told = new WeakSet<EventTarget>();
    this.#replace(transactions, '_execRequestAsync', (original) => {
      return function (this: FakeTransaction, request: FakeRequest) {
        if (!fails()) return original.call(this, request);
        const operation = (): never => {
          throw errorOf(kindNow());
        };
        return original.call(this, { ...request, operation });
      };
    });
    this.#replace(transactions, '_start', (original) => {
      return function (this: FakeTransaction) {
        if (this._state !== 'finished' && this._requests.length === 0 && fails()) {
          if (kindNow() === 'done, and told as failed') told.add(this);
          else {
            this._abort(errorOf(kindNow()).name);
            return;
          }
        }
        original.call(this);
      };
    });
    this.#replace(transactions, 'dispatchEvent', (original) => {
      return function (this: FakeTransaction, event: Event) {
        if (event.type === 'complete' && told.delete(this)) {
          this.error = errorOf('UnknownError');
          Object.assign(event, { type: 'abort' });
        }
        return original.call(this, event);
      };
    });
    const sync = (target: object, name: string): void =>
      this.#replace(target, name, (original) => {
        return function (this: unknown, ...given: unknown[]): unknown {
          if (fails()) throw errorOf(kindNow());
          return original.apply(this, given);
        };
      });
    sync(IDBDatabase.prototype, 'transaction');
    sync(IDBFactory.prototype, 'open');
  }

  uninstall(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  #fails(): boolean {
    if (this.#isPaused) return false;
    this.count += 1;
    if (this.count === this.#at && this.#kind === 'closed') this.#isClosed = true;
    return this.#isClosed || this.count === this.#at;
  }

  #replace(
    target: object,
    name: string,
    by: (original: (...given: unknown[]) => unknown) => (...given: never[]) => unknown,
  ): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    const original = Reflect.get(target, name) as (...given: unknown[]) => unknown;
    Object.defineProperty(target, name, {
      configurable: true,
      writable: true,
      value: by(original),
    });
    this.#undo.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }
}
