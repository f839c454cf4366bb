/** Keeps what a person typed out of the hands of a language: it shows as it was written. */
import { nameLine } from '../../pathway/narrative/identity.js';
import { typedTexts } from '../../pathway/narrative/typed.js';
import type { Language, Stretch, Written } from '../shared/language.js';

/** Characters of no language, each of which stands for a typed text while a sentence is read. */
const FIRST = 0xe000;
const LAST = 0xf8ff;
const PLACE = /([\uE000-\uF8FF])/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Where typed texts stand in a sentence of the pathway: as a part of their own, between marks, in
 * quotation marks or brackets, or after "To". A word inside a sentence is not one.
 */
function formOf({ events, patient }: Written): RegExp {
  const { family, given } = patient?.name ?? {};
  const names = family || given ? [nameLine(patient), given] : [];
  // A page may hand over what is no case: what can be read of it is.
  const read = events.filter((event: unknown) => typeof event === 'object' && event !== null);
  const typed = [...names, ...typedTexts(read)].flatMap((text) => (text ? escaped(text) : []));
  const texts = typed.length > 0 ? `(?:${typed.join('|')})` : '(?!)';
  return new RegExp(
    `[\\uE000-\\uF8FF]|(?<=^|[.!?:;,] |[“(]|\\bTo )${texts}(?=$|[.!?:;,”)]|(?<=[.!?]) )`,
    'gu',
  );
}

const NOTHING: Written = { events: [] };
const forms = new WeakMap<Written, RegExp>();

const knownForm = (about: Written): RegExp => {
  const form = forms.get(about) ?? formOf(about);
  forms.set(about, form);
  return form;
};

/** A stretch with the typed texts back in their places, each a stretch by itself. */
const restored = ({ text, isEnglish }: Stretch, kept: readonly string[]): readonly Stretch[] =>
  text
    .split(PLACE)
    .map((part, index) =>
      index % 2 === 1
        ? { text: kept[part.charCodeAt(0) - FIRST] ?? part, isEnglish: false }
        : { text: part, isEnglish: isEnglish && /\p{L}/u.test(part) },
    )
    .filter((part) => part.text !== '');

/**
 * A reader of wording that leaves alone what was typed into the case that the wording is about.
 *
 * @param read - reads wording in which nothing was typed
 */
export function sparingTyped(read: (text: string) => readonly Stretch[]): Language['clinical'] {
  return (text, about) => {
    if (about === undefined && !PLACE.test(text)) return read(text);
    const kept: string[] = [];
    const spared = text.replace(knownForm(about ?? NOTHING), (one: string) => {
      // A text that is all there is, without a full stop, is a word of the product's own.
      const isWhole = one === text && !/[.!?]$/.test(text);
      return isWhole || kept.length > LAST - FIRST
        ? one
        : String.fromCharCode(FIRST + kept.push(one) - 1);
    });
    return kept.length === 0
      ? read(text)
      : read(spared).flatMap((stretch) => restored(stretch, kept));
  };
}
