/** Pitfalls about plans and treatment: what they did not wait for, and what they do not fit. */
import { isMetastatic } from '../../machines/assess.js';
import type { AxillaFacts, Place, PlanFact, SurgeryFact } from '../../machines/facts.js';
import type { PitfallCode, Stage } from '../../machines/vocabulary.js';
import { daysBetween } from '../days.js';
import { NONE, one, inflammatory } from './finding.js';
import * as V from './view.js';
import type { Finding, Rule, View } from './view.js';

const answered = (standing: string): boolean =>
  !['none', 'awaited', 'non-diagnostic'].includes(standing);

/** NAST planned or started for a suspected axilla, without a tissue result from before it. */
const nastBeforeTissue = ({ facts, trail }: View): readonly Finding[] => {
  if (!V.nastPlannedOrStarted(facts)) return NONE;
  const start = facts.nastStarts[0];
  const then = trail.beforeNast?.facts ?? facts;
  const before = facts.nodes.filter((node) =>
    node.biopsies.some((biopsy) => start === undefined || biopsy.seq < start.seq),
  );
  const atStake = V.suspectedAxilla(then) || then.lastBiopsy !== null;
  if (!atStake || before.some((node) => answered(node.standing))) return NONE;
  return one(
    facts.nodes.some((node) => answered(node.standing)) ? 'warning' : 'critical',
    'NAST is planned or started for a suspected axilla. Missing: a tissue result from before it.',
    V.nastPlace(facts),
    V.latestSuspicionPlace(then),
  );
};

/** Surgery performed while a node was awaited, and it still is. */
const surgeryBeforeReport = ({ facts }: View): readonly Finding[] => {
  const still = facts.nodes.filter((node) => node.standing === 'awaited').map((node) => node.id);
  const hasty = facts.surgeries.filter((one) => one.awaited.some((id) => still.includes(id)));
  const awaited = still.filter((id) => hasty.some((one) => one.awaited.includes(id)));
  return awaited.length === 0
    ? NONE
    : one(
        'critical',
        `Surgery was performed while ${awaited.join(', ')} had no report. Missing: the report.`,
        ...hasty,
      );
};

const treatmentBeforeTissue = (view: View): readonly Finding[] => {
  const surgery = surgeryBeforeReport(view);
  return surgery.length > 0 ? surgery : nastBeforeTissue(view);
};

interface Subject {
  readonly kind: string;
  readonly place: Place;
  readonly then: AxillaFacts;
}

/** An operation without NAST: the latest plan as of now, or the first surgery as of just before it. */
function withoutNast({ facts, trail }: View): Subject | null {
  const plan: PlanFact | null = V.latestPlan(facts);
  if (facts.nastStarts.length > 0) return null;
  if (plan !== null) return { kind: plan.kind, place: plan, then: facts };
  const first: SurgeryFact | undefined = facts.surgeries[0];
  const then = trail.beforeSurgery?.facts;
  return first && then ? { kind: first.procedure, place: first, then } : null;
}

const slnbNotIndicated = (view: View): readonly Finding[] => {
  const subject = withoutNast(view);
  if (subject === null || (subject.kind !== 'slnb' && subject.kind !== 'tad')) return NONE;
  const { then, kind, place } = subject;
  const metastatic = kind === 'slnb' && V.proven(then);
  const suspected = V.suspectedAxilla(then);
  const untouched = suspected && then.lastBiopsy === null;
  const outstanding = then.nodes.some((node) => node.outstanding);
  if (!metastatic && !untouched && !outstanding) return NONE;
  const results = then.nodes.filter(isMetastatic).map((node) => V.reportPlace(node)?.seq ?? 0);
  const suspicion = suspected || outstanding ? (V.latestSuspicionPlace(then)?.seq ?? 0) : 0;
  const decided = V.boardDecidedFor(then, kind, Math.max(suspicion, ...results));
  const why = metastatic ? 'a node is metastatic' : 'a suspicious axilla or node has no tissue';
  return one(
    decided ? 'info' : 'critical',
    `${kind.toUpperCase()} without NAST, and ${why}. Missing: tissue, or the board's decision for it.`,
    place,
    V.latestSuspicionPlace(then),
  );
};

const alndWithoutProof = (view: View): readonly Finding[] => {
  const subject = withoutNast(view);
  if (subject?.kind !== 'alnd' || V.proven(subject.then) || inflammatory(subject.then)) return NONE;
  const decided = V.boardDecidedFor(
    subject.then,
    'alnd',
    V.latestSuspicionPlace(subject.then)?.seq ?? 0,
  );
  return one(
    decided ? 'info' : 'warning',
    'ALND without NAST, and no node is proven metastatic. Missing: tissue proof.',
    subject.place,
  );
};

const planNotFinal = ({ facts, trail }: View): readonly Finding[] => {
  const plan = V.latestPlan(facts);
  const only = plan?.by === 'others' && facts.adopted?.seq !== plan.seq;
  return only && facts.nastStarts.length === 0 && trail.stageChangedAt <= plan.seq
    ? one(
        'warning',
        'A plan was made for an axilla that is still open. Missing: the answer it waits for.',
        plan,
      )
    : NONE;
};

