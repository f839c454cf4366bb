// Each forecast is tried by recording its steps on its days: the target is met; a day later it is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/index.js';
import type { CaseEvent, CaseFile } from '../../src/index.js';
import type { PathwaySettings } from '../../src/pathway/config.js';
import { addDays } from '../../src/pathway/days.js';
import { forecastOf, type Forecast } from '../../src/pathway/forecast.js';
import { DEEDS } from '../../src/pathway/forecast-words.js';
import { caseAsOf } from '../../src/pathway/inspect/index.js';
import { STEPS } from '../../src/pathway/next-steps.js';
import { caseOf, event } from '../narrative/support.js';
import { exampleCases, randomCase } from '../random-cases.js';

const inflammatory = event('d', 'diagnosis.recorded', '2026-03-02', {
  biopsyProven: true,
  inflammatory: true,
});
const suspicious = event('us', 'imaging.reported', '2026-03-04', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
  nodes: [{ id: 'N1', suspicion: 'high' }],
});
const core = (day: string, placed = true): CaseEvent =>
  event('b', 'biopsy.performed', day, {
    biopsyId: 'B1',
    nodeId: 'N1',
    method: 'core',
    clip: { placed },
  });
const metastatic = (day: string): CaseEvent =>
  event('p', 'pathology.reported', day, { biopsyId: 'B1', result: 'metastatic' });
const planned = (day: string): CaseEvent =>
  event('plan', 'treatment.planned', day, { approach: 'nast' });
const started = (day: string): CaseEvent => event('nast', 'nast.started', day, {});

const forecasts = (caseFile: CaseFile, asOf: string, config: PathwaySettings = {}) =>
  forecastOf(caseFile, statusOf(caseFile, { asOf, config }), config);
const forecast = (caseFile: CaseFile, asOf: string, code: string, config?: PathwaySettings) =>
  forecasts(caseFile, asOf, config).find((one) => one.code === code);
const clock = (caseFile: CaseFile, code: string, config: PathwaySettings = {}) =>
  statusOf(caseFile, { asOf: '2026-12-01', config }).clocks.find((one) => one.code === code);

const toNast = 'ibc-to-nast';

describe('inflammatory cancer with its biopsy due', () => {
  const waiting = caseOf(inflammatory, suspicious);
  // Due on 16-Mar-2026, 14 days from the diagnosis; the report takes 5 of them.
  const then = (days: readonly string[]): CaseFile => {
    const [biopsy = '', report = '', plan = '', start = ''] = days;
    return caseOf(
      inflammatory,
      suspicious,
      core(biopsy),
      metastatic(report),
      planned(plan),
      started(start),
    );
  };

  it('has to have its biopsy done 5 days before NAST is due', () => {
    expect(forecast(waiting, '2026-03-09', toNast)).toMatchObject({
      dueOn: '2026-03-16',
      nextBy: '2026-03-11',
      daysLeft: 2,
      state: 'at-risk',
      wording:
        'Inflammatory cancer: diagnosis to NAST by 16-Mar-2026 cannot be met any more unless the biopsy is done by 11-Mar-2026.',
      grounds:
        'Forecast from targets, not a verdict: Inflammatory cancer: diagnosis to NAST 14 days (local default); Biopsy to report 5 days (local default).',
    });
  });

  it('goes by the steps the stages ask for: treatment does not begin from anywhere', () => {
    const steps = forecast(waiting, '2026-03-09', toNast)?.steps;
    expect(steps?.map(({ type }) => type)).toEqual([
      'biopsy.performed',
      'pathology.reported',
      expect.stringMatching(/^(treatment\.planned|tumor-board\.decided)$/),
      'nast.started',
    ]);
  });

  it('meets the target by these days, and misses it where each comes a day later', () => {
    const days = forecast(waiting, '2026-03-09', toNast)?.steps.map(({ latestOn }) => latestOn);
    expect(clock(then(days ?? []), toNast)?.state).toBe('met');
    const later = days?.map((day) => addDays(day, 1));
    expect(clock(then(later ?? []), toNast)?.state).toBe('late');
  });

  it('is lost from the day after, although the clock still runs', () => {
    expect(forecast(waiting, '2026-03-11', toNast)?.state).toBe('at-risk');
    const status = statusOf(waiting, { asOf: '2026-03-12' });
    expect(status.clocks.find(({ code }) => code === toNast)?.state).toBe('running');
    expect(forecast(waiting, '2026-03-12', toNast)).toMatchObject({
      state: 'lost',
      daysLeft: -1,
      wording:
        'Inflammatory cancer: diagnosis to NAST by 16-Mar-2026 can no longer be met: the biopsy had to be done by 11-Mar-2026.',
    });
  });

  it('is not at risk while there is more time than the site calls near', () => {
    const wide: PathwaySettings = {
      clocks: {
        [toNast]: { days: 30, unit: 'calendar', name: 'Diagnosis to NAST', source: 'this site' },
      },
    };
    expect(forecast(waiting, '2026-03-09', toNast, wide)?.state).toBe('in-reach');
    expect(forecast(waiting, '2026-03-09', toNast, { ...wide, forecastDays: 30 })?.state).toBe(
      'at-risk',
    );
  });

  it('says where the biopsy is booked too late', () => {
    const booked = (on: string): CaseEvent =>
      event('a', 'appointment.booked', '2026-03-05', { appointmentId: 'A1', for: 'biopsy', on });
    const late = caseOf(inflammatory, suspicious, booked('2026-03-13'));
    expect(forecast(late, '2026-03-05', toNast)).toMatchObject({ bookedOn: '2026-03-13' });
    expect(forecast(late, '2026-03-05', toNast)?.wording).toContain(
      'by 11-Mar-2026; it is booked for 13-Mar-2026.',
    );
    const inTime = caseOf(inflammatory, suspicious, booked('2026-03-11'));
    expect(forecast(inTime, '2026-03-05', toNast)?.bookedOn).toBeUndefined();
  });

  it('waits for the clip where the node has none, and for nothing where it is no more in the way', () => {
    const unclipped = caseOf(
      inflammatory,
      suspicious,
      core('2026-03-06', false),
      metastatic('2026-03-09'),
      planned('2026-03-10'),
    );
    expect(forecast(unclipped, '2026-03-10', toNast)?.steps.map(({ type }) => type)).toEqual([
      'clip.placed',
      'nast.started',
    ]);
  });
});

