/** What the steps of the import of a spreadsheet share. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import { figures, say } from '../components/shared/say.js';

/** Lines of a list that are shown at once. */
export const PAGE = 50;

/** `1 row`, `4,213 rows`. */
export const many = (count: number, one: string, more = `${one}s`): string =>
  `${figures(count)} ${say(count === 1 ? one : more)}`;

/** A list too long to be shown at once, and which part of it is. */
export interface Paged<Item> {
  readonly items: readonly Item[];
  /** Counted from 0. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The part of a list that is shown. */
export const pageOf = <Item>({ items, page }: Paged<Item>): readonly Item[] =>
  items.slice(page * PAGE, (page + 1) * PAGE);

/** `51-100 of 4,213 rows`; the whole number where all are shown. */
export function range<Item>({ items, page }: Paged<Item>, one: string): string {
  const all = many(items.length, one);
  if (items.length <= PAGE) return all;
  const first = figures(page * PAGE + 1);
  const last = figures(Math.min((page + 1) * PAGE, items.length));
  return say`${first}-${last} of ${all}`;
}

/**
 * The buttons that turn the pages of a list.
 *
 * @param one - one thing of the list, such as `refused row`
 */
export function pager<Item>(list: Paged<Item>, one: string): TemplateResult | typeof nothing {
  const { items, page, onPage } = list;
  if (items.length <= PAGE) return nothing;
  const last = Math.ceil(items.length / PAGE) - 1;
  const turn = (to: number): void => {
    if (to >= 0 && to <= last) onPage(to);
  };
  return html`<nav class="pager" aria-label="Pages: ${say(`${one}s`)}">
    <button
      type="button"
      aria-disabled=${page === 0 ? 'true' : 'false'}
      @click=${() => turn(page - 1)}
    >
      Previous ${PAGE}
    </button>
    <span role="status">${range(list, one)}</span>
    <button
      type="button"
      aria-disabled=${page === last ? 'true' : 'false'}
      @click=${() => turn(page + 1)}
    >
      Next ${PAGE}
    </button>
  </nav>`;
}

/** A cell of a table that is stacked where it is narrow. */
export const cell = (label: string, content: unknown, name = ''): TemplateResult =>
  html`<td role="cell" class=${name}><span class="lbl">${label}</span><span>${content}</span></td>`;

/** The head of such a table. */
export const head = (...labels: readonly string[]): TemplateResult =>
  html`<thead>
    <tr role="row">
      ${labels.map((label) => html`<th scope="col" role="columnheader">${label}</th>`)}
    </tr>
  </thead>`;
