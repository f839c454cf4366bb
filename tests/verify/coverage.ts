/** Law 9: every state, stage and pitfall is reachable, and each pitfall that can be mended clears. */
import { chartStates } from '../../src/machines/stage.js';
import { PITFALL_CODES, type PitfallCode } from '../../src/machines/vocabulary.js';
import type { CaseStatus } from '../../src/pathway/types.js';
import { statusAfter } from './judge.js';
import { PITFALL_STORIES } from './pitfall-stories.js';

/** The closing check reaches it; no slice tells of closing. */
const REACHED_BY_CLOSING = ['file.closed'];

/** States of the chart in which a case can rest, by path. */
export const restingStates = (): readonly string[] =>
  chartStates()
    .filter(({ meta, node }) => meta.kind !== 'choice' && Object.keys(node.states).length === 0)
    .map(({ path }) => path);

/** Resting states that no explored story reached. */
export const unreached = (reached: ReadonlySet<string>): readonly string[] =>
  restingStates().filter((path) => !reached.has(path) && !REACHED_BY_CLOSING.includes(path));

const stands = ({ pitfalls }: CaseStatus, code: PitfallCode): boolean =>
  pitfalls.some((one) => one.code === code && one.status !== 'resolved');

/** What came of one pitfall's stories. */
export interface PitfallReached {
  readonly code: PitfallCode;
  readonly raised: boolean;
  /** `null` where the contract names nothing that clears it. */
  readonly cleared: boolean | null;
  readonly why?: string;
}

/** Tells the stories of every pitfall. */
export const pitfallsReached = (): readonly PitfallReached[] =>
  PITFALL_CODES.map((code) => {
    const { raises, clears } = PITFALL_STORIES[code];
    // It is the last fact that raises it: before it, the pitfall does not stand.
    const raised =
      stands(statusAfter(raises), code) && !stands(statusAfter(raises.slice(0, -1)), code);
    if (typeof clears === 'string') return { code, raised, cleared: null, why: clears };
    return { code, raised, cleared: !stands(statusAfter([...raises, ...clears]), code) };
  });
