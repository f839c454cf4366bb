// Cases told fact by fact, and the example patients by id.
import { parseCase } from '../../src/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { examplePatients } from '../example-patients.js';
import { diagnosis, fact, tell, type Fact } from '../verify/alphabet.js';

/** A case of these facts, one a day. */
export const caseOf = (...facts: readonly Fact[]): CaseFile => ({
  format: 'axillary-case/1',
  id: 'told',
  laterality: 'left',
  patient: { id: 'p' },
  events: facts.map(tell),
});

/** The case of an example patient. */
export function exampleCase(id: string): CaseFile {
  const found = examplePatients.find((one) => one.case.id === id);
  if (found === undefined) throw new Error(`No example patient ${id}`);
  return parseCase(found.case);
}

/** A metastatic node N1 without a clip. */
export const clipDue: CaseFile = caseOf(
  diagnosis('diagnosis'),
  fact('ultrasound', 'imaging.reported', {
    study: 'axillary-ultrasound',
    axilla: 'suspicious',
    nodes: [{ id: 'N1', suspicion: 'high' }],
  }),
  fact('biopsy', 'biopsy.performed', { biopsyId: 'b1', nodeId: 'N1', method: 'core' }),
  fact('report', 'pathology.reported', { biopsyId: 'b1', result: 'metastatic' }),
);
