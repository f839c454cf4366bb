import { refuseNewerFormat } from '../../pathway/case-file/format.js';
import { CaseFormatError } from '../../pathway/case-file/problems.js';
import type { PathwaySettings } from '../../pathway/config.js';
import { faultOfPatient } from '../../pathway/status-shape.js';
import { statusOf } from '../../pathway/status.js';
import type { CaseFile, CaseStatus, Day } from '../../pathway/types.js';

/**
 * A look at what a page gives as a case, so that nothing that is plainly none is shown in part.
 * `parseCase` is what reads a case in full, and a page is to give what that gave it.
 *
 * @throws CaseFormatError where it is of a newer version of the format, or no case at all
 */
export function refuseNoCase(caseFile: CaseFile): void {
  refuseNewerFormat(caseFile.format);
  const { laterality, patient, events } = caseFile;
  const inPatient = faultOfPatient(patient);
  const pointer =
    inPatient !== undefined
      ? `/patient${inPatient === '/' ? '' : inPatient}`
      : !['left', 'right'].includes(laterality)
        ? '/laterality'
        : Array.isArray(events)
          ? undefined
          : '/events';
  if (pointer === undefined) return;
  throw new CaseFormatError([
    { pointer, expected: 'what parseCase gives', found: 'something else' },
  ]);
}

/**
 * The status of a case as a page gave it.
 *
 * @param caseFile - the case
 * @param asOf - the day of reading
 * @param config - the site's clocks and thresholds
 * @throws CaseFormatError where it is of a newer version of the format, or no case at all
 */
export function statusOfGiven(
  caseFile: CaseFile,
  asOf: Day,
  config: PathwaySettings | undefined,
): CaseStatus {
  refuseNoCase(caseFile);
  return statusOf(caseFile, { asOf, ...(config && { config }) });
}
