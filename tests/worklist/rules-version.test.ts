// Summaries are kept with the version of the rules they were computed by, and computed anew only under
// another one. So whatever reads a case otherwise has to carry another version.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PATHWAY_VERSION, statusOf } from '../../src/index.js';
import { DEFAULT_SEED, sampleProgramme } from '../../src/pathway/sample-programme/index.js';
import { exampleCases, randomCase } from '../random-cases.js';

/**
 * What each version reads of the same cases, as a digest. Where the test fails, a rule or a wording of the
 * next steps was changed: give `PATHWAY_VERSION` another value and put it here with its digest. That of an
 * earlier version stays.
 */
const READ_AS: Readonly<Record<string, string>> = {
  '1.0.0': '2b116efd3c19f999',
  '1.1.0': '57858efe875b9d6e',
};

const TODAY = '2026-07-16';

test('what reads a case otherwise is another version of the pathway', () => {
  const cases = [
    ...exampleCases,
    ...fc.sample(randomCase, { seed: 20260716, numRuns: 600 }),
    ...sampleProgramme(600, DEFAULT_SEED, TODAY),
  ];
  const read = cases.map((caseFile) => {
    const { pathwayVersion: _version, ...status } = statusOf(caseFile, { asOf: TODAY });
    return status;
  });
  const digest = createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 16);
  expect(READ_AS).toHaveProperty([PATHWAY_VERSION], digest);
  expect(new Set(Object.values(READ_AS)).size).toBe(Object.keys(READ_AS).length);
});
