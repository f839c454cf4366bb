// jsx.d.ts: the public elements in JSX as React 19 handles them. A property that the element has is
// set as such, and `onaxillary-…` listens to the event `axillary-…`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @import { Manifest } from './manifest.mjs' */

/** @param {readonly string[]} names */
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/**
 * @param {Manifest} manifest
 * @returns {string} the declarations
 */
export function jsxTypes(manifest) {
  const classes = manifest.modules.flatMap(({ declarations }) => declarations);
  const sent = classes.flatMap(({ events = [] }) => events.map(({ type }) => type?.text ?? ''));
  const elements = classes.map(
    ({ name, tagName, description, members = [], attributes = [], events = [] }) => {
      const properties = members
        .filter(({ kind, readonly }) => kind === 'field' && !readonly)
        .map((member) => member.name);
      const more = [
        ...attributes
          // What every element of HTML has is typed already.
          .filter(({ name: attribute, fieldName }) => fieldName && attribute !== fieldName)
          .map((attribute) => `'${attribute.name}'?: boolean | undefined;`),
        ...events.map(
          ({ name: event, type, description: when }) =>
            `/** ${when ?? ''} */\n        'on${event}'?: ((event: ${type?.text}) => void) | undefined;`,
        ),
      ];
      return `      /** ${description ?? ''} */
      '${tagName}': Placed<${name}, ${union(properties)}> & {
        ${more.join('\n        ')}
      };`;
    },
  );
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${classes.map(({ name }) => name).join(', ')} } from './classes.js';
import type { ${[...new Set(sent)].sort().join(', ')} } from './events.js';

/** An element with those of its properties that a page may set. */
type Placed<Class, Property extends keyof Class> = Omit<
  DetailedHTMLProps<HTMLAttributes<Class>, Class>,
  Property
> & { [Name in Property]?: Class[Name] | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.join('\n')}
    }
  }
}
`;
}

/**
 * @param {string} dist the folder of the built library
 * @param {Manifest} manifest
 */
export function writeJsxTypes(dist, manifest) {
  writeFileSync(join(dist, 'jsx.d.ts'), jsxTypes(manifest));
  // The entry has types alone.
  writeFileSync(join(dist, 'jsx.js'), 'export {};\n');
}
