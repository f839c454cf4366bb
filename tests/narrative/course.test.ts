import { expect, test } from 'vitest';
import { courseOf } from '../../src/pathway/narrative/index.js';
import * as cases from './cases.js';

const course = ({ file, status }: typeof cases.empty) => courseOf(file, status);
const states = (one: typeof cases.empty) => course(one).map(({ state }) => state);
const phase = (one: typeof cases.empty, id: string) => course(one).find((p) => p.id === id);
const branch = (one: typeof cases.empty, id: string, label: string) =>
  phase(one, id)?.branches.find((b) => b.label === label);

test('done, now and ahead, with what each waits for', () => {
  expect(course(cases.waitingForClip).map(({ label, note }) => `${label}: ${note}`)).toEqual([
    'Intake: Done 22-Jun-2026',
    'Imaging: Done 24-Jun-2026',
    'Biopsy: Done 29-Jun-2026',
    'Result: Done 03-Jul-2026',
    'Clip: Now, since 03-Jul-2026',
    'Treatment: Planned, waits for the clip',
    'Restaging: After NAST',
    'Axillary surgery: Not decided',
    'Staged: After surgery',
  ]);
  expect(branch(cases.waitingForClip, 'result', 'Positive')).toMatchObject({
    state: 'taken',
    why: 'L1',
  });
  expect(branch(cases.waitingForClip, 'result', 'Lymphoma')).toMatchObject({
    state: 'not-needed',
    why: 'not needed because L1 is positive',
  });
  expect(branch(cases.waitingForClip, 'treatment', 'Surgery first')).toMatchObject({
    state: 'not-needed',
    why: 'not needed because NAST is planned',
  });
  expect(branch(cases.waitingForClip, 'surgery', 'TAD')).toMatchObject({ state: 'open' });
});

test('exactly one phase is now, and it is the one of the stage', () => {
  for (const one of Object.values(cases.all)) {
    expect(states(one).filter((state) => state === 'now')).toHaveLength(1);
    expect(course(one)).toHaveLength(9);
  }
});

test('a clinically negative axilla passes the needle by, with the reason', () => {
  expect(states(cases.clinicallyNegative)).toEqual([
    ...['done', 'done', 'skipped', 'skipped', 'skipped', 'done', 'skipped', 'now', 'ahead'],
  ]);
  expect(phase(cases.clinicallyNegative, 'biopsy')?.note).toBe(
    'Not needed because the axilla is clinically negative',
  );
  expect(phase(cases.clinicallyNegative, 'restaging')?.note).toBe(
    'Not needed because surgery comes first',
  );
  expect(branch(cases.clinicallyNegative, 'surgery', 'ALND')).toMatchObject({ state: 'open' });
});

test('nothing is called not needed while the examination says otherwise', () => {
  expect(phase(cases.feltButClear, 'biopsy')).toMatchObject({
    state: 'skipped',
    note: 'Not recorded',
  });
  expect(branch(cases.feltButClear, 'imaging', 'Biopsy')).toMatchObject({ state: 'open' });
  expect(branch(cases.feltButClear, 'imaging', 'Clinically negative')?.why).toBe(
    '24-Jun-2026, against the examination',
  );
});

test('what treatment passed by is not recorded, not "not needed"', () => {
  for (const id of ['biopsy', 'result', 'clip']) {
    expect(phase(cases.nastWithoutTissue, id)).toMatchObject({
      state: 'skipped',
      note: 'Not recorded',
    });
    expect(phase(cases.straightToSurgery, id)?.note).toBe('Not recorded');
  }
  expect(branch(cases.straightToSurgery, 'surgery', 'ALND')).toMatchObject({ state: 'open' });
});

test('an omission', () => {
  expect(phase(cases.omitted, 'surgery')).toMatchObject({
    state: 'skipped',
    note: 'Not needed because axillary surgery is omitted by decision',
  });
  expect(phase(cases.omitted, 'staged')).toMatchObject({ state: 'now', on: '2026-07-08' });
  expect(branch(cases.omitted, 'treatment', 'Neoadjuvant therapy (NAST)')?.state).toBe('open');
});

test('a stage left can come again, and it is said only where it is so', () => {
  const again = 'Biopsy due again';
  expect(branch(cases.unclear, 'biopsy', again)).toMatchObject({ state: 'open' });
  expect(branch(cases.waitingForClip, 'biopsy', again)).toBeUndefined();
  expect(branch(cases.repeated, 'biopsy', again)).toBeUndefined();
  expect(phase(cases.repeated, 'result')).toMatchObject({
    state: 'ahead',
    note: 'Again after the biopsy',
  });
  expect(branch(cases.unclear, 'result', 'Positive')).toEqual({ label: 'Positive', state: 'open' });
});

test('another pathway, and a closed case', () => {
  expect(states(cases.elsewhere)).toEqual(['now', ...Array<string>(8).fill('skipped')]);
  expect(phase(cases.elsewhere, 'biopsy')?.note).toBe('Another pathway');
  expect(phase(cases.closed, 'biopsy')).toMatchObject({
    state: 'now',
    note: 'When closed, since 24-Jun-2026',
  });
});
