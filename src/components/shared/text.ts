import type { TemplateResult } from 'lit';
import { formatDay } from './dates.js';
import { html } from './html.js';
import { caseInForce, inForce } from './language.js';
import type { Written } from './language.js';

const DATES = /(\d\d-\p{L}{3}-\d{4}(?: \d\d:\d\d)?)/u;

/** A calendar day that never breaks over two lines. It carries no attribute: a day of a patient is the patient's. */
export const day = (iso: string): TemplateResult => html`<span class="nb">${formatDay(iso)}</span>`;

/** A text as it stands, whose formatted dates never break over two lines. */
export const dated = (text: string): (string | TemplateResult)[] =>
  text
    .split(DATES)
    .map((part, index) => (index % 2 === 1 ? html`<span class="nb">${part}</span>` : part));

/**
 * The product's own wording that was put together in English elsewhere, such as in a status, in the
 * language in force. What has no translation stays English and is marked as such. Never called with
 * what a person typed alone; typed texts inside of it stay as they are.
 *
 * @param about - the case it is about; left out, that of the element that shows it
 */
export const clinical = (text: string, about: Written | undefined = caseInForce()): unknown =>
  inForce()
    ?.clinical(text, about)
    .map((one) =>
      one.isEnglish ? html`<span lang="en" dir="ltr">${dated(one.text)}</span>` : dated(one.text),
    ) ?? dated(text);
