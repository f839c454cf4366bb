import { expect, test } from 'vitest';
import type { EventDataMap, EventEnvelope } from '../../src/machines/events.js';
import { EVENT_TYPES } from '../../src/machines/vocabulary.js';
import type { EventType } from '../../src/machines/vocabulary.js';
import { describeEvent } from '../../src/pathway/narrative/index.js';
import { event, vignettes } from './support.js';

const told = <T extends EventType>(
  type: T,
  data: EventDataMap[T],
  envelope: Partial<EventEnvelope> = {},
): string => {
  const { title, text } = describeEvent(event('e1', type, '2026-06-29', data, envelope));
  return `${title} ${text}`.trim();
};

test('clinical events', () => {
  expect(
    told('diagnosis.recorded', {
      biopsyProven: true,
      histology: 'invasive-ductal',
      tumorSizeMm: 18,
      receptors: { er: 'negative', pr: 'negative', her2: 'positive' },
    }),
  ).toBe(
    'Diagnosis. Invasive ductal carcinoma, biopsy-proven, 18 mm. ER negative, PR negative, HER2 positive.',
  );
  expect(told('diagnosis.recorded', { biopsyProven: false, priorTreatment: 'nast-underway' })).toBe(
    'Diagnosis. Histology: Not recorded, not biopsy-proven, NAST already under way.',
  );
  expect(
    told('exam.recorded', {
      axilla: 'suspicious',
      palpable: true,
      nodeSizeMm: 14,
      mobility: 'mobile',
    }),
  ).toBe('Examination. Axilla suspicious, palpable, node 14 mm, mobile.');
  expect(told('exam.recorded', { axilla: 'negative' })).toBe(
    'Examination. Axilla clinically negative.',
  );
  expect(
    told('imaging.reported', {
      study: 'axillary-ultrasound',
      axilla: 'suspicious',
      levelsSurveyed: ['I', 'II'],
      nodes: [
        {
          id: 'L1',
          suspicion: 'high',
          level: 'I',
          sizeMm: 15,
          corticalThicknessMm: 5.2,
          features: ['cortical-thickening-focal', 'hilum-effaced'],
        },
        { id: 'L2', suspicion: 'moderate', level: 'internal-mammary' },
      ],
    }),
  ).toBe(
    'Axillary ultrasound reported. Suspicious. L1 high (level I, 15 mm, cortex 5.2 mm, focal cortical thickening, hilum effaced); L2 moderate (internal mammary). Levels I and II surveyed.',
  );
  expect(told('imaging.reported', { study: 'breast-mri', axilla: 'negative' })).toBe(
    'Breast MRI reported. Nothing suspicious in the axilla.',
  );
  expect(told('imaging.reported', { study: 'axillary-ultrasound', axilla: 'not-visualized' })).toBe(
    'Axillary ultrasound reported. Not visualized. Levels surveyed: Not recorded.',
  );
});

test('a biopsy says what became of the clip, also where that is not recorded', () => {
  const data = {
    biopsyId: 'B1',
    nodeId: 'L1',
    method: 'core',
    guidance: 'ultrasound',
    cores: 3,
  } as const;
  expect(
    told('biopsy.performed', {
      ...data,
      clip: { placed: false, reasonNotPlaced: 'none in stock' },
    }),
  ).toBe('Biopsy B1 performed. Core of L1, ultrasound, 3 cores. Clip not placed: none in stock.');
  expect(told('biopsy.performed', { ...data, clip: { placed: true, type: 'titanium' } })).toMatch(
    /Clip placed, titanium\.$/,
  );
  expect(told('biopsy.performed', data)).toMatch(/Clip: Not recorded\.$/);
  expect(told('biopsy.performed', { biopsyId: 'B2', nodeId: 'L1', method: 'excisional' })).toBe(
    'Biopsy B2 performed. Excision of L1.',
  );
});

test('decisions and treatment', () => {
  expect(
    told('pathology.reported', {
      biopsyId: 'B1',
      result: 'metastatic',
      receptors: { er: 'positive' },
    }),
  ).toBe('Pathology of B1. Metastatic carcinoma. ER positive.');
  expect(told('tumor-board.decided', { decision: 'repeat-core', nodeIds: ['L1', 'L2'] })).toBe(
    'Tumor board decided. Repeat core biopsy. Nodes: L1 and L2.',
  );
  expect(told('treatment.planned', { approach: 'nast', axillarySurgery: 'tad' })).toBe(
    'Treatment planned. NAST, then TAD.',
  );
  expect(told('treatment.planned', { approach: 'surgery', axillarySurgery: 'none' })).toBe(
    'Treatment planned. Surgery: no axillary surgery.',
  );
  expect(told('nast.started', {})).toBe('NAST started. Modalities: Not recorded.');
  expect(
    told('surgery.performed', { procedure: 'tad', nodesPositive: 0, clippedNodesRemoved: ['L1'] }),
  ).toBe('TAD performed. Nodes positive: 0. Clipped nodes removed: L1.');
  expect(told('surgery.performed', { procedure: 'slnb' })).toBe(
    'SLNB performed. Nodes positive: Not recorded.',
  );
});

