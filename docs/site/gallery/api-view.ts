/** What the manifest says of an element, as tables. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ClassDeclaration, Item } from '../../../scripts/package/manifest.mjs';

/** Words with code in backticks. */
const coded = (text = ''): (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));

type Cell = string | TemplateResult | (string | TemplateResult)[];

const code = (text: string | undefined): Cell => (text ? html`<code>${text}</code>` : '');

const table = (
  title: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`<h3>${title}</h3>
        <div class="wide" role="region" tabindex="0" aria-label="Table: ${title}">
          <table>
            <thead>
              <tr>
                ${heads.map((head) => html`<th>${head}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                (cells) =>
                  html`<tr>
                    ${cells.map((cell) => html`<td>${cell}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`;

const named = (items: readonly Item[] = []): Cell[][] =>
  items.map(({ name, description }) => [code(name), coded(description)]);

/** The API of an element. */
export function apiView(declaration: ClassDeclaration): TemplateResult {
  const {
    members = [],
    attributes = [],
    events,
    slots,
    cssParts,
    cssProperties = [],
  } = declaration;
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return html`${table(
    'Properties',
    ['Name', 'Attribute', 'Type', 'Default', 'Meaning'],
    fields.map(({ name, attribute, type, default: value, readonly, description }) => [
      code(name),
      code(attribute),
      code(type?.text),
      readonly ? 'read only' : code(value),
      coded(description),
    ]),
  )}
  ${table(
    'Methods',
    ['Name', 'Meaning'],
    methods.map(({ name, description }) => [code(`${name}()`), coded(description)]),
  )}
  ${table(
    'Events',
    ['Name', 'Class', 'Meaning'],
    (events ?? []).map(({ name, type, description }) => [
      code(name),
      code(type?.text),
      coded(description),
    ]),
  )}
  ${table('Slots', ['Name', 'Meaning'], named(slots))} ${table('Parts', ['Name', 'Meaning'], named(cssParts))}
  ${attributes.length === 0 ? nothing : html`<p class="quiet">Only what is in the column “Attribute” can be set in markup; nothing of a patient can.</p>`}
  <details>
    <summary>Tokens (${cssProperties.length} custom properties)</summary>
    ${table(
      'Tokens',
      ['Name', 'Default', 'Meaning'],
      cssProperties.map(({ name, default: value, description }) => [
        code(name),
        code(value),
        coded(description),
      ]),
    )}
  </details>`;
}
