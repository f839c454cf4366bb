import * as V from '../../../machines/word-lists.js';
import type { NodeSample, NodeStatus } from '../../../pathway/types.js';
import { formatDay } from '../../shared/dates.js';
import { say } from '../../shared/say.js';
import { NOT_RECORDED, Words } from '../../shared/words.js';
import {
  REQUIRED,
  answer,
  choice,
  count,
  is,
  numbered,
  reference,
  references,
  referred,
  text,
  yesNo,
} from './field.js';
import type { Advice, Field, FormView } from './field.js';
import { receptors } from './findings.js';
import { biopsies, clippedNodes, nodes, ofType } from './known.js';

export const node = (label = say`Node`, extra: Partial<Field> = {}): Field =>
  reference('nodeId', label, nodes, {
    required: true,
    other: say`Another node`,
    missing: say`Choose or name the node.`,
    ...extra,
  });

const biopsy = (): Field =>
  reference('biopsyId', say`Biopsy`, biopsies, {
    required: true,
    other: say`Another biopsy`,
    missing: say`Choose or name the biopsy.`,
    wide: true,
  });

/** What a needle asks about first; unknown is said as such. */
const BEFORE_A_NEEDLE = [
  'anticoagulation',
  'ipsilateral-vaccination',
  'infection-or-inflammation',
] as const;

function beforeANeedle(view: FormView): readonly { term: string; text: string }[] {
  return BEFORE_A_NEEDLE.map((kind) => {
    const last = ofType(view.standing, 'context.recorded')
      .filter(({ data }) => data.kind === kind)
      .sort((a, b) => a.occurredAt.localeCompare(b.occurredAt))
      .at(-1);
    const detail = last?.data.detail === undefined ? '' : `: ${last.data.detail}`;
    return {
      term: Words(kind),
      text: last
        ? say`${Words(last.data.status)} on ${formatDay(last.occurredAt)}${detail}`
        : say(NOT_RECORDED),
    };
  });
}

function fewCores(view: FormView): Advice | undefined {
  const cores = answer(view, 'cores').trim();
  const enough = !/^\d+$/.test(cores) || Number(cores) >= view.minimumCores;
  if (enough || !is('method', 'core')(view)) return undefined;
  return {
    text: say`Fewer than ${view.minimumCores} cores: the sample may be too small to answer. The radiologist decides whether to sample again.`,
    basis: ['SN-19', 'CP-11'],
  };
}

function sampled(view: FormView): { node: NodeStatus; sample: NodeSample } | undefined {
  const biopsyId = referred(view, 'biopsyId');
  return (view.preview ?? view.status).nodes
    .flatMap((one) => one.samples.map((sample) => ({ node: one, sample })))
    .find(({ sample }) => sample.biopsyId === biopsyId);
}

function meaningOfResult(view: FormView): Advice | undefined {
  const noTissue = is('result', 'benign')(view) && is('nodalTissuePresent', 'false')(view);
  if (noTissue || is('result', 'non-diagnostic')(view)) {
    return {
      text: say`${noTissue ? say`Benign without nodal tissue counts as non-diagnostic. ` : ''}Not a negative result: the node has no answer until it is sampled again, usually by core. The radiologist decides.`,
      basis: ['CP-11', 'SN-19'],
    };
  }
  if (!is('result', 'benign')(view)) return undefined;
  const found = sampled(view);
  const discordant = view.preview
    ? found?.node.discordant
    : found?.node.suspicion === 'high' && found.sample.method !== 'excisional';
  if (!found || !discordant) return undefined;
  return {
    text: say`Benign does not fit what was seen or felt of ${found.node.id}: this is discordant and goes to the tumor board before surgery is settled.`,
    basis: ['SN-21', 'CP-13'],
  };
}

export const TISSUE = {
  'biopsy.performed': {
    noun: 'biopsy',
    side: 'Side biopsied, as the report says',
    context: beforeANeedle,
    fields: [
      numbered('biopsyId', 'Biopsy', { prefix: 'B' }),
      node(),
      choice('guidance', 'Guidance', V.BIOPSY_GUIDANCES),
      choice('method', 'Method', V.BIOPSY_METHODS, REQUIRED),
      count('cores', 'Cores', { advice: fewCores }),
      yesNo(
        'clip/placed',
        (view) => say`Was a clip placed in ${referred(view, 'nodeId') || say`it`}?`,
        {
          ask: true,
          wide: true,
          hint: 'Asked every time: a marker clip belongs in every biopsied node, whatever the result.',
          basis: ['CP-12', 'SN-25'],
          missing: 'Say whether a clip was placed, or choose Not known.',
          fields: [
            text('clip/type', 'Type of clip', { when: is('clip/placed', 'true') }),
            text('clip/reasonNotPlaced', 'Why not?', {
              required: true,
              when: is('clip/placed', 'false'),
              missing: 'Say why in a few words, or choose Not known above.',
            }),
          ],
        },
      ),
    ],
  },
  'pathology.reported': {
    noun: 'pathology report',
    side: 'Side, as the report says',
    fields: [
      biopsy(),
      choice('result', 'Result', V.PATHOLOGY_RESULTS, { required: true, advice: meaningOfResult }),
      yesNo('nodalTissuePresent', 'Was nodal tissue present?', {
        when: is('result', 'benign', 'non-diagnostic'),
        ask: is('result', 'benign'),
        hint: 'Benign without nodal tissue counts as non-diagnostic.',
      }),
      choice('granuloma', 'Granuloma', V.GRANULOMA_KINDS, {
        when: is('result', 'granulomatous'),
      }),
      receptors({ when: is('result', 'metastatic') }),
    ],
  },
  'concordance.assessed': {
    noun: 'concordance verdict',
    fields: [
      biopsy(),
      choice('verdict', 'Does the result explain the images?', V.VERDICTS, REQUIRED),
      text('reason', 'Reason', { wide: true }),
    ],
  },
  'surgical-pathology.reported': {
    noun: 'surgical pathology report',
    side: 'Side, as the report says',
    fields: [
      count('nodesExamined', 'Nodes examined'),
      count('nodesPositive', 'Nodes positive'),
      count('isolatedTumorCellsOnly', 'Nodes with isolated tumor cells only'),
      references('clippedNodesFound', 'Clipped nodes found in the specimen', clippedNodes),
    ],
  },
} as const;

export const MARKERS = {
  'clip.placed': {
    noun: 'clip',
    fields: [
      node('Node that has the clip'),
      text('type', 'Type of clip'),
      yesNo('confirmedOnImaging', 'Confirmed on imaging'),
    ],
  },
  'clip.waived': {
    noun: 'clip waiver',
    fields: [
      node(),
      text('reason', 'Why no clip is placed', {
        required: true,
        wide: true,
        missing: 'Say why in a few words.',
      }),
    ],
  },
  'clip.checked': {
    noun: 'clip check',
    fields: [node(), choice('status', 'The clip is', V.CLIP_CHECKS, REQUIRED)],
  },
} as const;
