/**
 * A language made of English, written from right to left with every letter accented: it shows what
 * does not come from the catalogue, and what does not mirror.
 */
import type { Language } from '../shared/language.js';
import { languageFrom } from './engine.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçđéƒǧħíǰķłɱñóƥɋřšťúṽŵẋýžÁƁÇĐÉƑǦĦÍǰĶŁṀÑÓƤɊŘŠŤÚṼŴẊÝŽ'];

/** Every letter accented; values, marks, entities and dates stay as they are. */
export const accented = (text: string): string =>
  text.replace(/\{\d+\}|<[^>]*>|&\w+;|\b\d\d-[A-Z][a-z]{2}-\d{4}\b|[a-z]/gi, (found) =>
    found.length > 1 ? found : (ACCENTED[PLAIN.indexOf(found)] ?? found),
  );

export const language: Language = languageFrom({
  code: 'ar-XB',
  dir: 'rtl',
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  typedMonths: [],
  isClinicalReviewed: false,
  find: accented,
  clinical: (text) => [{ text: accented(text), isEnglish: false }],
});
