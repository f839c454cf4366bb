import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Digest } from '../../src/pathway/integrity/index.js';
import { parseCase } from '../../src/pathway/case-file/index.js';
import type { CaseFile } from '../../src/pathway/types.js';

/** SHA-256 by another implementation than the one the application uses. */
export const digest: Digest = (bytes) =>
  Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

/** A case of the vignettes, of a patient with a name. */
export function vignette(name: string): CaseFile {
  const file = new URL(`../vignettes/${name}.json`, import.meta.url);
  const { case: caseFile } = JSON.parse(readFileSync(file, 'utf8')) as { case: CaseFile };
  const patient = {
    ...caseFile.patient,
    name: { family: 'Sämple', given: 'Jane' },
    birthDate: '1945-07-14',
  };
  return parseCase({ ...caseFile, patient });
}

/** Whole numbers from 0 up to, and without, a limit: the same ones for the same seed. */
export function drawing(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
