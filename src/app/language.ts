/** The language of the page: chosen before, else the browser's where the application speaks it. */
import { recallLanguage, rememberLanguage } from './settings.js';

/** Languages that are offered, each by its own name. */
export const LANGUAGES: readonly (readonly [code: string, name: string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
];

/** Written from right to left; it serves to try the layout and is not offered. */
const MIRRORED = 'ar-XB';

const isSpoken = (code: string): boolean =>
  code === MIRRORED || LANGUAGES.some(([known]) => known === code);

function show(code: string): void {
  document.documentElement.lang = code;
  document.documentElement.dir = code === MIRRORED ? 'rtl' : 'ltr';
}

/** Puts the page into its language; before anything is shown. */
export function startLanguage(): void {
  const chosen = recallLanguage() ?? navigator.language.replace(/-.*/, '');
  show(isSpoken(chosen) ? chosen : 'en');
}

/** Puts the page into another language, also from now on. */
export function chooseLanguage(code: string): void {
  rememberLanguage(code);
  show(code);
}

/** The language the page is in. */
export const chosenLanguage = (): string => document.documentElement.lang;
