import * as V from '../../../machines/word-lists.js';
import { REQUIRED, choice, count, is, long, many, references } from './field.js';
import { clippedNodes, nodes } from './known.js';

export const DECISIONS = {
  'tumor-board.referred': {
    noun: 'tumor board referral',
    fields: [
      long('question', 'Question to the board'),
      references('nodeIds', 'Nodes in question', nodes, {
        hint: 'None chosen: the whole axilla.',
      }),
    ],
  },
  'tumor-board.decided': {
    noun: 'tumor board decision',
    fields: [
      choice('decision', 'Decision', V.BOARD_DECISIONS, REQUIRED),
      references('nodeIds', 'Nodes it is about', nodes, {
        hint: 'None chosen: the whole axilla. Treatment is always decided for the whole axilla.',
      }),
      long('rationale', 'Rationale'),
    ],
  },
  'treatment.planned': {
    noun: 'treatment plan',
    fields: [
      choice('approach', 'First treatment', V.APPROACHES, REQUIRED),
      choice('axillarySurgery', 'Axillary surgery', V.PLANNED_SURGERIES, {
        required: true,
        list: 'surgery',
        when: is('approach', 'surgery'),
      }),
    ],
  },
} as const;

export const TREATMENT = {
  'nast.started': {
    noun: 'NAST start',
    fields: [many('modalities', 'Modalities', V.NAST_MODALITIES)],
  },
  'nast.completed': {
    noun: 'NAST end',
    fields: [choice('reason', 'Why it ended', V.NAST_COMPLETION_REASONS)],
  },
  'surgery.performed': {
    noun: 'surgery',
    side: 'Side operated, as the report says',
    fields: [
      choice('procedure', 'Procedure', V.PROCEDURES, REQUIRED),
      count('sentinelNodesRemoved', 'Sentinel nodes removed'),
      count('nodesRemoved', 'Nodes removed in all'),
      count('nodesPositive', 'Nodes positive'),
      references('clippedNodesRemoved', 'Clipped nodes removed', clippedNodes),
      references('clippedNodesNotRemoved', 'Clipped nodes not removed', clippedNodes),
    ],
  },
} as const;
