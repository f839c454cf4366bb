import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The paper and its margins while the list is printed: a shadow root cannot say them, and a page that
 * prints something else shall keep its own.
 */
export class SheetMargin implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.#sheet.replaceSync('@page { size: A4; margin: 12mm; }');
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#set);
    addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#set);
    removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #set = (): void => {
    this.#clear();
    document.adoptedStyleSheets.push(this.#sheet);
  };

  readonly #clear = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
  };
}
