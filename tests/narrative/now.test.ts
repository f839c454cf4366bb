import { expect, test } from 'vitest';
import { sentenceOfNow, stageTitle } from '../../src/pathway/narrative/index.js';
import { STAGES } from '../../src/machines/word-lists.js';
import * as cases from './cases.js';
import { event, node, statusWith } from './support.js';

test.each([
  ['empty', 'Not recorded: diagnosis, examination or imaging of the axilla.'],
  [
    'waitingForClip',
    'Node L1 is positive and has no clip on record; NAST is planned and waits for it.',
  ],
  ['undecidedNegative', 'The axilla is clinically negative; SLNB or its omission is not decided.'],
  [
    'nastWithoutTissue',
    'NAST is under way since 22-Jul-2026; node L1 is suspicious and not sampled.',
  ],
  ['straightToSurgery', 'Axillary surgery is done; its final pathology is not recorded.'],
  ['omitted', 'Axillary surgery is omitted by decision since 08-Jul-2026.'],
  ['repeated', 'The tumor board decided on a biopsy; none is recorded since.'],
  ['closed', 'The case is closed. Where it stood: Node L1 is suspicious and not sampled.'],
] as const)('the sentence of now: %s', (name, sentence) => {
  expect(sentenceOfNow(cases[name].status)).toBe(sentence);
});

test('a clip known not to be placed, one that was lost, and two nodes', () => {
  const { status } = cases.waitingForClip;
  const positive = { standingResult: 'metastatic', ofConcern: true } as const;
  const without = node('L1', {
    ...positive,
    mark: { marked: false, kind: 'none', clipPlaced: false, reason: 'none in stock' },
  });
  const lost = node('L2', {
    ...positive,
    mark: {
      marked: false,
      kind: 'none',
      clipPlaced: true,
      lastCheck: { eventId: 'c', on: '2026-07-04', status: 'lost' },
    },
  });
  expect(sentenceOfNow({ ...status, nodes: [without] })).toBe(
    'Node L1 is positive and has no clip; NAST is planned and waits for it.',
  );
  expect(sentenceOfNow({ ...status, plan: null, nodes: [without, lost] })).toBe(
    'Node L1 is positive and has no clip; node L2 is positive and its clip is lost; no waiver is recorded.',
  );
  expect(sentenceOfNow({ ...status, nodes: [without, { ...without, id: 'L3' }] })).toMatch(
    /^Nodes L1 and L3 are positive and have no clip;/,
  );
});

test('every stage has a sentence and a title, also with nothing to name', () => {
  const one = event('e1', 'note.added', '2026-07-01', { text: 'n' });
  const sentences = STAGES.map((stage) => {
    const status = statusWith([[one, stage]]);
    expect(stageTitle(status)).toMatch(/^[A-Z]/);
    return sentenceOfNow(status);
  });
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z].*[a-z0-9]\.$/);
    expect(sentence).not.toMatch(/undefined|false|\b(must|should|do not)\b| {2}|\.\./);
  }
  expect(sentences).toMatchSnapshot();
});

test('the title of a negative stage says how, that of an omission too', () => {
  expect(stageTitle(cases.undecidedNegative.status)).toBe('Clinically negative');
  expect(stageTitle(cases.omitted.status)).toBe('Axillary surgery omitted');
  expect(stageTitle(cases.waitingForClip.status)).toBe('Clip due');
});
