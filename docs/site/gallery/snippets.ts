/** Code to copy: an element in a page, in React, in Vue and in Angular. */
import type { ClassDeclaration } from '../../../scripts/package/manifest.mjs';

/** One way of placing an element. */
export interface Snippet {
  readonly id: string;
  readonly label: string;
  readonly code: string;
}

/** What a page gives an element first, as a page would call it. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  'axillary-tracker': ['caseFile', 'today', 'author'],
  'axillary-worklist': ['list', 'today'],
  'axillary-board-list': ['cases', 'today', 'author'],
  'axillary-calls': ['cases', 'today'],
  'axillary-programme': ['measures', 'today'],
  'axillary-statechart': ['caseFile', 'status'],
  'axillary-work': ['caseFile', 'status', 'today', 'author'],
  'axillary-live-inspector': ['source'],
};
const OF_STATUS = ['status', 'patient', 'laterality', 'today'];

/** What a page does on an event. */
const handlerOf = (event: string): string =>
  event === 'axillary-append'
    ? 'event.respondWith(keep(event.caseId, event.entries))'
    : 'show(event)';

/**
 * The snippets of an element.
 *
 * @param declaration - what the manifest says of it
 */
export function snippetsOf({ tagName = '', events = [] }: ClassDeclaration): readonly Snippet[] {
  const given = FIRST[tagName] ?? OF_STATUS;
  const name = tagName
    .replace('axillary-', '')
    .replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const component = name.charAt(0).toUpperCase() + name.slice(1);
  const [event] = events.toSorted(
    (a, b) => Number(b.name === 'axillary-append') - Number(a.name === 'axillary-append'),
  );
  const controlled = event?.name === 'axillary-append';
  const entry = `import 'axillary-pathway/elements/${tagName}.js';`;
  const lines = (parts: readonly (string | false | undefined)[]): string =>
    parts.filter((part) => part !== false && part !== undefined).join('\n');
  return [
    {
      id: 'html',
      label: 'Plain page',
      code: lines([
        entry,
        '',
        `const element = document.createElement('${tagName}');`,
        `Object.assign(element, { ${[...given, ...(controlled ? ['controlled: true'] : [])].join(', ')} });`,
        event && `element.addEventListener('${event.name}', (event) => ${handlerOf(event.name)});`,
        `document.querySelector('main').append(element);`,
      ]),
    },
    {
      id: 'react',
      label: 'React 19',
      code: lines([
        entry,
        `import type {} from 'axillary-pathway/jsx.js';`,
        '',
        `export const ${component} = ({ ${given.join(', ')} }) => (`,
        `  <${tagName}`,
        ...given.map((property) => `    ${property}={${property}}`),
        controlled && '    controlled',
        event && `    on${event.name}={(event) => ${handlerOf(event.name)}}`,
        '  />',
        ');',
      ]),
    },
    {
      id: 'vue',
      label: 'Vue 3',
      code: lines([
        '<script setup>',
        entry,
        `defineProps([${given.map((property) => `'${property}'`).join(', ')}]);`,
        '</script>',
        '',
        '<template>',
        `  <${tagName}`,
        ...given.map((property) => `    :${property}.prop="${property}"`),
        controlled && '    :controlled.prop="true"',
        event && `    @${event.name}="(event) => ${handlerOf(event.name)}"`,
        '  />',
        '</template>',
      ]),
    },
    {
      id: 'angular',
      label: 'Angular',
      code: lines([
        `import { CUSTOM_ELEMENTS_SCHEMA, Component, Input } from '@angular/core';`,
        entry,
        '',
        '@Component({',
        `  selector: 'portal-${name.toLowerCase()}',`,
        '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
        '  template: `',
        `    <${tagName}`,
        ...given.map((property) => `      [${property}]="${property}"`),
        controlled && '      [controlled]="true"',
        event && `      (${event.name})="answer($event)"`,
        `    ></${tagName}>`,
        '  `,',
        '})',
        `export class ${component}Component {`,
        ...given.map((property) => `  @Input() ${property};`),
        event && `  answer(event) {\n    ${handlerOf(event.name)};\n  }`,
        '}',
      ]),
    },
  ];
}
