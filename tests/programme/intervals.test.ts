import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/pathway/status.js';
import { measuresOf } from '../../src/pathway/programme/index.js';
import { caseOf, event } from '../narrative/support.js';
import {
  diagnosed,
  entriesOf,
  imaged,
  measured,
  reported,
  retracted,
  sampled,
  started,
} from './cases.js';

const TODAY = '2026-06-30';
const wait = [diagnosed('2026-03-02'), imaged('2026-03-04')];

describe('imaging to biopsy', () => {
  const of = (...events: Parameters<typeof caseOf>) =>
    entriesOf(measured(TODAY, ...wait, ...events), 'imaging-to-biopsy');

  it('counts on the day of the suspicious report, with its days, met within 7 and late after', () => {
    expect(of(sampled('2026-03-10'))).toEqual([
      { measure: 'imaging-to-biopsy', on: '2026-03-04', outcome: 'met', days: 6, target: 7 },
    ]);
    expect(of(sampled('2026-03-13'))).toMatchObject([{ outcome: 'not-met', days: 9 }]);
  });

  it('is open while it runs, with the last day within the target and no days', () => {
    const [entry] = of();
    expect(entry).toEqual({
      measure: 'imaging-to-biopsy',
      on: '2026-03-04',
      outcome: 'open',
      target: 7,
      due: '2026-03-11',
    });
  });

  it('has no last day while the patient is on hold', () => {
    const hold = event('h', 'hold.started', '2026-03-05', {
      holdId: 'H',
      kind: 'deferred',
      reason: 'travelling',
    });
    const [entry] = of(hold);
    expect(entry?.outcome).toBe('open');
    expect(entry).not.toHaveProperty('due');
  });

  it('forgets what was retracted', () => {
    expect(of(sampled('2026-03-10'), retracted('B1-taken', '2026-03-20'))).toMatchObject([
      { outcome: 'open' },
    ]);
  });

  it('leaves out an interval with an estimated date at either end, and says so', () => {
    const estimated = sampled('2026-03-10', 'B1', {}, { dateEstimated: true });
    expect(of(estimated)).toEqual([
      { measure: 'imaging-to-biopsy', on: '2026-03-04', outcome: 'estimated-date' },
    ]);
    const about = imaged('2026-03-04', 'moderate', ['N1'], { dateEstimated: true });
    expect(
      entriesOf(
        measured(TODAY, diagnosed('2026-03-02'), about, sampled('2026-03-10')),
        'imaging-to-biopsy',
      ),
    ).toMatchObject([{ outcome: 'estimated-date' }]);
  });

  it('leaves out one that ends before it begins', () => {
    expect(of(sampled('2026-03-03'))).toMatchObject([{ outcome: 'dates-conflict' }]);
  });

  it('leaves out what was still open when the case was closed', () => {
    const closed = event('c', 'case.closed', '2026-03-20', {
      outcome: 'transferred',
      reason: 'moved',
    });
    expect(of(closed)).toMatchObject([{ outcome: 'closed' }]);
  });

  it('keeps business days apart where the site counts them', () => {
    const caseFile = caseOf(...wait, sampled('2026-03-10'));
    const status = statusOf(caseFile, {
      asOf: TODAY,
      config: {
        clocks: {
          'imaging-to-biopsy': { days: 5, unit: 'business', name: 'Biopsy', source: 'this site' },
        },
      },
    });
    expect(entriesOf(measuresOf(caseFile, status), 'imaging-to-biopsy')).toMatchObject([
      { outcome: 'met', days: 4, target: 5, business: true },
    ]);
  });
});

describe('biopsy to report', () => {
  it('counts every sample by itself, also of two nodes', () => {
    const measures = measured(
      TODAY,
      diagnosed('2026-03-02'),
      imaged('2026-03-04', 'moderate', ['N1', 'N2']),
      sampled('2026-03-10', 'B1'),
      sampled('2026-03-11', 'B2', { nodeId: 'N2' }),
      reported('2026-03-13', 'benign', 'B1'),
    );
    expect(
      entriesOf(measures, 'biopsy-to-report').map(({ nodeId, on, outcome, days }) => [
        nodeId,
        on,
        outcome,
        days,
      ]),
    ).toEqual([
      ['N1', '2026-03-10', 'met', 3],
      ['N2', '2026-03-11', 'open', undefined],
    ]);
  });

  it('takes the amended report, which replaced the first', () => {
    const measures = measured(
      TODAY,
      ...wait,
      sampled('2026-03-10'),
      reported('2026-03-12', 'benign'),
      reported('2026-03-19', 'metastatic'),
    );
    expect(entriesOf(measures, 'biopsy-to-report')).toMatchObject([
      { outcome: 'not-met', days: 9 },
    ]);
  });
});

describe('diagnosis to NAST', () => {
  const positive = [...wait, sampled('2026-03-10'), reported('2026-03-12', 'metastatic')];

  it('is held against the target of 30 and the limit of 60 days', () => {
    const measures = measured(TODAY, ...positive, started('2026-04-11'));
    expect(entriesOf(measures, 'diagnosis-to-nast')).toMatchObject([
      { on: '2026-03-02', outcome: 'not-met', days: 40, target: 30 },
    ]);
    expect(entriesOf(measures, 'diagnosis-to-nast-limit')).toMatchObject([
      { outcome: 'met', days: 40, target: 60 },
    ]);
  });

  it('leaves out an estimated start and nothing else of the case', () => {
    const measures = measured(TODAY, ...positive, started('2026-04-11', { dateEstimated: true }));
    expect(entriesOf(measures, 'diagnosis-to-nast')).toMatchObject([{ outcome: 'estimated-date' }]);
    expect(entriesOf(measures, 'imaging-to-biopsy')).toMatchObject([{ outcome: 'met', days: 6 }]);
  });
});

describe('cases that stand apart', () => {
  it('a redirected case says so, and nothing of it counts', () => {
    const measures = measured(
      TODAY,
      diagnosed('2026-03-02', { priorTreatment: 'nast-underway', inflammatory: true }),
      imaged('2026-03-04'),
    );
    expect(measures.apart).toBe('redirected');
    expect(measures.entries.length).toBeGreaterThan(0);
    expect(measures.entries.every(({ outcome }) => outcome === 'redirected')).toBe(true);
  });

  it('nor of a case entered in error', () => {
    const mistaken = event('c', 'case.closed', '2026-03-20', {
      outcome: 'entered-in-error',
      reason: 'twice',
    });
    const measures = measured(TODAY, ...wait, sampled('2026-03-10'), mistaken);
    expect(measures.apart).toBe('entered-in-error');
    expect(new Set(measures.entries.map(({ outcome }) => outcome))).toEqual(
      new Set(['entered-in-error']),
    );
  });

  it('a case without an entry has nothing to count', () => {
    expect(measured(TODAY).entries).toEqual([]);
  });

  it('the record survives JSON, and is small', () => {
    const measures = measured(TODAY, ...wait, sampled('2026-03-10'));
    expect(JSON.parse(JSON.stringify(measures))).toEqual(measures);
    expect(JSON.stringify(measures).length).toBeLessThan(1000);
  });
});
