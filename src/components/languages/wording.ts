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
  /** It says little beside its values. */
  readonly isWeak: boolean;
  readonly hasParts: boolean;
}

const BETWEEN_SENTENCES = /((?<=[.?!])\s+)/;
/** Between what a text is taken apart, the larger parts first. */
const MARKS = [BETWEEN_SENTENCES, /((?<=;)\s+)/, /((?<=:)\s+)/, /(, (?:and )?)/];

/** Whether a text has more than one sentence, or two halves of one. */
const hasParts = (text: string): boolean => /[.;?!] \S/.test(text);

/** How often what is in a text is itself looked up. */
const DEPTH = 4;
/** Texts that are remembered; more than a long list shows. */
const REMEMBERED = 4_000;
const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DATE = /\b(\d\d-|)([A-Z][a-z]{2})-(\d{4})\b/g;

/** What stands in quotation marks, and a note to its end: a person's own words. */
const TYPED = /“[^”]*”|(?<=^|[.!?] )Note: .*$/s;

/** What was found in a file stands in straight quotation marks, and is never looked into. */
const QUOTED = /^"(?:[^"\\]|\\.)*"(?:, "(?:[^"\\]|\\.)*")*$/s;

/** Whether a text has words; names of nodes, numbers and dates are of no language. */
const isEnglish = (text = ''): boolean => /[a-z]{3}/.test(text.replace(DATE, ''));

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
      isWeak: key.replace(/\{\d+\}|[^a-z]/gi, '').length < 8,
      hasParts: hasParts(key),
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
  const words: Catalogue = {
    ...Object.fromEntries(ENGLISH_MONTHS.map((name, index) => [name, months[index] ?? name])),
    ...catalogue,
  };
  const patterns = patternsOf(catalogue);
  const known = new Map<string, readonly Stretch[]>();

  const dated = (text: string): string =>
    text.replace(DATE, (whole, day: string, month: string, year: string) => {
      const name = months[ENGLISH_MONTHS.indexOf(month)];
      return name === undefined ? whole : `${day}${name}-${year}`;
    });

  function exact(text: string): string | undefined {
    if (Object.hasOwn(words, text)) return words[text];
    const large = capital(text);
    if (large !== text && Object.hasOwn(words, large)) {
      const found = words[large] ?? '';
      return lowersInside && !/^\p{Lu}{2}/u.test(found) ? small(found) : found;
    }
    const lowered = small(text);
    return lowered !== text && Object.hasOwn(words, lowered)
      ? capital(words[lowered] ?? '')
      : undefined;
  }

  /** The text whole, by a pattern, or undefined. */
  function whole(text: string, depth: number): string | undefined {
    if (QUOTED.test(text)) return text;
    const found = exact(text) ?? matched(text, depth);
    if (found !== undefined) return found;
    const [, before, end] = /^(.+?)([.:;]|: [A-Z]\d+(?:(?:, | and )[A-Z]\d+)*)$/s.exec(text) ?? [];
    if (before === undefined || end === undefined) return undefined;
    const inner = exact(before) ?? matched(before, depth);
    return inner === undefined ? undefined : inner + end;
  }

  /** By a pattern; a sentence that goes on in another begins with a small letter. */
  function matched(text: string, depth: number): string | undefined {
    const strong = byPattern(text, depth, false);
    if (strong !== undefined) return strong;
    const large = capital(text);
    const inside = large === text ? undefined : byPattern(large, depth, false);
    if (inside !== undefined) return lowersInside ? small(inside) : inside;
    return byPattern(text, depth, true);
  }

  function byPattern(text: string, depth: number, weak: boolean): string | undefined {
    if (depth === 0) return undefined;
    const isLong = hasParts(text);
    for (const { start, form, text: pattern, isWeak, hasParts: isForLong } of patterns) {
      if (weak !== isWeak || isLong !== isForLong || !text.startsWith(start)) continue;
      const values = form.exec(text)?.slice(1);
      if (!values) continue;
      const read = values.map((value) => {
        const found = whole(value.trim(), depth - 1);
        return found === undefined ? undefined : value.replace(value.trim(), () => found);
      });
      // No sentence is made of half-translated parts.
      const isHalf = values.some(
        (value, at) =>
          read[at] === undefined && isEnglish(value) && (isWeak || /[:;] /.test(value)),
      );
      if (isHalf) continue;
      return pattern.replace(
        /\{(\d+)\}/g,
        (_, at: string) => read[Number(at)] ?? values[Number(at)] ?? '',
      );
    }
    return undefined;
  }

  /** Sentences that are one text of the catalogue, with what stands before and after them. */
  function together(text: string): readonly [string, string, string] | undefined {
    const split = text.split(BETWEEN_SENTENCES);
    for (let from = 0; from < split.length; from += 2) {
      for (let to = split.length; to > from + 2; to -= 2) {
        const one = split.slice(from, to).join('');
        if (Object.hasOwn(words, one)) {
          return [split.slice(0, from).join(''), one, split.slice(to).join('')];
        }
      }
    }
    return undefined;
  }

  /** Sentences, and what stands between commas, one by one; what a person typed as it is. */
  function pieces(text: string): readonly Stretch[] {
    const [typed] = TYPED.exec(text) ?? [];
    if (typed !== undefined) {
      const at = text.indexOf(typed);
      const label = typed.startsWith('Note: ') ? 'Note: ' : '';
      return [
        ...(at > 0 ? pieces(text.slice(0, at)) : []),
        { text: label && `${exact('Note') ?? 'Note'}: `, isEnglish: false },
        { text: typed.slice(label.length), isEnglish: false },
        ...(at + typed.length < text.length ? pieces(text.slice(at + typed.length)) : []),
      ];
    }
    const found = whole(text, DEPTH);
    if (found !== undefined) return [{ text: dated(found), isEnglish: false }];
    const [before = '', one, after = ''] = together(text) ?? [];
    if (one !== undefined) {
      return [...read(before), { text: words[one] ?? one, isEnglish: false }, ...read(after)];
    }
    for (const mark of MARKS) {
      const split = text.split(mark);
      if (split.length < 3) continue;
      const parts = split.flatMap((part, index) =>
        index % 2 === 1 ? [{ text: part, isEnglish: false }] : pieces(part),
      );
      if (parts.some((part) => !part.isEnglish && isWorded(part.text))) return parts;
    }
    // Names, numbers and dates are not of any language.
    return [{ text: dated(text), isEnglish: isEnglish(text) }];
  }

  function read(text: string): readonly Stretch[] {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const [lead = ''] = /^\s*/.exec(text) ?? [];
    const [trail = ''] = /\s*$/.exec(text) ?? [];
    const inner = text.trim();
    const blank = (space: string): Stretch[] =>
      space === '' ? [] : [{ text: space, isEnglish: false }];
    const parts = inner === '' ? [] : pieces(inner);
    const result = [...blank(lead), ...parts, ...(inner === '' ? [] : blank(trail))];
    known.set(text, result);
    return result;
  }
  return read;
}
