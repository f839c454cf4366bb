/** The bytes of a spreadsheet as text, and which encoding was taken. */

/** How the bytes of a text file may be meant. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The text of a file, or why it is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly hasByteOrderMark: boolean }
  | { readonly fault: string };

/** What other files begin with that are taken for a text by mistake. */
const NO_TEXT: readonly { readonly starts: readonly number[]; readonly fault: string }[] = [
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    fault: 'This is a workbook (such as .xlsx or .ods), not a CSV file. Save it as CSV UTF-8.',
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    fault: 'This is an old Excel workbook (.xls), not a CSV file. Save it as CSV UTF-8.',
  },
  { starts: [0x25, 0x50, 0x44, 0x46], fault: 'This is a PDF, not a CSV file.' },
];

const MARKS: readonly { readonly starts: readonly number[]; readonly encoding: Encoding }[] = [
  { starts: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { starts: [0xff, 0xfe], encoding: 'utf-16le' },
  { starts: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The bytes 80 to 9F of Windows-1252; Node 20 reads them as control characters, like Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;
const ofWindows = (control: string): string => WINDOWS.charAt(control.charCodeAt(0) - 0x80);

const begins = (bytes: Uint8Array, starts: readonly number[]): boolean =>
  starts.every((byte, index) => bytes[index] === byte);

/**
 * Reads bytes as text. A byte-order mark decides; without one it is UTF-8 where all bytes are valid
 * UTF-8, else Windows-1252, in which every byte is some character.
 *
 * @param bytes - the whole file
 * @param chosen - the encoding a person chose instead; bytes that do not fit become U+FFFD
 * @returns the text without its byte-order mark, or a fault where the file is no text
 */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const other = NO_TEXT.find(({ starts }) => begins(bytes, starts));
  if (other) return { fault: other.fault };
  const mark = MARKS.find(({ starts }) => begins(bytes, starts));
  const content = mark ? bytes.subarray(mark.starts.length) : bytes;
  const encoding = chosen ?? mark?.encoding ?? (isUtf8(content) ? 'utf-8' : 'windows-1252');
  // The mark is off already: one more would be a character of the text.
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(content);
  const text = encoding === 'windows-1252' ? decoded.replace(CONTROLS, ofWindows) : decoded;
  if (text.slice(0, 10_000).includes('\0')) {
    return {
      fault:
        'The file has characters of the value zero: it is no text, or UTF-16 without a byte-order mark. Save it as CSV UTF-8.',
    };
  }
  return { text, encoding, hasByteOrderMark: mark !== undefined };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What Windows-1252 makes of the bytes 80 to BF, by which characters of UTF-8 go on. */
const LETTERS_AFTER = '\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
/** The same without punctuation that follows a capital in good text. */
const SIGNS_AFTER = '\u0080-\u00a9\u00ac-\u00b9\u00bc-\u00be€‚ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ';
/** A character that could not be read, or UTF-8 that was read as Windows-1252 (`Ã¼` for `ü`). */
const MIXED = new RegExp(`\ufffd|[ÂÃ][${LETTERS_AFTER}]|[ÄÅ][${SIGNS_AFTER}]|â€`);

/** The place in a text where encodings were mixed, with what stands around it; undefined where none were. */
export function mixedEncoding(text: string): string | undefined {
  const found = MIXED.exec(text);
  return found ? text.slice(Math.max(0, found.index - 10), found.index + 12) : undefined;
}
