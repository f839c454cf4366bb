/** What the tabs tell each other of the lock: single words, and nothing of a patient. */
export type LockWord =
  /** Somebody locked, or nobody was there: every tab locks. */
  | 'lock'
  /** Somebody uses a tab: the others are not idle. */
  | 'used'
  /** The lock was turned on or off: what is open holds no more. */
  | 'turned';

const WORDS: readonly unknown[] = ['lock', 'used', 'turned'] satisfies LockWord[];

export class LockChannel {
  readonly #channel: BroadcastChannel | undefined;

  /**
   * @param name - of the database that is locked
   * @param onWord - called with what another tab told
   */
  constructor(name: string, onWord: (word: LockWord) => void) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`${name}:lock`);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (WORDS.includes(data)) onWord(data as LockWord);
    };
  }

  tell(word: LockWord): void {
    this.#channel?.postMessage(word);
  }

  close(): void {
    this.#channel?.close();
  }
}
