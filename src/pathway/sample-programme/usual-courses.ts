/** The courses most axillae take. Each is written to its end. */
import type { Weighted } from './chance.js';
import { begin, diagnose, examine, image, nodeOf, assignTeam, type Course } from './course.js';
import { askBoard, judge, markLater, report, sample } from './tissue.js';
import { omit, operate, planNegative, planPositive, planSurgery, treat } from './treatment.js';
import { waitFor } from './waiting.js';

/** A row of the table of courses. */
export interface CourseRow extends Weighted {
  readonly name: string;
  readonly write: (course: Course) => void;
}

/** Examination, where there is one before the imaging, and a suspicious node or two. */
export function suspect(course: Course, suspicion: 'moderate' | 'high'): void {
  const { chance } = course.history;
  begin(course);
  const felt = suspicion === 'high' && chance.happens(0.45);
  examine(course, felt ? 'suspicious' : 'negative');
  const second = chance.happens(0.12) ? [nodeOf(chance, 'N2', 'low')] : [];
  image(course, { axilla: 'suspicious', nodes: [nodeOf(chance, 'N1', suspicion), ...second] });
}

function clinicallyNegative(course: Course): void {
  const { chance } = course.history;
  begin(course);
  examine(course, 'negative');
  if ((course.primary.tumorSizeMm ?? 0) > 20 || chance.happens(0.75)) {
    const nodes = chance.happens(0.4) ? { nodes: [nodeOf(chance, 'N1', 'low')] } : {};
    image(course, nodes);
  }
  planNegative(course);
}

/** Referred before the proof, or before anything but a name is on record. */
function newlyReferred(course: Course): void {
  const { history } = course;
  const { chance } = history;
  if (chance.happens(0.5)) {
    begin(course, { biopsyProven: false });
    examine(course, 'negative');
  } else {
    assignTeam(course);
    history.write('contact.recorded', { with: 'clinician', outcome: 'reached', about: 'other' });
  }
  waitFor(history, 'records');
  diagnose(course);
  examine(course, 'negative');
  image(course);
  planNegative(course);
}

function provenByCore(course: Course): void {
  suspect(course, course.history.chance.happens(0.75) ? 'high' : 'moderate');
  const first = sample(course, 'N1');
  report(course, first, 'metastatic');
  planPositive(course, markLater(course, first) ? ['N1'] : []);
}

/** Two suspicious nodes, both sampled; the second one is the one that may go without its clip. */
function twoProvenNodes(course: Course): void {
  const { chance } = course.history;
  begin(course);
  examine(course, 'suspicious');
  const nodes = [nodeOf(chance, 'N1', 'high'), nodeOf(chance, 'N2', 'high')];
  image(course, { axilla: 'suspicious', nodes });
  const first = sample(course, 'N1', { clip: { placed: true, type: 'coil' } });
  const second = sample(course, 'N2');
  report(course, first, 'metastatic');
  report(course, second, chance.happens(0.7) ? 'metastatic' : 'indeterminate');
  planPositive(course, markLater(course, second) ? ['N1', 'N2'] : ['N1']);
}

/** A bulky axilla, or a node beyond the levels of the published scenarios. */
function beyondScenarios(course: Course): void {
  const { chance } = course.history;
  begin(course);
  examine(course, chance.happens(0.6) ? 'bulky' : 'suspicious');
  const far = nodeOf(chance, 'N2', 'moderate', {
    level: chance.pick(['III', 'internal-mammary', 'supraclavicular']),
  });
  image(course, { axilla: 'suspicious', nodes: [nodeOf(chance, 'N1', 'high'), far] });
  const first = sample(course, 'N1');
  report(course, first, 'metastatic');
  planPositive(course, markLater(course, first) ? ['N1'] : []);
}

function benignConcordant(course: Course): void {
  suspect(course, 'moderate');
  const first = sample(course, 'N1');
  report(course, first, 'benign');
  judge(course, first, 'concordant');
  planNegative(course);
}

/** Seen on MRI first: a targeted ultrasound finds the node, or finds nothing. */
function secondLook(course: Course): void {
  const { chance } = course.history;
  begin(course);
  examine(course, 'negative');
  image(course, { study: 'breast-mri', axilla: 'suspicious' });
  const found = chance.happens(0.6);
  image(course, {
    study: 'second-look-ultrasound',
    awaitedAs: 'second-look',
    axilla: found ? 'suspicious' : 'negative',
    ...(found ? { nodes: [nodeOf(chance, 'N1', 'moderate')] } : {}),
  });
  if (!found) {
    planNegative(course);
    return;
  }
  const first = sample(course, 'N1');
  const proven = chance.happens(0.5);
  report(course, first, proven ? 'metastatic' : 'benign');
  if (proven) planPositive(course, markLater(course, first) ? ['N1'] : []);
  else {
    judge(course, first, 'concordant');
    planNegative(course);
  }
}

