/** Notices when nobody has used the application for a while, in any of its tabs. */

const SECOND = 1000;

/** Seconds before the end in which it is told, so that whoever reads can ask for more time. */
export const WARNED_FOR = 60;

interface IdleOptions {
  /** Minutes without use; asked anew each time, as the site's settings come later than the page. */
  readonly minutes: () => number;
  /** Seconds that are left; undefined once somebody is back. */
  readonly onWarn: (seconds: number | undefined) => void;
  readonly onIdle: () => void;
  /** Somebody uses this tab: the others may know. Called at most every few seconds. */
  readonly onUsed: () => void;
}

const USES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;

/** Other tabs are told of use no more often than this. */
const TELL_EVERY = 5 * SECOND;

/**
 * Time counts by the clock on the wall as well as by the one that runs evenly, and the larger of the two
 * holds: a device that slept was idle meanwhile, and a clock set back lengthens nothing.
 */
export class IdleWatch {
  readonly #options: IdleOptions;
  readonly #timer: ReturnType<typeof setInterval>;
  #wall = Date.now();
  #even = performance.now();
  #told = 0;
  #isWarned = false;
  #isStopped = false;
  #pointer = '';

  constructor(options: IdleOptions) {
    this.#options = options;
    this.#timer = setInterval(this.#look, SECOND);
    for (const use of USES) addEventListener(use, this.#onUse, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('focus', this.#look);
    addEventListener('pageshow', this.#onShow);
  }

  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#timer);
    for (const use of USES) removeEventListener(use, this.#onUse, { capture: true });
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('focus', this.#look);
    removeEventListener('pageshow', this.#onShow);
  }

  /** Somebody is there: the time starts anew. */
  used(): void {
    // After a sleep the first touch comes before any timer: the time that passed counts first.
    if (this.#idle >= this.#limit) {
      this.#look();
      return;
    }
    this.#wall = Date.now();
    this.#even = performance.now();
    if (!this.#isWarned) return;
    this.#isWarned = false;
    this.#options.onWarn(undefined);
  }

  get #limit(): number {
    return this.#options.minutes() * 60 * SECOND;
  }

  get #idle(): number {
    return Math.max(Date.now() - this.#wall, performance.now() - this.#even);
  }

  readonly #onUse = (event: Event): void => {
    // What is told is answered by its own button: a click must never land on what lies under it.
    if (this.#isWarned) {
      this.#look();
      return;
    }
    if (event.type === 'pointermove') {
      // The page moving under a still pointer is nobody's doing.
      const { screenX, screenY } = event as PointerEvent;
      const pointer = `${screenX} ${screenY}`;
      if (pointer === this.#pointer) return;
      this.#pointer = pointer;
    }
    this.used();
    if (this.#isStopped) return;
    if (performance.now() - this.#told < TELL_EVERY) return;
    this.#told = performance.now();
    this.#options.onUsed();
  };

  /** A page the browser had put aside heard nothing meanwhile, not even that the others were locked. */
  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted || this.#isStopped) return;
    this.stop();
    this.#options.onIdle();
  };

  readonly #look = (): void => {
    if (this.#isStopped) return;
    const left = this.#limit - this.#idle;
    if (left <= 0) {
      this.stop();
      this.#options.onIdle();
      return;
    }
    const warnedFrom = Math.min(WARNED_FOR * SECOND, this.#limit / 2);
    if (left > warnedFrom) return;
    this.#isWarned = true;
    this.#options.onWarn(Math.ceil(left / SECOND));
  };
}
