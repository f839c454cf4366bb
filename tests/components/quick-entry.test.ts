import { expect, it } from 'vitest';
import { QuickEntry } from '../../src/components/work-panel/quick-entry.js';
import type { Pen } from '../../src/components/work-panel/quick-entry.js';
import type { CaseEvent } from '../../src/machines/events.js';
import type { AppendOutcome } from '../../src/components/shared/append.js';

const done = { type: 'task.done', data: { taskId: 'T1' } } as const;

/** A pen whose writes end as told, and what it wrote. */
function pen(...outcomes: readonly (AppendOutcome | Error)[]): { pen: Pen; written: CaseEvent[] } {
  const written: CaseEvent[] = [];
  let minute = 0;
  return {
    written,
    pen: {
      save: (events) => {
        written.push(...events);
        const outcome = outcomes[written.length - 1] ?? { kind: 'saved' };
        return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
      },
      now: () => `2026-07-16T09:${String((minute += 1)).padStart(2, '0')}:00+02:00`,
      today: '2026-07-16',
      author: 'J. Osei, RN',
      newId: () => `id-${String(written.length)}`,
    },
  };
}

it('records that a task is done, today, by whoever records', async () => {
  const { pen: one, written } = pen();
  expect(await new QuickEntry().record(done, one)).toBe(true);
  expect(written).toEqual([
    {
      id: 'id-0',
      ...done,
      occurredAt: '2026-07-16',
      recordedAt: '2026-07-16T09:01:00+02:00',
      recordedBy: 'J. Osei, RN',
    },
  ]);
});

it('writes the same entry again when tried again, and a new one once it was kept', async () => {
  const { pen: one, written } = pen({ kind: 'failed', message: 'The disk is full.' }, new Error());
  const quick = new QuickEntry();
  expect(await quick.record(done, one)).toBe(false);
  expect(quick.trouble).toBe('The disk is full.');
  expect(await quick.record(done, one)).toBe(false);
  expect(quick.trouble).toBe('The entry could not be kept.');
  expect(await quick.record(done, one)).toBe(true);
  expect(quick.trouble).toBe('');
  expect(written[1]).toEqual(written[0]);
  expect(written[2]).toEqual(written[0]);
  await quick.record(done, one);
  expect(written[3]?.id).not.toBe(written[0]?.id);
});

it('writes one entry where it is pressed twice, and says nothing of a case that is no longer shown', async () => {
  const { pen: one, written } = pen({ kind: 'failed', message: 'The disk is full.' });
  const quick = new QuickEntry();
  const first = quick.record(done, one);
  expect(await quick.record(done, one)).toBeUndefined();
  quick.forget();
  expect(await first).toBeUndefined();
  expect(quick.trouble).toBe('');
  expect(written).toHaveLength(1);
});
