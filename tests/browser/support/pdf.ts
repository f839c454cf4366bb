// The words of a printed page, read from the PDF itself: what is on paper, and not what the page says.
import { inflateSync } from 'node:zlib';

type Objects = ReadonlyMap<number, string>;
type Words = ReadonlyMap<string, string>;

const STREAM = /\/Length (\d+)[\s\S]*?stream\r?\n/;

/** The objects of a PDF that Chromium wrote: none of them is packed into another. */
function objectsOf(file: string): Objects {
  const found = file.matchAll(/(\d+) 0 obj\r?\n([\s\S]*?)endobj/g);
  return new Map([...found].map(([, id, body = '']) => [Number(id), body]));
}

function streamOf(body: string | undefined): string {
  const start = STREAM.exec(body ?? '');
  if (start === null) return '';
  const from = start.index + start[0].length;
  // By its length: packed bytes may end in what looks like the end of a line.
  const bytes = Buffer.from((body ?? '').slice(from, from + Number(start[1])), 'latin1');
  return (body ?? '').includes('/FlateDecode')
    ? inflateSync(bytes).toString('latin1')
    : bytes.toString('latin1');
}

const reference = (body: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1]);

const lettersOf = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

/** The letters of each glyph of a font, by the font's own table. */
function wordsOf(table: string): Words {
  const words = new Map<string, string>();
  for (const [, lines = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', letters = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g)) {
      words.set(glyph.toUpperCase(), lettersOf(letters));
    }
  }
  for (const [, lines = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', letters = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [first, last, letter] = [from, to, letters].map((hex) => parseInt(hex, 16));
      if (first === undefined || last === undefined || letter === undefined) continue;
      for (let glyph = first; glyph <= last; glyph += 1) {
        const hex = glyph.toString(16).toUpperCase().padStart(4, '0');
        words.set(hex, String.fromCharCode(letter + glyph - first));
      }
    }
  }
  return words;
}

function textOf(content: string, fonts: ReadonlyMap<string, Words>): string {
  let font: Words = new Map();
  let text = '';
  for (const [token] of content.matchAll(/\/F\d+ [\d.]+ Tf|<[\dA-Fa-f]+>|\bBT\b/g)) {
    if (token === 'BT') text += ' ';
    else if (token.startsWith('/')) font = fonts.get(token.slice(1).split(' ')[0] ?? '') ?? font;
    else {
      const glyphs = token.slice(1, -1).toUpperCase().match(/.{4}/g) ?? [];
      text += glyphs.map((glyph) => font.get(glyph) ?? '').join('');
    }
  }
  // A ligature of the font is the letters it stands for.
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/**
 * The text of each page, in its order.
 *
 * @param pdf - a PDF that Chromium printed
 */
export function pagesOfPdf(pdf: Buffer): readonly string[] {
  const objects = objectsOf(pdf.toString('latin1'));
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\s/.test(body))
    .map((body) => {
      const [, list = ''] = /\/Font <<([\s\S]*?)>>/.exec(body) ?? [];
      const fonts = [...list.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = '', id]): readonly [string, Words] => {
          const font = objects.get(Number(id)) ?? '';
          return [name, wordsOf(streamOf(objects.get(reference(font, 'ToUnicode'))))];
        },
      );
      return textOf(streamOf(objects.get(reference(body, 'Contents'))), new Map(fonts));
    });
}
