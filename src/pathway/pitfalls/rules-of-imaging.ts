/** Pitfalls about examination and imaging, and about what the published scenarios do not cover. */
import type { AxillaFacts, Place } from '../../machines/facts.js';
import { SURVEY_LEVELS, type PitfallCode } from '../../machines/vocabulary.js';
import type { Severity } from '../types.js';
import { NONE, one } from './finding.js';
import * as V from './view.js';
import type { Finding, Rule, View } from './view.js';

const tumorSize = ({ facts }: View): number | undefined => facts.primary.tumorSizeMm;

const felt = (facts: AxillaFacts): boolean => facts.exams.at(-1)?.negative === false;

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

const outsideScenario = (view: View): readonly Finding[] => {
  const { facts, patient } = view;
  const { laterality } = facts;
  const size = tumorSize(view);
  const primary = facts.primary.primaryLaterality;
  const exam = facts.exams.at(-1);
  const distant = facts.imaging.filter((report) => report.distantLevel);
  const reasons = [
    exam?.data.axilla === 'bulky' ? 'bulky nodes' : '',
    distant.length > 0 ? 'a node beyond levels I and II' : '',
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
    : one(
        'info',
        `Outside the published scenarios: ${reasons.join('; ')}.`,
        ...[facts.diagnosis, exam, ...distant],
      );
};

/** These rules, by code. */
export const IMAGING_RULES: Partial<Record<PitfallCode, Rule>> = {
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
  'nast-without-axillary-ultrasound': {
    title: 'NAST without axillary ultrasound',
    action: 'Decides: medical oncologist with the breast radiologist.',
    atSurgery: 'audit',
    basis: ['CP-2b', 'B-acr'],
    find: nastWithoutUltrasound,
  },
  'study-not-appropriate': {
    title: 'Study rated low for this question',
    action: 'Decides: ordering clinician.',
    atSurgery: 'ends',
    basis: ['SN-13', 'CP-4', 'CP-5', 'CP-16'],
    find: studyNotAppropriate,
  },
  'outside-published-scenario': {
    title: 'Outside the published scenarios',
    action: 'Decides: treating clinician.',
    atSurgery: 'ends',
    basis: ['SN-6', 'CP-1', 'CP-2b', 'CP-17'],
    find: outsideScenario,
  },
};
