import { B_STATEMENTS } from './statements-b.js';
import { CP_STATEMENTS } from './statements-cp.js';
import { SN_STATEMENTS } from './statements-sn.js';
import { sourceOf } from './review.js';
import type { SourceId } from './review.js';
import type { StatementBody } from './statement-body.js';

const BODIES = { ...SN_STATEMENTS, ...CP_STATEMENTS, ...B_STATEMENTS };

/** Id of one statement, as rules, next steps and ratings cite it. */
export type BasisId = keyof typeof BODIES;

/** One fact of a source in our words. */
export interface Statement extends StatementBody {
  readonly id: BasisId;
  readonly source: SourceId;
}

/** Every basis id, in the order of the sources: SN, CP, B. */
export const BASIS_IDS = Object.keys(BODIES) as readonly BasisId[];

/** Every statement by its id. */
export const STATEMENTS = Object.fromEntries(
  BASIS_IDS.map((id) => [id, { id, source: sourceOf(id), ...BODIES[id] }]),
) as Readonly<Record<BasisId, Statement>>;

/**
 * Whether a text is the id of a statement, for ids that come from outside.
 *
 * @param id - any text
 */
export function isBasisId(id: string): id is BasisId {
  return Object.hasOwn(BODIES, id);
}
