// A portal's page: the widgets stand in its markup and are given a status before they are defined.
import { caseFile, status, today } from '../../../components/fixture.js';

const ids = ['stage', 'steps', 'pitfalls', 'timeline'];
for (const id of ids) {
  Object.assign(document.getElementById(id) ?? {}, {
    status,
    patient: caseFile.patient,
    laterality: caseFile.laterality,
    today,
    sample: true,
  });
}
Object.assign(globalThis, { given: { status, caseFile } });

await import('../../../../src/light.js');
