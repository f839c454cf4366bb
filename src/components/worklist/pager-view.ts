import type { TemplateResult } from 'lit';
import { SIZES } from '../../pathway/worklist/view.js';
import type { View } from '../../pathway/worklist/view.js';
import { html } from '../shared/html.js';
import { say } from '../shared/say.js';

interface Pager {
  readonly view: View;
  /** Such as `51-100 of 4,213`. */
  readonly range: string;
  readonly page: number;
  readonly pages: number;
  readonly onView: (part: Partial<View>) => void;
}

/** Where in the list the page is, and the ways to others. */
export function pagerView({ view, range, page, pages, onView }: Pager): TemplateResult {
  const way = (label: string, to: number): TemplateResult => {
    const isOff = to < 1 || to > pages;
    return html`<button
      type="button"
      aria-disabled=${isOff ? 'true' : 'false'}
      @click=${() => !isOff && onView({ page: to })}
    >
      ${label}
    </button>`;
  };
  const onSize = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    onView({ size: value === 'all' ? 'all' : Number(value), page: 1 });
  };
  return html`<nav class="pager" aria-label="Pages">
    <p>${range}</p>
    ${way(say`Previous`, page - 1)} ${way(say`Next`, page + 1)}
    <label
      >Rows
      <select @change=${onSize}>
        ${[...SIZES, 'all' as const].map(
          (size) =>
            html`<option value=${size} ?selected=${size === view.size}>
              ${size === 'all' ? say`Show all` : size}
            </option>`,
        )}
      </select>
    </label>
  </nav>`;
}
