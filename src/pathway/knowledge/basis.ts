import { SOURCES } from './sources.js';
import { STATEMENTS, isBasisId } from './statements.js';
import type { BasisId, Statement } from './statements.js';

export { isBasisId };

/** One statement with the source a reader needs to check it. */
export interface BasisExplanation {
  readonly id: BasisId;
  readonly text: string;
  /** Title of the source document. */
  readonly source: string;
  /** Heading of the source under which the statement stands. */
  readonly section: string;
  /** Day of the source's last medical review, `YYYY-MM-DD`; absent where it states none. */
  readonly reviewedOn?: string;
}

function statement(id: BasisId): Statement {
  if (!isBasisId(id)) throw new RangeError(`Unknown basis id: ${String(id)}`);
  return STATEMENTS[id];
}

/**
 * Says what stands behind a rule: each cited statement with its source, in the order given,
 * an id named twice only once.
 *
 * @param ids - the ids a rule, next step or rating cites; may be empty
 * @returns one explanation per distinct id
 * @throws RangeError if an id is no statement of the knowledge base
 */
export function explainBasis(ids: readonly BasisId[]): readonly BasisExplanation[] {
  return [...new Set(ids)].map((id) => {
    const { text, section, source } = statement(id);
    const { title, reviewedOn } = SOURCES[source];
    return { id, text, source: title, section, ...(reviewedOn && { reviewedOn }) };
  });
}