test('care, and what an entry says about itself', () => {
  expect(
    told('hold.started', {
      holdId: 'h',
      kind: 'deferred',
      of: 'nast',
      reason: 'infection',
      until: '2026-07-01',
    }),
  ).toBe('Hold started. Deferred: infection. Concerns: NAST under way. Until 01-Jul-2026.');
  expect(
    told('contact.recorded', { with: 'patient', outcome: 'not-reached', about: 'result' }),
  ).toBe('Contact. Patient not reached, about: result.');
  expect(
    told('pitfall.acknowledged', { pitfall: 'clip-missing', nodeId: 'L1', reason: 'tattooed' }),
  ).toBe('Pitfall acknowledged. Clip missing, L1: “tattooed”.');
  expect(
    told(
      'note.added',
      { text: 'Called back.' },
      {
        note: 'by phone',
        laterality: 'right',
        dateEstimated: true,
        source: { kind: 'outside-record', reference: 'R-7' },
      },
    ),
  ).toBe(
    'Note. Called back. Side written: RIGHT. Date estimated. Source: outside record, R-7. Note: by phone.',
  );
});

/** The least that each remaining type may carry. */
const LEAST: { readonly [T in EventType]: EventDataMap[T] } = {
  'diagnosis.recorded': { biopsyProven: true },
  'context.recorded': { kind: 'pregnancy', status: 'unknown' },
  'exam.recorded': { axilla: 'bulky' },
  'imaging.ordered': { study: 'ct' },
  'imaging.reported': { study: 'ct', axilla: 'not-visualized' },
  'biopsy.performed': { biopsyId: 'B1', nodeId: 'L1', method: 'fna' },
  'clip.placed': { nodeId: 'L1' },
  'clip.waived': { nodeId: 'L1', reason: 'r' },
  'clip.checked': { nodeId: 'L1', status: 'lost' },
  'pathology.reported': { biopsyId: 'B1', result: 'benign' },
  'concordance.assessed': { biopsyId: 'B1', verdict: 'concordant' },
  'tumor-board.referred': {},
  'tumor-board.decided': { decision: 'defer' },
  'treatment.planned': { approach: 'nast' },
  'nast.started': {},
  'nast.completed': {},
  'restaging.reported': { axilla: 'negative' },
  'surgery.performed': { procedure: 'alnd' },
  'surgical-pathology.reported': {},
  'referral.made': { service: 'genetics' },
  'appointment.booked': { appointmentId: 'a', for: 'clip', on: '2026-07-17' },
  'appointment.ended': { appointmentId: 'a', outcome: 'missed' },
  'hold.started': { holdId: 'h', kind: 'trial', reason: 'r' },
  'hold.ended': { holdId: 'h' },
  'contact.recorded': { with: 'family', outcome: 'reached' },
  'care-team.assigned': { role: 'surgeon', name: 'P. Lund, MD' },
  'task.added': { taskId: 't', title: 'Call' },
  'task.done': { taskId: 't' },
  'barrier.recorded': { barrierId: 'b', kind: 'transport' },
  'barrier.resolved': { barrierId: 'b' },
  'note.added': { text: 'n' },
  'pitfall.acknowledged': { pitfall: 'fna-alone', reason: 'r' },
  'event.retracted': { eventId: 'e0', reason: 'r' },
  'case.closed': { outcome: 'transferred', reason: 'r', to: 'X' },
  'case.reopened': { reason: 'r' },
};

test('every type in words, with the least it may carry', () => {
  const texts = EVENT_TYPES.map((type) => told(type, LEAST[type]));
  for (const text of texts) {
    expect(text).toMatch(/^[A-Z].*[.”]$/);
    expect(text).not.toMatch(/undefined|false|\[object|\.\.|: \.|[a-z]-due|: $/);
  }
  expect(texts).toMatchSnapshot();
});

test('no event of a sample case says "negative" alone', () => {
  for (const { case: file } of vignettes) {
    for (const one of file.events) {
      const { text } = describeEvent(one);
      expect(text).not.toMatch(/(^|[.:] )Negative\b/);
    }
  }
});
