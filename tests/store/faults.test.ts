// The short form of `npm run test:faults`: each operation fails twice, the kinds of failure take turns.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AppendResult, CaseStore } from '../../src/store/port.js';
import { FAULT_KINDS } from '../faults/faulty-database.js';
import type { FaultKind } from '../faults/faulty-database.js';
import { scripts } from '../faults/scripts.js';
import { tried } from '../faults/trial.js';

describe.each(scripts)('a fault at every operation of: $name', (script) => {
  it('loses nothing that was acknowledged, keeps nothing in part, and a retry works', async () => {
    const { operations, failed } = await tried(script, Infinity, 'AbortError');
    expect(failed).toBe(0);
    expect(operations).toBeGreaterThan(10);
    let failures = 0;
    let unacknowledged = 0;
    for (let at = 1; at <= operations; at += 1) {
      const inTurn = FAULT_KINDS[at % FAULT_KINDS.length] ?? 'AbortError';
      for (const kind of [inTurn, 'done, and told as failed'] as const) {
        const trial = await tried(script, at, kind);
        failures += trial.failed;
        unacknowledged += trial.keptUnacknowledged;
      }
    }
    process.stdout.write(
      `faults, ${script.name}: ${operations} operations, ${failures} attempts failed, ${unacknowledged} of them kept whole\n`,
    );
    // Both a failure and a write that was done and told as failed were tried.
    expect(failures).toBeGreaterThan(operations / 2);
    expect(unacknowledged).toBeGreaterThan(0);
  }, 60_000);
});

describe('the trial itself finds a store', () => {
  const append = scripts.find(({ name }) => name === 'append');
  /** Whether any fault shows it. */
  const found = async (through: (store: CaseStore) => CaseStore, kind: FaultKind) => {
    if (append === undefined) throw new Error('There is no such script.');
    for (let at = 1; at <= 60; at += 1) {
      const error: unknown = await tried(append, at, kind, through).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (error instanceof Error) return error.message;
    }
    return 'nothing';
  };
  const withAppend =
    (as: (store: CaseStore, ...given: Parameters<CaseStore['append']>) => Promise<AppendResult>) =>
    (store: CaseStore): CaseStore =>
      Object.create(store, {
        append: {
          value: (...given: Parameters<CaseStore['append']>) => as(store, ...given),
        },
        create: { value: store.create.bind(store) },
        entry: { value: store.entry.bind(store) },
        close: { value: store.close.bind(store) },
      }) as CaseStore;

  it('that writes the entries of one append one by one', async () => {
    const oneByOne = withAppend(async (store, caseId, events, expected) => {
      let result: AppendResult = { kind: 'saved', head: expected };
      for (const event of events) {
        if (result.kind !== 'saved') return result;
        result = await store.append(caseId, [event], result.head);
      }
      return result;
    });
    expect(await found(oneByOne, 'UnknownError')).toMatch(/failed and is kept in part/);
  });

  it('that acknowledges what failed', async () => {
    const hasty = withAppend(async (store, caseId, events, expected) => {
      const result = await store.append(caseId, events, expected);
      return result.kind === 'failed' ? { kind: 'saved', head: expected } : result;
    });
    expect(await found(hasty, 'QuotaExceededError')).toMatch(/was acknowledged; held/);
  });
});
