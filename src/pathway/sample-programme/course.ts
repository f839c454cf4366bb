/** What the steps of a course share: the axilla it is about, and the steps up to imaging. */
import type { EventDataMap, ImagedNode } from '../../machines/events.js';
import type { Laterality, Suspicion } from '../../machines/vocabulary.js';
import type { Chance } from './chance.js';
import { CLINICIANS } from './names.js';
import type { History } from './history.js';
import { waitFor } from './waiting.js';
import type { WaitName } from './waits.js';

type Diagnosis = EventDataMap['diagnosis.recorded'];

/** One axilla on its course. */
export interface Course {
  readonly history: History;
  readonly side: Laterality;
  readonly bothSides: boolean;
  /** The primary as first diagnosed. */
  readonly primary: Diagnosis;
}

const HISTOLOGY = [
  { weight: 76, histology: 'invasive ductal' },
  { weight: 15, histology: 'invasive lobular' },
  { weight: 5, histology: 'mixed ductal and lobular' },
  { weight: 4, histology: 'mucinous' },
] as const;
const SUBTYPES = [
  { weight: 68, receptors: { er: 'positive', pr: 'positive', her2: 'negative' } },
  { weight: 10, receptors: { er: 'positive', pr: 'negative', her2: 'negative' } },
  { weight: 9, receptors: { er: 'positive', pr: 'positive', her2: 'positive' } },
  { weight: 5, receptors: { er: 'negative', pr: 'negative', her2: 'positive' } },
  { weight: 11, receptors: { er: 'negative', pr: 'negative', her2: 'negative' } },
] as const;

/** A primary: mostly 8 to 30 mm, the receptors in their usual proportions. */
export function primaryOf(chance: Chance, side: Laterality, bothSides: boolean): Diagnosis {
  const size = Math.round(6 + (chance.next() + chance.next()) * 18);
  const named = bothSides ? 'bilateral' : side;
  return {
    biopsyProven: true,
    histology: chance.weighted(HISTOLOGY).histology,
    ...(chance.happens(0.93) ? { tumorSizeMm: size } : {}),
    ...(chance.happens(0.8) ? { primaryLaterality: named } : {}),
    receptors: chance.weighted(SUBTYPES).receptors,
  };
}

/** Puts the case into somebody's hands; few cases wait for that. */
export function assignTeam({ history }: Course): void {
  const { chance, keeper } = history;
  if (chance.happens(0.98))
    history.write('care-team.assigned', { role: 'navigator', name: keeper });
  for (const role of ['surgeon', 'medical-oncologist', 'radiologist', 'pathologist'] as const) {
    if (chance.happens(0.1))
      history.write('care-team.assigned', { role, name: chance.pick(CLINICIANS[role]) });
  }
}

const CONTEXTS = [
  ['anticoagulation', 'present', 'Apixaban'],
  ['anticoagulation', 'absent', 'Asked before the needle'],
  ['ipsilateral-vaccination', 'present', 'Within three weeks'],
  ['implant', 'present', 'Subpectoral'],
  ['infection-or-inflammation', 'present', 'Eczema of the arm'],
  ['prior-radiotherapy', 'unknown', 'Records requested'],
  ['allergy', 'present', 'Lidocaine'],
] as const;

/**
 * The first entry of most cases: the cancer as diagnosed.
 * @param course - the axilla
 * @param change - what differs from the primary as drawn
 */
export function diagnose({ history, primary }: Course, change: Partial<Diagnosis> = {}): void {
  const { chance } = history;
  const outside = chance.happens(0.15);
  history.write(
    'diagnosis.recorded',
    { ...primary, ...change },
    outside ? { source: { kind: 'outside-record', author: 'Referring clinic' } } : {},
  );
  if (!chance.happens(0.12)) return;
  const [kind, status, detail] = chance.pick(CONTEXTS);
  history.write('context.recorded', { kind, status, detail }, estimatedSome(chance));
}

const estimatedSome = (chance: Chance): { readonly dateEstimated?: true } =>
  chance.happens(0.2) ? { dateEstimated: true } : {};

