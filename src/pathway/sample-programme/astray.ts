/** Courses in which something that matters was skipped: few, and most of the critical pitfalls. */
import { begin, examine, image, nodeOf, type Course } from './course.js';
import { askBoard, judge, report, sample } from './tissue.js';
import { operate, planPositive, planSurgery, treatAndOperate } from './treatment.js';
import { suspect, type CourseRow } from './usual-courses.js';
import { waitFor } from './waiting.js';

/** NAST of a suspicious axilla that nobody sampled. */
function nastBeforeTissue(course: Course): void {
  suspect(course, 'high');
  course.history.write('treatment.planned', { approach: 'nast' });
  treatAndOperate(course, []);
}

/** NAST with neither an examination nor imaging of the axilla on record. */
function nastFromIntake(course: Course): void {
  begin(course);
  treatAndOperate(course, []);
}

/** Limited surgery although a suspicious node was never sampled. */
function limitedSurgery(course: Course): void {
  suspect(course, 'high');
  waitFor(course.history, 'plan');
  planSurgery(course, 'slnb');
  operate(course, { procedure: 'slnb', positive: 0.6 });
}

function dissectionWithoutProof(course: Course): void {
  suspect(course, 'high');
  waitFor(course.history, 'plan');
  planSurgery(course, 'alnd');
  operate(course, { procedure: 'alnd', positive: 0.7 });
}

/** A plan, and an operation, that did not wait for the report. */
function hasty(course: Course): void {
  const { history } = course;
  suspect(course, 'moderate');
  const first = sample(course, 'N1');
  waitFor(history, 'report');
  planSurgery(course, 'slnb');
  if (history.chance.happens(0.6)) {
    report(course, first, 'benign');
    judge(course, first, 'concordant');
    planSurgery(course, 'slnb');
  }
  operate(course, { procedure: 'slnb' });
}

/** A sample without an answer taken as a negative one. */
function takenAsNegative(course: Course): void {
  suspect(course, 'moderate');
  const first = sample(course, 'N1', { method: 'fna' });
  report(course, first, 'non-diagnostic');
  judge(course, first, 'concordant');
  planSurgery(course, 'slnb');
  operate(course, { procedure: 'slnb' });
}

/** Benign, and nobody said whether that explains the image. */
function withoutVerdict(course: Course): void {
  suspect(course, 'moderate');
  const first = sample(course, 'N1');
  report(course, first, 'benign');
  waitFor(course.history, 'plan');
  planSurgery(course, 'slnb');
  operate(course, { procedure: 'slnb' });
}

/** The less suspicious of two nodes was sampled. */
function wrongNode(course: Course): void {
  const { chance } = course.history;
  begin(course);
  examine(course, 'negative');
  const nodes = [nodeOf(chance, 'N1', 'high'), nodeOf(chance, 'N2', 'moderate')];
  image(course, { axilla: 'suspicious', nodes });
  const first = sample(course, 'N2');
  report(course, first, 'benign');
  judge(course, first, 'concordant');
  waitFor(course.history, 'plan');
  if (chance.happens(0.6)) {
    planSurgery(course, 'slnb');
    operate(course, { procedure: 'slnb' });
  } else {
    askBoard(course, 'Other node more suspicious', 'biopsy-second-node', ['N1']);
    const second = sample(course, 'N1');
    report(course, second, 'metastatic');
    planPositive(course, second.clipped ? ['N1'] : []);
  }
}

/** The report is amended once the plan is made. */
function amended(course: Course): void {
  const { history } = course;
  suspect(course, 'moderate');
  const first = sample(course, 'N1');
  const toBenign = history.chance.happens(0.6);
  report(course, first, toBenign ? 'metastatic' : 'benign');
  if (!toBenign) judge(course, first, 'concordant');
  waitFor(history, 'plan');
  if (toBenign) history.write('treatment.planned', { approach: 'nast' });
  else planSurgery(course, 'slnb');
  report(course, first, toBenign ? 'benign' : 'metastatic');
  // The board hears of it, or the plan goes on.
  if (history.chance.happens(0.5))
    askBoard(course, 'Report amended after the plan', toBenign ? 'slnb' : 'alnd');
  operate(course, { procedure: toBenign ? 'slnb' : 'alnd' });
}

/** TAD of a node whose clip was waived. */
function nothingToFind(course: Course): void {
  const { history } = course;
  suspect(course, 'high');
  const first = sample(course, 'N1', { clip: { placed: false, reasonNotPlaced: 'none in stock' } });
  report(course, first, 'metastatic');
  waitFor(history, 'clip');
  history.write('clip.waived', { nodeId: 'N1', reason: 'Surgery within days' });
  planSurgery(course, 'tad');
  operate(course, { procedure: 'tad', positive: 0.9 });
}

/** A discordant result, and surgery planned without the board. */
function withoutTheBoard(course: Course): void {
  suspect(course, 'high');
  const first = sample(course, 'N1');
  report(course, first, 'benign');
  judge(course, first, 'discordant');
  planSurgery(course, 'slnb');
  operate(course, { procedure: 'slnb', positive: 0.5 });
}

/** These courses, by weight. */
export const ASTRAY: readonly CourseRow[] = [
  { weight: 5, name: 'NAST before tissue', write: nastBeforeTissue },
  { weight: 3, name: 'NAST from intake', write: nastFromIntake },
  { weight: 5, name: 'limited surgery of a suspicious axilla', write: limitedSurgery },
  { weight: 4, name: 'dissection without proof', write: dissectionWithoutProof },
  { weight: 6, name: 'hasty', write: hasty },
  { weight: 4, name: 'non-diagnostic taken as negative', write: takenAsNegative },
  { weight: 5, name: 'without a verdict', write: withoutVerdict },
  { weight: 6, name: 'wrong node', write: wrongNode },
  { weight: 10, name: 'amended', write: amended },
  { weight: 3, name: 'TAD without a marker', write: nothingToFind },
  { weight: 4, name: 'without the board', write: withoutTheBoard },
];
