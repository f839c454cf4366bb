/** Samples, marks, results, verdicts and the tumor board. */
import type { EventDataMap } from '../../machines/events.js';
import type { BoardDecision, PathologyResult } from '../../machines/vocabulary.js';
import type { Course } from './course.js';
import { CLINICIANS } from './names.js';
import { waitFor } from './waiting.js';

type Biopsy = EventDataMap['biopsy.performed'];

/** A sample taken. */
export interface Sample {
  readonly biopsyId: string;
  readonly nodeId: string;
  readonly clipped: boolean;
}

const CLIPS = ['coil', 'ribbon', 'heart', 'wing'];

/**
 * Samples a node, mostly by core under ultrasound and with a clip.
 * @param course - the axilla
 * @param nodeId - the node
 * @param how - what is not left to chance
 */
export function sample(course: Course, nodeId: string, how: Partial<Biopsy> = {}): Sample {
  const { history, side } = course;
  const { chance } = history;
  waitFor(history, 'biopsy');
  const biopsyId = `B${String(history.number())}`;
  const method = how.method ?? (history.slips('sampled by FNA') ? 'fna' : 'core');
  const few = history.slips('one core');
  const placed = method !== 'excisional' && !history.slips('clip not placed');
  const clip = placed
    ? { placed, type: chance.pick(CLIPS) }
    : { placed, reasonNotPlaced: chance.pick(['none in stock', 'node too deep', 'not asked for']) };
  history.write(
    'biopsy.performed',
    {
      biopsyId,
      nodeId,
      method,
      guidance: method === 'excisional' ? 'surgical' : 'ultrasound',
      ...(method === 'core' ? { cores: few ? 1 : chance.whole(2, 5) } : {}),
      ...(method === 'excisional' ? {} : { clip }),
      ...how,
    },
    chance.happens(0.2) ? { laterality: side } : {},
  );
  if (method === 'core' && few)
    history.acknowledge('insufficient-sample', 'Pathology finds the core adequate', nodeId);
  return { biopsyId, nodeId, clipped: (how.clip ?? clip).placed };
}

/** The report on a sample; now and then a verdict came first, or the report bears an earlier day. */
export function report(
  course: Course,
  { biopsyId }: Sample,
  result: PathologyResult,
  more: Partial<EventDataMap['pathology.reported']> = {},
): void {
  const { history, primary } = course;
  const { chance } = history;
  waitFor(history, 'report');
  const early = history.slips('report dated too early');
  const data = { biopsyId, result, ...receptorsFor(course, result), ...more };
  if (history.slips('verdict without a report')) {
    history.write('concordance.assessed', { biopsyId, verdict: 'concordant' });
    history.rest(1, 0.3);
  }
  history.write('pathology.reported', data, {
    // Longer ago than any sample is waited for: before the biopsy.
    ...(early ? { daysEarlier: 20 } : {}),
    ...(chance.happens(0.3)
      ? { source: { kind: 'report', author: chance.pick(CLINICIANS.pathologist) } }
      : {}),
  });
  // An addendum: the same result, with the receptors again.
  if (result === 'metastatic' && chance.happens(0.04)) {
    history.rest(2, 0.3);
    history.write('pathology.reported', { ...data, receptors: { ...primary.receptors } });
  }
}

function receptorsFor(
  { history, primary }: Course,
  result: PathologyResult,
): Partial<EventDataMap['pathology.reported']> {
  if (result === 'granulomatous')
    return { granuloma: history.chance.happens(0.8) ? 'non-caseating' : 'caseating' };
  if (result !== 'metastatic' || history.slips('receptors not reported')) return {};
  const same = primary.receptors ?? {};
  if (!history.slips('receptors differ')) return { receptors: same };
  return { receptors: { ...same, pr: same.pr === 'positive' ? 'negative' : 'positive' } };
}

/** The radiologist's verdict on a benign or granulomatous result. */
export function judge(
  { history }: Course,
  { biopsyId }: Sample,
  verdict: EventDataMap['concordance.assessed']['verdict'],
): void {
  waitFor(history, 'verdict');
  history.write(
    'concordance.assessed',
    {
      biopsyId,
      verdict,
      reason:
        verdict === 'concordant'
          ? 'Reactive node explains the thickened cortex'
          : 'Does not explain the effaced hilum',
    },
    { recordedBy: history.chance.pick(CLINICIANS.radiologist) },
  );
}

/** The board is asked and decides; `defer` comes first now and then. */
export function askBoard(
  { history }: Course,
  question: string,
  decision: BoardDecision,
  nodeIds?: readonly string[],
): void {
  const about = nodeIds === undefined ? {} : { nodeIds };
  history.write('tumor-board.referred', { question, ...about });
  waitFor(history, 'board');
  if (history.chance.happens(0.06)) {
    history.write('tumor-board.decided', { decision: 'defer', rationale: 'Images not at hand' });
    waitFor(history, 'board');
  }
  history.write('tumor-board.decided', { decision, ...about });
}

/**
 * Marks a node that was sampled without a clip: later, or waived with a reason, or not at all.
 * @returns whether the node carries a clip
 */
export function markLater({ history }: Course, { nodeId, clipped }: Sample): boolean {
  const { chance } = history;
  if (clipped) return true;
  history.acknowledge('clip-missing', 'Radiology asked for a date', nodeId);
  // What nobody sees is not waited for.
  if (chance.happens(0.25)) return false;
  waitFor(history, 'clip');
  if (history.slips('clip waived')) {
    history.write('clip.waived', { nodeId, reason: 'Node is next to the vessel' });
    return false;
  }
  history.write('clip.placed', {
    nodeId,
    type: chance.pick(CLIPS),
    confirmedOnImaging: chance.happens(0.8),
  });
  return true;
}
