/**
 * What the record says of each node (contract, section 2, "Words"): standing result, discordance,
 * concordance, what the board has settled, what is outstanding. Every rule is about one node.
 */
import type { AxillaFacts, BiopsyFact, ExamFact, NodeFact, Standing } from './facts.js';
import type { Suspicion } from './vocabulary.js';

const RANK: Readonly<Record<Suspicion, number>> = { low: 1, moderate: 2, high: 3 };

/** Rank of a suspicion; a node without a report ranks below `low`. */
export const rankOf = (suspicion: Suspicion | undefined): number =>
  suspicion === undefined ? 0 : RANK[suspicion];

/** The latest report that names the node. */
export const latestSuspicion = (node: NodeFact): Suspicion | undefined =>
  node.reports.at(-1)?.suspicion;

/** The node's suspicion on a day: that of its latest report on or before it. */
export function suspicionOn(node: NodeFact, day: string): Suspicion | undefined {
  return node.reports.findLast((report) => report.day <= day)?.suspicion;
}

/** A sample by needle, as against an excision. */
export const byNeedle = (biopsy: BiopsyFact): boolean => biopsy.method !== 'excisional';

const WHATEVER_THE_DAY = ['metastatic', 'lymphoma', 'other-malignancy'] as const;
const OF_THE_LAST_DAY = ['indeterminate', 'granulomatous', 'benign'] as const;

/**
 * The node's standing result and the samples whose reports carry it.
 * @param biopsies - the samples of one node, in effective order
 */
export function standingOf(biopsies: readonly BiopsyFact[]): {
  readonly standing: Standing;
  readonly carriers: readonly BiopsyFact[];
} {
  if (biopsies.length === 0) return { standing: 'none', carriers: [] };
  const saying = (result: Standing, among: readonly BiopsyFact[]): BiopsyFact[] =>
    among.filter((biopsy) => biopsy.report?.result === result);
  for (const standing of WHATEVER_THE_DAY) {
    const carriers = saying(standing, biopsies);
    if (carriers.length > 0) return { standing, carriers };
  }
  const lastDay = biopsies.at(-1)?.day;
  if (biopsies.some((biopsy) => biopsy.day === lastDay && biopsy.report === null)) {
    return { standing: 'awaited', carriers: [] };
  }
  const decidingDay = biopsies.findLast(
    (biopsy) => biopsy.report !== null && biopsy.report.result !== 'non-diagnostic',
  )?.day;
  const ofThatDay = biopsies.filter((biopsy) => biopsy.day === decidingDay);
  for (const standing of OF_THE_LAST_DAY) {
    const carriers = saying(standing, ofThatDay);
    if (carriers.length > 0) return { standing, carriers };
  }
  return { standing: 'non-diagnostic', carriers: saying('non-diagnostic', biopsies) };
}

/** Reported `high` on the latest report up to the day of biopsy or on any later one (SN-21, CP-9). */
function calledHigh(node: NodeFact, biopsy: BiopsyFact): boolean {
  const atBiopsy = node.reports.findLastIndex((report) => report.day <= biopsy.day);
  return node.reports.some((report, index) => index >= atBiopsy && report.suspicion === 'high');
}

/** An exam before treatment, the latest at the report or any later one, was not negative (CP-13). */
function feltSuspicious(exams: readonly ExamFact[], reportedAt: number): boolean {
  const before = exams.filter((exam) => exam.beforeTreatment);
  const atReport = before.findLastIndex((exam) => exam.seq < reportedAt);
  return before.some((exam, index) => index >= atReport && !exam.negative);
}

function contradicted(node: NodeFact, biopsy: BiopsyFact, exams: readonly ExamFact[]): boolean {
  if (biopsy.verdict?.verdict === 'discordant') return true;
  return (
    byNeedle(biopsy) && (calledHigh(node, biopsy) || feltSuspicious(exams, biopsy.report?.seq ?? 0))
  );
}

