import { describe, expect, test } from 'vitest';
import * as V from '../../src/machines/word-lists.js';
import { parseCase } from '../../src/pathway/case-file/index.js';
import { EXAMPLES, TYPES, fullData } from './examples.js';
import type { Json } from './support.js';
import { caseWith, event, placesOf, problemsOf } from './support.js';

const DATA = '/events/0/data';
const withData = (type: string, data: unknown) => caseWith(event('e1', type, data as Json));
const places = (type: string, data: unknown) => placesOf(() => parseCase(withData(type, data)));

test('the examples cover every event type', () => {
  expect([...TYPES].sort()).toEqual([...V.EVENT_TYPES].sort());
});

describe.each(TYPES)('%s', (type) => {
  const { required, optional } = EXAMPLES[type];

  test('is read with all it may carry, and with what it must', () => {
    for (const data of [fullData(type), required]) {
      const raw = withData(type, data);
      expect(parseCase(raw)).toStrictEqual(raw);
    }
  });

  test('without a required fact is bad input', () => {
    for (const key of Object.keys(required)) {
      const data = fullData(type);
      delete data[key];
      const [problem, ...others] = problemsOf(() => parseCase(withData(type, data)));
      expect(problem).toMatchObject({ pointer: `${DATA}/${key}`, found: 'nothing' });
      expect(others).toEqual([]);
    }
  });

  test('with a fact of another kind is bad input', () => {
    for (const key of Object.keys({ ...required, ...optional })) {
      for (const value of [null, { a: 1 }, Symbol.iterator]) {
        expect(places(type, { ...fullData(type), [key]: value })[0]).toMatch(
          new RegExp(`^${DATA}/${key}`),
        );
      }
    }
  });

  test('with a misspelt fact, or several, names each of them', () => {
    const data = { ...fullData(type), axila: 'negative', Nodes: [] };
    expect(places(type, data)).toEqual([`${DATA}/axila`, `${DATA}/Nodes`]);
  });

  test('needs an object as its data', () => {
    for (const data of [[], 'text', null, 7]) expect(places(type, data)).toEqual([DATA]);
  });

  test('with an empty or blank id is bad input', () => {
    for (const key of Object.keys(fullData(type)).filter((name) => name.endsWith('Id'))) {
      for (const id of ['', ' \t', 7]) {
        expect(places(type, { ...fullData(type), [key]: id })).toEqual([`${DATA}/${key}`]);
      }
    }
  });
});

/** Each closed list of words: the event type, where the word stands, and the words. */
const WORDS: [V.EventType, string, readonly string[]][] = [
  ['diagnosis.recorded', 'setting', V.DIAGNOSIS_SETTINGS],
  ['diagnosis.recorded', 'priorTreatment', V.PRIOR_TREATMENTS],
  ['diagnosis.recorded', 'primaryLaterality', V.PRIMARY_LATERALITIES],
  ['context.recorded', 'kind', V.CONTEXT_KINDS],
  ['context.recorded', 'status', V.CONTEXT_STATUSES],
  ['exam.recorded', 'axilla', V.EXAM_FINDINGS],
  ['exam.recorded', 'mobility', V.NODE_MOBILITIES],
  ['imaging.ordered', 'study', V.STUDIES],
  ['imaging.ordered', 'purpose', V.IMAGING_PURPOSES],
  ['imaging.reported', 'study', V.STUDIES],
  ['imaging.reported', 'purpose', V.IMAGING_PURPOSES],
  ['imaging.reported', 'axilla', V.IMAGING_FINDINGS],
  ['biopsy.performed', 'method', V.BIOPSY_METHODS],
  ['biopsy.performed', 'guidance', V.BIOPSY_GUIDANCES],
  ['clip.checked', 'status', V.CLIP_CHECKS],
  ['pathology.reported', 'result', V.PATHOLOGY_RESULTS],
  ['pathology.reported', 'granuloma', V.GRANULOMA_KINDS],
  ['concordance.assessed', 'verdict', V.VERDICTS],
  ['tumor-board.decided', 'decision', V.BOARD_DECISIONS],
  ['treatment.planned', 'approach', V.APPROACHES],
  ['treatment.planned', 'axillarySurgery', V.PLANNED_SURGERIES],
  ['nast.completed', 'reason', V.NAST_COMPLETION_REASONS],
  ['restaging.reported', 'axilla', V.RESTAGING_FINDINGS],
  ['restaging.reported', 'timing', V.RESTAGING_TIMINGS],
  ['restaging.reported', 'study', V.STUDIES],
  ['surgery.performed', 'procedure', V.PROCEDURES],
  ['referral.made', 'service', V.REFERRAL_SERVICES],
  ['appointment.booked', 'for', V.APPOINTMENT_KINDS],
  ['appointment.ended', 'outcome', V.APPOINTMENT_OUTCOMES],
  ['hold.started', 'kind', V.HOLD_KINDS],
  ['hold.started', 'of', V.STAGES],
  ['contact.recorded', 'with', V.CONTACT_PARTNERS],
  ['contact.recorded', 'outcome', V.CONTACT_OUTCOMES],
  ['contact.recorded', 'about', V.CONTACT_TOPICS],
  ['care-team.assigned', 'role', V.CARE_TEAM_ROLES],
  ['pitfall.acknowledged', 'pitfall', V.PITFALL_CODES],
  ['case.closed', 'outcome', V.CLOSING_OUTCOMES],
];

