import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/app/desk.js';
import { Worklist } from '../../src/pathway/worklist/list.js';
import { worstClock, worstFlag } from '../../src/pathway/worklist/urgency.js';
import { FIRST_VIEW } from '../../src/pathway/worklist/view.js';
import type { CaseEvent } from '../../src/index.js';
import { event } from '../narrative/support.js';
import { rowOf } from '../app/rows.js';

const TODAY = '2026-07-16';

const diagnosis = (on: string): CaseEvent =>
  event('d', 'diagnosis.recorded', on, { biopsyProven: true, histology: 'invasive-ductal' });
const exam = (on: string): CaseEvent => event('x', 'exam.recorded', on, { axilla: 'negative' });
const suspicious = (on: string): CaseEvent =>
  event('us', 'imaging.reported', on, {
    study: 'axillary-ultrasound',
    axilla: 'suspicious',
    levelsSurveyed: ['I', 'II', 'III'],
    nodes: [{ id: 'L1', level: 'I', suspicion: 'high' }],
  });
const core = (on: string, more = {}): CaseEvent =>
  event('b', 'biopsy.performed', on, {
    biopsyId: 'B1',
    nodeId: 'L1',
    method: 'core',
    guidance: 'ultrasound',
    cores: 3,
    clip: { placed: true },
    ...more,
  });
const upTo = (on: string): CaseEvent[] => [diagnosis(on), exam(on), suspicious(on)];

/** A sample whose report is overdue since its fifth day. */
const sampled = (family: string, on: string) => rowOf(family, [...upTo(on), core(on)], TODAY);
const critical = rowOf(
  'Critical',
  [
    ...upTo('2026-07-10'),
    core('2026-07-10', { clip: { placed: false, reasonNotPlaced: 'none in stock' } }),
    event('p', 'pathology.reported', '2026-07-13', { biopsyId: 'B1', result: 'metastatic' }),
    event('n', 'nast.started', '2026-07-15', {}),
  ],
  TODAY,
);
const flagged = rowOf('Flagged', [...upTo('2026-07-13'), core('2026-07-14', { cores: 1 })], TODAY);
const staged = rowOf(
  'Staged',
  [
    ...upTo('2025-11-02'),
    core('2025-11-03'),
    event('s', 'surgery.performed', '2025-12-01', { procedure: 'alnd' }),
    event('sp', 'surgical-pathology.reported', '2025-12-05', {
      nodesExamined: 12,
      nodesPositive: 0,
    }),
  ],
  TODAY,
);
const dueSoon = rowOf('Soon', upTo('2026-07-12'), TODAY);
const dueLater = rowOf('Later', upTo('2026-07-15'), TODAY);
const unreadable = { entry: rowOf('Unreadable', [], TODAY).entry };

const order = (...rows: readonly Row[]): (string | undefined)[] =>
  new Worklist(rows, TODAY).select(FIRST_VIEW).rows.map(({ entry }) => entry.patient.name?.family);

const clockOf = ({ summary }: Row) => summary && worstClock(summary, TODAY);
const flagOf = ({ summary }: Row) => summary && worstFlag(summary);

describe('the order of the worklist', () => {
  it('puts the critical first, then the overdue, other flags, what is due, and the rest', () => {
    const late = sampled('Late', '2026-01-02');
    expect(flagOf(late)).toBeUndefined();
    expect(flagOf(critical)?.severity).toBe('critical');
    expect(flagOf(flagged)?.severity).toBe('warning');
    expect(order(staged, dueLater, flagged, late, critical, dueSoon, unreadable)).toEqual([
      'Unreadable',
      'Critical',
      'Late',
      'Flagged',
      'Soon',
      'Later',
      'Staged',
    ]);
  });

  it('puts the most days over first', () => {
    const rows = [
      sampled('A', '2026-07-01'),
      sampled('B', '2026-01-02'),
      sampled('C', '2026-05-04'),
    ];
    expect(order(...rows)).toEqual(['B', 'C', 'A']);
  });
});

describe('what is due', () => {
  it('is the clock that is furthest over, with its days past the target', () => {
    const late = clockOf(sampled('Late', '2026-01-02'));
    expect(late).toMatchObject({ state: 'overdue', days: 195, over: 190 });
    expect(late?.clock.code).toBe('biopsy-to-report');
  });

  it('is the clock that ends soonest where none is over', () => {
    expect(clockOf(dueSoon)).toMatchObject({ clock: { dueOn: '2026-07-19' }, state: 'running' });
  });

  it('is nothing once the axilla is staged or the case closed, however old its clocks', () => {
    expect(staged.summary?.stage).toBe('staged');
    expect(clockOf(staged)).toBeUndefined();
  });

  it('names the appointment that was missed', () => {
    const booked = event('a', 'appointment.booked', '2026-07-13', {
      appointmentId: 'A1',
      for: 'biopsy',
      on: '2026-07-14',
    });
    const ended = event('z', 'appointment.ended', '2026-07-14', {
      appointmentId: 'A1',
      outcome: 'missed',
    });
    const row = rowOf('Missed', [...upTo('2026-07-12'), booked, ended], TODAY);
    expect(row.summary?.missed).toEqual({ kind: 'biopsy', on: '2026-07-14' });
  });
});
