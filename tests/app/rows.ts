// Rows of the worklist as the application makes them of what it keeps.
import type { CaseEvent, CaseFile, Patient } from '../../src/index.js';
import type { Row } from '../../src/app/desk.js';
import { summaryOf } from '../../src/pathway/worklist/summary.js';
import { caseOf } from '../narrative/support.js';

/** One row, read on a day; the family name tells it apart. */
export function rowOf(
  family: string,
  events: readonly CaseEvent[],
  today: string,
  patient: Partial<Patient> = {},
): Row {
  const caseFile: CaseFile = {
    ...caseOf(...events),
    id: `case-${family}`,
    patient: { id: `p-${family}`, name: { family }, ...patient },
  };
  return {
    entry: {
      caseId: caseFile.id,
      handle: family,
      laterality: caseFile.laterality,
      patient: caseFile.patient,
      sample: false,
      head: { seq: events.length, lastEventId: events.at(-1)?.id ?? '' },
      eventCount: events.length,
      savedAt: `${today}T09:00:00Z`,
    },
    summary: summaryOf(caseFile, { asOf: today }),
  };
}
