/**
 * Taking one event into the record. Nothing is refused and nothing is decided here: the statechart
 * decides what follows, from the facts this file keeps. Events arrive in effective order.
 */
import { assessNodes, isMetastatic, latestSuspicion, rankOf } from './assess.js';
import { dayOf, isBareDate, type CaseEvent, type EventOf, type ImagedNode } from './events.js';
import type {
  AxillaFacts,
  BiopsyFact,
  BoardFact,
  ExamFact,
  ImagingFact,
  MisplacedFact,
  NodeFact,
  NodeReport,
  Place,
  PlanFact,
} from './facts.js';
import type { BoardDecision, EventType } from './vocabulary.js';

const ULTRASOUNDS: readonly string[] = ['axillary-ultrasound', 'second-look-ultrasound'];
const BIOPSY_DECISIONS: readonly BoardDecision[] = [
  'repeat-core',
  'fna',
  'excisional-biopsy',
  'biopsy-second-node',
];

/** A board decision that asks for tissue. */
export const asksForTissue = (decision: BoardDecision): boolean =>
  BIOPSY_DECISIONS.includes(decision);

/** A board decision other than `defer` and `other`. */
export const decides = (decision: BoardDecision): boolean =>
  decision !== 'defer' && decision !== 'other';

/** The plan an event states, or `null` where it states none. */
export function planOf(event: CaseEvent): PlanFact['kind'] | null {
  if (event.type === 'treatment.planned') {
    return event.data.approach === 'nast' ? 'nast' : (event.data.axillarySurgery ?? 'none');
  }
  if (event.type !== 'tumor-board.decided') return null;
  const { decision } = event.data;
  if (decision === 'omit-axillary-surgery') return 'none';
  return decision === 'nast' || decision === 'slnb' || decision === 'tad' || decision === 'alnd'
    ? decision
    : null;
}

/** Whether the report says suspicious or names a node moderate or high (contract, section 2). */
export const reportIsSuspicious = (data: EventOf<'imaging.reported'>['data']): boolean =>
  data.axilla === 'suspicious' || (data.nodes ?? []).some((node) => node.suspicion !== 'low');

const isOwnSide = (facts: AxillaFacts, event: CaseEvent): boolean =>
  event.laterality === undefined || event.laterality === facts.laterality;

/** An exam or imaging report that bears on the axilla: of the other side only where it raises suspicion. */
export function bearsOnAxilla(facts: AxillaFacts, event: CaseEvent): boolean {
  if (isOwnSide(facts, event)) return true;
  if (event.type === 'exam.recorded') return event.data.axilla !== 'negative';
  return event.type !== 'imaging.reported' || reportIsSuspicious(event.data);
}

const noNode = (id: string): NodeFact => ({
  id,
  reports: [],
  biopsies: [],
  lymphomaSuspected: [],
  firstSuspicious: null,
  clip: 'none',
  clipped: null,
  waived: null,
  excised: null,
  lastCheck: null,
  standing: 'none',
  discordant: false,
  concordant: false,
  accepted: false,
  settled: false,
  outstanding: false,
});

function withNode(
  nodes: readonly NodeFact[],
  id: string,
  change: (node: NodeFact) => NodeFact,
): readonly NodeFact[] {
  const index = nodes.findIndex((node) => node.id === id);
  const found = nodes[index];
  return found === undefined ? [...nodes, change(noNode(id))] : nodes.with(index, change(found));
}

type Taking<T extends EventType> = (
  facts: AxillaFacts,
  event: EventOf<T>,
  place: Place,
) => Partial<AxillaFacts>;

const beforeTreatment = (facts: AxillaFacts): boolean =>
  facts.nastStarts.length === 0 && facts.surgeries.length === 0;

const misplace = (
  facts: AxillaFacts,
  place: Place,
  why: MisplacedFact['why'],
  grave = false,
): Partial<AxillaFacts> => ({ misplaced: [...facts.misplaced, { ...place, why, grave }] });

/** The last biopsy of that id: ids are unique among biopsies not retracted, on any day of the file. */
export function biopsyOf(facts: AxillaFacts, biopsyId: string): BiopsyFact | undefined {
  let found: BiopsyFact | undefined;
  for (const node of facts.nodes) {
    for (const biopsy of node.biopsies) {
      if (biopsy.biopsyId === biopsyId && (found === undefined || biopsy.seq > found.seq))
        found = biopsy;
    }
  }
  return found;
}