const OPEN_STAGES: readonly Stage[] = [
  'intake',
  'ultrasound-due',
  'second-look-due',
  'alternative-guidance',
  'biopsy-due',
  'pathology-awaited',
  'concordance-due',
  'indeterminate',
  'discordant',
  'non-diagnostic',
  'lymphoma',
  'other-malignancy',
  'granulomatous',
];

/** The engine leaves it out where another flag already says why (contract, section 3). */
const treatmentOfOpenAxilla = ({ facts, trail }: View): readonly Finding[] => {
  const first = trail.beforeNast ?? trail.beforeSurgery;
  const place = facts.nastStarts[0] ?? facts.surgeries[0];
  return first !== null && place !== undefined && OPEN_STAGES.includes(first.stage)
    ? one(
        'critical',
        'Treatment began while the axilla was open. Missing: the answer it did not wait for.',
        place,
      )
    : NONE;
};

const residualNode = ({ facts }: View): readonly Finding[] => {
  const restaging = facts.restagings.findLast((report) => report.final);
  const plan = V.latestPlan(facts);
  const surgery = V.lastSurgery(facts);
  const kind = plan?.kind ?? surgery?.procedure;
  if (restaging?.suspicious !== true || (kind !== 'slnb' && kind !== 'tad')) return NONE;
  const decided = V.boardDecidedFor(facts, kind, restaging.seq, surgery?.seq);
  return one(
    decided ? 'info' : 'warning',
    `The restaging is suspicious, and ${kind.toUpperCase()} is planned or done. Missing: the board's decision for it.`,
    restaging,
    plan ?? surgery,
  );
};

const restagingMissing = ({ facts }: View): readonly Finding[] => {
  if (facts.nastStarts.length === 0 || facts.finalRestaging !== null) return NONE;
  const plan = V.latestPlan(facts);
  const planned =
    plan !== null &&
    plan.kind !== 'nast' &&
    plan.kind !== 'none' &&
    facts.nastCompleted !== null &&
    plan.seq > facts.nastCompleted.seq;
  const surgery = facts.surgeries[0];
  return planned || surgery !== undefined
    ? one('info', 'Surgery follows NAST. Missing: the final restaging.', surgery ?? plan)
    : NONE;
};

const ibcUrgent = ({ facts, day, config, trail }: View): readonly Finding[] => {
  if (
    !inflammatory(facts) ||
    trail.stage === 'redirected' ||
    facts.nastStarts.length > 0 ||
    facts.firstDiagnosis === null
  )
    return NONE;
  const days = daysBetween(facts.firstDiagnosis.day, day);
  const severity =
    days > config.inflammatoryCriticalDays
      ? 'critical'
      : days > config.inflammatoryWarningDays
        ? 'warning'
        : 'info';
  return one(
    severity,
    `Inflammatory cancer, day ${String(days)} since diagnosis; local targets ${String(config.inflammatoryWarningDays)} and ${String(config.inflammatoryCriticalDays)} days. Missing: the start of NAST.`,
    facts.firstDiagnosis,
    facts.diagnosis,
  );
};

const ibcSurgery = ({ facts }: View): readonly Finding[] => {
  if (!inflammatory(facts)) return NONE;
  const plan = V.latestPlan(facts);
  const surgery = V.lastSurgery(facts);
  const kind = plan?.kind ?? surgery?.procedure;
  const limited = kind === 'slnb' || kind === 'tad';
  const upfront = facts.nastStarts.length === 0 && (kind === 'alnd' || facts.surgeries.length > 0);
  return limited || upfront
    ? one(
        'critical',
        "Axillary surgery that is not the default in inflammatory cancer. Missing: the board's reason for it.",
        plan ?? surgery,
      )
    : NONE;
};

/** These rules, by code. */
export const TREATMENT_RULES: Partial<Record<PitfallCode, Rule>> = {
  'treatment-before-tissue': {
    title: 'Treatment before a tissue result',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-5', 'SN-6', 'SN-22'],
    find: treatmentBeforeTissue,
  },
  'slnb-not-indicated': {
    title: 'Limited surgery of a suspicious or positive axilla',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['CP-14', 'SN-22'],
    find: slnbNotIndicated,
  },
  'alnd-without-proof': {
    title: 'ALND without tissue proof',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-8', 'SN-22'],
    find: alndWithoutProof,
  },
  'plan-not-final': {
    title: 'Plan for an open axilla',
    action: 'Decides: surgeon with the tumor board.',
    atSurgery: 'ends',
    basis: ['SN-21'],
    find: planNotFinal,
  },
  'treatment-of-open-axilla': {
    title: 'Treatment of an open axilla',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-21', 'CP-13'],
    find: treatmentOfOpenAxilla,
  },
  'residual-node-limited-surgery': {
    title: 'Limited surgery after a suspicious restaging',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['B-nast'],
    find: residualNode,
  },
  'restaging-missing': {
    title: 'Final restaging not recorded',
    action: 'Decides: radiologist.',
    atSurgery: 'audit',
    basis: ['B-acr'],
    find: restagingMissing,
  },
  'ibc-urgent': {
    title: 'Inflammatory cancer: NAST not started',
    action: 'Decides: medical oncologist.',
    atSurgery: 'ends',
    basis: ['SN-26'],
    find: ibcUrgent,
  },
  'ibc-axillary-surgery': {
    title: 'Axillary surgery in inflammatory cancer',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-26', 'B-ibc'],
    find: ibcSurgery,
  },
};
