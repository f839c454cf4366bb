/**
 * The axillary work-up in breast cancer as one statechart. The work-up follows what happened; beside
 * it, in parallel because they truly are, stand the marks of the sampled nodes, the tumor board's
 * question, and whether the case file is open.
 */
import { chart, initialFacts, says } from './chart.js';
import { board, file, markers } from './phases/beside.js';
import { beforeTissue } from './phases/before-tissue.js';
import { planned } from './phases/planned.js';
import { staged } from './phases/staged.js';
import { therapy } from './phases/therapy.js';
import { tissue } from './phases/tissue.js';
import { PATHWAY_VERSION } from './version.js';

export { PATHWAY_VERSION };

const beforeTreatment = chart.createStateConfig({
  id: 'beforeTreatment',
  initial: 'beforeTissue',
  ...says(
    'Before treatment',
    'Work-up of the axilla before any treatment of it.',
    ['SN-1', 'SN-2'],
    { kind: 'phase' },
  ),
  on: {
    'tumor-board.decided': [
      {
        guard: 'boardOmissionCounts',
        target: '#omitted',
        actions: 'recordAndAdopt',
        ...says('Board: no axillary surgery', 'The board decides to leave out axillary surgery.', [
          'B-cn0',
        ]),
      },
      {
        guard: 'boardPlanCounts',
        target: '#settling',
        actions: 'recordAndAdopt',
        ...says('Board: treatment', 'The board decides on systemic therapy or an operation.', [
          'SN-21',
          'CP-13',
        ]),
      },
    ],
    'nast.started': {
      target: '#nast',
      actions: 'record',
      ...says('NAST started', 'Systemic therapy begins, from wherever the work-up stands.', [
        'SN-14',
        'SN-26',
      ]),
    },
    'surgery.performed': {
      target: '#operated',
      actions: 'record',
      ...says('Surgery', 'The axilla is operated, from wherever the work-up stands.', ['SN-22']),
    },
  },
  states: { beforeTissue, tissue, planned },
});

/** The machine; its input is the side of the case, its events are those of the case file in effective order. */
export const axillaryWorkupMachine = chart.createMachine({
  id: 'axillaryWorkup',
  version: PATHWAY_VERSION,
  context: initialFacts,
  type: 'parallel',
  ...says('Axillary work-up', 'From a proven breast cancer to a staged axilla.', ['SN-1', 'CP-1']),
  states: {
    workup: {
      initial: 'beforeTreatment',
      ...says('Work-up', 'Where this axilla is.', ['SN-2']),
      on: {
        '*': {
          actions: 'record',
          ...says('Anything else', 'Every fact is kept; this one does not move the stage.', [
            'SN-1',
          ]),
        },
      },
      states: { beforeTreatment, therapy, staged },
    },
    markers,
    board,
    file,
  },
});
