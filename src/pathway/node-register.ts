/** The node register: what imaging, samples, reports and marks say of each node. */
import { isMarked, isOfConcern, latestSuspicion } from '../machines/assess.js';
import { dayOf, type CaseEvent, type Receptors } from '../machines/events.js';
import type { AxillaFacts, NodeFact } from '../machines/facts.js';
import { reportsOf } from './pitfalls/view.js';
import type { NodeSample, NodeStatus } from './types.js';

function imagedOf(node: NodeFact, events: readonly CaseEvent[]): NodeStatus['imaged'] {
  const id = node.reports.at(-1)?.id;
  const event = events.find((one) => one.id === id);
  const imaged =
    event?.type === 'imaging.reported'
      ? event.data.nodes?.find((one) => one.id === node.id)
      : undefined;
  return event && imaged
    ? { ...imaged, eventId: event.id, on: dayOf(event.occurredAt) }
    : undefined;
}

const samplesOf = (node: NodeFact): readonly NodeSample[] =>
  node.biopsies.map((biopsy) => ({
    biopsyId: biopsy.biopsyId,
    eventId: biopsy.id,
    on: biopsy.day,
    method: biopsy.method,
    ...(biopsy.guidance === null ? {} : { guidance: biopsy.guidance }),
    ...(biopsy.cores === null ? {} : { cores: biopsy.cores }),
    ...(biopsy.report === null
      ? {}
      : {
          report: {
            eventId: biopsy.report.id,
            on: biopsy.report.day,
            result: biopsy.report.result,
            receptors: biopsy.report.receptors,
            amended: biopsy.report.amended,
          },
        }),
    ...(biopsy.verdict === null
      ? {}
      : { verdict: { eventId: biopsy.verdict.id, verdict: biopsy.verdict.verdict } }),
  }));

function markOf(node: NodeFact): NodeStatus['mark'] {
  const kind =
    node.excised !== null
      ? 'excised'
      : node.clip === 'in-place'
        ? 'clip'
        : node.waived !== null
          ? 'waiver'
          : 'none';
  const place = { excised: node.excised, clip: node.clipped, waiver: node.waived, none: null }[
    kind
  ];
  const reason =
    node.waived?.reason ??
    node.biopsies.findLast((biopsy) => biopsy.reasonNotPlaced !== null)?.reasonNotPlaced;
  return {
    marked: isMarked(node),
    kind,
    clipPlaced: node.clipped !== null,
    ...(place === null ? {} : { eventId: place.id, on: place.day }),
    ...(node.lastCheck === null
      ? {}
      : {
          lastCheck: {
            eventId: node.lastCheck.id,
            on: node.lastCheck.day,
            status: node.lastCheck.status,
          },
        }),
    ...(reason === undefined || reason === null ? {} : { reason }),
  };
}

/** The register of a case's nodes, in the order they were first named. */
export const nodeRegister = (
  facts: AxillaFacts,
  events: readonly CaseEvent[],
): readonly NodeStatus[] =>
  facts.nodes.map((node) => {
    const imaged = imagedOf(node, events);
    const suspicion = latestSuspicion(node);
    const receptors: Receptors = Object.assign(
      {},
      ...reportsOf(node).map((report) => report.receptors),
    ) as Receptors;
    return {
      id: node.id,
      ...(imaged === undefined ? {} : { imaged }),
      ...(suspicion === undefined ? {} : { suspicion }),
      samples: samplesOf(node),
      standingResult: node.standing,
      discordant: node.discordant,
      concordant: node.concordant,
      settled: node.settled,
      outstanding: node.outstanding,
      ofConcern: isOfConcern(node),
      mark: markOf(node),
      receptors,
    };
  });
