import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localInstant } from '../components/shared/local-instant.js';

const MINUTE = 60_000;

/** The present day and minute of the site; brings its host up to date once a minute. */
export class Clock implements ReactiveController {
  now = localInstant();
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The calendar day, `YYYY-MM-DD`. */
  get today(): string {
    return this.now.slice(0, 10);
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    this.now = localInstant();
    this.#host.requestUpdate();
    this.#timer = setTimeout(this.#tick, MINUTE - (Date.now() % MINUTE));
  };
}
