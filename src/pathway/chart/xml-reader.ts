/**
 * A strict reader for the XML that the chart is exported as: elements, attributes in double quotes and
 * comments. What an export never holds (text, document types, processing instructions) is refused.
 */

/** One element. Names carry their prefix as written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Line it begins on, from 1. */
  readonly line: number;
}

/** What is wrong with a text that should be an exported chart, and on which line. */
export class ChartTextError extends Error {
  override readonly name = 'ChartTextError';

  /**
   * @param line - line of the text, from 1
   * @param problem - what is wrong there
   */
  constructor(
    readonly line: number,
    problem: string,
  ) {
    super(`Line ${String(line)}: ${problem}`);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const SPACE = /\s*/y;
const VALUE = /\s*=\s*"([^"<]*)"/y;
const DECLARATION = /<\?xml version="1\.0"(?: encoding="UTF-8")?\?>/y;
const LAST_CODE_POINT = 0x10ffff;

/** Deepest nesting; no chart comes near it. */
const DEEPEST = 100;

/** A cursor over the text that knows the line it is on. */
class Cursor {
  #at = 0;
  #line = 1;

  constructor(readonly text: string) {}

  get line(): number {
    return this.#line;
  }

  get ended(): boolean {
    return this.#at >= this.text.length;
  }

  fail(problem: string): never {
    throw new ChartTextError(this.#line, problem);
  }

  /** Moves over what the pattern finds here, if it does. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (found !== null) this.#move(found[0].length);
    return found;
  }

  /** Moves over a text, if it stands here. */
  takeText(text: string): boolean {
    if (!this.text.startsWith(text, this.#at)) return false;
    this.#move(text.length);
    return true;
  }

  /** Moves over white space and comments. */
  skip(): void {
    this.take(SPACE);
    while (this.takeText('<!--')) {
      const end = this.text.indexOf('-->', this.#at);
      if (end < 0) this.fail('the comment does not end.');
      this.#move(end + 3 - this.#at);
      this.take(SPACE);
    }
  }

  #move(length: number): void {
    const end = this.#at + length;
    for (let at = this.#at; at < end; at += 1) if (this.text[at] === '\n') this.#line += 1;
    this.#at = end;
  }
}

function decoded(cursor: Cursor, text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    if (whole.endsWith(';') && number !== null) {
      const point = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
      if (point > 0 && point <= LAST_CODE_POINT) return String.fromCodePoint(point);
    }
    const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (!whole.endsWith(';') || known === undefined) cursor.fail(`"${whole}" is no known entity.`);
    return known;
  });
}

function readAttributes(cursor: Cursor, name: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (;;) {
    const spaced = cursor.take(SPACE)?.[0] !== '';
    const key = spaced ? cursor.take(NAME)?.[0] : undefined;
    if (key === undefined) return attributes;
    const value = cursor.take(VALUE)?.[1];
    if (value === undefined) cursor.fail(`attribute ${key} of <${name}> has no value in quotes.`);
    if (attributes.has(key)) cursor.fail(`<${name}> has attribute ${key} twice.`);
    attributes.set(key, decoded(cursor, value));
  }
}

function readElement(cursor: Cursor, depth = 1): XmlElement {
  const { line } = cursor;
  if (depth > DEEPEST) cursor.fail(`elements are nested deeper than ${String(DEEPEST)}.`);
  if (!cursor.takeText('<')) cursor.fail('an element is expected here.');
  const name = cursor.take(NAME)?.[0] ?? cursor.fail('an element name is expected after "<".');
  const attributes = readAttributes(cursor, name);
  const children: XmlElement[] = [];
  if (cursor.takeText('/>')) return { name, attributes, children, line };
  if (!cursor.takeText('>')) cursor.fail(`the start of <${name}> does not end.`);
  for (;;) {
    cursor.skip();
    if (cursor.ended) cursor.fail(`<${name}> of line ${String(line)} is not closed.`);
    if (!cursor.takeText('</')) {
      children.push(readElement(cursor, depth + 1));
      continue;
    }
    const closed = cursor.take(NAME)?.[0] ?? '';
    if (closed !== name)
      cursor.fail(`</${closed}> closes nothing: <${name}> of line ${String(line)} is open.`);
    cursor.take(SPACE);
    if (!cursor.takeText('>')) cursor.fail(`the end of <${name}> does not end.`);
    return { name, attributes, children, line };
  }
}

/**
 * Reads a document.
 * @param text - the whole document
 * @returns its root element
 * @throws ChartTextError naming the line, for anything that is not the XML an export holds
 */
export function readXml(text: string): XmlElement {
  const cursor = new Cursor(text);
  cursor.take(DECLARATION);
  cursor.skip();
  const root = readElement(cursor);
  cursor.skip();
  if (!cursor.ended) cursor.fail('the document goes on after its root element.');
  return root;
}
