import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';

interface Vignette {
  readonly title: string;
  readonly case: unknown;
  readonly asOf: string;
  readonly expect: {
    readonly stages: readonly string[];
    readonly pitfalls: Readonly<Record<string, string>>;
  };
}

const folder = new URL('../vignettes/', import.meta.url);
const vignettes = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Vignette,
);

describe('the example patients', () => {
  it('are all there', () => {
    expect(vignettes.length).toBe(18);
  });

  it.each(vignettes.map((vignette) => [vignette.title, vignette] as const))(
    '%s',
    (_title, vignette) => {
      const status = statusOf(parseCase(vignette.case), { asOf: vignette.asOf });
      expect(status.history.map((entry) => entry.stage)).toEqual(vignette.expect.stages);
      const open = status.pitfalls.filter((pitfall) => pitfall.status !== 'resolved');
      const flags = open.map((pitfall) => [
        pitfall.nodeId === undefined ? pitfall.code : `${pitfall.code}@${pitfall.nodeId}`,
        pitfall.status === 'audit' ? `audit:${pitfall.severity}` : pitfall.severity,
      ]);
      expect(Object.fromEntries(flags)).toEqual(vignette.expect.pitfalls);
    },
  );
});
