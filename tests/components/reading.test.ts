import { expect, test } from 'vitest';
import { identifierLabel, nameLine, numbersOf } from '../../src/pathway/narrative/identity.js';
import {
  morphology,
  receptorLine,
  sampleLine,
  verdictLine,
} from '../../src/components/node-register/node-words.js';
import { likelyEvents } from '../../src/components/now-panel/likely-events.js';
import { countOpen, groupPitfalls, noneOpen } from '../../src/components/pitfall-list/groups.js';
import type { NodeStatus, Pitfall } from '../../src/pathway/types.js';
import { pitfalls, status } from './fixture.js';

const codes = (list: readonly Pitfall[]): string[] => list.map(({ code }) => code);

test('the banner names the patient in full and says what is missing', () => {
  expect(nameLine({ id: 'p', name: { family: 'Smith', given: 'Jane' } })).toBe('SMITH, Jane');
  expect(nameLine({ id: 'p', name: { family: 'Smith' } })).toBe('SMITH, given name not recorded');
  expect(nameLine({ id: 'p', name: { given: 'Jane' } })).toBe('Family name not recorded, Jane');
  expect(nameLine({ id: 'p' })).toBe('Name not recorded');
  expect(nameLine(undefined)).toBe('Name not recorded');
});

test('a number carries the label of its system', () => {
  expect(identifierLabel('urn:site:mrn')).toBe('MRN');
  expect(identifierLabel('https://site.example/id/hospital')).toBe('Hospital');
  expect(identifierLabel('urn:oid:1.2.36.146')).toBe('Number');
});

test('every number is told, and without one the id in the file stands in', () => {
  const identifiers = [
    { system: 'urn:site:mrn', value: '1184' },
    { system: 'urn:site:visit', value: '7' },
  ];
  expect(numbersOf({ id: 'p', identifiers })).toEqual([
    { label: 'MRN', value: '1184' },
    { label: 'Visit', value: '7' },
  ]);
  expect(numbersOf({ id: 'p' })).toEqual([
    { label: 'Number', value: 'Not recorded' },
    { label: 'Id in the case file', value: 'p' },
  ]);
});

test('pitfalls come with the most severe first, what cleared apart', () => {
  const { open, audit, cleared } = groupPitfalls(pitfalls);
  expect(codes(open)).toEqual([
    'clip-missing',
    'incomplete-survey',
    'receptors-missing',
    'study-not-appropriate',
  ]);
  expect(audit).toEqual([]);
  expect(codes(cleared)).toEqual(['concordance-missing']);
  expect(countOpen(open)).toBe('1 critical, 1 check, 1 note, 1 acknowledged');
  expect(countOpen([])).toBe('none open');
});

test('where no pitfall is open, the clocks that are overdue are still counted', () => {
  const [clock] = status.clocks;
  if (!clock) throw new Error('The fixture has clocks.');
  const overdue = { ...clock, state: 'overdue' } as const;
  expect(noneOpen(status.clocks)).toBe('No pitfall is open on what is recorded.');
  expect(noneOpen([overdue, ...status.clocks, overdue])).toBe(
    'No pitfall is open on what is recorded. Clocks: 2 overdue.',
  );
});

test('an acknowledged critical pitfall stays above every check', () => {
  const acknowledged = pitfalls.map((pitfall): Pitfall =>
    pitfall.code === 'clip-missing' ? { ...pitfall, status: 'acknowledged' } : pitfall,
  );
  expect(codes(groupPitfalls(acknowledged).open)[0]).toBe('clip-missing');
});

test('what surgery left for audit is neither open nor cleared', () => {
  const left = pitfalls.map((pitfall): Pitfall => ({ ...pitfall, status: 'audit' }));
  expect(groupPitfalls(left)).toMatchObject({ open: [], cleared: [] });
  expect(groupPitfalls(left).audit).toHaveLength(pitfalls.length);
});

test('the likely events come from the next steps, each once, with their node', () => {
  expect(likelyEvents(status).map(({ label }) => label)).toEqual([
    'Clip placed, L1',
    'Clip waived, L1',
    'Pathology reported, L1',
    'Appointment booked',
    'NAST started',
  ]);
  expect(likelyEvents({ ...status, plan: null }).map(({ type }) => type)).not.toContain(
    'nast.started',
  );
});

test('the start of NAST asks first only while a positive node is unclipped', () => {
  const asks = (list: readonly Pitfall[]): boolean | undefined =>
    likelyEvents({ ...status, pitfalls: list }).find(({ type }) => type === 'nast.started')
      ?.asksFirst;
  expect(asks(pitfalls)).toBe(true);
  expect(asks([])).toBe(false);
});

const [first, , third] = status.nodes;
if (!first || !third) throw new Error('The fixture has three nodes.');

test('the register says what a report leaves out', () => {
  expect(morphology(third)).toEqual([
    { text: '7 mm', known: true },
    { text: 'cortex: Not recorded', known: false },
  ]);
  const { imaged: _, ...unseen } = first;
  expect(morphology(unseen)).toEqual([{ text: 'Not recorded', known: false }]);
  expect(receptorLine({})).toEqual({ text: 'Receptors: Not recorded', known: false });
  expect(receptorLine({ er: 'positive' }).text).toBe(
    'ER positive, PR not recorded, HER2 not recorded',
  );
});

test('a sample is told by method, cores, guidance and its name', () => {
  const [sample] = first.samples;
  if (!sample) throw new Error('The node was sampled.');
  expect(sampleLine(sample)).toBe('Core, 3 cores, ultrasound, B1');
  expect(sampleLine({ ...sample, method: 'fna', cores: 1 })).toBe('FNA, 1 core, ultrasound, B1');
});

test('a benign result never stands without its verdict', () => {
  const benign: NodeStatus = { ...first, standingResult: 'benign' };
  expect(verdictLine(benign)).toEqual({ text: 'Verdict: Not recorded', known: false });
  expect(verdictLine({ ...benign, discordant: true })?.text).toBe('discordant');
  expect(verdictLine({ ...benign, concordant: true })?.text).toBe('concordant');
  expect(verdictLine({ ...benign, discordant: true, settled: true })?.text).toBe(
    'settled by the board',
  );
  expect(verdictLine(first)).toBeUndefined();
});
