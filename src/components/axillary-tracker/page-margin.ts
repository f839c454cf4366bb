import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseFile } from '../../pathway/types.js';
import { nameLine, numbersOf } from '../../pathway/narrative/identity.js';
import { formatDay } from '../shared/dates.js';
import { say } from '../shared/say.js';
import { NOT_RECORDED, sideWord } from '../shared/words.js';

type Host = ReactiveControllerHost & { readonly sample: boolean };

const quoted = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`;

/** What stands at the start and at the end of the margin. */
function textsOf({ patient, laterality }: CaseFile, sample: boolean): readonly [string, string] {
  const born = patient.birthDate ? formatDay(patient.birthDate) : say(NOT_RECORDED);
  const numbers = numbersOf(patient).map(({ label, value }) => `${label} ${value}`);
  const start = [
    nameLine(patient),
    say`Born ${born}`,
    ...numbers,
    ...(sample ? [say`SAMPLE`] : []),
  ];
  return [start.join('  '), say`${sideWord(laterality)} axilla`];
}

/**
 * Writes who the patient is, and the side, into the top margin of every printed page: the banner
 * stands on the first page only. The margin is filled while printing and empty again afterwards.
 */
export class PageMargin implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();
  readonly #host: Host;
  readonly #shown: () => CaseFile | undefined;

  constructor(host: Host, shown: () => CaseFile | undefined) {
    this.#host = host;
    this.#shown = shown;
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
    const caseFile = this.#shown();
    if (!caseFile) return;
    const [start, end] = textsOf(caseFile, this.#host.sample).map(quoted);
    const font = 'font: 9pt sans-serif;';
    this.#sheet.replaceSync(
      `@page { size: A4; margin: 18mm 14mm 14mm; @top-left { content: ${start}; ${font} white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; } @top-right { content: ${end}; ${font} font-weight: 700; white-space: nowrap; } }`,
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
