// Giving cases to another navigator: what each answer of whoever keeps the entries leads to.
import { describe, expect, it, vi } from 'vitest';
import { handOver, keepingIn } from '../../src/components/worklist/hand-over.js';
import type { KeepIn } from '../../src/components/worklist/hand-over.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { caseFile, today } from '../components/fixture.js';

let entries = 0;
const giving = {
  navigator: 'R. Imani, RN',
  author: 'J. Osei, RN',
  now: `${today}T09:40:00+02:00`,
  newId: () => `n${(entries += 1)}`,
};

describe('cases are handed over', () => {
  it('one after the other, and one that is refused does not stop the others', async () => {
    const keep = vi.fn<KeepIn>((caseId) =>
      Promise.resolve(
        caseId === 'b' ? { kind: 'failed', message: 'The record is locked.' } : { kind: 'saved' },
      ),
    );
    expect(await handOver(['a', 'b', 'c'], giving, keep)).toEqual({
      given: 2,
      failed: [{ caseId: 'b', message: 'The record is locked.' }],
    });
    expect(keep.mock.calls.map(([caseId]) => caseId)).toEqual(['a', 'b', 'c']);
  });

  it('with the same entry again where others wrote meanwhile, and not for ever', async () => {
    const keep = vi.fn<KeepIn>(() => Promise.resolve({ kind: 'conflict', written: [] }));
    expect(await handOver(['a'], giving, keep)).toEqual({
      given: 0,
      failed: [{ caseId: 'a', message: 'Others keep writing to this case.' }],
    });
    const ids = keep.mock.calls.map(([, [entry]]) => entry?.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('with the answer that may still come where none came in time', async () => {
    const later = Promise.resolve({ kind: 'saved' } as const);
    const keep: KeepIn = () => Promise.resolve({ kind: 'failed', message: 'No answer.', later });
    const { failed } = await handOver(['a'], giving, keep);
    expect(failed).toEqual([{ caseId: 'a', message: 'No answer.', later }]);
  });

  it('at the end of their logs in a store, and not where the store has no such case', async () => {
    const store = createMemoryStore();
    await store.create(caseFile, { sample: true });
    expect(await handOver([caseFile.id, 'nobody'], giving, keepingIn(store))).toEqual({
      given: 1,
      failed: [{ caseId: 'nobody', message: 'This case is not on this device.' }],
    });
    const stored = await store.read(caseFile.id);
    expect(stored?.caseFile.events.at(-1)).toMatchObject({
      type: 'care-team.assigned',
      recordedBy: 'J. Osei, RN',
      data: { role: 'navigator', name: 'R. Imani, RN' },
    });
  });
});
