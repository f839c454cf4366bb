/**
 * The languages beside English, and what an element does that is not to be shown in English: loaded
 * when one is first asked for, as most pages ask for none.
 */
import { renewLanguages, shown } from '../shared/language.js';
import type { Language } from '../shared/language.js';

/** Every language beside English: each file holds its catalogues and what reads them. */
const LOADERS: Readonly<
  Record<string, () => Promise<{ readonly language: Language | undefined }>>
> = {
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  'ar-xb': () => import('./pseudo.js'),
};

/** Null while it is on its way, undefined where it cannot be had. */
const loaded = new Map<string, Language | null | undefined>();
/** Elements that were marked as English, as they do not speak the language around them. */
const marked = new WeakSet<Element>();

let isWatching = false;

/** What was marked as English may speak the language around it once the page changes its own. */
function watchPage(): void {
  if (isWatching || typeof document === 'undefined') return;
  isWatching = true;
  new MutationObserver(unmark).observe(document.documentElement, { attributeFilter: ['lang'] });
}

/** Under which key the language of a `lang` is kept: as written, else without its region. */
const keyOf = (code: string): string =>
  code in LOADERS || loaded.has(code) ? code : code.replace(/-.*/, '');

/** The language of a code: undefined where there is none, null while it is on its way. */
function languageFor(code: string): Language | null | undefined {
  const key = keyOf(code);
  const load = LOADERS[key];
  if (load && !loaded.has(key)) {
    loaded.set(key, null);
    // Where it cannot be had, English stays until the page is loaded again.
    const settle = (language?: Language): void => {
      // The page may have given it meanwhile.
      if (loaded.get(key) === null) loaded.set(key, language);
      renewLanguages();
    };
    load().then(
      ({ language }) => settle(language),
      () => settle(),
    );
  }
  return loaded.get(key);
}

/**
 * The language of a code that is not English's: null where it is not spoken, or not here yet.
 *
 * @param code - in small letters
 * @param element - what is shown in it; it is written in its direction, and marked as English where
 *   the language is not spoken
 */
export function languageIn(code: string, element?: HTMLElement): Language | null {
  const language = languageFor(code);
  if (element && language?.dir === 'rtl' && getComputedStyle(element).direction !== 'rtl') {
    element.dir = 'rtl';
  }
  if (element && language === undefined) {
    watchPage();
    marked.add(element);
    element.lang = 'en';
  }
  return language ?? null;
}

/** The languages that are here. */
export const loadedLanguages = (): readonly Language[] =>
  [...loaded.values()].filter((language) => language !== undefined && language !== null);

function unmark(): void {
  for (const one of shown) if (marked.delete(one)) one.removeAttribute('lang');
}

/**
 * Gives the elements a language that they do not load themselves: that of a file of its own, where the
 * package is one file, or one of a page's own making. Elements that are shown already speak it at once.
 *
 * @param language - the language; one of the same code is replaced
 */
export function addLanguage(language: Language): void {
  loaded.set(language.code.toLowerCase(), language);
  unmark();
  renewLanguages();
}
