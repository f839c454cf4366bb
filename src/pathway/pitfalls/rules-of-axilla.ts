/** Pitfalls about the axilla as a whole: its imaging, its plan, its treatment. */
import { carriesClip, isMetastatic } from '../../machines/assess.js';
import type { AxillaFacts, Place, PlanFact, SurgeryFact } from '../../machines/facts.js';
import {
  RECEPTORS,
  SURVEY_LEVELS,
  type PitfallCode,
  type Stage,
} from '../../machines/vocabulary.js';
import { daysBetween } from '../days.js';
import type { Severity } from '../types.js';
import * as V from './view.js';
import type { Finding, Rule, View } from './view.js';

const one = (severity: Severity, message: string, ...on: Finding['on']): readonly Finding[] => [
  { severity, message, on },
];
const NONE: readonly Finding[] = [];

const latestDiagnosis = (facts: AxillaFacts) => facts.diagnosis?.data;
const inflammatory = (facts: AxillaFacts): boolean => latestDiagnosis(facts)?.inflammatory === true;
const tumorSize = ({ facts }: View): number | undefined => facts.primary.tumorSizeMm;
const felt = (facts: AxillaFacts): boolean => facts.exams.at(-1)?.negative === false;

const tadWithoutMarker = ({ facts }: View): readonly Finding[] => {
  const plan = V.latestPlan(facts);
  const surgery = V.lastSurgery(facts);
  if (plan?.kind !== 'tad' && surgery?.procedure !== 'tad') return NONE;
  const out =
    facts.surgeries.some((s) => s.removed.length > 0) ||
    facts.surgicalPathology.some((s) => s.found.length > 0);
  return out || facts.nodes.some(carriesClip)
    ? NONE
    : one(
        'critical',
        'TAD is planned or done, and no node carries a clip. Missing: a clip that can be found.',
        plan,
        surgery,
      );
};

const incompleteSurvey = ({ facts }: View): readonly Finding[] => {
  const studies = facts.imaging.filter((report) => report.ultrasound && report.ownSide);
  const levels = new Set(studies.flatMap((report) => report.levels));
  const missing = SURVEY_LEVELS.filter((level) => !levels.has(level));
  return studies.length === 0 || missing.length === 0
    ? NONE
    : one(
        levels.size === 0 ? 'info' : 'warning',
        `Missing: the ultrasound survey of level ${missing.join(', ')}.`,
        ...studies,
      );
};

const palpableButNegative = ({ facts }: View): readonly Finding[] => {
  const exam = facts.exams.at(-1);
  if (exam === undefined || exam.negative || V.proven(facts)) return NONE;
  const us = V.latestUltrasound(facts);
  if (V.boardDecidedSince(facts, Math.max(exam.seq, us?.seq ?? 0))) return NONE;
  const unseen =
    facts.lastBiopsy === null &&
    us !== undefined &&
    (us.negative || us.axilla === 'not-visualized');
  const benign = facts.nodes
    .flatMap(V.reportsOf)
    .find((report) => report.result === 'benign' && report.seq < exam.seq);
  return unseen || benign !== undefined
    ? one(
        'warning',
        'A node is felt, and imaging or tissue does not explain it. Missing: what the felt node is.',
        exam,
        unseen ? us : benign,
      )
    : NONE;
};

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

