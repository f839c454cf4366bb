import { describe, expect, it } from 'vitest';
import { ageOf, backupAge } from '../../src/app/storage/age.js';
import * as words from '../../src/app/storage/words.js';
import { clockWords } from '../../src/app/notices.js';
import type { Row } from '../../src/app/desk.js';

const NOW = '2026-11-02T17:05:00+01:00';

describe('what the page Storage says', () => {
  it.each([
    ['2026-11-02T17:04:30+01:00', 'just now'],
    ['2026-11-02T17:04:00+01:00', '1 minute ago'],
    ['2026-11-02T10:05:00+01:00', '7 hours ago'],
    // The same instant by another offset.
    ['2026-11-02T15:05:00Z', '1 hour ago'],
    ['2026-10-30T17:05:00+01:00', '3 days ago'],
    // The page tells the time by the minute.
    ['2026-11-02T17:05:40+01:00', 'just now'],
    ['2026-11-02T17:06:01+01:00', 'by a clock that is ahead of this one'],
  ])('of the age of a backup of %s: %s', (instant, text) => {
    expect(ageOf(instant, NOW)).toBe(text);
  });

  it('of the last backup, at the foot of every page', () => {
    expect(backupAge(undefined, NOW)).toBe('No backup was made on this device yet');
    const last = { madeAt: '2026-10-30T17:05:00+01:00', cases: 1, entries: 2, where: '' };
    expect(backupAge(last, NOW)).toBe('Last backup 3 days ago');
  });

  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_500, '1.5 kB'],
    [12_345_678, '12 MB'],
    [9_990_000_000_000, '9990 GB'],
  ])('of %d bytes: %s', (bytes, text) => {
    expect(words.sizeOf(bytes)).toBe(text);
  });

  it('takes what the browser does not say for unknown', () => {
    const unknown = { persisted: undefined, used: undefined, free: undefined };
    expect(words.persistedInWords(unknown)).toMatch(/does not say/);
    expect(words.spaceInWords(unknown)).toMatch(/does not say/);
    expect(words.persistedInWords({ ...unknown, persisted: false })).toMatch(/may delete/);
    expect(words.lastBackupInWords(undefined, NOW)).toBe('No backup was made on this device yet.');
  });

  it('of what a restore would change, by kind and in sum', () => {
    expect(
      words.changesInWords([
        { caseId: 'a', kind: 'same', added: 0 },
        { caseId: 'b', kind: 'new', added: 3 },
        { caseId: 'c', kind: 'new', added: 1 },
        { caseId: 'd', kind: 'conflict', added: 0, differs: ['side'] },
      ]),
    ).toEqual([
      '2 patients with 4 entries: not on this device, will be added',
      '1 patient: nothing changes, all of the backup is here',
      '1 patient: in conflict, what is here stays as it is',
    ]);
  });

  it('of what a restore has changed, as something that is done', () => {
    expect(
      words.changesInWords(
        [
          { caseId: 'a', kind: 'new', added: 3 },
          { caseId: 'b', kind: 'restored', added: 2 },
          { caseId: 'c', kind: 'extended', added: 1 },
          { caseId: 'd', kind: 'merged', added: 1 },
          { caseId: 'e', kind: 'conflict', added: 0, differs: ['side'] },
        ],
        true,
      ),
    ).toEqual([
      '1 patient with 3 entries: added',
      '1 patient: damaged before, whole again; 2 entries came back',
      '1 patient: 1 entry of the backup added',
      '1 patient: after those that were here, 1 entry of the backup',
      '1 patient: in conflict, what is here stays as it is',
    ]);
  });

  it('of both sides of a conflict', () => {
    const patient = { id: 'p', name: { family: 'Silva', given: 'Rita' } };
    const text = words.conflictInWords(
      { caseId: 'a', kind: 'conflict', added: 0, differs: ['side', 'events'] },
      { patient, laterality: 'left', eventCount: 3 } as Row['entry'],
      { format: 'axillary-case/1', id: 'a', patient, laterality: 'right', events: [] },
    );
    expect(text).toBe(
      'Here: SILVA, Rita, LEFT axilla, 3 entries. In the backup: SILVA, Rita, RIGHT axilla, 0 entries. They differ in the side and entries under the same ids.',
    );
  });
});

describe('a clock that jumped back', () => {
  const row = (savedAt: string) => ({ entry: { savedAt } }) as Row;

  it('is told where something was saved later than it reads', () => {
    const rows = [row('2026-11-02T08:00:00+01:00'), row('2026-11-03T08:00:00+01:00')];
    expect(clockWords(rows, NOW)).toMatch(/^The clock of this device reads .* saved here at /);
  });

  it('is not told of a minute, of another offset, or where nothing was saved', () => {
    expect(clockWords([row('2026-11-02T17:06:00+01:00')], NOW)).toBe('');
    expect(clockWords([row('2026-11-02T11:00:00-05:00')], NOW)).toBe('');
    expect(clockWords([], NOW)).toBe('');
  });
});
