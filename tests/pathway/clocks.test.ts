import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/index.js';
import type { CaseEvent } from '../../src/index.js';
import { caseOf, event } from '../narrative/support.js';

const diagnosis = event('d', 'diagnosis.recorded', '2026-03-02', { biopsyProven: true });
const suspicious = event('us', 'imaging.reported', '2026-03-04', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
  nodes: [{ id: 'N1', suspicion: 'moderate' }],
});
const core = event('b', 'biopsy.performed', '2026-03-10', {
  biopsyId: 'B1',
  nodeId: 'N1',
  method: 'core',
  cores: 3,
  clip: { placed: true },
});
const says = (result: 'benign' | 'metastatic' | 'non-diagnostic'): CaseEvent =>
  event('p', 'pathology.reported', '2026-03-12', { biopsyId: 'B1', result });
const planned = (axillarySurgery: 'slnb' | 'alnd', on = '2026-03-16'): CaseEvent =>
  event('plan', 'treatment.planned', on, { approach: 'surgery', axillarySurgery });

const clocks = (events: readonly CaseEvent[], asOf: string, settings = {}) =>
  statusOf(caseOf(...events), { asOf, config: settings }).clocks;
const clock = (events: readonly CaseEvent[], asOf: string, code: string, settings = {}) =>
  clocks(events, asOf, settings).find((one) => one.code === code);

