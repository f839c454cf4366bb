import { expect, test } from 'vitest';
import type { CaseStatus, NextStep, Pitfall } from '../../src/pathway/types.js';
import { isBasisId } from '../../src/pathway/knowledge/index.js';
import { questionsOf, summaryOf } from '../../src/pathway/narrative/index.js';
import * as cases from './cases.js';

const { file, status } = cases.waitingForClip;
const asked = (one: typeof cases.empty) => questionsOf(one.file, one.status);

test('the questions of a positive node, the most relevant first', () => {
  expect(asked(cases.waitingForClip).map(({ question }) => question)).toEqual([
    'Clip state of L1: was a clip placed at the biopsy?',
    'ER, PR and HER2 of L1: what was reported?',
    'Survey of level III: was it part of the ultrasound?',
    'Side of the primary: LEFT, RIGHT or both?',
    'ER, PR and HER2 of the primary: what was reported?',
  ]);
});

test('who is asked, by name where the care team is known', () => {
  const careTeam: CaseStatus['careTeam'] = [{ role: 'radiologist', name: 'M. Abara, MD' }];
  expect(questionsOf(file, { ...status, careTeam }).map(({ askOf }) => askOf)).toEqual([
    ...['Radiologist, M. Abara, MD', 'Pathologist', 'Radiologist, M. Abara, MD'],
    ...['Navigator', 'Pathologist'],
  ]);
});

test('questions are few, cite statements, and ask only what still matters', () => {
  for (const one of Object.values(cases.all)) {
    const questions = asked(one);
    expect(questions.length).toBeLessThanOrEqual(8);
    for (const { question, basis } of questions) {
      expect(question).toMatch(/^[A-Z].*\?$/);
      expect(basis.every(isBasisId)).toBe(true);
    }
  }
  expect(asked(cases.empty)[0]?.question).toMatch(/^Diagnosis/);
  expect(asked(cases.straightToSurgery).map(({ question }) => question)).toEqual([
    'Final pathology of the axilla: how many nodes are positive?',
  ]);
  expect(asked(cases.elsewhere)).toEqual([]);
});

test('the summary: what is on record with its entries, what is missing', () => {
  const summary = summaryOf(file, status);
  expect(summary.headline.text).toBe(
    'LEFT axilla: positive, by needle. Node L1 is positive and has no clip on record; NAST is planned and waits for it.',
  );
  expect(Object.fromEntries(summary.facts.map(({ label, text }) => [label, text]))).toEqual({
    Primary: '22-Jun-2026: Invasive ductal carcinoma, biopsy-proven, 18 mm.',
    Examination: '22-Jun-2026: Axilla suspicious, palpable.',
    Imaging:
      '24-Jun-2026: Axillary ultrasound reported. Suspicious. L1 high. Levels I and II surveyed.',
    Tissue: 'L1: core, 3 cores, 29-Jun-2026: metastatic carcinoma, 03-Jul-2026.',
    Clips: 'L1: clip Not recorded.',
    Board: '08-Jul-2026: Tumor board decided. NAST.',
    Treatment: '08-Jul-2026: Tumor board decided. NAST.',
    Surgery: 'Not recorded',
  });
  expect(summary.facts.find(({ label }) => label === 'Tissue')?.eventIds).toEqual(['b1', 'p1']);
  expect(summary.missing).toContain('ER, PR and HER2 of L1');
  expect(summary.questions).toEqual([]);
});

test('what is open is every critical pitfall, else one to check, else the next step', () => {
  const pitfall = (more: Partial<Pitfall>): Pitfall => ({
    code: 'incomplete-survey',
    severity: 'warning',
    status: 'active',
    since: '2026-06-24',
    eventIds: ['us'],
    title: 'Level III',
    message: 'Level III is not on record as surveyed',
    action: 'Decides: breast radiologist',
    basis: ['CP-10'],
    ...more,
  });
  const critical = pitfall({
    severity: 'critical',
    message: 'Node L1 is positive and has no clip.',
    basis: ['SN-18', 'SN-25'],
    nodeId: 'L1',
  });
  const quieted = {
    ...critical,
    nodeId: 'L2',
    message: 'L2 too.',
    status: 'acknowledged',
  } as const;
  const step: NextStep = {
    code: 'clip',
    label: 'A clip in L1, or a waiver with its reason',
    owner: 'breast radiologist',
    events: ['clip.placed'],
    basis: ['SN-18'],
  };
  const questions = (more: Partial<CaseStatus>) =>
    summaryOf(file, { ...status, ...more }).questions;
  expect(questions({ pitfalls: [quieted, pitfall({}), critical], nextSteps: [step] })).toEqual([
    {
      tier: 'Critical, L1',
      eventIds: ['us'],
      text: 'Node L1 is positive and has no clip. Decides: breast radiologist. Source SN-18, SN-25.',
    },
    {
      tier: 'Critical, L2, acknowledged',
      eventIds: ['us'],
      text: 'L2 too. Decides: breast radiologist. Source SN-18, SN-25.',
    },
  ]);
  const cleared = { ...critical, status: 'resolved' } as const;
  expect(questions({ pitfalls: [cleared, pitfall({})], nextSteps: [step] })).toEqual([
    {
      text: 'Level III is not on record as surveyed. Decides: breast radiologist. Source CP-10.',
      eventIds: ['us'],
    },
  ]);
  expect(questions({ pitfalls: [cleared], nextSteps: [step] })).toEqual([
    {
      text: 'A clip in L1, or a waiver with its reason. Decides: breast radiologist. Source SN-18.',
      eventIds: ['p1'],
    },
  ]);
});
