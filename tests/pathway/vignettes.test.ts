import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import { examplePatients, found } from '../example-patients.js';

describe('the example patients', () => {
  it('are all there', () => {
    expect(examplePatients.length).toBe(18);
  });

  it.each(examplePatients)('$title', (patient) => {
    const status = statusOf(parseCase(patient.case), { asOf: patient.asOf });
    expect(found(status)).toEqual(patient.expect);
  });
});
