import { describe, expect, it } from 'vitest';
import { storageHealth } from '../../src/store/health.js';

describe('how well the browser keeps the data', () => {
  it('is what the browser says', async () => {
    const manager = () => ({
      persisted: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 300, quota: 1000 }),
    });
    expect(await storageHealth(manager)).toEqual({ persisted: true, used: 300, free: 700 });
  });

  it('is never better than nothing where more is used than may be', async () => {
    const estimate = () => Promise.resolve({ usage: 1200, quota: 1000 });
    expect(await storageHealth(() => ({ estimate }))).toMatchObject({ used: 1200, free: 0 });
  });

  it('is unknown where the browser does not say, refuses or fails', async () => {
    const unknown = { persisted: undefined, used: undefined, free: undefined };
    const fails = () => Promise.reject(new TypeError('Not secure.'));
    const refused = (): never => {
      throw new DOMException('Not here.', 'SecurityError');
    };
    expect(await storageHealth(() => undefined)).toEqual(unknown);
    expect(await storageHealth(() => ({}))).toEqual(unknown);
    expect(await storageHealth(refused)).toEqual(unknown);
    expect(await storageHealth(() => ({ persisted: fails, estimate: fails }))).toEqual(unknown);
    expect(await storageHealth(() => ({ estimate: () => Promise.resolve({}) }))).toEqual(unknown);
  });
});
