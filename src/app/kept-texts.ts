import { keepsNothing } from './routes.js';

type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const forNow = new Map<string, string>();

/** Texts that last until the page is closed. */
const untilClosed: KeptTexts = {
  getItem: (key) => forNow.get(key) ?? null,
  setItem: (key, value) => void forNow.set(key, value),
  removeItem: (key) => void forNow.delete(key),
};

/**
 * Where settings are remembered: in the browser, or nowhere on a machine that is to keep nothing.
 * Asking for it may be refused by the browser.
 */
export const keptTexts = (): KeptTexts =>
  keepsNothing(location.search) ? untilClosed : localStorage;
