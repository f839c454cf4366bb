import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { patientAddress, readRoute, titleOf } from './routes.js';
import type { Route, Tab } from './routes.js';

/** What may hold an unsaved draft, such as the tracker. */
export interface DraftHolder {
  readonly hasDraft: boolean;
  /** Asks whether the draft may be left behind. */
  readonly confirmLeave: () => Promise<boolean>;
}

interface Options {
  readonly draftHolder: () => DraftHolder | null;
  /** Whether closing the page would lose something that was typed. */
  readonly wouldLose: () => boolean;
  /** The route has changed. */
  readonly onRoute: (route: Route, before: Route) => void;
}

/**
 * Follows the fragment of the address. A draft is left only when its holder agrees: until then the
 * address is put back.
 */
export class Navigation implements ReactiveController {
  route: Route = readRoute(location.hash);
  /** The patient that was opened last in this tab, as a handle. */
  patient: string | undefined;
  /** The fragment of the address that is shown. */
  #hash = location.hash;
  readonly #host: ReactiveControllerHost;
  readonly #options: Options;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#arrive();
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('beforeunload', this.#onUnload);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('beforeunload', this.#onUnload);
  }

  /** Another view of the same patient was chosen on the page: the address follows. */
  show(tab: Tab): void {
    const { route } = this;
    if (route.view !== 'patient' || route.tab === tab) return;
    this.route = { ...route, tab };
    history.replaceState(null, '', patientAddress(route.handle, tab));
    this.#host.requestUpdate();
  }

  readonly #onHash = (): void => {
    const holder = this.#options.draftHolder();
    const next = readRoute(location.hash);
    const { route } = this;
    const stays =
      route.view === 'patient' && next.view === 'patient' && next.handle === route.handle;
    if (!holder?.hasDraft || stays) {
      this.#follow();
      return;
    }
    const target = location.hash;
    const here = route.view === 'patient' ? patientAddress(route.handle, route.tab) : this.#hash;
    history.replaceState(null, '', here);
    void holder.confirmLeave().then((mayLeave) => {
      if (!mayLeave) return;
      history.replaceState(null, '', target);
      this.#follow();
    });
  };

  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (this.#options.wouldLose()) event.preventDefault();
  };

  #follow(): void {
    const before = this.route;
    this.route = readRoute(location.hash);
    this.#hash = location.hash;
    this.#arrive();
    this.#options.onRoute(this.route, before);
    this.#host.requestUpdate();
  }

  #arrive(): void {
    document.title = titleOf(this.route);
    if (this.route.view === 'patient') this.patient = this.route.handle;
  }
}
