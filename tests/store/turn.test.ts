import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/store/turn.js';

type Locks = NonNullable<ConstructorParameters<typeof Turns>[1]>;

/** Locks of a browser, one turn after the other in the order they were asked for. */
function browserLocks(): Locks & { readonly waiting: string[] } {
  const waiting: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const locks = {
    waiting,
    query: () => Promise.resolve({ pending: waiting.map((name) => ({ name })) }),
    request(name: string, _options: unknown, work: () => Promise<unknown>) {
      waiting.push(name);
      const turn = last.then(() => {
        waiting.shift();
        return work();
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
  return locks as unknown as Locks & { readonly waiting: string[] };
}

const refusing = (name: string) =>
  ({
    query: () => Promise.resolve({ pending: [] }),
    request: () => Promise.reject(new DOMException('Waited too long.', name)),
  }) as unknown as Locks;

describe('the turn to write', () => {
  it('is taken at once where the browser has no locks', async () => {
    const turns = new Turns('writing', undefined);
    turns.wrote();
    expect(await turns.take(() => Promise.resolve('done'))).toBe('done');
  });

  it('that does not come is not waited for for ever', async () => {
    const turns = new Turns('writing', refusing('TimeoutError'));
    expect(await turns.take(() => Promise.resolve('done all the same'))).toBe('done all the same');
  });

  it('does not repeat work that failed', async () => {
    let times = 0;
    const fail = () => {
      times += 1;
      return Promise.reject(new Error('no'));
    };
    await expect(new Turns('writing', browserLocks()).take(fail)).rejects.toThrow('no');
    expect(times).toBe(1);
  });

  it('goes round where every tab must first learn of what another has written', async () => {
    const locks = browserLocks();
    let end = 0;
    const order: number[] = [];
    const tab = async (who: number): Promise<void> => {
      const turns = new Turns('writing', locks);
      let seen = 0;
      for (let written = 0; written < 5;) {
        await turns.take(() => {
          if (seen === end) {
            end += 1;
            written += 1;
            order.push(who);
            turns.wrote();
          }
          seen = end;
          return Promise.resolve();
        });
      }
    };
    await Promise.all([0, 1, 2, 3].map(tab));
    expect(order).toHaveLength(20);
    // Nobody writes a second time before everybody has written.
    for (let round = 0; round < 5; round += 1) {
      expect(new Set(order.slice(4 * round, 4 * round + 4)).size).toBe(4);
    }
  });
});
