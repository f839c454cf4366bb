import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/index.js';
import { carryOn, checkRows, guessMapping } from '../../src/pathway/spreadsheet/index.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { IMPORTING, checked, fileOf, tableOf } from './support.js';

const LATER = { recordedAt: '2026-08-20T10:00:00+02:00', recordedBy: 'Another navigator' };
const EXAM = { 'Exam date': '2026-06-01', Exam: 'suspicious', Notes: 'prefers mornings' };
const ULTRASOUND = { 'US date': '2026-06-03', 'US result': 'suspicious' };

function onlyCase(content: string, importing = IMPORTING): CaseFile {
  const table = tableOf(content);
  const [row] = checkRows(table, guessMapping(table.columns), importing).accepted;
  if (!row) throw new Error('no row accepted');
  return row.caseFile;
}

/** Joins the two, or gives the types of entries that differ. */
function joined(kept: CaseFile, fresh: CaseFile): CaseFile | string[] {
  const result = carryOn(kept, fresh);
  return 'differs' in result ? result.differs.map(({ type }) => type) : result.caseFile;
}

describe('two imports of the same file', () => {
  it('give the same ids, whatever is imported with it and whenever', () => {
    const ids = ({ id, patient, events }: CaseFile): string[] => [
      id,
      patient.id,
      ...events.map((event) => event.id),
    ];
    const first = onlyCase(fileOf(EXAM));
    expect(ids(onlyCase(fileOf(EXAM, { MRN: '7' }), LATER))).toEqual(ids(first));
    expect(new Set(ids(first)).size).toBe(4);
    expect(JSON.stringify(ids(first))).not.toContain('900812');
  });

  it('add nothing', async () => {
    const store = createMemoryStore();
    const first = onlyCase(fileOf(EXAM));
    expect(await store.importCase(first, { sample: false })).toMatchObject({ kind: 'created' });
    const kept = (await store.read(first.id))?.caseFile;
    const again = joined(kept ?? first, onlyCase(fileOf(EXAM), LATER));
    expect(again).toEqual(first);
    expect(await store.importCase(again as CaseFile, { sample: false })).toMatchObject({
      kind: 'unchanged',
    });
  });

  it('add what is new in the file, after what was recorded here since', async () => {
    const store = createMemoryStore();
    const first = onlyCase(fileOf(EXAM));
    await store.importCase(first, { sample: false });
    const own = {
      ...first.events[0],
      id: 'own-1',
      type: 'note.added',
      data: { text: 'called' },
    } as CaseFile['events'][number];
    const head = { seq: 2, lastEventId: first.events[1]?.id ?? '' };
    expect(await store.append(first.id, [own], head)).toMatchObject({ kind: 'saved' });
    const kept = (await store.read(first.id))?.caseFile ?? first;
    const next = joined(kept, onlyCase(fileOf({ ...EXAM, ...ULTRASOUND }), LATER)) as CaseFile;
    expect(await store.importCase(next, { sample: false })).toMatchObject({
      kind: 'extended',
      added: 1,
    });
    expect(next.events.map(({ type }) => type)).toEqual([
      'exam.recorded',
      'note.added',
      'note.added',
      'imaging.reported',
    ]);
  });

  it('name what the file now says otherwise, and change nothing', () => {
    const first = onlyCase(fileOf(EXAM));
    expect(joined(first, onlyCase(fileOf({ ...EXAM, Exam: 'normal' }), LATER))).toEqual([
      'exam.recorded',
    ]);
  });
});

it('100,000 rows are checked, each for itself', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({
    MRN: `${500_000 + index}`,
    Side: index % 1000 === 7 ? '' : 'left',
    ...EXAM,
    ...ULTRASOUND,
    Notes: `"line one\r\nline ${index}"`,
  }));
  const { accepted, refused } = checked(fileOf(...rows));
  expect(accepted).toHaveLength(99_900);
  expect(refused).toHaveLength(100);
  expect(refused[0]?.row).toBe(16);
  expect(new Set(accepted.map(({ caseFile }) => caseFile.id)).size).toBe(99_900);
}, 120_000);

it('20,000 rows of one patient are refused with a few lines named', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ Notes: `${index}` }));
  const { accepted, refused } = checked(fileOf(...rows));
  expect(accepted).toEqual([]);
  expect(refused).toHaveLength(20_000);
  expect(refused[9]?.problems[0]?.found).toBe(
    'the same patient and side, see lines 2, 3, 4, 5, 6 and 19994 more',
  );
}, 120_000);
