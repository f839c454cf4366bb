// custom-elements.json: what each public element takes, sends out, and lets a page style.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { projectRoot } from '../paths.mjs';
import { publicElements } from './public-elements.mjs';
import { publicTokens } from './token-meanings.mjs';

/**
 * @typedef {{ name: string, description?: string, type?: { text: string } }} Item
 * @typedef {Item & {
 *   kind: 'field' | 'method', privacy?: string, static?: boolean, readonly?: boolean,
 *   default?: string, attribute?: string, reflects?: boolean, inheritedFrom?: unknown,
 * }} Member
 * @typedef {Item & { fieldName?: string, default?: string, inheritedFrom?: unknown }} Attribute
 * @typedef {{
 *   kind: string, name: string, description?: string, tagName?: string, customElement?: boolean,
 *   members?: Member[], attributes?: Attribute[], events?: Item[], slots?: Item[],
 *   cssParts?: Item[], cssProperties?: (Item & { default?: string })[], superclass?: object,
 * }} ClassDeclaration
 * @typedef {{
 *   kind: 'javascript-module', path: string, declarations: ClassDeclaration[], exports: object[],
 * }} Module
 * @typedef {{ schemaVersion: string, readme: string, modules: Module[] }} Manifest
 */

/** Classes that public elements derive from. */
const bases = ['components/shared/local-element', 'components/shared/status-element'];

/** @param {string} text as a source breaks its lines */
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/**
 * What the analyzer takes for a member, but is none, has no type; `focus` is every element's.
 *
 * @param {Member} member
 */
const isPublic = ({ name, privacy, static: isStatic, kind, type }) =>
  (privacy ?? 'public') === 'public' &&
  !isStatic &&
  !name.startsWith('#') &&
  (kind === 'method' ? name !== 'focus' : type !== undefined);

/**
 * What a page sees of a class: without what is private, and with what its attributes and inherited
 * properties say of themselves on the property.
 *
 * @param {ClassDeclaration} declaration
 * @returns {ClassDeclaration}
 */
function publicPart(declaration) {
  const members = (declaration.members ?? []).filter(isPublic);
  /** @param {string | undefined} field */
  const described = (field) => members.find(({ name }) => name === field)?.description;
  /** @template {Item} T @param {readonly T[] | undefined} items */
  const plain = (items = []) =>
    items.map(({ description, ...rest }) => ({
      ...rest,
      ...(description !== undefined && { description: oneLine(description) }),
    }));
  return {
    ...declaration,
    description: oneLine(declaration.description ?? ''),
    members: plain(members),
    attributes: plain(
      (declaration.attributes ?? [])
        .filter(({ fieldName }) => !fieldName || members.some(({ name }) => name === fieldName))
        .map((attribute) => {
          const description = described(attribute.fieldName) ?? attribute.description;
          return { ...attribute, ...(description !== undefined && { description }) };
        }),
    ),
    // An event that is sent on by its class only has no name the analyzer could read.
    events: plain(declaration.events?.filter(({ name }) => name?.startsWith('axillary-'))),
    slots: plain(declaration.slots),
    cssParts: plain(declaration.cssParts),
    cssProperties: publicTokens().map((token) => ({ ...token })),
  };
}

/** @returns {Manifest} */
export function elementManifest() {
  const elements = publicElements();
  const modules = [...bases, ...elements.map(({ module }) => module)].map((path) =>
    ts.createSourceFile(
      `${path}.js`,
      readFileSync(join(projectRoot, 'src', `${path}.ts`), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    ),
  );
  const found = /** @type {Manifest} */ (
    create({ modules, plugins: litPlugin(), context: { dev: false } })
  );
  return {
    schemaVersion: found.schemaVersion,
    readme: 'README.md',
    modules: elements.flatMap(({ tag, className, define, module }) => {
      const path = `dist/${module}.js`;
      const declaration = found.modules
        .find((one) => one.path === `${module}.js`)
        ?.declarations.find(({ name }) => name === className);
      if (declaration?.tagName !== tag)
        throw new Error(`${module}.ts does not say @element ${tag}`);
      const { superclass: _superclass, ...shown } = publicPart(declaration);
      const reference = { name: className, module: path };
      return [
        {
          kind: /** @type {const} */ ('javascript-module'),
          path,
          declarations: [shown],
          exports: [{ kind: 'js', name: className, declaration: reference }],
        },
        {
          kind: /** @type {const} */ ('javascript-module'),
          path: `dist/${define}.js`,
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tag, declaration: reference }],
        },
      ];
    }),
  };
}

/**
 * @param {string} dist the folder of the built library
 * @returns {Manifest}
 */
export function writeManifest(dist) {
  const manifest = elementManifest();
  writeFileSync(join(dist, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
