import { html as litHtml, svg as litSvg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { bound, inForce } from './language.js';

/** Lit's `html`, with the fixed text of the template in the language in force. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> =>
  litHtml(...(inForce()?.markup(strings, values, bound) ?? ([strings, ...values] as const)));

/** Lit's `svg`, likewise. */
export const svg = (strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult =>
  litSvg(...(inForce()?.markup(strings, values, bound) ?? ([strings, ...values] as const)));
