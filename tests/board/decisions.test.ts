import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOf } from '../../src/index.js';
import type { CaseEvent, CaseFile } from '../../src/index.js';
import {
  consequencesOf,
  consequencesText,
  decisionData,
  decisionsFor,
  outlookOf,
} from '../../src/pathway/board/index.js';
import type { BoardChoice } from '../../src/pathway/board/index.js';
import { addDays } from '../../src/pathway/days.js';
import { vignettes } from '../narrative/support.js';
import { randomCase } from '../random-cases.js';
import { atypical, discordant, event, referred, workup } from './cases.js';

const choicesOn = (
  caseFile: CaseFile,
  day: string,
  nodeIds: readonly string[] = [],
): ReadonlyMap<string, BoardChoice> =>
  new Map(
    decisionsFor(caseFile, statusOf(caseFile, { asOf: day }), day, { nodeIds }).map((one) => [
      one.decision,
      one,
    ]),
  );

const recorded = (
  caseFile: CaseFile,
  { decision }: BoardChoice,
  day: string,
  nodeIds: readonly string[] = [],
): CaseFile => ({
  ...caseFile,
  events: [
    ...caseFile.events,
    {
      id: 'the-decision',
      type: 'tumor-board.decided',
      occurredAt: day,
      recordedAt: `${addDays(day, 40)}T12:00:00Z`,
      recordedBy: 'tester',
      data: decisionData(decision, nodeIds),
    } satisfies CaseEvent,
  ],
});

describe('the stage told beforehand is the stage once the decision is recorded', () => {
  test('at every moment of every example, for every decision, of the axilla or of one node', () => {
    for (const { case: file } of vignettes) {
      const days = [...new Set(file.events.map(({ occurredAt }) => occurredAt.slice(0, 10)))];
      for (const day of days) {
        const status = statusOf(file, { asOf: day });
        const first = status.nodes[0]?.id;
        for (const nodeIds of first === undefined ? [[]] : [[], [first]]) {
          for (const choice of choicesOn(file, day, nodeIds).values()) {
            const after = statusOf(recorded(file, choice, day, nodeIds), { asOf: day });
            expect(after.stage, `${file.id} ${day} ${choice.decision}`).toBe(choice.stage);
            expect(choice.isOtherStage).toBe(after.stage !== status.stage);
            if (choice.isOtherStage) expect(choice.effect).toBe('moves');
          }
        }
      }
    }
  }, 60_000);

  test('for cases drawn by chance, and for a meeting some days before the last entry', () => {
    fc.assert(
      fc.property(randomCase, fc.integer({ min: 0, max: 9 }), (file, ago) => {
        const last = file.events.at(-1)?.occurredAt ?? '';
        const day = addDays(last, -ago);
        const status = statusOf(file, { asOf: last });
        for (const choice of decisionsFor(file, status, day)) {
          expect(statusOf(recorded(file, choice, day), { asOf: last }).stage).toBe(choice.stage);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('what takes a transition and what is a fact only', () => {
  test('a discordant axilla: all but deferring lead on, and what needs the mark of the node waits for it', () => {
    const told = [...choicesOn(discordant, '2026-07-03').values()].map(
      ({ decision, effect, stage }) => `${decision} ${effect} ${stage}`,
    );
    expect(told).toEqual([
      'repeat-core moves biopsy-due',
      'fna moves biopsy-due',
      'excisional-biopsy moves biopsy-due',
      'biopsy-second-node moves biopsy-due',
      'accept-result moves negative',
      'nast moves clip-due',
      'slnb moves clip-due',
      'tad moves clip-due',
      'alnd moves alnd-due',
      'omit-axillary-surgery moves staged',
      'defer fact discordant',
      'other fact discordant',
    ]);
  });

  test('while a report is awaited, a board’s plan is a fact only', () => {
    const choice = choicesOn(workup, '2026-06-29').get('slnb');
    expect(choice?.effect).toBe('fact');
    expect(choice && outlookOf(choice)).toBe(
      'recorded as a fact only; the stage stays Pathology awaited',
    );
  });

  test('accepting an atypical result settles nothing', () => {
    expect(choicesOn(atypical, '2026-07-03').get('accept-result')?.effect).toBe('fact');
  });

  test('a decision that answers the referral counts, though the stage stays', () => {
    const answer = choicesOn(
      {
        ...atypical,
        events: [...atypical.events, event('ref', 'tumor-board.referred', '2026-07-06', {})],
      },
      '2026-07-06',
    );
    const accepted = answer.get('accept-result');
    expect(accepted && outlookOf(accepted)).toBe('counts; the stage stays Indeterminate');
    expect(answer.get('defer')?.effect).toBe('fact');
  });

  test('limited to another node, acceptance leaves the discordant one as it is', () => {
    expect(choicesOn(discordant, '2026-07-03', ['L1']).get('accept-result')?.stage).toBe(
      'negative',
    );
    expect(choicesOn(discordant, '2026-07-03', ['L2']).get('accept-result')).toMatchObject({
      // It answers for the second node, which was not sampled.
      effect: 'counts',
      stage: 'discordant',
    });
  });

  test('in NAST, a decision that clears a flag counts', () => {
    const during: CaseFile = {
      ...workup,
      events: [
        ...workup.events.filter(({ id }) => id !== 'b1'),
        event('ns', 'nast.started', '2026-06-26', {}),
        ...workup.events.filter(({ id }) => id === 'b1'),
      ],
    };
    expect(choicesOn(during, '2026-06-29').get('alnd')).toMatchObject({
      effect: 'counts',
      stage: 'nast',
      isOtherStage: false,
    });
  });
});

test('nodes are recorded only where a decision can be limited to them, a blank rationale never', () => {
  expect(decisionData('repeat-core', ['L1'], ' ')).toEqual({
    decision: 'repeat-core',
    nodeIds: ['L1'],
  });
  expect(decisionData('tad', ['L1'], ' Clip in place. ')).toEqual({
    decision: 'tad',
    rationale: 'Clip in place.',
  });
});

test('what a decision would do to the flags is told with it', () => {
  const status = statusOf(referred, { asOf: '2026-07-07' });
  const text = (decision: 'tad' | 'other'): string =>
    consequencesText(consequencesOf(referred, status, '2026-07-07', decisionData(decision)));
  expect(text('tad')).toMatch(/Would raise: Critical, .*TAD/);
  expect(text('other')).toBe('');
});

test('the case is not touched', () => {
  const before = JSON.stringify(referred);
  choicesOn(referred, '2026-07-07', ['L1']);
  expect(JSON.stringify(referred)).toBe(before);
});
