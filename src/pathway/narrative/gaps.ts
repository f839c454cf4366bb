import type { CareTeamRole, EventType } from '../../machines/vocabulary.js';
import { RECEPTORS, SURVEY_LEVELS } from '../../machines/vocabulary.js';
import type { BasisId } from '../knowledge/index.js';
import type { NodeStatus } from '../types.js';
import type { CourseReading, PhaseId } from './course-reading.js';
import { isOfSide } from './reading.js';
import { names } from './text.js';
import { capital, lower, wordOf } from './words.js';

/** A fact that may be missing, and the question about it. */
export interface GapRule {
  /** What is missing, as a noun; absent where it is on record or does not apply. */
  readonly missing: (c: CourseReading) => string | false | undefined;
  /** The question that follows the noun. */
  readonly ask: string;
  readonly of: CareTeamRole;
  /** The kind of event that tells it, where a stage waits for that kind too. */
  readonly by?: EventType;
  readonly basis: readonly BasisId[];
  /** The phases in which it matters. */
  readonly at: readonly PhaseId[];
}

const BEFORE_TISSUE: readonly PhaseId[] = ['intake', 'imaging', 'biopsy'];
const BEFORE_PLAN: readonly PhaseId[] = [...BEFORE_TISSUE, 'result', 'clip', 'treatment'];
const BEFORE_SURGERY: readonly PhaseId[] = [...BEFORE_PLAN, 'restaging', 'surgery'];
const AFTER_TISSUE: readonly PhaseId[] = ['result', 'clip', 'treatment'];

const idsOf = (
  c: CourseReading,
  of: string,
  test: (node: NodeStatus) => boolean,
): string | false => {
  const nodes = c.status.nodes.filter(test);
  return nodes.length > 0 && `${of} ${names(nodes.map(({ id }) => id))}`;
};

const IS_RECORDED = 'is it on record elsewhere?';
const WHAT = 'what was reported?';

const ultrasounds = (c: CourseReading) =>
  c
    .all('imaging.reported')
    .filter((event) => event.data.study.endsWith('ultrasound') && isOfSide(event, c.status));

const NEEDLE_CONTEXT = ['anticoagulation', 'ipsilateral-vaccination', 'infection-or-inflammation'];

