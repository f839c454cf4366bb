import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/index.js';
import { statusOf } from '../../src/index.js';
import { asksTheBoard, boardItemOf, byUrgency } from '../../src/pathway/board/index.js';
import type { BoardItem } from '../../src/pathway/board/index.js';
import { PITFALL_STEPS } from '../../src/pathway/pitfall-steps.js';
import { STEPS } from '../../src/pathway/next-steps.js';
import { vignettes } from '../narrative/support.js';
import { atypical, caseOf, discordant, event, referred, workup } from './cases.js';

const itemOn = (caseFile: CaseFile, asOf: string): BoardItem | undefined =>
  boardItemOf(caseFile, statusOf(caseFile, { asOf }));

const listed = (caseFile: CaseFile, asOf: string): BoardItem => {
  const item = itemOn(caseFile, asOf);
  if (item === undefined) throw new Error('The case is not on the list.');
  return item;
};

describe('who is on the list', () => {
  test('of the example patients, those whose stage or pitfall asks the board', () => {
    const names = vignettes
      .filter(({ case: file, asOf }) => itemOn(file, asOf) !== undefined)
      .map(({ case: file, asOf }) => {
        const status = statusOf(file, { asOf });
        return `${status.stage}: ${listed(file, asOf)
          .reasons.map(({ kind, severity }) => severity ?? kind)
          .join(', ')}`;
      });
    expect(names).toEqual([
      'concordance-due: critical',
      'positive: stage',
      'positive: stage, critical',
      'biopsy-due: critical',
      'negative: stage, warning',
      'biopsy-due: critical',
    ]);
  });

  test('at every moment of every example: by a next step of the board, or an undecided referral', () => {
    for (const { case: file } of vignettes) {
      for (const { occurredAt } of file.events) {
        const status = statusOf(file, { asOf: occurredAt.slice(0, 10) });
        const steps = [
          ...(status.stage === 'closed' ? [] : (STEPS[status.stage] ?? [])),
          ...status.pitfalls
            .filter((one) => one.status === 'active' && one.severity !== 'info')
            .flatMap(({ code }) => PITFALL_STEPS[code] ?? []),
        ];
        const isAsked =
          steps.some(
            ({ owner, events }) =>
              events.includes('tumor-board.decided') || /\bboard\b/.test(owner),
          ) || JSON.stringify(status.state).includes('"board":"asked"');
        expect(asksTheBoard(status), `${file.id} on ${occurredAt}`).toBe(isAsked);
        expect(boardItemOf(file, status) !== undefined).toBe(isAsked);
      }
    }
  });

  test('a referral puts any case on it until the board decides; deferring decides nothing', () => {
    const waiting = caseOf(
      event('dx', 'diagnosis.recorded', '2026-06-22', { biopsyProven: true }),
      event('ref', 'tumor-board.referred', '2026-06-25', { question: 'NAST first?' }),
    );
    expect(listed(waiting, '2026-06-26').reasons).toMatchObject([
      {
        kind: 'referral',
        title: 'Referred to the tumor board',
        text: 'NAST first?',
        since: '2026-06-25',
        eventIds: ['ref'],
      },
    ]);
    const later = (decision: 'defer' | 'nast'): CaseFile => ({
      ...waiting,
      events: [...waiting.events, event('bd', 'tumor-board.decided', '2026-06-30', { decision })],
    });
    expect(listed(later('defer'), '2026-07-01').questions).toEqual(['NAST first?']);
    expect(itemOn(later('nast'), '2026-07-01')).toBeUndefined();
  });

  test('a closed case asks nothing', () => {
    const closed = {
      ...referred,
      events: [
        ...referred.events,
        event('cl', 'case.closed', '2026-07-12', { outcome: 'transferred', reason: 'moved' }),
      ],
    };
    expect(itemOn(closed, '2026-07-12')).toBeUndefined();
  });

  test('a clinically negative axilla: the board is one of those who may decide', () => {
    const negative = caseOf(
      event('dx', 'diagnosis.recorded', '2026-06-22', { biopsyProven: true }),
      event('ex', 'exam.recorded', '2026-06-22', { axilla: 'negative' }),
    );
    expect(listed(negative, '2026-06-22').othersMayDecide).toBe(true);
    expect(listed(discordant, '2026-07-03').othersMayDecide).toBe(false);
  });
});