const nastWithoutUltrasound = ({ facts }: View): readonly Finding[] => {
  if (!V.nastPlannedOrStarted(facts)) return NONE;
  const start = facts.nastStarts[0]?.seq ?? Infinity;
  return facts.imaging.some((report) => report.ultrasound && report.ownSide && report.seq < start)
    ? NONE
    : one(
        'warning',
        'NAST is planned or started. Missing: an axillary ultrasound from before it.',
        V.nastPlace(facts),
      );
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

const studyNotAppropriate = (view: View): readonly Finding[] => {
  const { facts } = view;
  if (facts.lastBiopsy !== null) return NONE;
  const suspicious = facts.imaging.some((report) => report.suspicious);
  const small = felt(facts) && (tumorSize(view) ?? Infinity) <= 20;
  let worst: Severity | null = null;
  const on: Place[] = [];
  for (const order of facts.orders) {
    if (facts.imaging.some((report) => report.study === order.study && report.seq > order.seq))
      continue;
    const elsewhere = order.purpose !== null && order.purpose !== 'axilla';
    const breast = ['diagnostic-mammography', 'diagnostic-tomosynthesis', 'breast-mri'].includes(
      order.study,
    );
    let severity: Severity | null = null;
    if (order.study === 'fdg-pet-ct')
      severity = small && !facts.primary.everInflammatory ? 'warning' : null;
    else if (elsewhere) severity = null;
    else if (breast && suspicious) severity = order.purpose === 'axilla' ? 'warning' : 'info';
    else if (order.study === 'breast-mri' && small) severity = 'info';
    if (severity === null) continue;
    on.push(order);
    worst = worst === 'warning' ? worst : severity;
  }
  return worst === null
    ? NONE
    : one(
        worst,
        'A study is ordered that is rated low for this question. Missing: tissue or ultrasound.',
        ...on,
      );
};

const receptorsMissing = ({ facts }: View): readonly Finding[] => {
  const metastatic = facts.nodes.filter(isMetastatic);
  return metastatic.length === 0 ||
    !V.nastPlannedOrStarted(facts) ||
    facts.nodes.some(V.receptorsOnRecord) ||
    metastatic.some(V.byFnaAlone)
    ? NONE
    : one(
        'info',
        'NAST is planned or started. Missing: the receptors of the metastatic node.',
        ...metastatic.map(V.reportPlace),
      );
};

const receptorsDiffer = ({ facts }: View): readonly Finding[] => {
  const primary = facts.primary.receptors;
  const differs = RECEPTORS.filter((receptor) => {
    const opposite =
      primary[receptor] === 'positive'
        ? 'negative'
        : primary[receptor] === 'negative'
          ? 'positive'
          : null;
    return opposite !== null && V.nodeReceptor(facts, receptor).includes(opposite);
  });
  return differs.length === 0
    ? NONE
    : one(
        'info',
        `${differs.join(', ').toUpperCase()} differ between primary and node.`,
        facts.diagnosis,
        ...facts.nodes.flatMap(V.reportsOf),
      );
};

const notReferred =
  (service: string, result: string, severity: Severity, standing: boolean) =>
  ({ facts }: View): readonly Finding[] => {
    const reports = facts.nodes
      .filter((node) => !standing || node.standing === result)
      .flatMap(V.reportsOf)
      .filter((report) => report.result === result);
    return reports.length === 0 || facts.services.some((made) => made.service === service)
      ? NONE
      : one(severity, `A report says ${result}. Missing: the referral.`, ...reports);
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
    `Inflammatory cancer, day ${String(days)} since diagnosis. Missing: the start of NAST.`,
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
        "Axillary surgery in inflammatory cancer. Missing: NAST first, then dissection, or the board's reason.",
        plan ?? surgery,
      )
    : NONE;
};

const resultAmended = ({ facts }: View): readonly Finding[] => {
  const open = facts.amendments.filter((place) => {
    const before = [...facts.plans, ...facts.nastStarts, ...facts.surgeries].some(
      (treated) => treated.seq < place.seq,
    );
    const since =
      facts.plans.some((plan) => plan.seq > place.seq) || V.boardDecidedSince(facts, place.seq);
    return before && !since;
  });
  return open.length === 0
    ? NONE
    : one(
        'critical',
        'A report was amended after treatment was planned, started or done. Missing: a new plan or decision.',
        ...open,
      );
};