describe('the clock from suspicious imaging to biopsy', () => {
  const wait = [diagnosis, suspicious];
  const toBiopsy = 'imaging-to-biopsy';

  it('runs for 7 days, is overdue after, and says met or late once the sample is taken', () => {
    expect(clock(wait, '2026-03-11', toBiopsy)).toMatchObject({
      startedOn: '2026-03-04',
      dueOn: '2026-03-11',
      state: 'running',
      days: 7,
    });
    expect(clock(wait, '2026-03-12', toBiopsy)?.state).toBe('overdue');
    expect(clock([...wait, core], '2026-03-20', toBiopsy)).toMatchObject({
      endedOn: '2026-03-10',
      state: 'met',
      days: 6,
    });
    const late = event('b', 'biopsy.performed', '2026-03-13', core.data as never);
    expect(clock([...wait, late], '2026-03-20', toBiopsy)?.state).toBe('late');
  });

  it('counts business days where the site says so', () => {
    const settings = {
      clocks: { [toBiopsy]: { days: 5, unit: 'business', name: 'Biopsy', source: 'this site' } },
    };
    // 04-Mar-2026 is a Wednesday: five business days end on Wednesday, 11-Mar-2026.
    expect(clock(wait, '2026-03-09', toBiopsy, settings)).toMatchObject({
      dueOn: '2026-03-11',
      days: 3,
      source: 'this site',
    });
  });

  describe('in business days', () => {
    const within = (days: number, more = {}) => ({
      clocks: { [toBiopsy]: { days, unit: 'business', name: 'Biopsy', source: 'this site' } },
      ...more,
    });
    const due = (settings: object, ...more: CaseEvent[]): string | undefined =>
      clock([...wait, ...more], '2026-03-20', toBiopsy, settings)?.dueOn;

    it('leaves out weekends: from Wednesday, two days end on Friday, three on Monday', () => {
      expect([2, 3, 8].map((days) => due(within(days)))).toEqual([
        '2026-03-06',
        '2026-03-09',
        '2026-03-16',
      ]);
    });

    it('is not late on a weekend where the target was Friday, and counts no day of it', () => {
      const read = (asOf: string) => clock(wait, asOf, toBiopsy, within(3));
      expect(read('2026-03-06')).toMatchObject({ days: 2, state: 'running' });
      expect(read('2026-03-08')).toMatchObject({ days: 2, state: 'running' });
      expect(read('2026-03-10')).toMatchObject({ days: 4, state: 'overdue' });
    });

    it('leaves out the holidays of the site, in calendar days it does not', () => {
      const holidays = ['2026-03-05', '2026-03-09'];
      expect(due(within(3, { holidays }))).toBe('2026-03-11');
      expect(due({ holidays })).toBe('2026-03-11');
      expect(due({})).toBe('2026-03-11');
    });

    it('leaves out a hold over a weekend once, not twice', () => {
      const held = event('h1', 'hold.started', '2026-03-06', {
        holdId: 'H',
        kind: 'deferred',
        reason: 'travelling',
      });
      const resumed = event('h2', 'hold.ended', '2026-03-10', { holdId: 'H' });
      // Friday and Monday are held, the weekend between them counts in no case: Thursday, Tuesday, Wednesday.
      expect(due(within(3), held, resumed)).toBe('2026-03-11');
    });
  });

  it('stands still during a hold, and goes on after it', () => {
    const held = event('h1', 'hold.started', '2026-03-06', {
      holdId: 'H',
      kind: 'deferred',
      reason: 'travelling',
    });
    const resumed = event('h2', 'hold.ended', '2026-03-16', { holdId: 'H' });
    expect(clock([...wait, held], '2026-03-15', toBiopsy)?.state).toBe('held');
    expect(clock([...wait, held, resumed], '2026-03-18', toBiopsy)).toMatchObject({
      dueOn: '2026-03-21',
      state: 'running',
    });
  });

  it('goes on after the last day of a hold that nobody has ended', () => {
    const held = event('h1', 'hold.started', '2026-03-06', {
      holdId: 'H',
      kind: 'deferred',
      reason: 'travelling',
      until: '2026-03-09',
    });
    const resumed = event('h2', 'hold.ended', '2026-03-12', { holdId: 'H' });
    const asked = (day: string) => clock([...wait, held], day, toBiopsy);
    // What is still to come of it may end sooner, and moves nothing yet.
    expect(asked('2026-03-07')).toMatchObject({ dueOn: '2026-03-13', state: 'held' });
    expect(asked('2026-03-09')?.state).toBe('held');
    expect(asked('2026-03-15')).toMatchObject({ dueOn: '2026-03-15', state: 'running' });
    expect(asked('2026-03-16')?.state).toBe('overdue');
    // That it was ended later is a fact too: it held as long.
    expect(clock([...wait, held, resumed], '2026-03-16', toBiopsy)).toMatchObject({
      dueOn: '2026-03-17',
      state: 'running',
    });
  });

  it('shows the appointment made for it, and that it lies past the target', () => {
    const booking = (on: string): CaseEvent =>
      event('a', 'appointment.booked', '2026-03-05', { appointmentId: 'A', for: 'biopsy', on });
    expect(clock([...wait, booking('2026-03-10')], '2026-03-06', toBiopsy)?.booked).toMatchObject({
      on: '2026-03-10',
      pastTarget: false,
    });
    const late = [...wait, booking('2026-03-13')];
    expect(clock(late, '2026-03-06', toBiopsy)?.booked?.pastTarget).toBe(true);
    const missed = event('m', 'appointment.ended', '2026-03-13', {
      appointmentId: 'A',
      outcome: 'missed',
    });
    expect(clock([...late, missed], '2026-03-13', toBiopsy)?.booked).toBeUndefined();
  });

  it('is never started by an estimated day', () => {
    const estimated = { ...suspicious, dateEstimated: true } as CaseEvent;
    expect(clock([diagnosis, estimated], '2026-03-20', toBiopsy)).toBeUndefined();
  });

  it('ends where a later ultrasound answers what another study suspected', () => {
    const mri = event('mri', 'imaging.reported', '2026-03-03', {
      study: 'breast-mri',
      axilla: 'suspicious',
    });
    const clear = event('us', 'imaging.reported', '2026-03-05', {
      study: 'second-look-ultrasound',
      axilla: 'negative',
    });
    expect(clock([diagnosis, mri], '2026-03-20', toBiopsy)?.state).toBe('overdue');
    expect(clock([diagnosis, mri, clear], '2026-03-20', toBiopsy)).toBeUndefined();
  });
});

