/** Finds the product's own wording that was put together in English, such as in a status. */
import type { Stretch } from '../shared/language.js';
import type { Catalogue } from './engine.js';
import { isWorded } from './template-messages.js';

/** The text of stretches in a row. */
export const wordingOf = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text }) => text).join('');

interface Pattern {
  readonly start: string;
  readonly form: RegExp;
  readonly text: string;
}

/** How often what is in a text is itself looked up. */
const DEPTH = 4;
/** Texts that are remembered; more than a long list shows. */
const REMEMBERED = 4_000;
const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DATE = /\b(\d\d)-([A-Z][a-z]{2})-(\d{4})\b/g;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Patterns with values in them, those that say most first. */
function patternsOf(catalogue: Catalogue): readonly Pattern[] {
  const weight = (key: string): number => key.replace(/\{\d+\}/g, '').length;
  return Object.entries(catalogue)
    .filter(([key]) => key.includes('{0}') && /[a-z]{3}/i.test(key))
    .sort(([a], [b]) => weight(b) - weight(a))
    .map(([key, text]) => ({
      start: key.split('{', 1)[0] ?? '',
      form: new RegExp(
        `^${key
          .split(/\{\d+\}/)
          .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('(.+?)')}$`,
        's',
      ),
      text,
    }));
}

/**
 * A reader of wording for one language.
 *
 * @param catalogue - wording as it stands, and with values in it
 * @param months - twelve names, for the dates in a text
 * @param lowersInside - whether a word that begins a line is written small inside a sentence
 */
export function wordingIn(
  catalogue: Catalogue,
  months: readonly string[],
  lowersInside: boolean,
): (text: string) => readonly Stretch[] {
  const patterns = patternsOf(catalogue);
  const known = new Map<string, readonly Stretch[]>();

  const dated = (text: string): string =>
    text.replace(DATE, (whole, day: string, month: string, year: string) => {
      const name = months[ENGLISH_MONTHS.indexOf(month)];
      return name === undefined ? whole : `${day}-${name}-${year}`;
    });

  function exact(text: string): string | undefined {
    if (Object.hasOwn(catalogue, text)) return catalogue[text];
    const large = capital(text);
    if (large !== text && Object.hasOwn(catalogue, large)) {
      const found = catalogue[large] ?? '';
      return lowersInside && !/^\p{Lu}{2}/u.test(found) ? small(found) : found;
    }
    const lowered = small(text);
    return lowered !== text && Object.hasOwn(catalogue, lowered)
      ? capital(catalogue[lowered] ?? '')
      : undefined;
  }

  /** The text whole, by a pattern, or undefined. */
  function whole(text: string, depth: number): string | undefined {
    const found = exact(text);
    if (found !== undefined || depth === 0) return found;
    for (const { start, form, text: pattern } of patterns) {
      if (!text.startsWith(start)) continue;
      const values = form.exec(text);
      if (!values) continue;
      return pattern.replace(/\{(\d+)\}/g, (_, at: string) => {
        const value = values[Number(at) + 1] ?? '';
        return whole(value, depth - 1) ?? value;
      });
    }
    return undefined;
  }

  /** Sentences, and what stands between commas, one by one. */
  function pieces(text: string): readonly Stretch[] {
    const found = whole(text, DEPTH);
    if (found !== undefined) return [{ text: dated(found), isEnglish: false }];
    for (const mark of [/((?<=[.;:?!])\s+)/, /(, (?:and )?)/]) {
      const split = text.split(mark);
      if (split.length < 3) continue;
      const read = split.flatMap((one, index) =>
        index % 2 === 1 ? [{ text: one, isEnglish: false }] : pieces(one),
      );
      if (read.some((one) => !one.isEnglish && isWorded(one.text))) return read;
    }
    // Names, numbers and dates are not of any language.
    const isEnglish = /[a-z]{3}/.test(text.replace(DATE, ''));
    return [{ text: dated(text), isEnglish }];
  }

  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const [lead = ''] = /^\s*/.exec(text) ?? [];
    const [trail = ''] = /\s*$/.exec(text) ?? [];
    const inner = text.trim();
    const blank = (space: string): Stretch[] =>
      space === '' ? [] : [{ text: space, isEnglish: false }];
    const read = inner === '' ? [] : pieces(inner);
    const result = [...blank(lead), ...read, ...(inner === '' ? [] : blank(trail))];
    known.set(text, result);
    return result;
  };
}
