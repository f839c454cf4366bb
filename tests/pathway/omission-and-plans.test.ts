import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/index.js';
import type { CaseEvent, CaseStatus } from '../../src/index.js';
import { caseOf, event } from '../narrative/support.js';

const diagnosis = event('d', 'diagnosis.recorded', '2026-03-01', { biopsyProven: true });
const ultrasoundOf = (suspicion: 'moderate' | 'high'): CaseEvent =>
  event('us', 'imaging.reported', '2026-03-02', {
    study: 'axillary-ultrasound',
    axilla: 'suspicious',
    levelsSurveyed: ['I', 'II', 'III'],
    nodes: [{ id: 'N1', suspicion }],
  });
const core = event('b', 'biopsy.performed', '2026-03-03', {
  biopsyId: 'B1',
  nodeId: 'N1',
  method: 'core',
  cores: 3,
  clip: { placed: true },
});
const says = (result: 'benign' | 'non-diagnostic' | 'metastatic', on = '2026-03-05'): CaseEvent =>
  event(`p-${on}`, 'pathology.reported', on, { biopsyId: 'B1', result });
const board = (
  decision: 'omit-axillary-surgery' | 'nast' | 'alnd' | 'tad',
  on: string,
): CaseEvent => event(`t-${on}`, 'tumor-board.decided', on, { decision });
const planned = (axillarySurgery: 'slnb' | 'alnd' | 'none', on: string): CaseEvent =>
  event(`plan-${on}`, 'treatment.planned', on, { approach: 'surgery', axillarySurgery });
const nastPlanned = (on: string): CaseEvent =>
  event(`plan-${on}`, 'treatment.planned', on, { approach: 'nast' });
const operated = (procedure: 'slnb' | 'alnd', on: string): CaseEvent =>
  event(`s-${on}`, 'surgery.performed', on, { procedure });

const flagOf = (status: CaseStatus, code: string) =>
  status.pitfalls.find((pitfall) => pitfall.code === code);
const ask = (...events: CaseEvent[]): CaseStatus => statusOf(caseOf(...events));

describe('surgery left out by the board', () => {
  const discordant = [diagnosis, ultrasoundOf('high'), core, says('benign')];

  it('settles a discordant node as long as it stands, and a plan by others opens it again, flagged', () => {
    const omitted = ask(...discordant, board('omit-axillary-surgery', '2026-03-10'));
    expect(omitted.stage).toBe('staged');
    expect(flagOf(omitted, 'discordance-not-escalated')?.status).toBe('resolved');
    const replanned = ask(
      ...discordant,
      board('omit-axillary-surgery', '2026-03-10'),
      nastPlanned('2026-03-12'),
    );
    expect(replanned.stage).toBe('nast-due');
    expect(flagOf(replanned, 'discordance-not-escalated')).toMatchObject({
      status: 'active',
      severity: 'critical',
    });
    expect(replanned.result.axilla).toBe('open');
  });

  it('of a felt, unimaged axilla admits no plan by others, whatever is imaged negative later', () => {
    const felt = event('x', 'exam.recorded', '2026-03-02', { axilla: 'suspicious' });
    const clear = event('us', 'imaging.reported', '2026-03-06', {
      study: 'axillary-ultrasound',
      axilla: 'negative',
    });
    const status = ask(
      diagnosis,
      felt,
      board('omit-axillary-surgery', '2026-03-04'),
      clear,
      planned('slnb', '2026-03-08'),
    );
    expect(status.stage).toBe('staged');
    expect(flagOf(status, 'plan-not-final')?.status).toBe('active');
  });

  it('of a clinically negative axilla admits a plan by others', () => {
    const negative = event('x', 'exam.recorded', '2026-03-02', { axilla: 'negative' });
    const omitted = [diagnosis, negative, board('omit-axillary-surgery', '2026-03-04')];
    expect(ask(...omitted, planned('slnb', '2026-03-08')).stage).toBe('slnb-due');
    const confirmed = ask(...omitted, planned('none', '2026-03-08'));
    expect(confirmed.stage).toBe('staged');
    expect(flagOf(confirmed, 'plan-not-final')).toBeUndefined();
  });

  it('of a proven axilla is not confirmed by others', () => {
    const status = ask(
      diagnosis,
      ultrasoundOf('high'),
      core,
      says('metastatic'),
      board('omit-axillary-surgery', '2026-03-10'),
      planned('none', '2026-03-12'),
    );
    expect(status.stage).toBe('staged');
    expect(flagOf(status, 'plan-not-final')?.status).toBe('active');
  });

  it('after a plan of the board leaves settled what that plan had settled', () => {
    const status = ask(
      ...discordant,
      board('nast', '2026-03-10'),
      board('omit-axillary-surgery', '2026-03-12'),
      operated('slnb', '2026-03-20'),
    );
    expect(flagOf(status, 'discordance-not-escalated')?.status).toBe('resolved');
  });
});