test.each(WORDS)('%s: %s takes each of its words and no other', (type, key, words) => {
  for (const word of words) expect(places(type, { ...fullData(type), [key]: word })).toEqual([]);
  for (const other of ['Positive', words[0]?.toUpperCase(), '', 'toString', 0]) {
    const [problem] = problemsOf(() =>
      parseCase(withData(type, { ...fullData(type), [key]: other })),
    );
    expect(problem?.pointer).toBe(`${DATA}/${key}`);
    for (const word of words) expect(problem?.expected).toContain(`"${word}"`);
  }
});

const MEASURES: [V.EventType, string][] = [
  ['diagnosis.recorded', 'tumorSizeMm'],
  ['exam.recorded', 'nodeSizeMm'],
];
const COUNTS: [V.EventType, string][] = [
  ['biopsy.performed', 'cores'],
  ['surgery.performed', 'sentinelNodesRemoved'],
  ['surgery.performed', 'nodesRemoved'],
  ['surgery.performed', 'nodesPositive'],
  ['surgical-pathology.reported', 'nodesExamined'],
  ['surgical-pathology.reported', 'nodesPositive'],
  ['surgical-pathology.reported', 'isolatedTumorCellsOnly'],
];
const NOT_NUMBERS = [-1, NaN, Infinity, -Infinity, '3', true, 3n];

test.each(MEASURES)('%s: %s is a number of at least 0', (type, key) => {
  for (const value of [0, 0.5, 120]) {
    expect(places(type, { ...fullData(type), [key]: value })).toEqual([]);
  }
  for (const value of [-0.1, ...NOT_NUMBERS]) {
    expect(places(type, { ...fullData(type), [key]: value })).toEqual([`${DATA}/${key}`]);
  }
});

test.each(COUNTS)('%s: %s is a whole number of at least 0', (type, key) => {
  for (const value of [0, 1, 40]) {
    expect(places(type, { ...fullData(type), [key]: value })).toEqual([]);
  }
  for (const value of [1.5, ...NOT_NUMBERS]) {
    expect(places(type, { ...fullData(type), [key]: value })).toEqual([`${DATA}/${key}`]);
  }
});

test('a waiver, an acknowledgement and a retraction need a reason that says something', () => {
  for (const type of ['clip.waived', 'pitfall.acknowledged', 'event.retracted'] as const) {
    for (const reason of ['', '  ', '\n\t']) {
      expect(places(type, { ...fullData(type), reason })).toEqual([`${DATA}/reason`]);
    }
  }
});

test('other reasons may be empty', () => {
  for (const type of ['case.closed', 'case.reopened', 'hold.started'] as const) {
    expect(places(type, { ...fullData(type), reason: '' })).toEqual([]);
  }
});

test('a plan of surgery says which one, also where another fact is wrong', () => {
  expect(places('treatment.planned', { approach: 'surgery' })).toEqual([`${DATA}/axillarySurgery`]);
  expect(places('treatment.planned', { approach: 'surgery', x: 1 })).toEqual([
    `${DATA}/x`,
    `${DATA}/axillarySurgery`,
  ]);
  expect(places('treatment.planned', { approach: 'surgery', axillarySurgery: 'none' })).toEqual([]);
  expect(places('treatment.planned', { approach: 'nast' })).toEqual([]);
});

test('days of appointments, holds and tasks are calendar days', () => {
  const days: [V.EventType, string][] = [
    ['appointment.booked', 'on'],
    ['hold.started', 'until'],
    ['task.added', 'dueOn'],
  ];
  for (const [type, key] of days) {
    for (const day of ['2026-02-30', '2026-03-04T09:00Z', '4.3.2026', '']) {
      expect(places(type, { ...fullData(type), [key]: day })).toEqual([`${DATA}/${key}`]);
    }
  }
});

test('what a node, a clip and receptors say is looked at as closely', () => {
  const node = { id: 'L1', suspicion: 'high' };
  const nodes = (...list: unknown[]) =>
    places('imaging.reported', { ...EXAMPLES['imaging.reported'].required, nodes: list });
  expect(nodes({ ...node, id: ' ' }, 'L2')).toEqual([`${DATA}/nodes/0/id`, `${DATA}/nodes/1`]);
  expect(nodes({ id: 'L1' })).toEqual([`${DATA}/nodes/0/suspicion`]);
  expect(nodes({ ...node, features: ['round'] })).toEqual([`${DATA}/nodes/0/features/0`]);
  expect(nodes({ ...node, sizeMm: -1, size: 3 })).toEqual([
    `${DATA}/nodes/0/sizeMm`,
    `${DATA}/nodes/0/size`,
  ]);
  const biopsy = fullData('biopsy.performed');
  expect(places('biopsy.performed', { ...biopsy, clip: {} })).toEqual([`${DATA}/clip/placed`]);
  const report = fullData('pathology.reported');
  expect(places('pathology.reported', { ...report, receptors: { her2: '3+', ki67: 20 } })).toEqual([
    `${DATA}/receptors/her2`,
    `${DATA}/receptors/ki67`,
  ]);
  expect(places('tumor-board.decided', { decision: 'tad', nodeIds: ['L1', ''] })).toEqual([
    `${DATA}/nodeIds/1`,
  ]);
});