/** Place after which a board decision can settle the node; `null` for a node without a report. */
function settleableAfter(node: NodeFact, exams: readonly ExamFact[]): number | null {
  let last: number | null = null;
  for (const biopsy of node.biopsies) {
    if (biopsy.report !== null)
      last = Math.max(last ?? 0, biopsy.report.seq, biopsy.verdict?.seq ?? 0);
  }
  if (last === null) return null;
  const high = node.reports.findLast((report) => report.suspicion === 'high')?.seq ?? 0;
  const felt = exams.findLast((exam) => exam.beforeTreatment && !exam.negative)?.seq ?? 0;
  return Math.max(last, high, felt);
}

/** Whether a board item limited to `nodeIds` is about the node; without a limit it is about the whole axilla. */
export const isAbout = (
  item: { readonly nodeIds: readonly string[] | null },
  nodeId: string,
): boolean => item.nodeIds === null || item.nodeIds.includes(nodeId);

function acceptedAfter(facts: AxillaFacts, nodeId: string, seq: number): boolean {
  return facts.board.some(
    (item) =>
      item.decision === 'accept-result' &&
      item.afterReport &&
      item.seq > seq &&
      isAbout(item, nodeId),
  );
}

/** Whether the board decided treatment or omission for the whole axilla after a place, and it still stands. */
function axillaDecidedAfter(facts: AxillaFacts, seq: number): boolean {
  if (facts.boardPlan !== null && facts.boardPlan.seq > seq) return true;
  return facts.omission !== null && facts.omission.by === 'board' && facts.omission.seq > seq;
}

function isOutstanding(facts: AxillaFacts, node: NodeFact, highestSampled: number): boolean {
  const latest = rankOf(latestSuspicion(node));
  const first = node.firstSuspicious;
  if (
    facts.lastBiopsy === null ||
    node.biopsies.length > 0 ||
    first === null ||
    latest < RANK.moderate
  )
    return false;
  if (first.seq <= facts.lastBiopsy.seq && latest <= highestSampled) return false;
  return !axillaDecidedAfter(facts, first.seq) && !acceptedAfter(facts, node.id, first.seq);
}

function assessNode(facts: AxillaFacts, node: NodeFact, highestSampled: number): NodeFact {
  const { standing, carriers } = standingOf(node.biopsies);
  const discordant =
    standing === 'benign' && carriers.some((biopsy) => contradicted(node, biopsy, facts.exams));
  const concordant =
    (standing === 'benign' || standing === 'granulomatous') &&
    !discordant &&
    carriers.some((biopsy) => biopsy.verdict?.verdict === 'concordant');
  const after = settleableAfter(node, facts.exams);
  const accepted =
    after !== null &&
    (standing === 'benign' || standing === 'granulomatous') &&
    acceptedAfter(facts, node.id, after);
  const settled = accepted || (after !== null && axillaDecidedAfter(facts, after));
  const outstanding = isOutstanding(facts, node, highestSampled);
  return { ...node, standing, discordant, concordant, accepted, settled, outstanding };
}

/**
 * Assesses every node anew.
 * @param facts - the record after an event was taken
 * @returns the nodes with standing result, discordance, concordance, settlement and outstanding tissue
 */
export function assessNodes(facts: AxillaFacts): readonly NodeFact[] {
  if (facts.nodes.length === 0) return facts.nodes;
  let highestSampled = 0;
  for (const node of facts.nodes) {
    if (node.biopsies.length > 0)
      highestSampled = Math.max(highestSampled, rankOf(latestSuspicion(node)));
  }
  return facts.nodes.map((node) => assessNode(facts, node, highestSampled));
}

/** A metastatic standing result (SN-14). */
export const isMetastatic = (node: NodeFact): boolean => node.standing === 'metastatic';

/** A node that must not get lost: metastatic, indeterminate, or benign, discordant and not accepted. */
export const isOfConcern = (node: NodeFact): boolean =>
  isMetastatic(node) ||
  node.standing === 'indeterminate' ||
  (node.standing === 'benign' && node.discordant && !node.accepted);

/** Carries a clip that was not found lost or migrated, and was not excised. */
export const carriesClip = (node: NodeFact): boolean =>
  node.clip === 'in-place' && node.excised === null;

/** Can be found again: a clip in place, a waiver with its reason, or excised. */
export const isMarked = (node: NodeFact): boolean =>
  node.clip === 'in-place' || node.waived !== null || node.excised !== null;
