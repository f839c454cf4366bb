import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/machines/events.js';
import { event } from '../narrative/support.js';
import {
  decided,
  diagnosed,
  entriesOf,
  imaged,
  measured,
  operated,
  reported,
  retracted,
  sampled,
  started,
} from './cases.js';

const TODAY = '2026-06-30';
const start = [diagnosed('2026-03-02'), imaged('2026-03-04')];

describe('clip placed at biopsy', () => {
  const of = (...events: CaseEvent[]) =>
    entriesOf(measured(TODAY, ...start, ...events), 'clip-at-biopsy');
  const clipped = (on: string, envelope = {}): CaseEvent =>
    event('clip', 'clip.placed', on, { nodeId: 'N1' }, envelope);
  const without = { clip: { placed: false, reasonNotPlaced: 'no clip at hand' } };

  it('counts a clip of the biopsy, or one placed on its day', () => {
    expect(of(sampled('2026-03-10', 'B1', { clip: { placed: true } }))).toEqual([
      { measure: 'clip-at-biopsy', nodeId: 'N1', on: '2026-03-10', outcome: 'met' },
    ]);
    expect(of(sampled('2026-03-10', 'B1', without), clipped('2026-03-10'))[0]?.outcome).toBe('met');
  });

  it('does not count one placed later', () => {
    expect(of(sampled('2026-03-10', 'B1', without), clipped('2026-03-17'))[0]?.outcome).toBe(
      'not-met',
    );
    expect(of(sampled('2026-03-10'), clipped('2026-03-17'))[0]?.outcome).toBe('not-met');
  });

  it('takes what nobody wrote down for no missing clip', () => {
    expect(of(sampled('2026-03-10'))[0]?.outcome).toBe('not-recorded');
  });

  it('leaves out a clip waived that day, and one whose day is estimated', () => {
    const waived = event('w', 'clip.waived', '2026-03-10', { nodeId: 'N1', reason: 'pacemaker' });
    expect(of(sampled('2026-03-10', 'B1', without), waived)[0]?.outcome).toBe('waived');
    const about = clipped('2026-03-10', { dateEstimated: true });
    expect(of(sampled('2026-03-10'), about)[0]?.outcome).toBe('estimated-date');
  });

  it('counts each sampled node once, on the day of its first needle biopsy', () => {
    const entries = entriesOf(
      measured(
        TODAY,
        diagnosed('2026-03-02'),
        imaged('2026-03-04', 'moderate', ['N1', 'N2', 'N3']),
        sampled('2026-03-10', 'B1', { clip: { placed: true } }),
        sampled('2026-03-10', 'B2', { nodeId: 'N2', ...without }),
        sampled('2026-03-20', 'B3', { nodeId: 'N2', clip: { placed: true } }),
        sampled('2026-03-21', 'B4', { nodeId: 'N3', method: 'excisional' }),
      ),
      'clip-at-biopsy',
    );
    expect(entries.map(({ nodeId, on, outcome }) => [nodeId, on, outcome])).toEqual([
      ['N1', '2026-03-10', 'met'],
      ['N2', '2026-03-10', 'not-met'],
    ]);
  });
});