describe('what a page says', () => {
  test('the question as it was referred, else as the next steps name it', () => {
    expect(listed(referred, '2026-07-07').questions).toEqual(['Second node, or accept?']);
    expect(listed(discordant, '2026-07-03').questions).toEqual([
      'Board before the surgical plan: second node, repeat, excision, or clip and TAD or SLNB with that node',
    ]);
  });

  test('a referral without a question says that it has none', () => {
    const mute = {
      ...atypical,
      events: [...atypical.events, event('ref', 'tumor-board.referred', '2026-07-06', {})],
    };
    const { reasons, questions } = listed(mute, '2026-07-06');
    expect(reasons[0]?.text).toBe('Question to the board: Not recorded.');
    expect(questions).toEqual(['Board: repeat core, FNA or excision']);
  });

  test('the reasons: referral, stage, pitfalls with their severity, each with its entries', () => {
    const { reasons } = listed(referred, '2026-07-07');
    expect(
      reasons.map(({ kind, severity, since, eventIds }) => [kind, severity, since, eventIds]),
    ).toEqual([
      ['referral', undefined, '2026-07-06', ['ref']],
      ['stage', undefined, '2026-07-03', ['p1']],
      ['pitfall', 'info', '2026-07-03', ['us', 'p1']],
      ['pitfall', 'info', '2026-07-03', ['us', 'p1']],
    ]);
  });

  test('every line of facts rests on entries of the case, unless it says that nothing is recorded', () => {
    for (const { case: file, asOf } of vignettes) {
      const ids = file.events.map(({ id }) => id);
      for (const { text, eventIds } of itemOn(file, asOf)?.facts ?? []) {
        expect(eventIds.every((id) => ids.includes(id))).toBe(true);
        if (eventIds.length === 0) expect(text).toMatch(/Not recorded|No node sampled/);
      }
    }
  });

  test('what is missing, with who can answer, and a critical flag that is not the board’s', () => {
    const { missing, alsoOpen } = listed(discordant, '2026-07-03');
    expect(missing.map(({ question, askOf }) => `${question} ${askOf}`)).toContain(
      'Survey of level III: was it part of the ultrasound? Radiologist',
    );
    expect(alsoOpen.map(({ severity, title }) => `${severity ?? ''} ${title}`)[0]).toMatch(
      /^critical .*clip/i,
    );
  });

  test('since when it waits, and when the decision is due', () => {
    const { waitingSince, clock } = listed(referred, '2026-07-21');
    expect(waitingSince).toBe('2026-07-03');
    expect([clock?.dueOn, clock?.state]).toEqual(['2026-07-20', 'overdue']);
  });
});

test('the order: critical first, then overdue, then waiting longest', () => {
  const item = (more: Partial<BoardItem>): BoardItem => ({
    ...listed(atypical, '2026-07-03'),
    ...more,
  });
  const overdue = listed(referred, '2026-07-21').clock;
  if (overdue === undefined) throw new Error('The referral has no clock.');
  const items = {
    recent: item({ severity: 'warning', waitingSince: '2026-07-20' }),
    old: item({ severity: 'warning', waitingSince: '2026-05-01' }),
    overdue: item({ severity: 'info', waitingSince: '2026-07-01', clock: overdue }),
    critical: item({ severity: 'critical', waitingSince: '2026-07-21' }),
    criticalAndOverdue: item({ severity: 'critical', waitingSince: '2026-07-21', clock: overdue }),
  };
  const sorted = Object.entries(items).toSorted(([, a], [, b]) => byUrgency(a, b));
  expect(sorted.map(([name]) => name)).toEqual([
    'criticalAndOverdue',
    'critical',
    'overdue',
    'old',
    'recent',
  ]);
});

test('the work-up before any question is not on the list', () => {
  expect(itemOn(workup, '2026-06-29')).toBeUndefined();
});