const outsideScenario = (view: View): readonly Finding[] => {
  const { facts, patient } = view;
  const { laterality } = facts;
  const size = tumorSize(view);
  const primary = facts.primary.primaryLaterality;
  const exam = facts.exams.at(-1);
  const reasons = [
    exam?.data.axilla === 'bulky' ? 'bulky nodes' : '',
    facts.imaging.some((report) => report.distantLevel) ? 'a node beyond levels I and II' : '',
    primary !== undefined && primary !== 'bilateral' && primary !== laterality
      ? 'primary on the other side'
      : '',
    size !== undefined &&
    size > 20 &&
    !facts.imaging.some((report) => report.ownSide || report.suspicious)
      ? 'tumor over 20 mm, axilla not imaged'
      : '',
    patient.gender !== undefined &&
    patient.gender !== 'female' &&
    felt(facts) &&
    (size ?? Infinity) <= 20
      ? 'the published scenario is worded for female patients'
      : '',
  ].filter((reason) => reason !== '');
  return reasons.length === 0
    ? NONE
    : one('info', `Outside the published scenarios: ${reasons.join('; ')}.`, facts.diagnosis, exam);
};

/** The rules about the axilla, by code. */
export const AXILLA_RULES: Partial<Record<PitfallCode, Rule>> = {
  'tad-without-marker': {
    title: 'TAD without a marked node',
    action: 'Decides: surgeon with the breast radiologist.',
    atSurgery: 'stays',
    basis: ['SN-18', 'CP-7'],
    find: tadWithoutMarker,
  },
  'incomplete-survey': {
    title: 'Axillary levels not on record as surveyed',
    action: 'Decides: breast radiologist.',
    atSurgery: 'ends',
    basis: ['CP-10'],
    find: incompleteSurvey,
  },
  'palpable-but-negative': {
    title: 'Felt node not explained',
    action: 'Decides: tumor board.',
    atSurgery: 'ends',
    basis: ['CP-13'],
    find: palpableButNegative,
  },
  'treatment-before-tissue': {
    title: 'Treatment before a tissue result',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-5', 'SN-6', 'SN-22'],
    find: treatmentBeforeTissue,
  },
  'nast-without-axillary-ultrasound': {
    title: 'NAST without axillary ultrasound',
    action: 'Decides: medical oncologist with the breast radiologist.',
    atSurgery: 'audit',
    basis: ['CP-2b', 'B-acr'],
    find: nastWithoutUltrasound,
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
  'study-not-appropriate': {
    title: 'Study rated low for this question',
    action: 'Decides: ordering clinician.',
    atSurgery: 'ends',
    basis: ['SN-13', 'CP-4', 'CP-5', 'CP-16'],
    find: studyNotAppropriate,
  },
  'receptors-missing': {
    title: 'Receptors of the node not recorded',
    action: 'Decides: pathologist with the oncologist.',
    atSurgery: 'ends',
    basis: ['SN-27'],
    find: receptorsMissing,
  },
  'receptors-differ': {
    title: 'Receptors differ from the primary',
    action: 'Decides: medical oncologist.',
    atSurgery: 'ends',
    basis: ['SN-27'],
    find: receptorsDiffer,
  },
  'hematology-not-referred': {
    title: 'Lymphoma without referral',
    action: 'Decides: navigator with hematology-oncology.',
    atSurgery: 'stays',
    basis: ['SN-9'],
    find: notReferred('hematology-oncology', 'lymphoma', 'critical', true),
  },
  'systemic-workup-not-referred': {
    title: 'Granulomas without systemic work-up',
    action: 'Decides: navigator with internal medicine.',
    atSurgery: 'stays',
    basis: ['SN-10'],
    find: notReferred('systemic-workup', 'granulomatous', 'warning', false),
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
  'result-amended': {
    title: 'Result amended after the plan',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-21'],
    find: resultAmended,
  },
  'outside-published-scenario': {
    title: 'Outside the published scenarios',
    action: 'Decides: treating clinician.',
    atSurgery: 'ends',
    basis: ['SN-6', 'CP-1', 'CP-2b', 'CP-17'],
    find: outsideScenario,
  },
};
