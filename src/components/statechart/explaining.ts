/**
 * What explains a state or transition: loaded when something is chosen first, or while the page is
 * idle. Conditions are said in words, asked of the record, and what would lead there is searched for.
 */
import type { LitElement, TemplateResult } from 'lit';
import { addStyles } from '../shared/later-styles.js';
import { explanation } from './explanation.js';
import { explanationStyles } from './explanation.styles.js';
import type { Explained } from './explanation.js';
import { FactFinder } from './fact-finder.js';

/** Explains for one element, which is updated while a search runs. */
export class Explainer {
  readonly #finder: FactFinder;

  constructor(host: LitElement) {
    addStyles(host, explanationStyles);
    this.#finder = new FactFinder(host);
  }

  /** The chosen, explained. */
  view(of: Omit<Explained, 'finder'>): TemplateResult {
    return explanation({ ...of, finder: this.#finder });
  }
}
