/** Which version of the case file this is, and the refusal of a newer one. */
import { valueFound } from './found.js';
import { CaseFormatError } from './problems.js';

/** Name and version of the format. */
export const FORMAT = 'axillary-case/1';

/**
 * What a newer version allows is not known here, so that its version is the only problem.
 *
 * @param format - what a case file says of itself
 * @throws CaseFormatError where that is a later version of the format
 */
export function refuseNewerFormat(format: unknown): void {
  const version = typeof format === 'string' && /^axillary-case\/(\d+(?:\.\d+)?)$/.exec(format);
  if (!version || !(Number(version[1]) > 1)) return;
  throw new CaseFormatError([
    {
      pointer: '/format',
      expected: `${JSON.stringify(FORMAT)}, the newest version that can be read here`,
      found: `${valueFound(format)}, a newer version of the format`,
    },
  ]);
}
