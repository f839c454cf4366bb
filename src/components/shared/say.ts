import { caseInForce, inForce } from './language.js';
import type { Written } from './language.js';

/**
 * A text outside of a template in the language in force. As a tag it takes what is put in:
 * `` say`Overdue by ${days} days` ``; as a function it takes a word of a table of the element's own.
 * What a person typed is never a message, and is only ever put in.
 */
export function say(strings: TemplateStringsArray | string, ...values: unknown[]): string {
  const texts = typeof strings === 'string' ? [strings] : strings;
  return inForce()?.say(texts, values) ?? String.raw({ raw: texts }, ...values);
}

/**
 * The product's own wording that was put together in English elsewhere, such as in a status, in the
 * language in force; as plain text. Never called with what a person typed alone; typed texts inside
 * of it stay as they are.
 *
 * @param about - the case it is about; left out, that of the element that shows it
 */
export const told = (text: string, about: Written | undefined = caseInForce()): string =>
  inForce()
    ?.clinical(text, about)
    .map((one) => one.text)
    .join('') ?? text;

/** A number as the language in force writes it: `4,213`, `4.213`. */
export const figures = (value: number): string => value.toLocaleString(inForce()?.code ?? 'en');