describe('discordance to the board', () => {
  const high = [
    diagnosed('2026-03-02'),
    imaged('2026-03-04', 'high'),
    sampled('2026-03-10', 'B1', { clip: { placed: true } }),
    reported('2026-03-12', 'benign'),
  ];
  const of = (...events: CaseEvent[]) =>
    entriesOf(measured(TODAY, ...high, ...events), 'discordance-to-board');
  const planned = (on: string): CaseEvent =>
    event('plan', 'treatment.planned', on, { approach: 'surgery', axillarySurgery: 'slnb' });

  it('is open until the board decides, also while it is only referred', () => {
    expect(of()).toEqual([
      { measure: 'discordance-to-board', nodeId: 'N1', on: '2026-03-12', outcome: 'open' },
    ]);
    expect(of(event('r', 'tumor-board.referred', '2026-03-13', {}))[0]?.outcome).toBe('open');
  });

  it('has reached the board once it decided or deferred, with the days from the result', () => {
    expect(of(decided('2026-03-19', 'accept-result'))).toMatchObject([{ outcome: 'met', days: 7 }]);
    expect(of(decided('2026-03-19', 'defer'))).toMatchObject([{ outcome: 'met', days: 7 }]);
    expect(of(decided('2026-03-19', 'slnb', ['N2']))[0]?.outcome).toBe('met');
  });

  it('a decision about another node is none on this one', () => {
    expect(of(decided('2026-03-19', 'accept-result', ['N2']))[0]?.outcome).toBe('open');
  });

  it('has not where treatment was planned by others or done before, whatever the board says later', () => {
    expect(of(planned('2026-03-15'), decided('2026-03-19', 'slnb'))[0]?.outcome).toBe('not-met');
    expect(of(operated('2026-03-20'))[0]?.outcome).toBe('not-met');
    expect(of(started('2026-03-20'))[0]?.outcome).toBe('not-met');
  });

  it('is answered otherwise by an amended report or a new sample', () => {
    expect(of(reported('2026-03-16', 'metastatic'))[0]?.outcome).toBe('answered-otherwise');
    expect(of(sampled('2026-03-16', 'B2'))[0]?.outcome).toBe('answered-otherwise');
  });

  it('counts anew when the new sample contradicts the image again', () => {
    const again = of(
      decided('2026-03-15', 'repeat-core'),
      sampled('2026-03-18', 'B2'),
      reported('2026-03-20', 'benign', 'B2'),
    );
    expect(again.map(({ on, outcome }) => [on, outcome])).toEqual([
      ['2026-03-12', 'met'],
      ['2026-03-20', 'open'],
    ]);
  });

  it('forgets a verdict that was retracted', () => {
    const verdict = event('v', 'concordance.assessed', '2026-03-13', {
      biopsyId: 'B1',
      verdict: 'discordant',
    });
    const moderate = [...start, sampled('2026-03-10'), reported('2026-03-12', 'benign'), verdict];
    const count = (...events: CaseEvent[]): number =>
      entriesOf(measured(TODAY, ...events), 'discordance-to-board').length;
    expect(count(...moderate)).toBe(1);
    expect(count(...moderate, retracted('v', '2026-03-14'))).toBe(0);
  });

  it('leaves out a result that came after treatment had begun', () => {
    const late = [
      diagnosed('2026-03-02'),
      imaged('2026-03-04', 'high'),
      sampled('2026-03-10'),
      operated('2026-03-11'),
      reported('2026-03-12', 'benign'),
    ];
    expect(entriesOf(measured(TODAY, ...late), 'discordance-to-board')).toMatchObject([
      { outcome: 'treated-before' },
    ]);
  });
});

describe('a non-diagnostic sample repeated', () => {
  const nothing = [...start, sampled('2026-03-10'), reported('2026-03-12', 'non-diagnostic')];
  const of = (...events: CaseEvent[]) =>
    entriesOf(measured(TODAY, ...nothing, ...events), 'non-diagnostic-repeated');

  it('is open, then met by a new sample of the node before treatment', () => {
    expect(of()).toMatchObject([{ nodeId: 'N1', on: '2026-03-12', outcome: 'open' }]);
    expect(of(sampled('2026-03-18', 'B2'))[0]?.outcome).toBe('met');
    expect(of(sampled('2026-03-18', 'B2', { nodeId: 'N2' }))[0]?.outcome).toBe('open');
  });

  it('is not met where treatment came first', () => {
    expect(of(operated('2026-03-18'))[0]?.outcome).toBe('not-met');
    expect(of(started('2026-03-18'), sampled('2026-03-25', 'B2'))[0]?.outcome).toBe('not-met');
  });

  it('counts a benign report without nodal tissue, and none that was amended to a result', () => {
    const empty = event('p', 'pathology.reported', '2026-03-12', {
      biopsyId: 'B1',
      result: 'benign',
      nodalTissuePresent: false,
    });
    expect(
      entriesOf(measured(TODAY, ...start, sampled('2026-03-10'), empty), 'non-diagnostic-repeated'),
    ).toHaveLength(1);
    expect(of(reported('2026-03-16', 'benign'))).toEqual([]);
  });

  it('leaves out one that another sample answered: of the node, or by metastasis of another', () => {
    const same = sampled('2026-03-10', 'B2', { method: 'fna' });
    expect(of(same, reported('2026-03-13', 'benign', 'B2'))[0]?.outcome).toBe('answered-otherwise');
    const other = sampled('2026-03-11', 'B3', { nodeId: 'N2' });
    expect(of(other, reported('2026-03-13', 'metastatic', 'B3'))[0]?.outcome).toBe(
      'answered-otherwise',
    );
    expect(of(other, reported('2026-03-13', 'benign', 'B3'))[0]?.outcome).toBe('open');
  });
});
