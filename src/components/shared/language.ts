import type { LitElement } from 'lit';
import type { CaseEvent } from '../../machines/events.js';
import type { Patient } from '../../pathway/types.js';

/** The strings of a template literal with the values between them, as Lit's tags take them. */
export type Markup = readonly [strings: TemplateStringsArray, ...values: unknown[]];

/** What a template calls when something happens. */
export type Handler = (this: unknown, ...given: unknown[]) => unknown;
/** Gives a handler the language and the case of the element whose template binds it. */
export type Bind = (handler: Handler) => Handler;

/** A stretch of a text of the product's own, and whether it had to stay in English. */
export interface Stretch {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** A case, or some events of it: what people typed into them is never translated. */
export interface Written {
  readonly events: readonly CaseEvent[];
  readonly patient?: Patient;
}

/** What another language than English does with text. It is loaded when it is first needed. */
export interface Language {
  /** As in a `lang` attribute. */
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its months as dates name them, and names a person may type, each twelve beginning in January. */
  readonly months: readonly string[];
  readonly typedMonths: readonly string[];
  /** Whether clinicians have read its clinical wording; a site can say so for itself. */
  readonly isClinicalReviewed: boolean;
  /** Says, in the language, that they have not; empty where they have. */
  readonly unreviewed: string;
  /**
   * A template with its fixed text in this language; `bind` makes a handler of it speak it too. A
   * language may come from a file of its own, and so keeps nothing itself of what is being shown.
   */
  markup(strings: TemplateStringsArray, values: readonly unknown[], bind: Bind): Markup;
  /** A message with its values put in. */
  say(strings: readonly string[], values: readonly unknown[]): string;
  /**
   * The product's own wording that was put together elsewhere, in English. What was typed into the
   * case that it is about stays as it was written.
   */
  clinical(text: string, about?: Written): readonly Stretch[];
}

/** Every language beside English: each file holds its catalogues and what reads them. */
const LOADERS: Readonly<
  Record<string, () => Promise<{ readonly language: Language | undefined }>>
> = {
  de: () => import('../languages/de.js'),
  es: () => import('../languages/es.js'),
  'ar-xb': () => import('../languages/pseudo.js'),
};

/** Null while it is on its way, undefined where it cannot be had. */
const loaded = new Map<string, Language | null | undefined>();
const shown = new Set<LitElement>();
/** Elements that were marked as English, as they do not speak the language around them. */
const marked = new WeakSet<Element>();

/** Undefined outside of every element, null for English. */
let scope: Language | null | undefined;
/** The case that what is being shown is about. */
let about: Written | undefined;
let isWatching = false;

/** Language of the nearest `lang`, across shadow roots and their hosts. */
function codeOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const found: string | null | undefined = at.closest('[lang]')?.getAttribute('lang');
    if (typeof found === 'string') return found.toLowerCase();
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return document.documentElement.lang.toLowerCase();
}

const renew = (): void => shown.forEach((element) => element.requestUpdate());

/** Under which key the language of a `lang` is kept: as written, else without its region. */
const keyOf = (code: string): string =>
  code in LOADERS || loaded.has(code) ? code : code.replace(/-.*/, '');

function languageFor(code: string): Language | null {
  const key = keyOf(code);
  const load = LOADERS[key];
  if (load && !loaded.has(key)) {
    loaded.set(key, null);
    // Where it cannot be had, English stays until the page is loaded again.
    const settle = (language?: Language): void => {
      // The page may have given it meanwhile.
      if (loaded.get(key) === null) loaded.set(key, language);
      renew();
    };
    load().then(
      ({ language }) => settle(language),
      () => settle(),
    );
  }
  return loaded.get(key) ?? null;
}

const isOnItsWay = (code: string): boolean => loaded.get(keyOf(code)) === null;

/** The language an element is to be shown in: null for English, also while another is on its way. */
export function languageOf(element: Element): Language | null {
  const code = codeOf(element);
  const language = languageFor(code);
  if (language?.dir === 'rtl' && getComputedStyle(element).direction !== 'rtl') {
    element.setAttribute('dir', 'rtl');
  }
  if (!language && code && !/^en\b/.test(code) && !isOnItsWay(code)) {
    marked.add(element);
    element.setAttribute('lang', 'en');
  }
  return language;
}

/**
 * The language in force: that of the element which renders, else of the page. Null for English.
 */
export function inForce(): Language | null {
  if (scope !== undefined) return scope;
  return typeof document === 'undefined'
    ? null
    : languageFor(document.documentElement.lang.toLowerCase());
}

/** The languages that were loaded: what a person types may be in any of them. */
export const languagesShown = (): readonly Language[] =>
  [...loaded.values()].filter((language) => language !== undefined && language !== null);

/** The case that what is being shown is about, where it is about one. */
export const caseInForce = (): Written | undefined => about;

/** Runs something in a language, about a case; what it leaves to be done later is not in it. */
export function within<T>(language: Language | null, run: () => T, of = about): T {
  const before = [scope, about] as const;
  scope = language;
  about = of;
  try {
    return run();
  } finally {
    [scope, about] = before;
  }
}

/** A handler that speaks the language in force now, about the case in force now. */
export const bound: Bind = (handler) => {
  const [language, of] = [inForce(), about];
  return function (this: unknown, ...given: unknown[]): unknown {
    return within(language, () => Reflect.apply(handler, this, given), of);
  };
};

/** The case of an element: its own, else that of the nearest element whose shadow root holds it. */
export function caseOf(element: Element): Written | undefined {
  for (let at: Element | undefined = element; at;) {
    const { caseFile } = at as { readonly caseFile?: Written };
    if (Array.isArray(caseFile?.events)) return caseFile;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** What was marked as English may speak the language around it now. */
function renewAll(): void {
  for (const one of shown) if (marked.delete(one)) one.removeAttribute('lang');
  renew();
}

/**
 * Gives the elements a language that they do not load themselves: that of a file of its own, where the
 * package is one file, or one of a page's own making. Elements that are shown already speak it at once.
 *
 * @param language - the language; one of the same code is replaced
 */
export function addLanguage(language: Language): void {
  loaded.set(language.code.toLowerCase(), language);
  renewAll();
}

/** An element on the page is shown anew when a language arrives, or the page changes its own. */
export function watchLanguage(element: LitElement): void {
  shown.add(element);
  if (isWatching) return;
  isWatching = true;
  new MutationObserver(renewAll).observe(document.documentElement, { attributeFilter: ['lang'] });
}

export const unwatchLanguage = (element: LitElement): void => void shown.delete(element);

/** What lies inside an element is shown anew with it, as its language is theirs. */
export const renewLanguages = renew;
