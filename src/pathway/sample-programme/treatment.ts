/** Plans, NAST, surgery, final pathology and the end of a course. */
import type { EventDataMap } from '../../machines/events.js';
import type { Procedure } from '../../machines/vocabulary.js';
import type { Course } from './course.js';
import { CLINICIANS } from './names.js';
import { askBoard } from './tissue.js';
import { waitFor } from './waiting.js';

export const planSurgery = (
  { history }: Course,
  axillarySurgery: NonNullable<EventDataMap['treatment.planned']['axillarySurgery']>,
): void => {
  history.write('treatment.planned', { approach: 'surgery', axillarySurgery });
};

/** What an operation finds to remove. */
export interface Operation {
  readonly procedure: Procedure;
  /** Nodes with a clip. */
  readonly clipped?: readonly string[];
  /** Share of operations with a positive node. */
  readonly positive?: number;
}

/** What boards say of a positive sentinel node: mostly no further surgery of the axilla. */
const FURTHER = ['omit-axillary-surgery', 'omit-axillary-surgery', 'alnd'] as const;
const REMOVED = { slnb: [1, 4], tad: [3, 6], alnd: [9, 22] } as const;

/** Surgery and what follows: final pathology, the board for a positive sentinel node, the end. */
export function operate(
  course: Course,
  { procedure, clipped = [], positive = 0.2 }: Operation,
): void {
  const { history } = course;
  const { chance } = history;
  waitFor(history, 'surgery');
  const [fewest, most] = REMOVED[procedure];
  const removed = chance.whole(fewest, most);
  const left = clipped.length > 0 && history.slips('clipped node left');
  const unnamed = left || history.slips('clipped node not named');
  const named = clipped.length > 0 && !unnamed ? { clippedNodesRemoved: clipped } : {};
  history.write(
    'surgery.performed',
    {
      procedure,
      ...named,
      ...(left ? { clippedNodesNotRemoved: clipped } : {}),
      ...(procedure === 'alnd' ? {} : { sentinelNodesRemoved: Math.min(removed, 3) }),
      nodesRemoved: removed,
    },
    { recordedBy: chance.pick(CLINICIANS.surgeon) },
  );
  waitFor(history, 'final-report');
  const found = chance.happens(positive) ? chance.whole(1, Math.min(removed, 4)) : 0;
  history.write('surgical-pathology.reported', {
    nodesExamined: removed,
    nodesPositive: found,
    ...(clipped.length > 0 && !unnamed ? { clippedNodesFound: clipped } : {}),
  });
  if (procedure !== 'alnd' && found > 0)
    askBoard(course, 'Positive sentinel node', chance.pick(FURTHER));
  finish(course);
}

/** Follow-up and closing; some cases stay open, few are opened again. */
export function finish({ history }: Course): void {
  const { chance } = history;
  waitFor(history, 'closing');
  if (!chance.happens(0.85)) return;
  history.write('case.closed', { outcome: 'completed', reason: 'Handed over to follow-up care' });
  if (!chance.happens(0.03)) return;
  history.rest(chance.whole(5, 30), 0.4);
  history.write('case.reopened', { reason: 'New question about the axilla' });
}

/** Leaves out axillary surgery, by the board or by the plan. */
export function omit(course: Course): void {
  if (course.history.chance.happens(0.4))
    askBoard(course, 'Sentinel biopsy or none', 'omit-axillary-surgery');
  else planSurgery(course, 'none');
  finish(course);
}

const modalitiesFor = ({
  primary: { receptors },
}: Course): NonNullable<EventDataMap['nast.started']['modalities']> =>
  receptors?.her2 === 'positive' ? ['chemotherapy', 'targeted'] : ['chemotherapy'];

/**
 * A course of NAST, from its start to the restaging.
 * @param course - the axilla
 * @param clipped - the nodes with a clip, looked for at the end
 * @returns the finding of the final restaging
 */