/** Every rule, the most relevant first. */
export const GAP_RULES: readonly GapRule[] = [
  {
    missing: (c) => !c.latest('diagnosis.recorded') && 'Diagnosis of the breast',
    ask: IS_RECORDED,
    of: 'navigator',
    by: 'diagnosis.recorded',
    basis: ['SN-1'],
    at: BEFORE_SURGERY,
  },
  {
    missing: (c) =>
      idsOf(
        c,
        'Clip state of',
        ({ samples, mark }) =>
          mark.kind === 'none' &&
          !mark.clipPlaced &&
          samples.some(({ eventId, method }) => {
            const event = c.events.find(({ id }) => id === eventId);
            return (
              method !== 'excisional' && event?.type === 'biopsy.performed' && !event.data.clip
            );
          }),
      ),
    ask: 'was a clip placed at the biopsy?',
    of: 'radiologist',
    by: 'clip.placed',
    basis: ['SN-25', 'CP-12'],
    at: BEFORE_SURGERY,
  },
  {
    missing: (c) => !c.latest('exam.recorded') && 'Examination of the axilla',
    ask: IS_RECORDED,
    of: 'surgeon',
    by: 'exam.recorded',
    basis: ['CP-1', 'CP-13'],
    at: BEFORE_PLAN,
  },
  {
    missing: (c) => !c.latest('imaging.reported') && 'Imaging of the axilla',
    ask: IS_RECORDED,
    of: 'radiologist',
    by: 'imaging.reported',
    basis: ['SN-2', 'CP-3'],
    at: BEFORE_PLAN,
  },
  {
    missing: (c) =>
      c.hasNast &&
      idsOf(
        c,
        'Clip on imaging since NAST began, node',
        ({ mark }) =>
          mark.kind === 'clip' &&
          (mark.lastCheck?.on ?? '') < (c.dayOfLatest('nast.started') ?? ''),
      ),
    ask: 'is it seen?',
    of: 'radiologist',
    basis: ['B-marker'],
    at: ['treatment', 'restaging', 'surgery'],
  },
  {
    missing: (c) =>
      idsOf(
        c,
        'ER, PR and HER2 of',
        ({ standingResult, receptors }) =>
          standingResult === 'metastatic' && RECEPTORS.every((r) => !receptors[r]),
      ),
    ask: WHAT,
    of: 'pathologist',
    basis: ['SN-27'],
    at: AFTER_TISSUE,
  },
  {
    missing: (c) => {
      const context = new Set<string>(c.all('context.recorded').map(({ data }) => data.kind));
      const missing = NEEDLE_CONTEXT.filter((kind) => !context.has(kind));
      return capital(names(missing.map((kind) => lower(wordOf(kind)))));
    },
    ask: 'present or absent?',
    of: 'navigator',
    basis: ['SN-8', 'SN-11'],
    at: ['biopsy'],
  },
  {
    missing: (c) => {
      const surveyed = ultrasounds(c).flatMap(({ data }) => data.levelsSurveyed ?? []);
      const missing = SURVEY_LEVELS.filter((level) => !surveyed.includes(level));
      return (
        ultrasounds(c).length > 0 &&
        missing.length > 0 &&
        `Survey of level${missing.length > 1 ? 's' : ''} ${names(missing)}`
      );
    },
    ask: 'was it part of the ultrasound?',
    of: 'radiologist',
    basis: ['CP-10'],
    at: BEFORE_SURGERY,
  },
  {
    missing: (c) =>
      idsOf(
        c,
        'Nodal tissue in the benign sample of',
        ({ standingResult, samples }) =>
          standingResult === 'benign' &&
          !c
            .all('pathology.reported')
            .some(
              ({ data }) =>
                data.nodalTissuePresent !== undefined &&
                samples.some(({ biopsyId }) => biopsyId === data.biopsyId),
            ),
      ),
    ask: 'was it present?',
    of: 'pathologist',
    basis: ['SN-19'],
    at: AFTER_TISSUE,
  },
  {
    missing: (c) =>
      idsOf(
        c,
        'Number of cores of',
        ({ standingResult, samples }) =>
          (standingResult === 'benign' || standingResult === 'awaited') &&
          samples.some(({ method, cores }) => method === 'core' && cores === undefined),
      ),
    ask: 'how many?',
    of: 'radiologist',
    basis: ['SN-19'],
    at: AFTER_TISSUE,
  },
  {
    missing: (c) => c.latest('diagnosis.recorded')?.data.tumorSizeMm === undefined && 'Tumor size',
    ask: WHAT,
    of: 'surgeon',
    basis: ['CP-1', 'CP-2b'],
    at: BEFORE_PLAN,
  },
  {
    missing: (c) =>
      !c.latest('diagnosis.recorded')?.data.primaryLaterality && 'Side of the primary',
    ask: 'LEFT, RIGHT or both?',
    of: 'navigator',
    basis: ['B-side'],
    at: BEFORE_PLAN,
  },
  {
    missing: (c) =>
      idsOf(
        c,
        'Cortical thickness of',
        ({ suspicion, imaged }) =>
          suspicion !== undefined &&
          suspicion !== 'low' &&
          imaged?.corticalThicknessMm === undefined,
      ),
    ask: WHAT,
    of: 'radiologist',
    basis: ['SN-3', 'B-morph'],
    at: BEFORE_TISSUE,
  },
  {
    missing: (c) =>
      !c.latest('diagnosis.recorded')?.data.receptors && 'ER, PR and HER2 of the primary',
    ask: WHAT,
    of: 'pathologist',
    basis: ['SN-27'],
    at: AFTER_TISSUE,
  },
  {
    missing: (c) => {
      const operations = c.all('surgery.performed').map(({ data }) => data);
      const told = [
        ...operations.flatMap((d) => [d.clippedNodesRemoved, d.clippedNodesNotRemoved]),
        ...c.all('surgical-pathology.reported').map(({ data }) => data.clippedNodesFound),
      ].flatMap((ids) => ids ?? []);
      return (
        operations.length > 0 &&
        idsOf(c, 'Clipped node', ({ id, mark }) => mark.clipPlaced && !told.includes(id))
      );
    },
    ask: 'was it removed?',
    of: 'surgeon',
    basis: ['SN-14', 'B-marker'],
    at: ['staged'],
  },
  {
    missing: (c) =>
      c.latest('surgery.performed') &&
      c.latest('surgical-pathology.reported')?.data.nodesPositive === undefined &&
      'Final pathology of the axilla',
    ask: 'how many nodes are positive?',
    of: 'pathologist',
    basis: ['CP-9'],
    at: ['staged'],
  },
];
