// The package as a portal's compiler sees it: what is right compiles, and what is wrong does not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicElements } from '../../scripts/package/public-elements.mjs';
import { projectRoot } from '../../scripts/paths.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-'));
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(projectRoot, join(folder, 'node_modules/axillary-pathway'), 'dir');
  for (const name of ['@types/react', 'csstype']) {
    symlinkSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name), 'dir');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a portal's file; nothing where it compiles. */
function compiled(
  name: string,
  code: string,
  options: Readonly<Record<string, unknown>> = {},
): string[] {
  const own = join(folder, name);
  mkdirSync(own);
  writeFileSync(join(own, 'portal.tsx'), code);
  const compilerOptions = {
    target: 'es2022',
    lib: ['ES2023', 'DOM'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    noEmit: true,
    types: [],
    // The types of xstate have a fault of their own under some options.
    skipLibCheck: true,
    ...options,
  };
  writeFileSync(join(own, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const tsc = join(projectRoot, 'node_modules/@typescript/native/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', own], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => /error TS/.test(line));
}

const react = `import 'axillary-pathway/elements/axillary-tracker.js';
import type {} from 'axillary-pathway/jsx.js';
import type { CaseFile } from 'axillary-pathway';
declare const caseFile: CaseFile;
export const portal = (
  <axillary-tracker
    className="wide"
    caseFile={caseFile}
    author="J. Osei, RN"
    today="2026-07-16"
    controlled
    onaxillary-append={(event) => event.respondWith({ kind: 'failed', message: event.caseId })}
    ref={(element) => void element?.confirmLeave().then((may: boolean) => may)}
  >
    <p slot="notices">Read only until noon.</p>
  </axillary-tracker>
);
`;

describe('in JSX of React 19', () => {
  test('properties, events, children and a reference have their types', () => {
    expect(compiled('react', react)).toEqual([]);
    expect(compiled('react-exact', react, { exactOptionalPropertyTypes: true })).toEqual([]);
  });

  test.each([
    ['a property of another kind', react.replace('caseFile={caseFile}', 'caseFile="case-1"')],
    ['a property that there is not', react.replace('today=', 'todays=')],
    ['an event that there is not', react.replace('onaxillary-append', 'onaxillary-apend')],
    ['an answer that is none', react.replace("kind: 'failed'", "kind: 'maybe'")],
    ['what can only be read', react.replace('controlled', 'hasDraft')],
    ['another view than there are', react.replace('controlled', 'view="chart"')],
  ])('%s does not compile', (name, code) => {
    expect(code).not.toBe(react);
    const faults = compiled(name, code);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((line) => /TS(2322|2820|2551|2353|7006|2339|2345)/.test(line))).toBe(true);
  });

  test('every public element is known', () => {
    const code = `import type {} from 'axillary-pathway/jsx.js';
export const all = [${publicElements()
      .map(({ tag }) => `<${tag} key="${tag}" className="one" />`)
      .join(', ')}];`;
    expect(compiled('all', code)).toEqual([]);
  });
});

describe('in the page itself', () => {
  test.each(publicElements().map(({ tag, className }) => [tag, className] as const))(
    'createElement of %s gives its class',
    (tag, className) => {
      const code = `import 'axillary-pathway/elements/${tag}.js';
import type { ${className} } from 'axillary-pathway/classes.js';
export const element: ${className} = document.createElement('${tag}');
// @ts-expect-error -- there is no such property
element.noSuchProperty = 1;
`;
      expect(compiled(tag, code)).toEqual([]);
    },
  );

  test('the entry of an element brings the types of its events', () => {
    const code = `import 'axillary-pathway/elements/axillary-tracker.js';
import 'axillary-pathway/elements/axillary-worklist.js';
const tracker = document.createElement('axillary-tracker');
tracker.addEventListener('axillary-append', (event) => {
  event.respondWith(Promise.resolve({ kind: 'saved' }));
  const ids: string[] = event.entries.map(({ id }) => id);
  // @ts-expect-error -- it has no detail
  void event.detail;
  return ids;
});
tracker.addEventListener('axillary-view', ({ view }) => view === 'summary');
tracker.addEventListener('axillary-draft', ({ hasDraft }): boolean => hasDraft);
tracker.addEventListener('axillary-recorded', ({ count }): number => count);
document.createElement('axillary-worklist').addEventListener('axillary-list-view', (event) => {
  event.currentTarget;
  return event.view.page + 1;
});
`;
    expect(compiled('events', code)).toEqual([]);
    expect(
      compiled('events-nodenext', code, { module: 'nodenext', moduleResolution: 'nodenext' }),
    ).toEqual([]);
  });

  test('the classes of the events come from their entry', () => {
    const code = `import { AxillaryAppendEvent } from 'axillary-pathway/events.js';
import type { AppendOutcome } from 'axillary-pathway/events.js';
export const outcome: AppendOutcome = { kind: 'saved' };
export const isAppend = (event: Event): event is AxillaryAppendEvent => event instanceof AxillaryAppendEvent;
document.body.addEventListener('axillary-draft', ({ hasDraft }): boolean => hasDraft);
`;
    expect(compiled('event-classes', code)).toEqual([]);
  });

  test.each(['tsx', 'ts'])('the recipe in %s compiles as it is written', (language) => {
    const recipes = readFileSync(join(projectRoot, 'docs/recipes.md'), 'utf8');
    const [, code = ''] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(recipes) ?? [];
    expect(code).toContain('axillary-pathway');
    expect(compiled(`recipe-${language}`, code)).toEqual([]);
  });

  test('the other lists are made of what the package gives', () => {
    const code = `import { parseCase, statusOf } from 'axillary-pathway';
import { measuresOf } from 'axillary-pathway/lists.js';
import type { BoardCase, ProgrammeCase } from 'axillary-pathway/lists.js';
import 'axillary-pathway/define.js';
const asOf = '2026-07-16';
const caseFile = parseCase({});
const status = statusOf(caseFile, { asOf });
const whole: BoardCase = { caseFile, status, sample: true, address: '#1' };
document.createElement('axillary-board-list').cases = [whole];
const measures = measuresOf(caseFile, status);
const measured: ProgrammeCase = {
  caseId: caseFile.id,
  label: 'A',
  address: '#1',
  sample: true,
  measures,
};
document.createElement('axillary-programme').measures = [measured];
`;
    expect(compiled('lists', code)).toEqual([]);
  });
});
