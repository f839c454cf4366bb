/** The region the drawing scrolls in: how large it is shown, and which part of it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const ZOOM = { least: 0.25, most: 3, by: 1.25, readable: 0.75 };
/** How far one press moves the drawing, in pixels. */
const PAN = 120;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export class Pane implements ReactiveController {
  /** Pixels of one unit of the drawing; undefined until the pane's width is known. */
  #zoom: number | undefined;
  readonly #host: Host;
  readonly #width: () => number;

  /** @param width - the width of the drawing in its own units */
  constructor(host: Host, width: () => number) {
    this.#host = host;
    this.#width = width;
    host.addController(this);
  }

  get zoom(): number {
    return this.#zoom ?? 1;
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.pane');
  }

  hostUpdated(): void {
    if (this.#zoom !== undefined || !this.#element?.clientWidth) return;
    // At first as wide as the pane, but never too small to read.
    this.fit(ZOOM.readable, 1);
  }

  /** Shows the whole width of the drawing, within limits. */
  fit(least = ZOOM.least, most = ZOOM.most): void {
    const width = this.#element?.clientWidth ?? 0;
    this.#set(Math.min(most, Math.max(least, (width - 2) / (this.#width() + 12))));
  }

  larger(): void {
    this.#set(this.zoom * ZOOM.by);
  }

  smaller(): void {
    this.#set(this.zoom / ZOOM.by);
  }

  /** Moves what is shown, in steps to the right and down. */
  pan(right: number, down: number): void {
    this.#element?.scrollBy(right * PAN, down * PAN);
  }

  /** Brings a box of the drawing into the pane without moving the page. */
  show(box: Element): void {
    const pane = this.#element;
    if (!pane) return;
    const [inner, outer] = [box.getBoundingClientRect(), pane.getBoundingClientRect()];
    const off = (from: number, to: number, start: number, end: number): number =>
      from < start + 16 ? from - start - 48 : to > end - 16 ? to - end + 48 : 0;
    pane.scrollBy(
      off(inner.left, inner.right, outer.left, outer.right),
      off(inner.top, inner.bottom, outer.top, outer.bottom),
    );
  }

  #set(zoom: number): void {
    this.#zoom = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));
    this.#host.requestUpdate();
  }
}
