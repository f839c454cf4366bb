/** What a pitfall rule reads: the record, and the few words of the contract's section 3 that rules share. */
import {
  isAbout,
  isMetastatic,
  standingOf,
  rankOf,
  latestSuspicion,
} from '../../machines/assess.js';
import type {
  AxillaFacts,
  BoardFact,
  NodeFact,
  Place,
  PlanFact,
  ReportFact,
  SurgeryFact,
} from '../../machines/facts.js';
import { latestUltrasound } from '../../machines/predicates.js';
import { asksForTissue, decides } from '../../machines/meaning.js';
import type { EventOf } from '../../machines/events.js';
import type { Receptor, Stage } from '../../machines/vocabulary.js';
import type { PathwayConfig } from '../config.js';
import type { BasisId } from '../knowledge/index.js';
import type { Day, Patient, Severity } from '../types.js';

/** Facts that only the course of events tells, kept while the log is replayed. */
export interface Trail {
  /** Stage beneath `closed` after the last event. */
  stage: Stage;
  /** Place of the last event that changed it. */
  stageChangedAt: number;
  /** The record and stage just before the first NAST. */
  beforeNast: { readonly facts: AxillaFacts; readonly stage: Stage } | null;
  /** The same before the first surgery. */
  beforeSurgery: { readonly facts: AxillaFacts; readonly stage: Stage } | null;
  /** The closing in force, and what was recorded under it. */
  closed: { readonly place: Place; completed: boolean; readonly late: Place[] } | null;
  unknownRetractions: readonly EventOf<'event.retracted'>[];
}

/** What one rule found: at most one per node, or one for the axilla. */
export interface Finding {
  readonly nodeId?: string;
  readonly severity: Severity;
  /** The day it began, where that is not the day of the event that shows it. */
  readonly since?: Day;
  /** The events it rests on. */
  readonly on: readonly (Place | null | undefined)[];
  /** The fact, and what is missing. */
  readonly message: string;
}

/** What becomes of a flag at surgery: work still to do ends, what cannot be mended is audited, the rest stays. */
export type AtSurgery = 'ends' | 'audit' | 'stays';

export interface View {
  readonly facts: AxillaFacts;
  readonly day: Day;
  readonly trail: Trail;
  readonly config: PathwayConfig;
  readonly patient: Patient;
}

export interface Rule {
  readonly title: string;
  /** Who decides, and what would clear it. */
  readonly action: string;
  readonly atSurgery: AtSurgery;
  readonly basis: readonly BasisId[];
  readonly find: (view: View) => readonly Finding[];
}

export const proven = (facts: AxillaFacts): boolean => facts.nodes.some(isMetastatic);

/** The last plan on record, whether or not it moved the stage; none once surgery was performed. */
export const latestPlan = (facts: AxillaFacts): PlanFact | null =>
  facts.surgeries.length > 0 ? null : (facts.plans.at(-1) ?? null);

export const lastSurgery = (facts: AxillaFacts): SurgeryFact | null =>
  facts.surgeries.at(-1) ?? null;

/** NAST is the latest plan or has started. */
export const nastPlannedOrStarted = (facts: AxillaFacts): boolean =>
  facts.nastStarts.length > 0 || latestPlan(facts)?.kind === 'nast';

/** The plan or NAST start a NAST rule rests on. */
export const nastPlace = (facts: AxillaFacts): Place | null =>
  facts.nastStarts[0] ?? latestPlan(facts);

/** A board decision: not `defer` or `other`, and not the acceptance of what is not reported. */
export const isBoardDecision = (item: BoardFact): boolean =>
  decides(item.decision) && (item.decision !== 'accept-result' || item.afterReport);

/** A board decision since a place; for a node, one whose `nodeIds` do not leave it out. */
export const boardDecidedSince = (facts: AxillaFacts, seq: number, nodeId?: string): boolean =>
  facts.board.some((item) => {
    if (item.seq <= seq || !isBoardDecision(item)) return false;
    const limited = asksForTissue(item.decision) || item.decision === 'accept-result';
    return nodeId === undefined || !limited || isAbout(item, nodeId);
  });

