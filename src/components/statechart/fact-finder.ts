import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { factSearch } from '../../pathway/inspect/index.js';
import type { FoundFacts, Target } from '../../pathway/inspect/index.js';
import type { CaseFile } from '../../pathway/types.js';
import { html } from '../shared/html.js';
import { say, told } from '../shared/say.js';

/** How long the page may be held up at a time, in milliseconds. */
const SLICE = 12;

type Search =
  | { readonly state: 'running'; readonly tries: number }
  | { readonly state: 'done'; readonly found: FoundFacts };

const keyOf = (target: Target): string => JSON.stringify(target);

/**
 * Searches the smallest set of facts that would lead somewhere, when asked, in slices between which
 * the page stays usable. A search ends when another one begins or another case is shown.
 */
export class FactFinder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #case: CaseFile | undefined;
  #searches = new Map<string, Search>();
  #turn = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turn += 1;
  }

  #forget(caseFile: CaseFile): void {
    if (this.#case === caseFile) return;
    this.#case = caseFile;
    this.#turn += 1;
    this.#searches = new Map();
  }

  async #search(caseFile: CaseFile, target: Target): Promise<void> {
    const key = keyOf(target);
    const turn = (this.#turn += 1);
    const isOver = (): boolean => turn !== this.#turn;
    for (const [other, { state }] of this.#searches) {
      if (state === 'running') this.#searches.delete(other);
    }
    const tell = (search: Search): void => {
      this.#searches.set(key, search);
      this.#host.requestUpdate();
    };
    tell({ state: 'running', tries: 0 });
    const search = factSearch(caseFile, target);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      if (isOver()) return;
      const until = performance.now() + SLICE;
      let step = search.next();
      while (step.done !== true && performance.now() < until) step = search.next();
      if (step.done === true) {
        tell({ state: 'done', found: step.value });
        return;
      }
      tell({ state: 'running', tries: step.value });
    }
  }

  /**
   * The button that asks, or what was found.
   *
   * @param aim - ends the sentence `The smallest set of facts that would …`
   */
  view(caseFile: CaseFile, target: Target, aim: string): TemplateResult {
    this.#forget(caseFile);
    const search = this.#searches.get(keyOf(target));
    const lead = say`The smallest set of facts that would ${aim}`;
    if (!search) {
      return html`<p>
        <button type="button" @click=${() => void this.#search(caseFile, target)}>
          What facts would ${aim}?
        </button>
      </p>`;
    }
    if (search.state === 'running') {
      return html`<p role="status">Searching: ${search.tries} combinations tried so far …</p>`;
    }
    const { facts, complete } = search.found;
    if (facts === null) {
      return html`<p>
        <b>${lead}:</b> ${
          complete
            ? say`none of up to four later facts does.`
            : say`none found within the bounds of the search, which does not say that there is none.`
        }
      </p>`;
    }
    return html`<p><b>${lead}:</b> ${facts.length === 0 ? say`the case is there already.` : nothing}</p>
      ${
        facts.length > 0
          ? html`<ol class="facts">
                ${facts.map(({ label }) => html`<li>${told(label)}</li>`)}
              </ol>
              <p class="quiet xs">
                Each on a later day than all on record. It says what the chart would do, and is no
                advice.
              </p>`
          : nothing
      }`;
  }
}
