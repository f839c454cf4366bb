/**
 * What of a configuration is told apart in a search: its states, and of the record what a guard or the
 * assessment of a node can still read. Ids and days are left out, and of the order of facts all but what the
 * rules compare, so that the same facts in another order are one configuration.
 */
import type { AxillaFacts, BiopsyFact, NodeFact, Place } from '../../machines/facts.js';
import * as P from '../../machines/predicates.js';
import type { Snapshot } from './machine.js';

const bit = (holds: boolean): string => (holds ? '1' : '0');

const after = (one: Place | null, other: Place | null): boolean =>
  one !== null && one.seq > (other?.seq ?? 0);

/** An exam before treatment, the latest at a place or any later one, was not negative. */
function feltFrom(facts: AxillaFacts, seq: number): boolean {
  const exams = facts.exams.filter(({ beforeTreatment }) => beforeTreatment);
  const then = exams.findLastIndex((exam) => exam.seq < seq);
  return exams.some(({ negative }, index) => index >= then && !negative);
}

/** The node was called high by the latest report at a place, or by any later one. */
function highFrom({ reports }: NodeFact, seq: number): boolean {
  const then = reports.findLastIndex((report) => report.seq < seq);
  return reports.some(({ suspicion }, index) => index >= then && suspicion === 'high');
}

const sampleKey = (facts: AxillaFacts, node: NodeFact, sample: BiopsyFact): string => {
  const { method, report, verdict } = sample;
  const bits = [
    highFrom(node, sample.seq),
    report !== null && feltFrom(facts, report.seq),
    facts.boardBiopsy !== null && after(sample, facts.boardBiopsy),
  ];
  return `${method}=${report?.result ?? '?'}${verdict?.verdict ?? ''}${bits.map(bit).join('')}`;
};

/** How the first suspicion of a node stands to the last sample and to what the board decided. */
function suspicionKey(facts: AxillaFacts, { firstSuspicious: first }: NodeFact): string {
  if (first === null) return '';
  const accepted = facts.board.findLast(
    ({ decision, afterReport }) => decision === 'accept-result' && afterReport,
  );
  return [
    facts.lastBiopsy !== null && after(first, facts.lastBiopsy),
    after(facts.boardPlan, first),
    after(facts.omission, first),
    after(accepted ?? null, first),
  ]
    .map(bit)
    .join('');
}

function nodeKey(facts: AxillaFacts, node: NodeFact): string {
  const { standing, discordant, concordant, accepted, settled, outstanding } = node;
  return [
    node.id,
    standing,
    [discordant, concordant, accepted, settled, outstanding].map(bit).join(''),
    node.clip,
    bit(node.waived !== null),
    node.reports.at(-1)?.suspicion ?? '',
    suspicionKey(facts, node),
    ...node.biopsies.map((sample) => sampleKey(facts, node, sample)),
  ].join(',');
}

/** The last exam, and the last before treatment. */
const examKey = ({ exams }: AxillaFacts): string =>
  [exams.at(-1), exams.findLast(({ beforeTreatment }) => beforeTreatment)]
    .map((exam) => (exam === undefined ? '-' : bit(exam.negative)))
    .join('');

/** What the guards answer that read the record beside its nodes. */
const axillaKey = (facts: AxillaFacts): string =>
  [
    P.nothingToGoBy(facts),
    facts.diagnosis === null,
    P.anotherPathway(facts),
    P.cancerNotProven(facts),
    P.ultrasoundSuspicious(facts),
    P.suspicionWithoutUltrasound(facts),
    facts.imaging.some(({ ultrasound, suspicious }) => suspicious && !ultrasound),
    P.requestedTissueNotTaken(facts),
    P.requestedTissueNotReported(facts),
    facts.boardBiopsy !== null,
    facts.boardPlan !== null,
    facts.clinicallyNegative,
    P.nastWasStarted(facts),
    facts.nastCompleted !== null,
    P.finallyRestaged(facts),
  ]
    .map(bit)
    .join('');

/** The key of a configuration: two with the same key are one. */
export function keyOf({ _nodes, context }: Snapshot): string {
  const states = _nodes.filter(({ type }) => type === 'atomic').map(({ order }) => order);
  return [
    states.sort((a, b) => a - b).join('.'),
    context.nodes
      .map((node) => nodeKey(context, node))
      .sort()
      .join(';'),
    axillaKey(context),
    examKey(context),
    P.latestUltrasound(context)?.axilla ?? '',
    context.plan?.kind ?? '',
    context.omission?.by ?? '',
  ].join('|');
}