describe('the days of a forecast', () => {
  const diagnosis = event('d', 'diagnosis.recorded', '2026-03-02', { biopsyProven: true });
  const surgery = (day: string, procedure: 'slnb' | 'alnd' | 'tad'): CaseEvent =>
    event('op', 'surgery.performed', day, { procedure });
  const toSurgery = (day: string, axillarySurgery: 'slnb' | 'alnd' | 'tad'): CaseEvent =>
    event('to-op', 'treatment.planned', day, { approach: 'surgery', axillarySurgery });

  /** What is on record, the clock, and the steps on the days of the forecast. */
  const situations: readonly (readonly [
    string,
    readonly CaseEvent[],
    string,
    string,
    (...days: string[]) => readonly CaseEvent[],
  ])[] = [
    [
      'a positive node without a clip, NAST planned',
      [
        diagnosis,
        suspicious,
        core('2026-03-06', false),
        metastatic('2026-03-09'),
        planned('2026-03-10'),
      ],
      '2026-03-10',
      'diagnosis-to-nast',
      (clip = '', start = '') => [
        event('c', 'clip.placed', clip, { nodeId: 'N1' }),
        started(start),
      ],
    ],
    [
      'a positive node, NAST planned',
      [diagnosis, suspicious, core('2026-03-06'), metastatic('2026-03-09'), planned('2026-03-10')],
      '2026-03-10',
      'diagnosis-to-nast',
      (start = '') => [started(start)],
    ],
    [
      'a report awaited before surgery',
      [diagnosis, suspicious, core('2026-03-06')],
      '2026-03-07',
      'biopsy-to-surgery',
      (report = '', plan = '', operation = '') => [
        metastatic(report),
        toSurgery(plan, 'alnd'),
        surgery(operation, 'alnd'),
      ],
    ],
    [
      'NAST completed, restaging due',
      [
        diagnosis,
        suspicious,
        core('2026-03-06'),
        metastatic('2026-03-09'),
        started('2026-03-16'),
        event('end', 'nast.completed', '2026-07-01', {}),
      ],
      '2026-07-02',
      'nast-to-surgery',
      (restaged = '', plan = '', operation = '') => [
        event('re', 'restaging.reported', restaged, { axilla: 'negative' }),
        toSurgery(plan, 'tad'),
        surgery(operation, 'tad'),
      ],
    ],
  ];

  it.each(situations)(
    'meet the target, and a day later do not: %s',
    (_, events, asOf, code, then) => {
      const found = forecast(caseOf(...events), asOf, code);
      const days = found?.steps.map(({ latestOn }) => latestOn) ?? [];
      const steps = then(...days);
      expect(steps).toHaveLength(days.length);
      expect(clock(caseOf(...events, ...steps), code)?.state).toBe('met');
      const late = then(...days.map((day) => addDays(day, 1)));
      expect(clock(caseOf(...events, ...late), code)?.state).toBe('late');
    },
  );
});

