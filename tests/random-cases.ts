// Cases whose events are drawn from all example patients.
import fc from 'fast-check';
import { parseCase } from '../src/index.js';
import type { CaseEvent, CaseFile } from '../src/index.js';
import { examplePatients } from './example-patients.js';

/** The cases of the example patients. */
export const exampleCases: readonly CaseFile[] = examplePatients.map((one) => parseCase(one.case));

const pool = exampleCases
  .flatMap((one) => one.events)
  .filter((event) => event.type !== 'event.retracted');

/** A case whose events are drawn from all examples, each on a day of its own. */
export const randomCase = fc
  .uniqueArray(fc.nat(pool.length - 1), { minLength: 1, maxLength: 20 })
  .map((picks): CaseFile => {
    const seen = new Set<string>();
    const events = picks.flatMap((pick, index): CaseEvent[] => {
      const event = pool[pick];
      if (event === undefined) return [];
      if (event.type === 'biopsy.performed') {
        if (seen.has(event.data.biopsyId)) return [];
        seen.add(event.data.biopsyId);
      }
      const day = new Date(Date.UTC(2026, 0, 1 + index * 2)).toISOString().slice(0, 10);
      return [
        { ...event, id: `e${String(index)}`, occurredAt: day, recordedAt: `${day}T12:00:00Z` },
      ];
    });
    return {
      format: 'axillary-case/1',
      id: 'random',
      laterality: 'left',
      patient: { id: 'p' },
      events,
    };
  });
