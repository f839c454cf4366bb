import type { Severity } from '../types.js';

/** The severities as a reader meets them, the most severe first. */
export const SEVERITY_WORDS = [
  ['critical', 'Critical'],
  ['warning', 'Check'],
  ['info', 'Note'],
] as const satisfies readonly (readonly [severity: Severity, word: string])[];
