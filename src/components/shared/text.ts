import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay } from './dates.js';

const DATES = /(\d\d-[A-Z][a-z]{2}-\d{4}(?: \d\d:\d\d)?)/;

/** A calendar day that never breaks over two lines. It carries no attribute: a day of a patient is the patient's. */
export const day = (iso: string): TemplateResult => html`<span class="nb">${formatDay(iso)}</span>`;

/** A text whose formatted dates never break over two lines. */
export const dated = (text: string): (string | TemplateResult)[] =>
  text
    .split(DATES)
    .map((part, index) => (index % 2 === 1 ? html`<span class="nb">${part}</span>` : part));