describe('in business days', () => {
  const business: PathwaySettings = {
    holidays: ['2026-03-13'],
    clocks: {
      'biopsy-to-report': { days: 3, unit: 'business', name: 'Report', source: 'this site' },
    },
  };

  it('counts back over the weekend and the holidays of the site', () => {
    const waiting = caseOf(inflammatory, suspicious);
    // Due on Monday, 16-Mar-2026; Friday the 13th is a holiday: 12, 11 count, and 16 itself.
    const found = forecast(waiting, '2026-03-09', toNast, business);
    expect(found?.nextBy).toBe('2026-03-10');
    expect(found?.grounds).toContain('Report 3 business days (this site)');
    const reported = (biopsy: string): string | undefined =>
      clock(caseOf(inflammatory, suspicious, core(biopsy)), 'biopsy-to-report', business)?.dueOn;
    expect(reported('2026-03-10')).toBe('2026-03-16');
    expect(reported('2026-03-11')).toBe('2026-03-17');
  });
});

describe('what has no forecast', () => {
  const held = event('h', 'hold.started', '2026-03-05', {
    holdId: 'H1',
    kind: 'deferred',
    reason: 'asks to wait',
  });

  it('is a clock that is held, ended or past its target, and a closed case', () => {
    const codes = (caseFile: CaseFile, asOf: string) =>
      forecasts(caseFile, asOf).map(({ code }) => code);
    expect(codes(caseOf(inflammatory, suspicious), '2026-03-05')).toContain(toNast);
    expect(codes(caseOf(inflammatory, suspicious, held), '2026-03-05')).toEqual([]);
    expect(codes(caseOf(inflammatory, suspicious), '2026-03-17')).not.toContain(toNast);
    expect(codes(caseOf(inflammatory, suspicious, started('2026-03-06')), '2026-03-06')).toEqual(
      [],
    );
    const closed = event('x', 'case.closed', '2026-03-05', {
      outcome: 'transferred',
      reason: 'moved',
    });
    expect(codes(caseOf(inflammatory, suspicious, closed), '2026-03-05')).toEqual([]);
  });

  it('goes on after a hold by the days that were held', () => {
    const ended = event('e', 'hold.ended', '2026-03-08', { holdId: 'H1' });
    expect(
      forecast(caseOf(inflammatory, suspicious, held, ended), '2026-03-09', toNast),
    ).toMatchObject({ dueOn: '2026-03-19', nextBy: '2026-03-14' });
  });
});

describe('the example patients, after each of their events', () => {
  const moments = exampleCases.flatMap((one) =>
    statusOf(one).history.map(({ id }) => caseAsOf(one, id)),
  );
  const all = moments.map((one) => {
    const status = statusOf(one);
    return { status, found: forecastOf(one, status) };
  });

  it('have a forecast for each running clock', () => {
    const missing = all.flatMap(({ status, found }) =>
      status.clocks
        .filter(({ state }) => state === 'running')
        .filter(({ code, nodeId }) => !found.some((f) => f.code === code && f.nodeId === nodeId))
        .map(({ code }) => `${status.caseId} ${status.stage} ${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('wait for a report that is due by the report alone, whatever the board is asked beside it', () => {
    const reports = all.flatMap(({ found }) => found.filter((f) => f.code === 'biopsy-to-report'));
    expect(reports.length).toBeGreaterThan(5);
    expect(new Set(reports.map(({ steps }) => steps.map(({ type }) => type).join()))).toEqual(
      new Set(['pathology.reported']),
    );
  });

  it('have steps in the order of their days, none after the target, and never a correction', () => {
    const inOrder = (one: Forecast): boolean =>
      one.steps.every(({ latestOn }, at) => latestOn <= (one.steps[at + 1]?.latestOn ?? one.dueOn));
    const wrong = all.flatMap(({ found }) => found.filter((one) => !inOrder(one)));
    expect(wrong).toEqual([]);
  });
});

it('is computed for any case, in the order of its days', () => {
  fc.assert(
    fc.property(randomCase, (caseFile) => {
      for (const { steps, dueOn, state, daysLeft } of forecastOf(caseFile, statusOf(caseFile))) {
        const days = steps.map(({ latestOn }) => latestOn);
        expect(days).toEqual(days.toSorted());
        expect(days.at(-1)).toBe(dueOn);
        expect(state === 'lost').toBe(daysLeft < 0);
      }
    }),
    { numRuns: 100 },
  );
});

it('has words for every fact the stages ask for', () => {
  const asked = new Set(Object.values(STEPS).flatMap((rows) => rows.flatMap((row) => row.events)));
  const unsaid = [...asked].filter((type) => DEEDS[type] === undefined);
  // None of these ends a clock or leads to one.
  expect(unsaid.sort()).toEqual(['case.closed', 'context.recorded', 'note.added']);
});
