/** The courses in which the first sample leaves the axilla open. */
import { begin, examine, image, nodeOf, type Course } from './course.js';
import { askBoard, judge, markLater, report, sample, type Sample } from './tissue.js';
import { operate, planNegative, planPositive, planSurgery, treat } from './treatment.js';
import { suspect, type CourseRow } from './usual-courses.js';
import { waitFor } from './waiting.js';

const provenIn = (course: Course, samples: readonly Sample[]): void => {
  const clipped = samples.filter((one) => markLater(course, one)).map(({ nodeId }) => nodeId);
  planPositive(course, clipped);
};

/** A benign result that the image contradicts: the board asks again, accepts it, or decides the surgery. */
function discordant(course: Course): void {
  const { history } = course;
  const { chance } = history;
  suspect(course, 'high');
  const first = sample(course, 'N1');
  report(course, first, 'benign');
  if (chance.happens(0.7)) judge(course, first, 'discordant');
  else waitFor(history, 'referral');
  const way = chance.next();
  if (way < 0.2) {
    askBoard(course, 'Benign core of a suspicious node', 'accept-result', ['N1']);
    planNegative(course);
  } else if (way < 0.35) {
    const procedure = first.clipped ? 'tad' : 'slnb';
    askBoard(course, 'Benign core of a suspicious node', procedure);
    operate(course, { procedure, clipped: first.clipped ? ['N1'] : [] });
  } else {
    const excise = chance.happens(0.3);
    const decision = excise ? 'excisional-biopsy' : 'repeat-core';
    askBoard(course, 'Benign core of a suspicious node', decision, ['N1']);
    const again = sample(course, 'N1', { method: excise ? 'excisional' : 'core' });
    const proven = chance.happens(0.55);
    report(course, again, proven ? 'metastatic' : 'benign');
    if (proven) provenIn(course, [again]);
    else {
      judge(course, again, 'concordant');
      if (!excise) askBoard(course, 'Benign twice', 'accept-result', ['N1']);
      planNegative(course);
    }
  }
}

/** The most suspicious of two nodes is benign: the board asks for the other one. */
function secondNode(course: Course): void {
  const { chance } = course.history;
  begin(course);
  examine(course, chance.happens(0.5) ? 'suspicious' : 'negative');
  const nodes = [nodeOf(chance, 'N1', 'high'), nodeOf(chance, 'N2', 'moderate')];
  image(course, { axilla: 'suspicious', nodes });
  const first = sample(course, 'N1');
  report(course, first, 'benign');
  judge(course, first, 'discordant');
  askBoard(course, 'Second node not sampled', 'biopsy-second-node', ['N2']);
  const second = sample(course, 'N2');
  report(course, second, 'metastatic');
  provenIn(course, [first, second]);
}

/** A node that is suspicious only on the ultrasound after the biopsy. */
function laterNode(course: Course): void {
  const { history } = course;
  suspect(course, 'moderate');
  const first = sample(course, 'N1');
  report(course, first, 'benign');
  judge(course, first, 'concordant');
  const nodes = [nodeOf(history.chance, 'N2', 'moderate')];
  image(course, { axilla: 'suspicious', nodes });
  const second = sample(course, 'N2');
  report(course, second, 'benign');
  judge(course, second, 'concordant');
  planNegative(course);
}

function indeterminate(course: Course): void {
  const { chance } = course.history;
  suspect(course, 'moderate');
  const first = sample(course, 'N1');
  report(course, first, 'indeterminate');
  waitFor(course.history, 'referral');
  askBoard(course, 'Indeterminate result', chance.pick(['repeat-core', 'excisional-biopsy']), [
    'N1',
  ]);
  const again = sample(course, 'N1');
  const proven = chance.happens(0.5);
  report(course, again, proven ? 'metastatic' : 'benign');
  if (proven) provenIn(course, [first]);
  else {
    judge(course, again, 'concordant');
    planNegative(course);
  }
}

