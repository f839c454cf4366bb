import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facets } from '../../pathway/worklist/list.js';
import type { Dimension, View } from '../../pathway/worklist/view.js';
import { html } from '../shared/html.js';
import { FILTERS, valueWords } from './words.js';
import { figures, say } from '../shared/say.js';

interface FiltersView {
  readonly view: View;
  readonly facets: Facets;
  readonly search: string;
  readonly stateLabel: (path: string) => string;
  readonly onSearch: (words: string) => void;
  readonly onFilter: (dimension: Dimension, value: string) => void;
  readonly onClear: () => void;
}

const FIRST = ['navigator', 'side', 'owner', 'clock', 'severity', 'pitfall'] as const;
const FURTHER = ['stage', 'board', 'barrier', 'hold', 'inflammatory'] as const;

function choice(of: FiltersView, dimension: Dimension): TemplateResult {
  const chosen = of.view.filters[dimension];
  const counts = of.facets[dimension];
  const isListed = chosen === undefined || counts.some(({ value }) => value === chosen);
  const all = isListed ? counts : [{ value: chosen, cases: 0 }, ...counts];
  const id = `filter-${dimension}`;
  return html`<div class="field">
    <label for=${id}>${say(FILTERS[dimension])}</label>
    <select
      id=${id}
      @change=${({ currentTarget }: Event) => of.onFilter(dimension, (currentTarget as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${chosen === undefined}>Any</option>
      ${all.map(
        ({ value, cases }) =>
          html`<option value=${value} ?selected=${value === chosen}>
            ${valueWords(dimension, value, of.stateLabel)} (${figures(cases)})
          </option>`,
      )}
    </select>
  </div>`;
}

/** The search and the filters, each value with how many cases it would leave. */
export function filtersView(of: FiltersView): TemplateResult {
  const { view, search } = of;
  const isFiltered = search !== '' || Object.keys(view.filters).length > 0;
  const isFurther = FURTHER.some((dimension) => view.filters[dimension] !== undefined);
  return html`<form
    class="filters"
    role="search"
    aria-label="Filter the worklist"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="field grow">
      <label for="search">Name or number</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${({ currentTarget }: Event) => of.onSearch((currentTarget as HTMLInputElement).value)}
      />
    </div>
    ${FIRST.map((dimension) => choice(of, dimension))}
    <details class="further" ?open=${isFurther}>
      <summary>More filters</summary>
      <div class="filters">${FURTHER.map((dimension) => choice(of, dimension))}</div>
    </details>
    ${
      view.filters.state === undefined
        ? nothing
        : html`<p class="chip">${say(FILTERS.state)}: ${of.stateLabel(view.filters.state)}</p>`
    }
    <button type="button" aria-disabled=${isFiltered ? 'false' : 'true'} @click=${of.onClear}>
      Clear
    </button>
  </form>`;
}