/** Seen on MRI only: sampled there, once that is settled with the radiologist. */
function otherGuidance(course: Course): void {
  const { history } = course;
  begin(course);
  examine(course, 'negative');
  const nodes = [nodeOf(history.chance, 'N1', 'moderate')];
  image(course, { study: 'breast-mri', axilla: 'suspicious', nodes });
  image(course, {
    study: 'second-look-ultrasound',
    awaitedAs: 'second-look',
    axilla: 'not-visualized',
  });
  waitFor(history, 'guidance');
  const first = sample(course, 'N1', { method: 'core', guidance: 'mri' });
  const proven = history.chance.happens(0.4);
  report(course, first, proven ? 'metastatic' : 'benign');
  if (proven) planPositive(course, markLater(course, first) ? ['N1'] : []);
  else {
    judge(course, first, 'concordant');
    planNegative(course);
  }
}

function inflammatory(course: Course): void {
  const { history } = course;
  begin(course, { inflammatory: true, tumorSizeMm: history.chance.whole(30, 90) });
  examine(course, history.chance.happens(0.4) ? 'bulky' : 'suspicious');
  image(course, { axilla: 'suspicious', nodes: [nodeOf(history.chance, 'N1', 'high')] });
  const first = sample(course, 'N1');
  report(course, first, 'metastatic');
  const clipped = markLater(course, first) ? ['N1'] : [];
  history.write('treatment.planned', { approach: 'nast' });
  treat(course, clipped);
  waitFor(history, 'surgery-plan');
  const procedure = history.slips('limited surgery of inflammatory cancer') ? 'tad' : 'alnd';
  planSurgery(course, procedure);
  operate(course, { procedure, clipped, positive: 0.7 });
}

/** The pathway of a new cancer does not apply, and the reason is on record. */
function redirected(course: Course): void {
  const { history } = course;
  const { chance } = history;
  const why = chance.pick([
    { priorTreatment: 'nast-underway' },
    { setting: 'recurrent' },
    { setting: 'metastatic' },
    { knownPrimary: false },
    { invasive: false, histology: 'ductal carcinoma in situ' },
  ]);
  begin(course, why);
  examine(course, chance.happens(0.7) ? 'negative' : 'suspicious');
  waitFor(history, 'referral');
  history.write('referral.made', {
    service: chance.pick(['medical-oncology', 'breast-surgery', 'other']),
    detail: 'Outside the pathway of a new cancer',
  });
  waitFor(history, 'closing');
  const to = 'Service for recurrent and advanced disease';
  if (chance.happens(0.85))
    history.write('case.closed', { outcome: 'transferred', reason: 'Followed elsewhere', to });
}

/** Felt, and ultrasound shows nothing. */
function feltNotSeen(course: Course): void {
  const { history } = course;
  begin(course);
  examine(course, 'suspicious');
  image(course);
  history.acknowledge('palpable-but-negative', 'Examined again by the surgeon next week');
  if (history.chance.happens(0.5)) {
    askBoard(course, 'A felt node, ultrasound negative', 'slnb');
    operate(course, { procedure: 'slnb' });
  } else {
    planNegative(course);
  }
}

/** A small primary with hormone receptors: axillary surgery is left out. */
function withoutSurgery(course: Course): void {
  const { history } = course;
  begin(course, {
    tumorSizeMm: history.chance.whole(5, 19),
    receptors: { er: 'positive', pr: 'positive', her2: 'negative' },
  });
  examine(course, 'negative');
  image(course);
  waitFor(history, 'decision');
  omit(course);
}

/** The usual courses, by weight. */
export const USUAL_COURSES: readonly CourseRow[] = [
  { weight: 330, name: 'clinically negative', write: clinicallyNegative },
  { weight: 30, name: 'without axillary surgery', write: withoutSurgery },
  { weight: 45, name: 'newly referred', write: newlyReferred },
  { weight: 185, name: 'proven by core', write: provenByCore },
  { weight: 25, name: 'two proven nodes', write: twoProvenNodes },
  { weight: 16, name: 'beyond the scenarios', write: beyondScenarios },
  { weight: 130, name: 'benign, concordant', write: benignConcordant },
  { weight: 45, name: 'second look', write: secondLook },
  { weight: 18, name: 'other guidance', write: otherGuidance },
  { weight: 16, name: 'inflammatory', write: inflammatory },
  { weight: 26, name: 'redirected', write: redirected },
  { weight: 18, name: 'felt, not seen', write: feltNotSeen },
];