export function treat(
  course: Course,
  clipped: readonly string[] = [],
): EventDataMap['restaging.reported']['axilla'] {
  const { history } = course;
  const { chance } = history;
  waitFor(history, 'nast-start');
  history.write('nast.started', { modalities: modalitiesFor(course) });
  waitFor(history, 'nast-half');
  if (chance.happens(0.3))
    history.write('restaging.reported', {
      axilla: chance.happens(0.6) ? 'negative' : 'suspicious',
      timing: 'interim',
      study: 'axillary-ultrasound',
    });
  waitFor(history, 'nast-half');
  const reason = chance.happens(0.88) ? 'completed' : chance.pick(['toxicity', 'progression']);
  history.write('nast.completed', { reason });
  const axilla = chance.happens(0.75) ? 'negative' : 'suspicious';
  if (history.slips('no restaging')) return 'negative';
  waitFor(history, 'restaging');
  history.write('restaging.reported', { axilla, timing: 'final', study: 'axillary-ultrasound' });
  lookForClips(course, clipped);
  return axilla;
}

function lookForClips({ history }: Course, clipped: readonly string[]): void {
  const { chance } = history;
  for (const nodeId of clipped) {
    if (history.slips('clip not looked for')) continue;
    const lost = history.slips('clip not found');
    const status = lost ? chance.pick(['not-visualized', 'migrated', 'lost']) : 'confirmed';
    history.write('clip.checked', { nodeId, status });
    if (lost) history.acknowledge('clip-not-confirmed', 'Localization planned by MRI', nodeId);
  }
}

/** NAST of a proven axilla, and the surgery chosen on its restaging. */
export function treatAndOperate(course: Course, clipped: readonly string[]): void {
  const { history } = course;
  const finding = treat(course, clipped);
  waitFor(history, 'surgery-plan');
  const limited = finding === 'negative' || history.slips('limited surgery of a residual node');
  const procedure = !limited || clipped.length === 0 ? 'alnd' : 'tad';
  if (history.chance.happens(0.3)) askBoard(course, 'Surgery after NAST', procedure);
  else planSurgery(course, procedure);
  operate(course, { procedure, clipped, positive: finding === 'negative' ? 0.35 : 0.9 });
}

/** What follows a negative axilla: mostly SLNB, some without axillary surgery, some NAST first. */
export function planNegative(course: Course): void {
  const { history, primary } = course;
  const { tumorSizeMm = 0, receptors } = primary;
  waitFor(history, 'decision');
  const aggressive = receptors?.er === 'negative' || receptors?.her2 === 'positive';
  if (aggressive && tumorSizeMm > 15) {
    history.write('treatment.planned', { approach: 'nast' });
    const finding = treat(course);
    waitFor(history, 'surgery-plan');
    const procedure = finding === 'negative' ? 'slnb' : 'alnd';
    planSurgery(course, procedure);
    operate(course, { procedure });
  } else if (tumorSizeMm <= 20 && history.chance.happens(0.13)) {
    omit(course);
  } else {
    planSurgery(course, 'slnb');
    operate(course, { procedure: 'slnb', positive: 0.17 });
  }
}

/**
 * What follows a metastatic node: the board or the oncologist, mostly NAST, else ALND or TAD.
 * @param course - the axilla
 * @param clipped - the nodes that carry a clip
 */
export function planPositive(course: Course, clipped: readonly string[]): void {
  const { history } = course;
  const { chance } = history;
  if (chance.happens(0.5)) history.write('referral.made', { service: 'medical-oncology' });
  const nast = chance.happens(0.76);
  const surgery = clipped.length > 0 && chance.happens(0.5) ? 'tad' : 'alnd';
  if (chance.happens(0.55)) {
    askBoard(course, 'Proven node: NAST or surgery', nast ? 'nast' : surgery);
  } else {
    waitFor(history, 'plan');
    if (nast) history.write('treatment.planned', { approach: 'nast' });
    else planSurgery(course, surgery);
  }
  if (nast) treatAndOperate(course, clipped);
  else operate(course, { procedure: surgery, clipped, positive: 1 });
}
