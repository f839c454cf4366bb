import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Rows that are drawn beyond what is seen, above and below. */
const MARGIN = 20;
/** Height of a row before one was measured, in pixels. */
const USUAL = 58;

/** Which rows of a long table are drawn: those near what is seen, with empty space for the others. */
export class RowWindow implements ReactiveController {
  readonly #host: Host;
  #first = 0;
  #height = USUAL;
  #isListening = false;
  #total = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#onScroll);
    this.#isListening = false;
  }

  /** The rows to draw of so many; from then on the window follows the page as it is scrolled. */
  range(total: number): { readonly from: number; readonly to: number } {
    this.#total = total;
    if (!this.#isListening) addEventListener('scroll', this.#onScroll, { passive: true });
    this.#isListening = true;
    const seen = Math.ceil(innerHeight / this.#height);
    const from = Math.max(0, Math.min(this.#first - MARGIN, total - seen));
    return { from, to: Math.min(total, from + seen + 2 * MARGIN) };
  }

  /** Whether there are rows above and below those that are drawn. */
  spacers(total: number): readonly [above: boolean, below: boolean] {
    const { from, to } = this.range(total);
    return [from > 0, to < total];
  }

  hostUpdated(): void {
    const body = this.#body;
    if (!body || !this.#isListening) return;
    const rows = body.querySelectorAll<HTMLElement>('tr:not(.spacer)');
    const drawn = [...rows].reduce((sum, row) => sum + row.offsetHeight, 0);
    if (rows.length > 0 && drawn > 0) this.#height = drawn / rows.length;
    const { from, to } = this.range(this.#total);
    const size = (name: string, count: number): void => {
      const spacer = body.querySelector<HTMLElement>(`.spacer.${name}`);
      if (spacer) spacer.style.blockSize = `${Math.round(count * this.#height)}px`;
    };
    size('above', from);
    size('below', this.#total - to);
  }

  get #body(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('table.list tbody');
  }

  readonly #onScroll = (): void => {
    const top = this.#body?.getBoundingClientRect().top;
    if (top === undefined) return;
    const first = Math.max(0, Math.floor(-top / this.#height));
    if (Math.abs(first - this.#first) < MARGIN / 2) return;
    this.#first = first;
    this.#host.requestUpdate();
  };
}
