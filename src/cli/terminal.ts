/** How words look in a terminal. Colour only repeats what the words say. */
export interface Styles {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly critical: (text: string) => string;
  readonly check: (text: string) => string;
}

const ESC = '\u001B[';
const style =
  (on: number, off: number) =>
  (text: string): string =>
    `${ESC}${on}m${text}${ESC}${off}m`;
const plain = (text: string): string => text;

/** @param isColoured - whether the terminal shows styles */
export const styles = (isColoured: boolean): Styles =>
  isColoured
    ? { strong: style(1, 22), quiet: style(2, 22), critical: style(31, 39), check: style(33, 39) }
    : { strong: plain, quiet: plain, critical: plain, check: plain };

/**
 * A text from outside without the characters that steer a terminal: written out as `\\u001b`, so
 * that a name or note in a file can neither hide nor forge a line.
 */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Breaks a text into lines; a word that is longer than a line stays whole.
 *
 * @param text - the text, without styles
 * @param width - columns of the terminal
 * @param indent - what the first line starts with
 * @param hanging - what the others start with
 */
export function wrap(text: string, width: number, indent = '', hanging = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && hanging.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return `${indent}${[...lines, line].join(`\n${hanging}`)}`;
}
