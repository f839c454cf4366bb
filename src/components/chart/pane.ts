/** The region the drawing scrolls in: how large it is shown, and which part of it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below what is readable the letters are too small: a narrow pane scrolls instead. */
const ZOOM = { least: 0.25, most: 3, by: 1.25, readable: 0.91 };
/** How far one press moves the drawing, in pixels. */
const PAN = 120;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export class Pane implements ReactiveController {
  /** Pixels of one unit of the drawing; undefined while the drawing takes the width there is. */
  #zoom: number | undefined;
  readonly #host: Host;
  readonly #width: () => number;

  /** @param width - the width of the whole drawing in its own units */
  constructor(host: Host, width: () => number) {
    this.#host = host;
    this.#width = width;
    host.addController(this);
  }

  /** Sizes the drawing without asking for a layout of the page. */
  hostUpdated(): void {
    const { style } = this.#drawing ?? {};
    if (!style) return;
    const width = this.#width();
    const pixels = (zoom: number): string => `${Math.floor(width * zoom)}px`;
    style.inlineSize = this.#zoom === undefined ? '100%' : pixels(this.#zoom);
    style.minInlineSize = this.#zoom === undefined ? pixels(ZOOM.readable) : '';
    style.maxInlineSize = this.#zoom === undefined ? pixels(1) : '';
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.pane');
  }

  get #drawing(): SVGSVGElement | null {
    return this.#element?.querySelector('svg') ?? null;
  }

  /** Pixels of one unit of the drawing as it is shown. */
  get #shown(): number {
    return this.#zoom ?? (this.#drawing?.getBoundingClientRect().width ?? 0) / this.#width();
  }

  /** Shows the whole width of the drawing, within limits. */
  fit(): void {
    const width = this.#element?.clientWidth ?? 0;
    this.#set(width / this.#width());
  }

  larger(): void {
    this.#set(this.#shown * ZOOM.by);
  }

  smaller(): void {
    this.#set(this.#shown / ZOOM.by);
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
