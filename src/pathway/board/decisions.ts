/**
 * The decisions a board can take on a case, and what each would do: told by the statechart, by
 * supposing the decision. Nothing is refused; what would move nothing is recorded as a fact.
 */
import type { CaseEvent, EventDataMap } from '../../machines/events.js';
import type { AxillaFacts } from '../../machines/facts.js';
import { asksForTissue, decides } from '../../machines/meaning.js';
import { stageOf } from '../../machines/stage.js';
import type { BoardDecision, Stage } from '../../machines/vocabulary.js';
import { BOARD_DECISIONS } from '../../machines/word-lists.js';
import type { PathwaySettings } from '../config.js';
import { changedCase } from '../inspect/changes.js';
import { configurationsOf, lastOf, logOf, stepperOf } from '../inspect/machine.js';
import type { Snapshot } from '../inspect/machine.js';
import { laterOf } from '../inspect/order.js';
import { counterfactual } from '../inspect/other-pasts.js';
import { commas, sentences } from '../narrative/text.js';
import { SEVERITY_WORDS, lower, wordOf } from '../narrative/words.js';
import { flagKey } from '../pitfalls/watch.js';
import { statusOf } from '../status.js';
import type { CaseFile, CaseStatus, Day, Pitfall } from '../types.js';
import { severityWord } from './reasons.js';

/**
 * What a decision does where it stands: the work-up moves; or it counts without moving it, as it
 * answers the question, settles a node, is the plan or request in force, or clears a pitfall; or neither.
 */
export type DecisionEffect = 'moves' | 'counts' | 'fact';

/** One decision the board can take. */
export interface BoardChoice {
  readonly decision: BoardDecision;
  readonly label: string;
  /** Whether it can be limited to nodes; treatment and its omission are of the whole axilla. */
  readonly aboutNodes: boolean;
  readonly effect: DecisionEffect;
  /** The stage of the case with the decision on record. */
  readonly stage: Stage;
  /** Whether that is another stage than the present one. */
  readonly isOtherStage: boolean;
}

/** Whether a decision can be limited to nodes (contract, section 2: "nodeIds limit …"). */
export const isAboutNodes = (decision: BoardDecision): boolean =>
  asksForTissue(decision) || decision === 'accept-result';

/**
 * What is recorded of a decision; nodes only where it can be limited to them.
 * @param decision - the decision
 * @param nodeIds - the nodes it is about; none for the whole axilla
 * @param rationale - in words; blank where none was given
 */
export function decisionData(
  decision: BoardDecision,
  nodeIds: readonly string[] = [],
  rationale = '',
): EventDataMap['tumor-board.decided'] {
  return {
    decision,
    ...(nodeIds.length > 0 && isAboutNodes(decision) ? { nodeIds } : {}),
    ...(rationale.trim() === '' ? {} : { rationale: rationale.trim() }),
  };
}

const SUPPOSED = 'supposed-decision';
const SEVERITIES = SEVERITY_WORDS.map(([severity]) => severity);

const suppose = (data: EventDataMap['tumor-board.decided'], day: Day): CaseEvent => ({
  id: SUPPOSED,
  type: 'tumor-board.decided',
  occurredAt: day,
  // After everything that was written down so far.
  recordedAt: '9999-12-31T23:59:59Z',
  recordedBy: 'supposed',
  data,
});

const workupOf = ({ value }: Snapshot): string => JSON.stringify(value.workup);

const settledIn = ({ nodes }: AxillaFacts): string =>
  nodes.map(({ id, settled }) => `${id} ${String(settled)}`).join();

/** What a decision does between two configurations. */
function effectOf(before: Snapshot, after: Snapshot): DecisionEffect {
  if (workupOf(before) !== workupOf(after)) return 'moves';
  const answers = before.value.board === 'asked' && after.value.board === 'decided';
  const { adopted, boardBiopsy, nastStarts, surgeries } = after.context;
  // A request for tissue governs the work-up before treatment only.
  const requests =
    boardBiopsy?.id === SUPPOSED && nastStarts.length === 0 && surgeries.length === 0;
  const settles = settledIn(before.context) !== settledIn(after.context);
  return answers || requests || settles || adopted?.id === SUPPOSED ? 'counts' : 'fact';
}

const openIn = ({ pitfalls }: CaseStatus): readonly string[] =>
  pitfalls
    .filter(({ status }) => status !== 'resolved')
    .map((one) => flagKey(one.code, one.nodeId));

