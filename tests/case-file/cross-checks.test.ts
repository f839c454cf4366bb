import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/pathway/case-file/index.js';
import { caseWith, event, placesOf, problemsOf } from './support.js';

const biopsy = (id: string, biopsyId: string) =>
  event(id, 'biopsy.performed', { biopsyId, nodeId: 'L1', method: 'core' });
const retraction = (id: string, eventId: string) =>
  event(id, 'event.retracted', { eventId, reason: 'wrong patient' });
const note = (id: string, text: string) => event(id, 'note.added', { text });
const idsOf = (...events: unknown[]) => parseCase(caseWith(...events)).events.map(({ id }) => id);
const places = (...events: unknown[]) => placesOf(() => parseCase(caseWith(...events)));

describe('two events of one id', () => {
  test('are one event where their content is equal, in whatever order it is written', () => {
    const first = event('e1', 'exam.recorded', { axilla: 'bulky', palpable: true });
    const again = Object.fromEntries(Object.entries(structuredClone(first)).reverse());
    again['data'] = { palpable: true, axilla: 'bulky' };
    const read = parseCase(caseWith(first, note('e2', 'x'), again, structuredClone(first)));
    expect(read.events).toStrictEqual([first, note('e2', 'x')]);
  });

  test('are an error at the later one where anything differs', () => {
    const first = event('e1', 'tumor-board.referred', { nodeIds: ['L1', 'L2'] });
    const others = [
      event('e1', 'tumor-board.referred', { nodeIds: ['L2', 'L1'] }),
      event('e1', 'tumor-board.referred', { nodeIds: ['L1'] }),
      event('e1', 'tumor-board.referred', {}),
      { ...first, note: 'x' },
      { ...first, ext: {} },
      { ...first, recordedAt: '2026-03-04T09:00:01Z' },
    ];
    for (const other of others) {
      expect(places(note('e0', 'x'), first, other)).toEqual(['/events/2/id']);
      expect(places(other, first)).toEqual(['/events/1/id']);
    }
  });

  test('differ also where only what an importer added does', () => {
    const first = { ...note('e1', 'x'), ext: { a: [{ b: 1 }] } };
    expect(places(first, { ...first, ext: { a: [{ b: 2 }] } })).toEqual(['/events/1/id']);
    expect(idsOf(first, { ...first, ext: { a: [{ b: 1 }] } })).toEqual(['e1']);
  });

  test('do not move the place of a later problem', () => {
    expect(
      places(note('e1', 'x'), note('e1', 'x'), biopsy('e2', 'B1'), biopsy('e3', 'B1')),
    ).toEqual(['/events/3/data/biopsyId']);
  });

  test('equal and both wrong are wrong twice', () => {
    const wrong = event('e1', 'note.added', {});
    expect(places(wrong, structuredClone(wrong))).toEqual([
      '/events/0/data/text',
      '/events/1/data/text',
    ]);
  });
});

describe('the id of a biopsy', () => {
  test('is its own', () => {
    expect(
      places(biopsy('e1', 'B1'), biopsy('e2', 'B2'), biopsy('e3', 'B1'), biopsy('e4', 'B1')),
    ).toEqual(['/events/2/data/biopsyId', '/events/3/data/biopsyId']);
  });

  test('can be used again once the biopsy is retracted, wherever the retraction stands', () => {
    expect(idsOf(biopsy('e1', 'B1'), retraction('e2', 'e1'), biopsy('e3', 'B1'))).toHaveLength(3);
    expect(idsOf(retraction('e2', 'e3'), biopsy('e1', 'B1'), biopsy('e3', 'B1'))).toHaveLength(3);
  });

  test('is not freed by a retraction of something else', () => {
    expect(places(biopsy('e1', 'B1'), retraction('e2', 'e9'), biopsy('e3', 'B1'))).toEqual([
      '/events/2/data/biopsyId',
    ]);
  });

  test('may be named by a report and a verdict any number of times', () => {
    const report = { biopsyId: 'B1', result: 'benign' };
    const events = [
      event('e1', 'pathology.reported', report),
      event('e2', 'pathology.reported', { ...report, result: 'metastatic' }),
      event('e3', 'concordance.assessed', { biopsyId: 'B9', verdict: 'concordant' }),
    ];
    expect(idsOf(biopsy('e0', 'B1'), ...events)).toHaveLength(4);
  });
});

describe('a retraction', () => {
  test('cannot be retracted, by a later, an earlier, or itself', () => {
    expect(places(note('e1', 'x'), retraction('e2', 'e1'), retraction('e3', 'e2'))).toEqual([
      '/events/2/data/eventId',
    ]);
    expect(places(retraction('e3', 'e2'), note('e1', 'x'), retraction('e2', 'e1'))).toEqual([
      '/events/0/data/eventId',
    ]);
    expect(places(retraction('e1', 'e1'))).toEqual(['/events/0/data/eventId']);
  });

  test('of an event that is not there is a fact, not bad input', () => {
    expect(idsOf(retraction('e1', 'e9'))).toEqual(['e1']);
  });

  test('of the same event may come twice', () => {
    expect(idsOf(note('e1', 'x'), retraction('e2', 'e1'), retraction('e3', 'e1'))).toHaveLength(3);
  });
});

describe('a report of imaging', () => {
  const report = (id: string, ...nodes: string[]) =>
    event(id, 'imaging.reported', {
      study: 'axillary-ultrasound',
      axilla: 'suspicious',
      nodes: nodes.map((node) => ({ id: node, suspicion: 'high' })),
    });

  test('describes each node once', () => {
    expect(places(report('e1', 'L1', 'L2', 'L1', 'L1'))).toEqual([
      '/events/0/data/nodes/2/id',
      '/events/0/data/nodes/3/id',
    ]);
  });

  test('describes nodes of other reports again', () => {
    expect(idsOf(report('e1', 'L1', 'L2'), report('e2', 'L2', 'L1'))).toHaveLength(2);
  });
});

test('facts out of order are read', () => {
  const early = { occurredAt: '2020-01-01' };
  const events = [
    event('e1', 'surgery.performed', { procedure: 'tad' }),
    event('e2', 'pathology.reported', { biopsyId: 'B1', result: 'metastatic' }, early),
    biopsy('e3', 'B1'),
    event('e4', 'nast.completed', {}, early),
  ];
  expect(idsOf(...events)).toEqual(['e1', 'e2', 'e3', 'e4']);
});

test('every problem of every event is named, with what the events say of each other', () => {
  const problems = problemsOf(() =>
    parseCase({
      ...caseWith(
        { ...biopsy('e1', 'B1'), recordedAt: 'today' },
        { ...event('e2', 'biopsy.performed', { biopsyId: 'B1', method: 'needle' }), side: 'left' },
        null,
        retraction('e4', 'e5'),
        event('e5', 'event.retracted', { eventId: 'e1', reason: ' ' }),
        event('e2', 'note.added', {}),
      ),
      laterality: 'both',
    }),
  );
  expect(problems.map(({ pointer }) => pointer).sort()).toEqual([
    '/events/0/recordedAt',
    '/events/1/data/method',
    '/events/1/data/nodeId',
    '/events/1/side',
    '/events/2',
    '/events/3/data/eventId',
    '/events/4/data/reason',
    '/events/5/data/text',
    '/events/5/id',
    '/laterality',
  ]);
});
