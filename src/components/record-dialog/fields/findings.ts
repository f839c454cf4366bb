import * as V from '../../../machines/word-lists.js';
import { say } from '../../shared/say.js';
import {
  REQUIRED,
  answer,
  answers,
  choice,
  group,
  many,
  millimetres,
  reference,
  rows,
  text,
  yesNo,
} from './field.js';
import type { Advice, Field, FormView } from './field.js';
import { nodes } from './known.js';

export const receptors = (extra: Partial<Field> = {}): Field =>
  group('receptors', say`Receptors`, {
    ...extra,
    fields: V.RECEPTORS.map((receptor) =>
      choice(`receptors/${receptor}`, receptor.toUpperCase(), V.RECEPTOR_STATUSES),
    ),
  });

const isUltrasound = (view: FormView): boolean => answer(view, 'study').endsWith('ultrasound');

function incompleteSurvey(view: FormView): Advice | undefined {
  const missing = V.SURVEY_LEVELS.filter((l) => !answers(view, 'levelsSurveyed').includes(l));
  if (!isUltrasound(view) || missing.length === 0) return undefined;
  return {
    text: say`Not stated: ${missing.join(', ')}. An ultrasound that does not state levels I, II and III counts as an incomplete survey; the radiologist can say which were seen.`,
    basis: ['CP-10'],
  };
}

export const FINDINGS = {
  'diagnosis.recorded': {
    noun: 'diagnosis',
    fields: [
      yesNo('biopsyProven', 'Is the breast cancer proven by biopsy?', REQUIRED),
      yesNo('invasive', 'Invasive', { hint: 'Not known counts as invasive.' }),
      text('histology', 'Histology'),
      millimetres('tumorSizeMm', 'Tumor size in mm'),
      yesNo('inflammatory', 'Inflammatory breast cancer'),
      yesNo('knownPrimary', 'Is the primary known?', { hint: 'Not known counts as yes.' }),
      choice('setting', 'Setting', V.DIAGNOSIS_SETTINGS, { hint: 'Not stated counts as new.' }),
      choice('priorTreatment', 'Treatment before this workup', V.PRIOR_TREATMENTS),
      choice('primaryLaterality', 'Side of the primary', V.PRIMARY_LATERALITIES),
      receptors(),
    ],
  },
  'context.recorded': {
    noun: 'context fact',
    fields: [
      choice('kind', 'What', V.CONTEXT_KINDS, REQUIRED),
      choice('status', 'Status', V.CONTEXT_STATUSES, REQUIRED),
      text('detail', 'Detail', { wide: true }),
    ],
  },
  'exam.recorded': {
    noun: 'exam',
    side: 'Side examined',
    fields: [
      choice('axilla', 'Axilla on examination', V.EXAM_FINDINGS, {
        required: true,
        list: 'axilla',
      }),
      yesNo('palpable', 'Palpable'),
      millimetres('nodeSizeMm', 'Node size in mm'),
      choice('mobility', 'Mobility', V.NODE_MOBILITIES),
    ],
  },
  'imaging.ordered': {
    noun: 'imaging order',
    fields: [
      choice('study', 'Study', V.STUDIES, REQUIRED),
      choice('purpose', 'Purpose', V.IMAGING_PURPOSES),
    ],
  },
  'imaging.reported': {
    noun: 'imaging report',
    side: 'Side, as the report says',
    fields: [
      choice('study', 'Study', V.STUDIES, REQUIRED),
      choice('purpose', 'Purpose', V.IMAGING_PURPOSES),
      choice('axilla', 'Axilla, as the report says', V.IMAGING_FINDINGS, REQUIRED),
      many('levelsSurveyed', 'Levels surveyed', V.SURVEY_LEVELS, { advice: incompleteSurvey }),
      rows('nodes', 'Node', {
        hint: 'One entry for each node the report describes. The suspicion is the radiologist’s word.',
        fields: [
          reference('id', 'Name of the node', nodes, {
            required: true,
            other: 'Another node',
            missing: 'Name the node as the report does, such as L1.',
          }),
          choice('level', 'Level', V.NODE_LEVELS),
          choice('suspicion', 'Suspicion', V.SUSPICIONS, REQUIRED),
          millimetres('sizeMm', 'Size in mm'),
          millimetres('corticalThicknessMm', 'Cortical thickness in mm'),
          yesNo('lymphomaSuspected', 'Lymphoma suspected'),
          many('features', 'Features', V.NODE_FEATURES),
        ],
      }),
    ],
  },
  'restaging.reported': {
    noun: 'restaging report',
    side: 'Side, as the report says',
    fields: [
      choice('axilla', 'Axilla after treatment', V.RESTAGING_FINDINGS, REQUIRED),
      choice('timing', 'Timing', V.RESTAGING_TIMINGS, { hint: 'Not stated counts as final.' }),
      choice('study', 'Study', V.STUDIES),
    ],
  },
} as const;
