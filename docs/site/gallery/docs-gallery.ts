import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { ClassDeclaration } from '../../../scripts/package/manifest.mjs';
import { addressOf, readAddress } from './address.js';
import type { Shown } from './address.js';
import { apiView } from './api-view.js';
import { examplesOf, isOfOnePatient } from './examples.js';
import type { Example } from './example.js';
import { ELEMENTS, sizeOf } from './facts.js';
import { keysOf } from './keyboard.js';
import { knobs } from './knobs.js';
import { SAMPLES } from './samples.js';
import { snippetsOf } from './snippets.js';

const EVENTS = [...new Set(ELEMENTS.flatMap(({ events = [] }) => events.map(({ name }) => name)))];
const FIRST = { tag: ELEMENTS[0]?.tagName ?? '', patient: SAMPLES[0]?.id ?? '' };

/**
 * `<docs-gallery>`: every public element in every state, with what a person sets of it, code to copy,
 * its API, keys and sizes. It stands in the page itself, in the page's own styles.
 */
export class DocsGallery extends LitElement {
  static override properties = {
    shown: { state: true },
    sent: { state: true },
    copied: { state: true },
  };

  declare private shown: Shown;
  /** Names of the events that the element has sent out, the last first. */
  declare private sent: readonly string[];
  /** Id of the snippet that was copied last. */
  declare private copied: string;
  #element: HTMLElement | undefined;

  constructor() {
    super();
    this.shown = readAddress(location.hash, FIRST);
    this.sent = [];
    this.copied = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#onAddress);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#onAddress);
    super.disconnectedCallback();
  }

  readonly #onAddress = (): void => {
    // What an element calls the address of a patient leads nowhere here.
    if (location.hash.length > 1) this.shown = readAddress(location.hash, FIRST);
  };

  readonly #set = (part: Partial<Shown>): void => {
    location.hash = addressOf({ ...this.shown, ...part }, FIRST);
  };

  get #declaration(): ClassDeclaration | undefined {
    return ELEMENTS.find(({ tagName }) => tagName === this.shown.tag) ?? ELEMENTS[0];
  }

  #examples({ tagName = '', members = [] }: ClassDeclaration): readonly Example[] {
    const sample = SAMPLES.find(({ id }) => id === this.shown.patient) ?? SAMPLES[0];
    return sample ? examplesOf(tagName, members, sample) : [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('shown')) return;
    const before = changed.get('shown') as Shown | undefined;
    const { tag, state, patient } = this.shown;
    if (before?.tag === tag && before.state === state && before.patient === patient) return;
    this.sent = [];
    this.copied = '';
    this.#element = this.#placed();
  }

  /** A new element with what its state gives it. */
  #placed(): HTMLElement | undefined {
    const declaration = this.#declaration;
    if (!declaration?.tagName) return undefined;
    const examples = this.#examples(declaration);
    const example = examples.find(({ id }) => id === this.shown.state) ?? examples[0];
    const element = document.createElement(declaration.tagName);
    Object.assign(element, example?.given);
    example?.with?.(element);
    for (const name of EVENTS) {
      element.addEventListener(name, () => (this.sent = [name, ...this.sent].slice(0, 5)));
    }
    return element;
  }

  protected override updated(): void {
    const { width, theme, text, density, tag } = this.shown;
    const place = this.querySelector<HTMLElement>('.place');
    if (!place) return;
    place.style.inlineSize = width > 0 ? `${width}px` : '';
    place.style.colorScheme = theme === 'page' ? '' : theme;
    place.style.setProperty('--ax-density', String(density));
    document.documentElement.style.fontSize = text === 100 ? '' : `${text}%`;
    document.title = `${tag} · Gallery · Axillary Pathway`;
  }

  protected override render(): TemplateResult {
    const declaration = this.#declaration;
    if (!declaration) return html`<main id="main"><h1>Gallery</h1></main>`;
    const { tagName = '', description = '' } = declaration;
    return html`<div class="gallery">
      <nav aria-label="Elements">
        <ul>
          ${ELEMENTS.map(
            ({ tagName: one = '' }) =>
              html`<li>
                <a href="#${one}" aria-current=${one === tagName ? 'page' : nothing}
                  ><code>${one}</code></a
                >
              </li>`,
          )}
        </ul>
      </nav>
      <main id="main" tabindex="-1">
        <h1><code>&lt;${tagName}&gt;</code></h1>
        <p>${this.#words(description)}</p>
        ${this.#example(declaration)} ${this.#code(declaration)}
        <h2>API</h2>
        ${apiView(declaration)} ${this.#keys(tagName)} ${this.#size(tagName)}
      </main>
    </div>`;
  }

  /** The description after the name, with a capital. */
  #words(description: string): string {
    const words = description.replace(/^`[^`]+`: /, '').replaceAll('`', '');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  #example(declaration: ClassDeclaration): TemplateResult {
    const examples = this.#examples(declaration);
    const example = examples.find(({ id }) => id === this.shown.state) ?? examples[0];
    const shown = { ...this.shown, state: example?.id ?? '' };
    const { language } = shown;
    return html`${knobs(shown, examples, isOfOnePatient(declaration.tagName ?? ''), this.#set)}
      ${example?.says === undefined ? nothing : html`<p class="says">${example.says}</p>`}
      <div class="stage">
        <div class="place" lang=${language} dir=${language === 'ar-XB' ? 'rtl' : 'ltr'}>
          ${this.#element}
        </div>
      </div>
      <p class="sent" role="status">
        ${
          this.sent.length === 0
            ? 'No event was sent out yet.'
            : html`Sent out, the last first: <code>${this.sent.join(', ')}</code>`
        }
      </p>`;
  }

  #code(declaration: ClassDeclaration): TemplateResult {
    return html`<h2>Code</h2>
      ${snippetsOf(declaration).map(
        ({ id, label, code }, at) =>
          html`<details ?open=${at === 0}>
            <summary>${label}</summary>
            <pre tabindex="0" id="code-${id}"><code>${code}</code></pre>
            <button type="button" @click=${() => void this.#copy(id, code)}>
              ${this.copied === id ? 'Copied' : 'Copy'}<span class="vh"> the code for ${label}</span>
            </button>
          </details>`,
      )}
      <p>
        <code>keep</code>, <code>show</code> and what is given are the page’s own:
        <a href="embedding.html">Embedding</a>, <a href="recipes.html">recipes</a>.
      </p>`;
  }

  async #copy(id: string, code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      this.copied = id;
    } catch {
      // Where the clipboard is closed to the page, the code is at least chosen.
      const text = this.querySelector(`#code-${id}`);
      if (text) getSelection()?.selectAllChildren(text);
    }
  }

  #keys(tag: string): TemplateResult {
    return html`<h2>Keyboard</h2>
      <p>Tab goes through it in reading order; what has the focus has a ring.</p>
      <dl class="keys">
        ${keysOf(tag).map(([keys, does]) => html`<dt>${keys}</dt><dd>${does}</dd>`)}
      </dl>`;
  }

  #size(tag: string): TemplateResult {
    const size = sizeOf(tag);
    if (!size) return html``;
    return html`<h2>Size</h2>
      <p>
        <code>axillary-pathway/elements/${tag}.js</code>, with all it depends on, minified and
        gzipped: ${size.first.toFixed(1)} kB before it
        shows${size.all > size.first ? `, ${size.all.toFixed(1)} kB with what it loads later` : ''}.
      </p>`;
  }
}