describe('a non-diagnostic sample', () => {
  const sampled = [diagnosis, ultrasoundOf('moderate'), core];
  const verdict = (id: string, on: string, verdict: 'concordant' | 'discordant'): CaseEvent =>
    event(id, 'concordance.assessed', on, { biopsyId: 'B1', verdict });

  it('once called concordant stays flagged when a later verdict says otherwise', () => {
    const status = ask(
      ...sampled,
      says('non-diagnostic'),
      verdict('v1', '2026-03-06', 'concordant'),
      verdict('v2', '2026-03-07', 'discordant'),
    );
    expect(flagOf(status, 'nondiagnostic-as-negative')).toMatchObject({
      status: 'active',
      since: '2026-03-06',
    });
  });

  it('is judged anew by each report', () => {
    const status = ask(
      ...sampled,
      says('non-diagnostic'),
      verdict('v1', '2026-03-06', 'concordant'),
      says('non-diagnostic', '2026-03-08'),
    );
    expect(flagOf(status, 'nondiagnostic-as-negative')).toMatchObject({
      status: 'resolved',
      resolvedOn: '2026-03-08',
    });
  });
});

describe('what was on record by then decides', () => {
  it('a later inflammatory diagnosis does not excuse an ALND without proof', () => {
    const later = event('d2', 'diagnosis.recorded', '2026-03-20', {
      biopsyProven: true,
      inflammatory: true,
    });
    const status = ask(diagnosis, operated('alnd', '2026-03-10'), later);
    expect(flagOf(status, 'alnd-without-proof')?.status).toBe('audit');
  });

  it('a board decision after surgery does not lower its flag', () => {
    const restaged = event('r', 'restaging.reported', '2026-04-20', { axilla: 'suspicious' });
    const given = [
      diagnosis,
      ultrasoundOf('high'),
      core,
      says('metastatic'),
      event('n1', 'nast.started', '2026-03-15', {}),
      event('n2', 'nast.completed', '2026-04-15', {}),
      restaged,
    ];
    const tad = event('s', 'surgery.performed', '2026-05-01', { procedure: 'tad' });
    const before = ask(...given, board('tad', '2026-04-25'), tad);
    const after = ask(...given, tad, board('tad', '2026-05-05'));
    expect(flagOf(before, 'residual-node-limited-surgery')?.severity).toBe('info');
    expect(flagOf(after, 'residual-node-limited-surgery')?.severity).toBe('warning');
  });

  it('a second operation while a node is awaited is flagged like a first', () => {
    const status = ask(
      diagnosis,
      operated('slnb', '2026-03-02'),
      core,
      operated('alnd', '2026-03-04'),
    );
    expect(flagOf(status, 'treatment-before-tissue')).toMatchObject({
      severity: 'critical',
      status: 'audit',
      since: '2026-03-04',
    });
  });
});

describe('a report of the other side', () => {
  it('suspecting lymphoma counts, also where it calls the node less suspicious', () => {
    const other = event(
      'us2',
      'imaging.reported',
      '2026-03-02T12:00:00Z',
      {
        study: 'axillary-ultrasound',
        axilla: 'suspicious',
        nodes: [{ id: 'N1', suspicion: 'low', lymphomaSuspected: true }],
      },
      { laterality: 'right' },
    );
    const fna = event('b', 'biopsy.performed', '2026-03-03', {
      biopsyId: 'B1',
      nodeId: 'N1',
      method: 'fna',
    });
    const status = ask(diagnosis, ultrasoundOf('high'), other, fna);
    expect(flagOf(status, 'lymphoma-needs-core')?.status).toBe('active');
    expect(status.nodes.find(({ id }) => id === 'N1')?.suspicion).toBe('high');
  });
});

describe('a retraction of what is not on record', () => {
  it('is out of place since its own day', () => {
    const stray = event('r', 'event.retracted', '2026-03-02', { eventId: 'gone', reason: 'wrong' });
    const exam = event('x', 'exam.recorded', '2026-03-09', { axilla: 'negative' });
    expect(flagOf(ask(diagnosis, stray, exam), 'out-of-place')?.since).toBe('2026-03-02');
    const restaged = event('rs', 'restaging.reported', '2026-03-09', { axilla: 'negative' });
    expect(flagOf(ask(diagnosis, stray, restaged), 'out-of-place')).toMatchObject({
      since: '2026-03-02',
      eventIds: ['rs', 'r'],
    });
  });
});
