import { describe, expect, it } from 'vitest';
import { statusOf } from '../../src/index.js';
import { PITFALL_CODES, STAGES } from '../../src/machines/word-lists.js';
import { STEPS } from '../../src/pathway/next-steps.js';
import { PITFALL_STEPS } from '../../src/pathway/pitfall-steps.js';
import type { CaseEvent } from '../../src/index.js';
import { caseOf, event } from '../narrative/support.js';

const diagnosis = event('d', 'diagnosis.recorded', '2026-03-02', { biopsyProven: true });
const ultrasound = event('us', 'imaging.reported', '2026-03-04', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
  nodes: [
    { id: 'N1', suspicion: 'moderate' },
    { id: 'N2', suspicion: 'moderate' },
  ],
});
const sample = (biopsyId: string, nodeId: string, clipped: boolean): CaseEvent =>
  event(biopsyId, 'biopsy.performed', '2026-03-10', {
    biopsyId,
    nodeId,
    method: 'core',
    cores: 3,
    clip: { placed: clipped },
  });
const report = (biopsyId: string, result: 'benign' | 'metastatic'): CaseEvent =>
  event(`p${biopsyId}`, 'pathology.reported', '2026-03-12', { biopsyId, result });
const stepsOf = (...events: CaseEvent[]) => statusOf(caseOf(...events)).nextSteps;
const codes = (...events: CaseEvent[]): string[] =>
  stepsOf(...events).map(({ code, nodeId }) => (nodeId ? `${code}@${nodeId}` : code));

describe('next steps', () => {
  it('know every stage but closed, and no pitfall twice', () => {
    expect(STAGES.filter((stage) => STEPS[stage] === undefined)).toEqual(['closed']);
    expect(
      Object.keys(PITFALL_STEPS).filter((code) => !PITFALL_CODES.includes(code as never)),
    ).toEqual([]);
  });

  it('come from the stage first, then from each node that is flagged', () => {
    const steps = codes(
      diagnosis,
      ultrasound,
      sample('B1', 'N1', false),
      sample('B2', 'N2', false),
    );
    expect(steps[0]).toBe('pathology-awaited');
    expect(steps).toContain('clip-missing@N1');
    expect(steps).toContain('clip-missing@N2');
  });

  it('do not ask twice for what the stage already asks', () => {
    const steps = codes(
      diagnosis,
      ultrasound,
      sample('B1', 'N1', false),
      report('B1', 'metastatic'),
    );
    expect(steps[0]).toBe('clip-due');
    expect(steps.filter((code) => code.startsWith('clip-missing'))).toEqual([]);
  });

  it('leave out what was acknowledged with a reason', () => {
    const seen = event('a', 'pitfall.acknowledged', '2026-03-11', {
      pitfall: 'clip-missing',
      nodeId: 'N1',
      reason: 'placed at the next visit',
    });
    expect(codes(diagnosis, ultrasound, sample('B1', 'N1', false), seen)).not.toContain(
      'clip-missing@N1',
    );
  });

  it('do not ask for an ultrasound before NAST once NAST has begun', () => {
    const exam = event('x', 'exam.recorded', '2026-03-03', { axilla: 'negative' });
    const plan = event('pl', 'treatment.planned', '2026-03-05', { approach: 'nast' });
    const start = event('n', 'nast.started', '2026-03-08', {});
    expect(codes(diagnosis, exam, plan)).toContain('nast-without-axillary-ultrasound');
    expect(codes(diagnosis, exam, plan, start)).not.toContain('nast-without-axillary-ultrasound');
  });

  it('of a case closed too early ask only for reopening', () => {
    const closed = event('c', 'case.closed', '2026-03-20', {
      outcome: 'completed',
      reason: 'moved',
    });
    expect(codes(diagnosis, ultrasound, sample('B1', 'N1', false), closed)).toEqual([
      'closed-with-open-questions',
    ]);
  });

  it('name the person where the care team is known, and the day where a clock runs', () => {
    const reader = event('t', 'care-team.assigned', '2026-03-02', {
      role: 'radiologist',
      name: 'Dr. A. Okafor',
    });
    expect(stepsOf(diagnosis, reader, ultrasound)[0]).toMatchObject({
      code: 'biopsy-due',
      owner: 'radiologist',
      ownerName: 'Dr. A. Okafor',
      dueOn: '2026-03-11',
    });
  });
});
