import type { ReactiveController, ReactiveControllerHost } from 'lit';

const quoted = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;

/**
 * Writes who the patient is, and the side, into the top margin of every printed page: the banner
 * stands on the first page only. The margin is filled while printing and empty again afterwards.
 */
export class PageMargin implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();
  readonly #texts: () => readonly [start: string, end: string] | undefined;

  constructor(
    host: ReactiveControllerHost,
    texts: () => readonly [start: string, end: string] | undefined,
  ) {
    this.#texts = texts;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#fill);
    window.addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#fill);
    window.removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #fill = (): void => {
    const texts = this.#texts();
    if (!texts) return;
    const [start, end] = texts.map(quoted);
    const font = 'font: 9pt sans-serif;';
    this.#sheet.replaceSync(
      `@page { size: A4; margin: 18mm 14mm 14mm; @top-left { content: ${start}; ${font} white-space: nowrap; } @top-right { content: ${end}; ${font} font-weight: 700; } }`,
    );
    document.adoptedStyleSheets.push(this.#sheet);
  };

  readonly #clear = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
    this.#sheet.replaceSync('');
  };
}
