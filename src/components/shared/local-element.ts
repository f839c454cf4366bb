import { LitElement } from 'lit';
import {
  caseOf,
  languageOf,
  renewLanguages,
  unwatchLanguage,
  watchLanguage,
  within,
} from './language.js';

/**
 * An element in the language of the page around it: of its own `lang`, else the nearest one outside
 * of it. Whatever it renders is in that language, as are the handlers its templates bind.
 *
 * @attribute lang - the language of the element; left out, the one of the page around it
 */
export abstract class LocalElement extends LitElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang' && before !== now && this.hasUpdated) renewLanguages();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage(this);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchLanguage(this);
  }

  protected override performUpdate(): void {
    within(languageOf(this), () => super.performUpdate(), caseOf(this));
  }
}
