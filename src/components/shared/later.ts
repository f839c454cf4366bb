import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from './html.js';

/** Runs a task once the browser has nothing else to do; where it cannot tell, a little later. */
export const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 5_000 });
  else setTimeout(task, 500);
};

/**
 * A part of an element that is loaded after its first paint: ahead of its use while the browser is
 * idle, so that it opens at once and works without a network from then on, or when it is asked for.
 */
export class Later<T> implements ReactiveController {
  /** The part, once it is here. */
  value: T | undefined;
  /** What the person who asked for it is to be told. */
  state: 'quiet' | 'loading' | 'failed' = 'quiet';

  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  readonly #isWanted: () => boolean;
  #isAhead = false;
  #loading: Promise<T> | undefined;

  /**
   * @param host - the element, updated when something of this changes
   * @param load - brings the part, such as a dynamic import
   * @param isWanted - whether it may be needed at all; asked after each update
   */
  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<T>,
    isWanted: () => boolean = () => true,
  ) {
    this.#host = host;
    this.#load = load;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isAhead || !this.#isWanted()) return;
    this.#isAhead = true;
    // What fails ahead of its use is asked for again when it is used, and only then told.
    whenIdle(() => void this.#bring().catch(() => undefined));
  }

  /** Brings the part; undefined where it cannot be loaded, which `state` then says. */
  async get(): Promise<T | undefined> {
    if (this.value !== undefined) return this.value;
    this.#tell('loading');
    try {
      await this.#bring();
      this.#tell('quiet');
    } catch {
      this.#tell('failed');
    }
    return this.value;
  }

  #bring(): Promise<T> {
    this.#loading ??= this.#load().then(
      (value) => {
        this.value = value;
        this.#host.requestUpdate();
        return value;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  #tell(state: Later<T>['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/**
 * What stands in the place of a part that is not here yet.
 *
 * @param part - what it is, as the subject of a sentence: "The form", "The sources"
 * @param retry - asks for it again
 */
export const awaited = (
  { state }: Later<unknown>,
  part: string,
  retry: () => void,
): TemplateResult =>
  state === 'failed'
    ? html`<p role="alert">
        ${part} could not be loaded. If retrying does not help, load the page again. What is on
        record is unchanged.
        <button type="button" @click=${retry}>Retry</button>
      </p>`
    : html`<p role="status" class="quiet">${part} is being loaded …</p>`;
