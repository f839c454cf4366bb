/**
 * Taking one event into the record. Nothing is refused and nothing is decided here: the statechart
 * decides what follows, from the facts this folder keeps. Events arrive in effective order.
 */
import { assessNodes, isMetastatic } from './assess.js';
import { dayOf, type CaseEvent } from './events.js';
import type { AxillaFacts, NodeFact, Place } from './facts.js';
import { isOwnSide, planOf } from './meaning.js';
import { takeExam, takeImaging } from './taking/clinical.js';
import { withNode, type Taking } from './taking/shared.js';
import { takeBiopsy, takeClipCheck, takePathology, takeVerdict } from './taking/tissue.js';
import { takeBoard, takeNastCompletion, takeNastStart, takeRestaging } from './taking/treatment.js';
import type { EventType } from './vocabulary.js';

const TAKING: { readonly [T in EventType]?: Taking<T> } = {
  'diagnosis.recorded': (facts, event, place) => {
    const { tumorSizeMm, primaryLaterality, receptors } = event.data;
    const diagnosis = { ...place, data: event.data };
    const primary = {
      ...facts.primary,
      ...(tumorSizeMm === undefined ? {} : { tumorSizeMm }),
      ...(primaryLaterality === undefined ? {} : { primaryLaterality }),
      receptors: { ...facts.primary.receptors, ...receptors },
      everInflammatory: facts.primary.everInflammatory || event.data.inflammatory === true,
    };
    return { diagnosis, primary, firstDiagnosis: facts.firstDiagnosis ?? diagnosis };
  },
  'exam.recorded': takeExam,
  'imaging.ordered': (facts, { data }, place) => ({
    orders: [...facts.orders, { ...place, study: data.study, purpose: data.purpose ?? null }],
  }),
  'imaging.reported': takeImaging,
  'biopsy.performed': takeBiopsy,
  'clip.placed': (facts, { data }, place) => ({
    nodes: withNode(facts.nodes, data.nodeId, (node) => ({
      ...node,
      clip: 'in-place',
      clipped: place,
    })),
  }),
  'clip.waived': (facts, { data }, place) => ({
    nodes: withNode(facts.nodes, data.nodeId, (node) => ({
      ...node,
      waived: { ...place, reason: data.reason },
    })),
  }),
  'clip.checked': takeClipCheck,
  'pathology.reported': takePathology,
  'concordance.assessed': takeVerdict,
  'tumor-board.referred': (facts, { data }, place) => ({
    referrals: [...facts.referrals, { ...place, nodeIds: data.nodeIds ?? null }],
  }),
  'tumor-board.decided': takeBoard,
  'nast.started': takeNastStart,
  'nast.completed': takeNastCompletion,
  'restaging.reported': takeRestaging,
  'surgery.performed': (facts, { data }, place) => ({
    surgeries: [
      ...facts.surgeries,
      {
        ...place,
        procedure: data.procedure,
        removed: data.clippedNodesRemoved ?? [],
        notRemoved: data.clippedNodesNotRemoved ?? [],
        awaited: facts.nodes.filter((node) => node.standing === 'awaited').map((node) => node.id),
        nodesPositive: data.nodesPositive ?? null,
      },
    ],
    plan: null,
    omission: null,
  }),
  'surgical-pathology.reported': (facts, { data }, place) => ({
    surgicalPathology: [
      ...facts.surgicalPathology,
      { ...place, nodesPositive: data.nodesPositive ?? null, found: data.clippedNodesFound ?? [] },
    ],
  }),
  'referral.made': (facts, { data }, place) => ({
    services: [...facts.services, { ...place, service: data.service }],
  }),
};

/** Events after which no node needs assessing anew. */
const LEAVES_NODES: ReadonlySet<EventType> = new Set<EventType>([
  'diagnosis.recorded',
  'imaging.ordered',
  'tumor-board.referred',
  'nast.completed',
  'restaging.reported',
  'surgical-pathology.reported',
  'referral.made',
]);

/** Assesses the nodes of changed facts, and notes when a first proof or a new question arose. */
function assessed(before: AxillaFacts, facts: AxillaFacts, imaging: boolean): AxillaFacts {
  const nodes = assessNodes(facts);
  const provenAt =
    nodes.some(isMetastatic) && !before.nodes.some(isMetastatic) ? facts.seq : facts.provenAt;
  const opened = (node: NodeFact): boolean => {
    const then = before.nodes.find((one) => one.id === node.id);
    return (
      (node.outstanding && then?.outstanding !== true) ||
      (node.discordant && then?.discordant !== true)
    );
  };
  const reopenedAt = imaging && nodes.some(opened) ? facts.seq : facts.reopenedAt;
  return { ...facts, nodes, provenAt, reopenedAt };
}

/**
 * Takes one event into the record.
 * @param facts - the record before it
 * @param event - the next event in effective order
 * @returns the record after it; the plan is the statechart's to adopt or drop
 */
export function takeEvent(facts: AxillaFacts, event: CaseEvent): AxillaFacts {
  const place: Place = {
    seq: facts.seq + 1,
    id: event.id,
    day: dayOf(event.occurredAt),
    estimated: event.dateEstimated === true,
  };
  const take = TAKING[event.type] as Taking<EventType> | undefined;
  const kind = planOf(event);
  const by = event.type === 'tumor-board.decided' ? 'board' : 'others';
  const taken: AxillaFacts = {
    ...facts,
    ...take?.(facts, event, place),
    ...(kind === null ? {} : { plans: [...facts.plans, { ...place, kind, by }] }),
    ...(isOwnSide(facts, event) ? {} : { otherSide: [...facts.otherSide, place] }),
    seq: place.seq,
  };
  return take === undefined || LEAVES_NODES.has(event.type)
    ? taken
    : assessed(facts, taken, event.type === 'imaging.reported');
}

/** The plan or omission the event states comes into force; a board's plan settles what was open. */
export function adopt(facts: AxillaFacts): AxillaFacts {
  const stated = facts.plans.at(-1);
  if (stated === undefined) return facts;
  const { kind, ...rest } = stated;
  const adopted: AxillaFacts =
    kind === 'none'
      ? { ...facts, plan: null, omission: stated, adopted: stated }
      : {
          ...facts,
          plan: { kind, ...rest },
          omission: null,
          adopted: stated,
          boardPlan: stated.by === 'board' ? stated : facts.boardPlan,
        };
  return { ...adopted, nodes: assessNodes(adopted) };
}

/** An omission in force is stated once more: it stays as it was decided, and the statement counted. */
export const confirm = (facts: AxillaFacts): AxillaFacts => ({
  ...facts,
  adopted: facts.plans.at(-1) ?? null,
});

/** The plan or omission in force ends, and with it what it settled. */
export function withdraw(facts: AxillaFacts): AxillaFacts {
  const without: AxillaFacts = { ...facts, plan: null, boardPlan: null, omission: null };
  return { ...without, nodes: assessNodes(without) };
}

/** The board's request for tissue is void: new suspicion before any tissue decides anew. */
export const dropRequest = (facts: AxillaFacts): AxillaFacts => ({ ...facts, boardBiopsy: null });
