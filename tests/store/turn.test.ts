import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/store/turn.js';

type Locks = NonNullable<Parameters<typeof inTurn>[2]>;

describe('the turn to write', () => {
  it('is taken at once where the browser has no locks', async () => {
    expect(await inTurn('name', () => Promise.resolve('done'), undefined)).toBe('done');
  });

  it('is waited for, and what the work answers is given back', async () => {
    const asked: string[] = [];
    const request = (name: string, _options: unknown, work: () => Promise<unknown>) => {
      asked.push(name);
      return work();
    };
    const locks = { request } as unknown as Locks;
    expect(await inTurn('writing', () => Promise.resolve(1), locks)).toBe(1);
    expect(asked).toEqual(['writing']);
  });

  it('that does not come is not waited for for ever', async () => {
    const request = () => Promise.reject(new DOMException('Waited too long.', 'TimeoutError'));
    const locks = { request } as unknown as Locks;
    expect(await inTurn('writing', () => Promise.resolve('done all the same'), locks)).toBe(
      'done all the same',
    );
  });

  it('does not repeat work that failed', async () => {
    let times = 0;
    const request = (_name: string, _options: unknown, work: () => Promise<unknown>) => work();
    const fail = () => {
      times += 1;
      return Promise.reject(new Error('no'));
    };
    await expect(inTurn('writing', fail, { request } as unknown as Locks)).rejects.toThrow('no');
    expect(times).toBe(1);
  });
});