/** Whether a pitfall that is open in one status is not in the other. */
const clears = (before: CaseStatus, after: CaseStatus): boolean => {
  const open = openIn(after);
  return openIn(before).some((key) => !open.includes(key));
};

/** How decisions are asked for. */
export interface DecisionOptions {
  /** The nodes a decision is limited to, where it can be; none for the whole axilla. */
  readonly nodeIds?: readonly string[];
  /** The site's settings, as the status was computed with. */
  readonly config?: PathwaySettings | undefined;
}

/**
 * The decisions of the contract for one case, in the order of its vocabulary, with what each would do.
 *
 * @param caseFile - the case; it is not touched
 * @param status - its status; what is on record up to its day counts, after the meeting too
 * @param day - the day of the meeting
 * @param options - the nodes, the site's settings
 */
export function decisionsFor(
  caseFile: CaseFile,
  status: CaseStatus,
  day: Day,
  { nodeIds = [], config }: DecisionOptions = {},
): readonly BoardChoice[] {
  const asOf = laterOf(status.asOf, day) ?? day;
  const { events } = logOf(caseFile, { asOf });
  const before = lastOf(configurationsOf(caseFile, events));
  const { step } = stepperOf(caseFile.laterality);
  const present = stageOf(before.value);
  return BOARD_DECISIONS.map((decision) => {
    const event = suppose(decisionData(decision, nodeIds), day);
    const changed = changedCase(caseFile, [{ add: event }]);
    const log = logOf(changed, { asOf });
    const isLast = log.events.at(-1) === event;
    const after = isLast ? step(before, event) : lastOf(configurationsOf(caseFile, log.events));
    const stage = stageOf(after.value);
    const effect = effectOf(before, after);
    const isNoted =
      effect === 'fact' &&
      decides(decision) &&
      clears(status, statusOf(changed, { asOf, ...(config && { config }) }));
    return {
      decision,
      label: wordOf(decision),
      aboutNodes: isAboutNodes(decision),
      effect: isNoted ? 'counts' : effect,
      stage,
      isOtherStage: stage !== present,
    };
  });
}

/** The pitfalls a decision would raise, make graver or clear. */
export interface Consequences {
  readonly raises: readonly Pitfall[];
  readonly clears: readonly Pitfall[];
}

/**
 * What a decision would do to the pitfalls of a case.
 *
 * @param caseFile - the case; it is not touched
 * @param status - its status
 * @param day - the day of the meeting
 * @param data - the decision
 * @param config - the site's settings
 */
export function consequencesOf(
  caseFile: CaseFile,
  status: CaseStatus,
  day: Day,
  data: EventDataMap['tumor-board.decided'],
  config?: PathwaySettings,
): Consequences {
  const { pitfalls } = counterfactual(caseFile, [{ add: suppose(data, day) }], {
    asOf: status.asOf,
    ...(config && { config }),
  });
  const rank = (pitfall: Pitfall | null): number =>
    pitfall === null ? SEVERITIES.length : SEVERITIES.indexOf(pitfall.severity);
  return {
    raises: pitfalls.flatMap(({ actual, changed }) =>
      changed !== null && rank(changed) < rank(actual) ? [changed] : [],
    ),
    clears: pitfalls.flatMap(({ actual, fate }) =>
      actual !== null && fate === 'would-clear' ? [actual] : [],
    ),
  };
}

/**
 * What a decision would do, in words: where it leads, that it counts where the case stands, or that it
 * would be a fact only.
 */
export function outlookOf({ effect, stage, isOtherStage }: BoardChoice): string {
  const name = wordOf(stage, 'stage');
  if (isOtherStage) return `would lead to: ${name}`;
  return effect === 'fact'
    ? `recorded as a fact only; the stage stays ${name}`
    : `counts; the stage stays ${name}`;
}

const named = (label: string, pitfalls: readonly Pitfall[]): string | false =>
  pitfalls.length > 0 &&
  `${label}: ${pitfalls
    .map(({ severity, title, nodeId }) =>
      commas(`${severityWord(severity)}, ${lower(title)}`, nodeId),
    )
    .join('; ')}`;

/** What a decision would do to the pitfalls, in words; empty where it does nothing to them. */
export const consequencesText = ({ raises, clears: cleared }: Consequences): string =>
  sentences(named('Would raise', raises), named('Would clear', cleared));