const withBiopsy = (
  nodes: readonly NodeFact[],
  biopsy: BiopsyFact,
  change: Partial<BiopsyFact>,
): readonly NodeFact[] =>
  withNode(nodes, biopsy.nodeId, (node) => ({
    ...node,
    biopsies: node.biopsies.map((one) => (one.seq === biopsy.seq ? { ...one, ...change } : one)),
  }));

const takeExam: Taking<'exam.recorded'> = (facts, event, place) => {
  if (!bearsOnAxilla(facts, event)) return {};
  const exam: ExamFact = {
    ...place,
    data: event.data,
    negative: event.data.axilla === 'negative',
    beforeTreatment: beforeTreatment(facts),
  };
  return { exams: [...facts.exams, exam] };
};

function takeNodeReport(
  nodes: readonly NodeFact[],
  imaged: ImagedNode,
  place: Place,
  ownSide: boolean,
): readonly NodeFact[] {
  return withNode(nodes, imaged.id, (node) => {
    const lymphomaSuspected =
      imaged.lymphomaSuspected === true
        ? [...node.lymphomaSuspected, place]
        : node.lymphomaSuspected;
    // A report of the other side can raise a node's suspicion, never lower it.
    if (!ownSide && rankOf(imaged.suspicion) < rankOf(latestSuspicion(node))) {
      return { ...node, lymphomaSuspected };
    }
    const report: NodeReport = { ...place, suspicion: imaged.suspicion };
    const firstSuspicious = node.firstSuspicious ?? (imaged.suspicion === 'low' ? null : place);
    return { ...node, reports: [...node.reports, report], lymphomaSuspected, firstSuspicious };
  });
}

const takeImaging: Taking<'imaging.reported'> = (facts, event, place) => {
  const { data } = event;
  const ownSide = isOwnSide(facts, event);
  const suspicious = reportIsSuspicious(data);
  const named = data.nodes ?? [];
  const report: ImagingFact = {
    ...place,
    study: data.study,
    ultrasound: ULTRASOUNDS.includes(data.study),
    ownSide,
    axilla: data.axilla,
    suspicious,
    negative: data.axilla === 'negative' && !suspicious && ownSide,
    levels: data.levelsSurveyed ?? [],
    nodeIds: named.map((node) => node.id),
    distantLevel: named.some(
      (node) => node.level !== undefined && !['I', 'II'].includes(node.level),
    ),
  };
  let nodes = facts.nodes;
  for (const imaged of named) nodes = takeNodeReport(nodes, imaged, place, ownSide);
  return { imaging: [...facts.imaging, report], nodes };
};

const takeBiopsy: Taking<'biopsy.performed'> = (facts, event, place) => {
  const { data } = event;
  const biopsy: BiopsyFact = {
    ...place,
    biopsyId: data.biopsyId,
    nodeId: data.nodeId,
    method: data.method,
    guidance: data.guidance ?? null,
    cores: data.cores ?? null,
    bare: isBareDate(event.occurredAt),
    reasonNotPlaced: data.clip?.placed === false ? (data.clip.reasonNotPlaced ?? null) : null,
    report: null,
    verdict: null,
    calledConcordant: null,
  };
  const clip = data.clip?.placed === true ? ({ clip: 'in-place', clipped: place } as const) : {};
  const excised = data.method === 'excisional' ? { excised: place } : {};
  const nodes = withNode(facts.nodes, data.nodeId, (node) => ({
    ...node,
    ...clip,
    ...excised,
    biopsies: [...node.biopsies, biopsy],
  }));
  return { nodes, lastBiopsy: place };
};

const takeClipCheck: Taking<'clip.checked'> = (facts, event, place) => {
  const { status } = event.data;
  const nodes = withNode(facts.nodes, event.data.nodeId, (node) => {
    const missed = status === 'lost' || status === 'migrated';
    const clip =
      node.clip === 'in-place' && missed
        ? 'displaced'
        : node.clip === 'displaced' && status === 'confirmed'
          ? 'in-place'
          : node.clip;
    return { ...node, clip, lastCheck: { ...place, status } };
  });
  return { nodes };
};