/** The board decided for a treatment since a place and, where it is named, before another. */
export const boardDecidedFor = (
  facts: AxillaFacts,
  kind: string,
  since: number,
  before = Infinity,
): boolean =>
  facts.board.some((item) => item.decision === kind && item.seq > since && item.seq < before);

/** Planned by others since a place, one of some kinds. */
export const plannedByOthersSince = (
  facts: AxillaFacts,
  seq: number,
  kinds: readonly PlanFact['kind'][] = ['nast', 'slnb', 'tad', 'alnd', 'none'],
): boolean =>
  facts.plans.some((plan) => plan.by === 'others' && plan.seq > seq && kinds.includes(plan.kind));

/** SLNB or TAD performed since a place. */
export const limitedSurgerySince = (facts: AxillaFacts, seq: number): boolean =>
  facts.surgeries.some((surgery) => surgery.seq > seq && surgery.procedure !== 'alnd');

/** Treatment was planned by others, started or done since a place. */
export const treatedSince = (facts: AxillaFacts, seq: number): boolean =>
  plannedByOthersSince(facts, seq) ||
  facts.nastStarts.some((start) => start.seq > seq) ||
  facts.surgeries.some((surgery) => surgery.seq > seq);

/** The latest suspicious report or exam that is not negative. */
export function latestSuspicionPlace(facts: AxillaFacts): Place | null {
  const report = facts.imaging.findLast((one) => one.suspicious) ?? null;
  const exam = facts.exams.findLast((one) => !one.negative) ?? null;
  if (report === null || exam === null) return report ?? exam;
  return report.seq > exam.seq ? report : exam;
}

/** Suspected axilla (contract, section 3). */
export function suspectedAxilla(facts: AxillaFacts): boolean {
  const { imaging } = facts;
  if (imaging.some((report) => report.ultrasound && report.suspicious)) return true;
  const negatives = imaging.filter((report) => report.ultrasound && report.negative);
  const elsewhere = imaging.some(
    (report) =>
      !report.ultrasound && report.suspicious && !negatives.some((us) => us.day >= report.day),
  );
  if (elsewhere) return true;
  if (facts.exams.at(-1)?.negative === false && negatives.length === 0) return true;
  const last = facts.board.findLast(isBoardDecision);
  return last !== undefined && asksForTissue(last.decision);
}

/** Current reports of a node. */
export function reportsOf(node: NodeFact): readonly ReportFact[] {
  const reports: ReportFact[] = [];
  for (const { report } of node.biopsies) if (report !== null) reports.push(report);
  return reports;
}

/** Facts never change, and many rules ask the same of one node. */
const standingReportsOf = new WeakMap<NodeFact['biopsies'], readonly ReportFact[]>();

/** The reports that carry the node's standing result: of the day that decides, where a day does. */
export function standingReports(node: NodeFact): readonly ReportFact[] {
  const known = standingReportsOf.get(node.biopsies);
  if (known !== undefined) return known;
  const reports = standingOf(node.biopsies).carriers.flatMap((biopsy) => biopsy.report ?? []);
  standingReportsOf.set(node.biopsies, reports);
  return reports;
}

/** The latest of them: "its report" of a node. */
export function reportPlace(node: NodeFact): ReportFact | null {
  let latest: ReportFact | null = null;
  for (const report of standingReports(node))
    if (latest === null || report.seq > latest.seq) latest = report;
  return latest;
}

const KNOWN = ['positive', 'negative', 'equivocal'];
export const receptorsOnRecord = (node: NodeFact): boolean =>
  reportsOf(node).some((report) =>
    Object.values(report.receptors).some((status) => KNOWN.includes(status)),
  );

/** Statuses of one receptor over the current reports of all nodes. */
export const nodeReceptor = (
  facts: AxillaFacts,
  receptor: Receptor,
): readonly (string | undefined)[] =>
  facts.nodes.flatMap((node) => reportsOf(node).map((report) => report.receptors[receptor]));

export const byFnaAlone = (node: NodeFact): boolean =>
  node.biopsies.length > 0 && node.biopsies.every((biopsy) => biopsy.method === 'fna');

export const stillSuspicious = (node: NodeFact): boolean => rankOf(latestSuspicion(node)) >= 2;

export { latestUltrasound };
