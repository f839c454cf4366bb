// custom-elements.json against the elements themselves: what it says of properties, attributes and
// events is so, and nothing is left out.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LitElement, PropertyDeclaration } from 'lit';
import { publicElements } from '../../scripts/package/public-elements.mjs';
import { publicTokens } from '../../scripts/package/token-meanings.mjs';
import { projectRoot } from '../../scripts/paths.mjs';
import * as classes from '../../src/classes.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly members: readonly (Item & {
    readonly kind: 'field' | 'method';
    readonly attribute?: string;
    readonly readonly?: boolean;
  })[];
  readonly attributes: readonly (Item & { readonly fieldName?: string })[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly Item[];
}
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly { readonly kind: string; readonly name: string }[];
  }[];
}

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const packageJson = JSON.parse(read('package.json')) as { customElements: string };
const manifest = JSON.parse(read(packageJson.customElements)) as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = publicElements();

const declarationOf = (tag: string): Declaration => {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`${tag} is not in the manifest`);
  return found;
};
const classOf = (className: string): typeof LitElement => {
  const found = Object.entries(classes).find(([name]) => name === className)?.[1];
  if (!found) throw new Error(`${className} is not in classes.ts`);
  return found;
};

test('the manifest names every public element once, and where it is registered', () => {
  expect(declarations.map(({ tagName }) => tagName)).toEqual(elements.map(({ tag }) => tag));
  for (const { tag, define } of elements) {
    const module = manifest.modules.find(({ path }) => path === `dist/${define}.js`);
    expect(module?.exports.map(({ kind, name }) => [kind, name])).toEqual([
      ['custom-element-definition', tag],
    ]);
    expect(read(`dist/${define}.js`)).toContain(`defineOnce('${tag}', `);
  }
});

test('every class has a public entry, and no class one that is not an element', () => {
  expect(Object.keys(classes).sort()).toEqual(elements.map(({ className }) => className).sort());
});

/** Source texts of an element: its own folder, and what of the shared code that folder uses. */
function sourcesOf(module: string): string {
  const folder = join('src', dirname(module));
  const own = readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(join(folder, name)))
    .join('\n');
  const used = new Set([...own.matchAll(/'\.\.\/shared\/([\w-]+)\.js'/g)].map(([, name]) => name));
  return own + [...used].map((name) => read(`src/components/shared/${name}.ts`)).join('\n');
}

/** Names of the events by their classes. */
const eventNames = new Map(
  ['shared', 'worklist'].flatMap((folder) =>
    [
      ...read(`src/components/${folder}/events.ts`).matchAll(
        /class (\w+) extends Event|super\('([a-z-]+)'/g,
      ),
    ]
      .map(([, className, name]) => className ?? name ?? '')
      .reduce<[string, string][]>((pairs, word, at, words) => {
        if (at % 2 === 1) pairs.push([words[at - 1] ?? '', word]);
        return pairs;
      }, []),
  ),
);

describe.each(elements.map((element) => [element.tag, element] as const))('%s', (tag, element) => {
  const declaration = declarationOf(tag);
  const elementClass = classOf(element.className);
  const properties = (): readonly (readonly [string, PropertyDeclaration])[] => {
    // Lit reads the properties of a class when its attributes are asked for.
    expect(elementClass.observedAttributes).toBeInstanceOf(Array);
    return [...elementClass.elementProperties].flatMap(([name, options]) =>
      options.state === true ? [] : [[String(name), options] as const],
    );
  };

  test('takes the properties that are declared, and no others', () => {
    const fields = declaration.members.filter(
      ({ kind, readonly }) => kind === 'field' && !readonly,
    );
    expect(fields.map(({ name }) => name).sort()).toEqual(
      properties()
        .map(([name]) => name)
        .sort(),
    );
  });

  test('what can only be read, and what can be called, is there', () => {
    for (const { name, kind, readonly } of declaration.members) {
      const found = Object.getOwnPropertyDescriptor(elementClass.prototype, name);
      if (kind === 'method') expect(typeof found?.value, name).toBe('function');
      else if (readonly) {
        const accessor: Record<string, unknown> = { ...found };
        expect([typeof accessor['get'], accessor['set']], name).toEqual(['function', undefined]);
      }
    }
  });

  test('observes the attributes that are declared, and no others', () => {
    expect(declaration.attributes.map(({ name }) => name).sort()).toEqual(
      [...elementClass.observedAttributes].sort(),
    );
    for (const { name, fieldName } of declaration.attributes) {
      if (fieldName === undefined) {
        expect(name).toBe('lang');
        continue;
      }
      const options = properties().find(([property]) => property === fieldName)?.[1];
      const attribute = options?.attribute ?? true;
      expect(attribute === true ? fieldName.toLowerCase() : attribute).toBe(name);
    }
  });

  test('declares the events that it sends out, and no others of its own', () => {
    const sources = sourcesOf(element.module);
    const sent = [...eventNames].flatMap(([className, name]) =>
      sources.includes(`new ${className}(`) ? [name] : [],
    );
    const declared = declaration.events.map(({ name }) => name);
    // What the dialog within the tracker sends out leaves the tracker too.
    const within = tag === 'axillary-tracker' ? ['axillary-recorded', 'axillary-draft'] : [];
    expect(declared.toSorted()).toEqual([...new Set([...sent, ...within])].sort());
    for (const { name, type } of declaration.events) {
      expect(eventNames.get(type?.text ?? '')).toBe(name);
    }
  });

  test('has the tokens as custom properties', () => {
    expect(declaration.cssProperties.map(({ name }) => name)).toEqual(
      publicTokens().map(({ name }) => name),
    );
  });

  test('each of it is described', () => {
    const { members, attributes, events, slots, cssParts, cssProperties, description } =
      declaration;
    expect(description.length).toBeGreaterThan(40);
    const all: readonly Item[] = [
      ...members,
      ...attributes,
      ...events,
      ...slots,
      ...cssParts,
      ...cssProperties,
    ];
    expect(all.filter((item) => (item.description ?? '').length < 4)).toEqual([]);
    expect(members.filter(({ kind, type }) => kind === 'field' && !type)).toEqual([]);
  });
});
