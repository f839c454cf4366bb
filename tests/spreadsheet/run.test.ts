import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/index.js';
import { planRows } from '../../src/app/spreadsheet-plan.js';
import { resultSummary } from '../../src/app/spreadsheet-result-view.js';
import { importRows } from '../../src/app/spreadsheet-run.js';
import type { Keeper } from '../../src/app/spreadsheet-run.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { CaseStore, ImportResult } from '../../src/store/port.js';
import { checked, fileOf } from './support.js';

const FOUR = fileOf(
  ...['1', '2', '3', '4'].map((MRN) => ({
    MRN,
    'Exam date': '2026-06-01',
    Exam: 'suspicious',
  })),
);

const keeperOf = (store: CaseStore): Keeper => ({
  importCase: (caseFile) => store.importCase(caseFile, { sample: false }),
  readCase: async (caseId) => (await store.read(caseId))?.caseFile,
});

/** Imports a file beside what the store has, as the page does. */
async function run(content: string, store: CaseStore, keeper = keeperOf(store)) {
  const rows = (await store.list()).map((entry) => ({ entry }));
  return importRows(planRows(checked(content).accepted, rows), keeper, () => undefined);
}

const failure: ImportResult = { kind: 'failed', reason: 'full', message: 'The disk is full.' };

/** Saves until a case of this number comes. */
const failingAt = (keeper: Keeper, number: string, fail: () => ImportResult): Keeper => ({
  ...keeper,
  importCase: (caseFile: CaseFile) =>
    caseFile.patient.identifiers?.[0]?.value === number
      ? Promise.resolve().then(fail)
      : keeper.importCase(caseFile),
});

describe('the import of checked rows', () => {
  it('keeps every case whole; the same file again changes nothing', async () => {
    const store = createMemoryStore();
    expect(resultSummary(await run(FOUR, store))).toBe('4 cases imported as new.');
    const before = await store.list();
    expect(resultSummary(await run(FOUR, store))).toBe(
      '4 cases here already: nothing was changed.',
    );
    expect(await store.list()).toEqual(before);
  });

  it('stops where saving fails, and says which were imported and which not', async () => {
    const store = createMemoryStore();
    for (const fail of [
      () => failure,
      (): ImportResult => {
        throw new Error('closed');
      },
    ]) {
      const { outcomes, notTried } = await run(FOUR, store, failingAt(keeperOf(store), '3', fail));
      expect(outcomes.map(({ planned, result }) => [planned.row, result.kind])).toEqual([
        [2, expect.stringMatching(/created|unchanged/)],
        [3, expect.stringMatching(/created|unchanged/)],
        [4, 'failed'],
      ]);
      expect(notTried.map(({ row }) => row)).toEqual([5]);
      expect(await store.list()).toHaveLength(2);
    }
    expect(resultSummary(await run(FOUR, store))).toBe(
      '2 cases imported as new. 2 cases here already: nothing was changed.',
    );
  });

  it('keeps what is here where the file now says otherwise', async () => {
    const store = createMemoryStore();
    await run(FOUR, store);
    const before = await store.list();
    const { outcomes } = await run(FOUR.replaceAll('suspicious', 'normal'), store);
    expect(outcomes.map(({ result }) => result.kind)).toEqual(Array(4).fill('exists'));
    expect(await store.list()).toEqual(before);
  });

  it('that cannot read what is here adds nothing to it either', async () => {
    const store = createMemoryStore();
    const { importCase } = keeperOf(store);
    await run(FOUR, store, { importCase });
    await run(FOUR, store, { importCase });
    expect((await store.list()).map(({ eventCount }) => eventCount)).toEqual([1, 1, 1, 1]);
  });
});
