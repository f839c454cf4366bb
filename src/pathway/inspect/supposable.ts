/** What can be supposed to come next in a case. */
import type { CaseFile } from '../types.js';
import { nodeIdsOf, possibleFacts, type SupposedFact } from './alphabet.js';
import { configurationsOf, lastOf, logOf, type InspectOptions } from './machine.js';

/**
 * The facts that can come next in a case, what answers an open question first.
 * @param caseFile - the case
 * @param options - which part of the log is read
 */
export function factsThatCanCome(
  caseFile: CaseFile,
  options: InspectOptions = {},
): readonly SupposedFact[] {
  const { context } = lastOf(configurationsOf(caseFile, logOf(caseFile, options).events));
  return possibleFacts(context, nodeIdsOf(context));
}