const takePathology: Taking<'pathology.reported'> = (facts, event, place) => {
  const { data } = event;
  const result =
    data.result === 'benign' && data.nodalTissuePresent === false ? 'non-diagnostic' : data.result;
  const biopsy = biopsyOf(facts, data.biopsyId);
  if (biopsy === undefined) return misplace(facts, place, 'no-such-biopsy', result !== 'benign');
  const before = biopsy.report;
  const report = { ...place, result, receptors: data.receptors ?? {}, amended: before !== null };
  // An amendment ends a concordant verdict on what it replaces; a discordant one stays.
  const verdict = biopsy.verdict?.verdict === 'concordant' ? null : biopsy.verdict;
  const changed = before !== null && before.result !== result;
  const early = place.day < biopsy.day && !place.estimated && !biopsy.estimated;
  return {
    nodes: withBiopsy(facts.nodes, biopsy, { report, verdict, calledConcordant: null }),
    ...(changed ? { amendments: [...facts.amendments, place] } : {}),
    ...(early ? { earlyReports: [...facts.earlyReports, place, biopsy] } : {}),
  };
};

const takeVerdict: Taking<'concordance.assessed'> = (facts, event, place) => {
  const biopsy = biopsyOf(facts, event.data.biopsyId);
  if (biopsy === undefined) return misplace(facts, place, 'no-such-biopsy');
  if (biopsy.report === null) return misplace(facts, place, 'verdict-without-report');
  const verdict = { ...place, verdict: event.data.verdict };
  const calledConcordant = verdict.verdict === 'concordant' ? place : biopsy.calledConcordant;
  return { nodes: withBiopsy(facts.nodes, biopsy, { verdict, calledConcordant }) };
};

/** Whether any sample has a report. */
export const somethingReported = (facts: AxillaFacts): boolean =>
  facts.nodes.some((node) => node.biopsies.some((biopsy) => biopsy.report !== null));

const takeBoard: Taking<'tumor-board.decided'> = (facts, event, place) => {
  const { decision, nodeIds } = event.data;
  const afterReport = somethingReported(facts);
  const item: BoardFact = {
    ...place,
    decision,
    nodeIds: nodeIds ?? null,
    bare: isBareDate(event.occurredAt),
    afterReport,
  };
  const board = [...facts.board, item];
  if (!decides(decision)) return { board };
  // Accepting a result where nothing is reported means nothing, and takes nothing back.
  if (decision === 'accept-result' && !afterReport) {
    return { board, ...misplace(facts, place, 'nothing-to-accept') };
  }
  const proven = facts.nodes.some(isMetastatic);
  return {
    board,
    boardBiopsy: asksForTissue(decision) && !proven ? item : null,
  };
};

const takeNastStart: Taking<'nast.started'> = (facts, _event, place) =>
  facts.surgeries.length > 0
    ? {}
    : {
        nastStarts: [...facts.nastStarts, place],
        nastCompleted: null,
        finalRestaging: null,
        plan: null,
        omission: null,
      };

/** NAST has been started and not completed, and no surgery has followed. */
const underWay = (facts: AxillaFacts): boolean =>
  facts.nastStarts.length > 0 && facts.nastCompleted === null && facts.surgeries.length === 0;

/** Therapy begun elsewhere is on record with the diagnosis: its completion and restaging are in place. */
const begunElsewhere = (facts: AxillaFacts): boolean =>
  facts.diagnosis?.data.priorTreatment === 'nast-underway';

const takeNastCompletion: Taking<'nast.completed'> = (facts, _event, place) => {
  if (underWay(facts)) return { nastCompleted: place };
  return begunElsewhere(facts) ? {} : misplace(facts, place, 'nast-not-under-way');
};

const takeRestaging: Taking<'restaging.reported'> = (facts, event, place) => {
  const final = event.data.timing !== 'interim';
  const suspicious = event.data.axilla === 'suspicious';
  // A negative restaging of the other side clears nothing: only the last word on this side is kept.
  const cleared = !isOwnSide(facts, event) && !suspicious;
  return {
    ...(cleared ? {} : { restagings: [...facts.restagings, { ...place, suspicious, final }] }),
    ...(final && facts.nastStarts.length > 0 ? { finalRestaging: place } : {}),
    ...(facts.nastStarts.length === 0 && !begunElsewhere(facts)
      ? misplace(facts, place, 'no-nast')
      : {}),
  };
};

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