describe('the clocks of samples', () => {
  it('run per sample, to its report', () => {
    const second = event('b2', 'biopsy.performed', '2026-03-11', {
      biopsyId: 'B2',
      nodeId: 'N2',
      method: 'core',
    });
    const open = clocks([diagnosis, suspicious, core, second, says('benign')], '2026-03-13');
    const reports = open.filter(({ code }) => code === 'biopsy-to-report');
    expect(reports.map(({ nodeId, state }) => [nodeId, state])).toEqual([
      ['N1', 'met'],
      ['N2', 'running'],
    ]);
  });

  it('a benign report waits for its verdict until surgery overtakes it', () => {
    const benign = [diagnosis, suspicious, core, says('benign')];
    expect(clock(benign, '2026-03-20', 'benign-to-verdict')?.state).toBe('overdue');
    const operated = event('s', 'surgery.performed', '2026-03-18', { procedure: 'slnb' });
    expect(clock([...benign, operated], '2026-03-20', 'benign-to-verdict')).toBeUndefined();
  });

  it('a benign report that the board accepted, or that findings contradict, waits for no verdict', () => {
    const benign = [diagnosis, suspicious, core, says('benign')];
    const accepted = event('t', 'tumor-board.decided', '2026-03-14', { decision: 'accept-result' });
    expect(clock([...benign, accepted], '2026-03-20', 'benign-to-verdict')?.state).toBe('met');
    const felt = event('x', 'exam.recorded', '2026-03-13', { axilla: 'suspicious' });
    expect(clock([...benign, felt], '2026-03-20', 'benign-to-verdict')).toBeUndefined();
  });

  it('a non-diagnostic report asks for a new sample within 7 days', () => {
    const nothing = [diagnosis, suspicious, core, says('non-diagnostic')];
    expect(clock(nothing, '2026-03-15', 'repeat-biopsy')).toMatchObject({
      nodeId: 'N1',
      dueOn: '2026-03-19',
    });
  });

  it('a node sampled once more before its report came asks for no further sample by it', () => {
    const again = event('b2', 'biopsy.performed', '2026-03-11', {
      biopsyId: 'B2',
      nodeId: 'N1',
      method: 'core',
    });
    const answered = [diagnosis, suspicious, core, again, says('non-diagnostic')];
    expect(clock(answered, '2026-03-30', 'repeat-biopsy')).toBeUndefined();
  });
});

describe('the clocks of treatment', () => {
  const proven = [diagnosis, suspicious, core, says('metastatic')];

  it('count to NAST for a proven axilla, until an operation is planned instead', () => {
    expect(clock(proven, '2026-03-20', 'diagnosis-to-nast')?.dueOn).toBe('2026-04-01');
    expect(clock(proven, '2026-03-20', 'biopsy-to-surgery')).toBeUndefined();
    const first = [...proven, planned('alnd')];
    expect(clock(first, '2026-03-20', 'diagnosis-to-nast')).toBeUndefined();
    expect(clock(first, '2026-03-20', 'biopsy-to-surgery')).toMatchObject({
      startedOn: '2026-03-10',
      dueOn: '2026-04-07',
    });
  });

  it('count from the end of NAST to surgery', () => {
    const treated = [
      ...proven,
      event('n1', 'nast.started', '2026-03-20', {}),
      event('n2', 'nast.completed', '2026-08-03', {}),
    ];
    expect(clock(treated, '2026-08-10', 'nast-to-surgery')?.dueOn).toBe('2026-09-28');
    expect(clock(treated, '2026-08-10', 'diagnosis-to-nast')?.state).toBe('met');
  });

  it('press inflammatory cancer to begin within 14 days', () => {
    const inflammatory = event('d', 'diagnosis.recorded', '2026-03-02', {
      biopsyProven: true,
      inflammatory: true,
    });
    expect(clock([inflammatory], '2026-03-18', 'ibc-to-nast')?.state).toBe('overdue');
  });

  it('name the source they rest on, or say local default', () => {
    for (const { source, basis } of clocks(proven, '2026-03-20')) {
      expect(source).not.toBe('');
      expect(basis.length > 0).toBe(source !== 'local default');
    }
  });
});
