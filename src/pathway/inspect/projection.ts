/**
 * What of a configuration is told apart in a search: its states, and of the record what a guard or the
 * assessment of a node can still read. Ids, days and the order of facts that stand for themselves are left
 * out, so that the same facts in another order are one configuration.
 */
import type { AxillaFacts, BiopsyFact, NodeFact } from '../../machines/facts.js';
import * as P from '../../machines/predicates.js';
import type { Snapshot } from './machine.js';

const bit = (holds: boolean): string => (holds ? '1' : '0');

const sampleKey = ({ method, report, verdict }: BiopsyFact): string =>
  `${method}=${report?.result ?? '?'}${verdict?.verdict ?? ''}`;

function nodeKey(node: NodeFact): string {
  const { standing, discordant, concordant, accepted, settled, outstanding } = node;
  return [
    node.id,
    standing,
    [discordant, concordant, accepted, settled, outstanding].map(bit).join(''),
    node.clip,
    bit(node.waived !== null),
    node.reports.at(-1)?.suspicion ?? '',
    bit(node.reports.some(({ suspicion }) => suspicion === 'high')),
    bit(node.firstSuspicious !== null),
    ...node.biopsies.map(sampleKey),
  ].join(',');
}

const exam = (facts: AxillaFacts): string =>
  `${bit(facts.exams.at(-1)?.negative === false)}${bit(facts.exams.length > 0)}`;

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
    context.nodes.map(nodeKey).sort().join(';'),
    axillaKey(context),
    exam(context),
    P.latestUltrasound(context)?.axilla ?? '',
    context.plan?.kind ?? '',
    context.omission?.by ?? '',
  ].join('|');
}
