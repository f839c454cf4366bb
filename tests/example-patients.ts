// The example patients, with what is expected of each: the stage after every event, the pitfalls.
import { readFileSync, readdirSync } from 'node:fs';
import type { CaseStatus } from '../src/index.js';

export interface ExamplePatient {
  readonly title: string;
  readonly case: { readonly id: string; readonly events: readonly { readonly id: string }[] };
  /** The day the case is read for. */
  readonly asOf: string;
  readonly expect: {
    /** The stage after each event of the effective log. */
    readonly stages: readonly string[];
    /** What is open: severity by code, with the node behind an `@`. */
    readonly pitfalls: Readonly<Record<string, string>>;
  };
}

const folder = new URL('./vignettes/', import.meta.url);

export const examplePatients = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ExamplePatient,
);

/** A status in the words of the expectations. */
export function found({
  history,
  pitfalls,
}: Pick<CaseStatus, 'history' | 'pitfalls'>): ExamplePatient['expect'] {
  const open = pitfalls.filter(({ status }) => status !== 'resolved');
  return {
    stages: history.map(({ stage }) => stage),
    pitfalls: Object.fromEntries(
      open.map(({ code, nodeId, status, severity }) => [
        nodeId === undefined ? code : `${code}@${nodeId}`,
        status === 'audit' ? `audit:${severity}` : severity,
      ]),
    ),
  };
}