function nonDiagnostic(course: Course): void {
  const { chance } = course.history;
  suspect(course, chance.happens(0.5) ? 'high' : 'moderate');
  const first = sample(course, 'N1', { method: chance.happens(0.6) ? 'fna' : 'core' });
  const empty = chance.happens(0.4);
  report(course, first, empty ? 'benign' : 'non-diagnostic', {
    nodalTissuePresent: false,
  });
  const again = sample(course, 'N1', { method: 'core' });
  report(course, again, 'metastatic');
  provenIn(course, [first.clipped ? first : again]);
}

function granulomatous(course: Course): void {
  const { history } = course;
  suspect(course, 'moderate');
  const first = sample(course, 'N1');
  report(course, first, 'granulomatous');
  waitFor(history, 'referral');
  if (!history.slips('work-up not called'))
    history.write('referral.made', { service: 'systemic-workup' });
  judge(course, first, 'concordant');
  planNegative(course);
}

/** Lymphoma or another malignancy in the node: referred, and the board still stages the axilla. */
function anotherMalignancy(course: Course, result: 'lymphoma' | 'other-malignancy'): void {
  const { history } = course;
  const { chance } = history;
  begin(course);
  examine(course, 'suspicious');
  const suspected = result === 'lymphoma' && chance.happens(0.8);
  const nodes = [nodeOf(chance, 'N1', 'high', suspected ? { lymphomaSuspected: true } : {})];
  image(course, { axilla: 'suspicious', nodes });
  const byFna = history.slips('lymphoma sampled by FNA');
  const first = sample(course, 'N1', byFna ? { method: 'fna' } : {});
  report(course, first, result);
  waitFor(history, 'referral');
  if (!history.slips('hematology not called'))
    history.write('referral.made', {
      service: result === 'lymphoma' ? 'hematology-oncology' : 'medical-oncology',
    });
  waitFor(history, 'referral');
  const procedure = chance.happens(0.7) ? 'slnb' : 'alnd';
  askBoard(course, 'Second malignancy in the axilla', procedure);
  operate(course, { procedure });
}

/** A sample first taken during NAST. */
function sampledDuringNast(course: Course): void {
  const { history } = course;
  begin(course);
  examine(course, 'negative');
  image(course);
  history.write('treatment.planned', { approach: 'nast' });
  waitFor(history, 'nast-start');
  history.write('nast.started', { modalities: ['chemotherapy'] });
  waitFor(history, 'nast-half');
  image(course, { axilla: 'suspicious', nodes: [nodeOf(history.chance, 'N1', 'moderate')] });
  const first = sample(course, 'N1');
  report(course, first, 'benign');
  waitFor(history, 'nast-half');
  history.write('nast.completed', { reason: 'completed' });
  waitFor(history, 'restaging');
  history.write('restaging.reported', { axilla: 'negative' });
  waitFor(history, 'surgery-plan');
  planSurgery(course, 'slnb');
  operate(course, { procedure: 'slnb' });
}

/** NAST for a large primary, the axilla only examined. */
function nastWithoutUltrasound(course: Course): void {
  begin(course);
  examine(course, 'negative');
  waitFor(course.history, 'decision');
  course.history.write('treatment.planned', { approach: 'nast' });
  treat(course);
  waitFor(course.history, 'surgery-plan');
  planSurgery(course, 'slnb');
  operate(course, { procedure: 'slnb' });
}

/** These courses, by weight. */
export const OPEN_RESULTS: readonly CourseRow[] = [
  { weight: 42, name: 'discordant', write: discordant },
  { weight: 10, name: 'second node', write: secondNode },
  { weight: 8, name: 'later node', write: laterNode },
  { weight: 24, name: 'indeterminate', write: indeterminate },
  { weight: 30, name: 'non-diagnostic', write: nonDiagnostic },
  { weight: 13, name: 'granulomatous', write: granulomatous },
  { weight: 10, name: 'lymphoma', write: (course) => anotherMalignancy(course, 'lymphoma') },
  {
    weight: 8,
    name: 'other malignancy',
    write: (course) => anotherMalignancy(course, 'other-malignancy'),
  },
  { weight: 4, name: 'sampled during NAST', write: sampledDuringNast },
  { weight: 8, name: 'NAST without ultrasound', write: nastWithoutUltrasound },
];