/** The cancer, and whose case it is. */
export function begin(course: Course, change: Partial<Diagnosis> = {}): void {
  diagnose(course, change);
  assignTeam(course);
}

/** An examination of the axilla; now and then a wrong entry of it was taken back. */
export function examine(
  { history, side }: Course,
  axilla: EventDataMap['exam.recorded']['axilla'],
): void {
  const { chance } = history;
  waitFor(history, 'exam');
  const felt = axilla !== 'negative';
  if (history.slips('entry taken back')) {
    const wrong = history.write('exam.recorded', { axilla: felt ? 'negative' : 'suspicious' });
    history.write('event.retracted', ({ idOf }) => ({
      eventId: idOf(wrong),
      reason: 'Finding of another patient',
    }));
  }
  history.write(
    'exam.recorded',
    {
      axilla,
      palpable: felt,
      ...(felt ? { nodeSizeMm: chance.whole(11, axilla === 'bulky' ? 60 : 28) } : {}),
      ...(felt ? { mobility: axilla === 'bulky' ? 'matted' : 'mobile' } : {}),
    },
    chance.happens(0.2) ? { laterality: side } : {},
  );
}

/** Shape by suspicion: size in millimetres, thickness of the cortex in tenths of one. */
const SHAPES = {
  low: { size: [7, 14], thickness: [15, 29], features: [] },
  moderate: { size: [10, 19], thickness: [31, 48], features: ['cortical-thickening-focal'] },
  high: {
    size: [14, 30],
    thickness: [50, 69],
    features: ['cortical-thickening-diffuse', 'hilum-effaced'],
  },
} as const;

/** A node as ultrasound describes it: sizes in whole millimetres, the cortex to a tenth. */
export function nodeOf(
  chance: Chance,
  id: string,
  suspicion: Suspicion,
  more: Partial<ImagedNode> = {},
): ImagedNode {
  const { size, thickness, features } = SHAPES[suspicion];
  const [small, large] = size;
  const [thin, thick] = thickness;
  return {
    id,
    level: chance.happens(0.85) ? 'I' : 'II',
    sizeMm: chance.whole(small, large),
    corticalThicknessMm: chance.whole(thin, thick) / 10,
    ...(features.length === 0 ? {} : { features }),
    suspicion,
    ...more,
  };
}

/** What an imaging report says, where it differs from a survey that is negative. */
interface Imaging {
  readonly study?: EventDataMap['imaging.reported']['study'];
  readonly axilla?: EventDataMap['imaging.reported']['axilla'];
  readonly nodes?: readonly ImagedNode[];
  readonly awaitedAs?: WaitName;
}

/** Imaging of the axilla, mostly an ultrasound of all levels. */
export function image({ history, side }: Course, report: Imaging = {}): void {
  const { chance } = history;
  const { study = 'axillary-ultrasound', axilla = 'negative', nodes, awaitedAs } = report;
  const isUltrasound = study.endsWith('ultrasound');
  if (chance.happens(0.3)) history.write('imaging.ordered', { study, purpose: 'axilla' });
  waitFor(history, awaitedAs ?? 'ultrasound');
  const partly = history.slips('level not surveyed');
  const other = side === 'left' ? 'right' : 'left';
  history.write(
    'imaging.reported',
    {
      study,
      axilla,
      ...(isUltrasound ? { levelsSurveyed: partly ? ['I', 'II'] : ['I', 'II', 'III'] } : {}),
      ...(nodes === undefined ? {} : { nodes }),
    },
    {
      ...(history.slips('other side named') ? { laterality: other } : {}),
      ...(chance.happens(0.3)
        ? { source: { kind: 'report', author: chance.pick(CLINICIANS.radiologist) } }
        : {}),
    },
  );
  if (isUltrasound && partly)
    history.acknowledge('incomplete-survey', 'Level III was not seen through the scar');
  if (axilla === 'suspicious' && history.slips('study not appropriate'))
    history.write('imaging.ordered', { study: 'breast-mri', purpose: 'axilla' });
}
