import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EventType } from '../../machines/vocabulary.js';
import { html } from '../shared/html.js';
import type { QuickFact } from './quick-entry.js';

/** What the parts of the panel work with. */
export interface Asks {
  /** The day relative times are told for. */
  readonly today: string;
  /** Nothing can be recorded. */
  readonly readOnly: boolean;
  /** Opens the form of an event type with answers given. */
  readonly ask: (type: EventType, preset?: Readonly<Record<string, string>>) => void;
  /** Records what needs no form. */
  readonly record: (fact: QuickFact) => void;
}

/** A button; what it is about is read to those who do not see its row. */
export const act = (word: string, about: string, press: () => void): TemplateResult =>
  html`<button type="button" @click=${press}>
    ${word}${about === '' ? nothing : html`<span class="vh"> ${about}</span>`}
  </button>`;

/** A panel with its heading, and what can be recorded in it. */
export const section = (
  id: string,
  heading: string,
  content: unknown,
  action: unknown = nothing,
): TemplateResult =>
  html`<section class="panel" id=${id} aria-labelledby="${id}-heading">
    <header>
      <h2 id="${id}-heading">${heading}</h2>
      ${action}
    </header>
    ${content}
  </section>`;

/** What has ended, one step away. */
export const past = <T>(
  word: string,
  items: readonly T[],
  line: (item: T) => TemplateResult,
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<details>
        <summary>${word}: ${items.length}</summary>
        <ul class="lines quiet">
          ${items.map((item) => html`<li>${line(item)}</li>`)}
        </ul>
      </details>`;

/** That there is none. */
export const none = (text: string): TemplateResult => html`<p class="quiet">${text}</p>`;

/** A cell that repeats the name of its column where rows are stacked. */
export const cell = (label: string, content: unknown): TemplateResult =>
  html`<td><span class="lbl">${label}</span><span>${content}</span></td>`;
