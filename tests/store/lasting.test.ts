import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askToLast } from '../../src/store/lasting.js';
import type { CaseStore } from '../../src/store/port.js';
import { caseOf, noteEvent } from './cases.js';
import { Place } from './place.js';

describe('asking the browser to let the data last', () => {
  const asked = vi.fn(() => Promise.resolve());
  let place: Place;
  let store: CaseStore;

  beforeEach(async () => {
    asked.mockClear();
    place = new Place();
    store = await place.open({ askToLast: asked });
  });
  afterEach(() => place.closeAll());

  it('waits for the first save, and is done once', async () => {
    await store.list();
    expect(asked).not.toHaveBeenCalled();
    await store.create(caseOf(['a']), { sample: false });
    expect(asked).toHaveBeenCalledTimes(1);
    await store.append('case-1', [noteEvent('b')], { seq: 1, lastEventId: 'a' });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is not done for an invented patient, nor where nothing was saved', async () => {
    await store.create(caseOf(['a']), { sample: true });
    await store.append('nobody', [noteEvent('b')], { seq: 0, lastEventId: '' });
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the question to the browser', () => {
  it('is put where the data does not last yet', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    await askToLast(() => ({ persist, persisted: () => Promise.resolve(false) }));
    expect(persist).toHaveBeenCalledTimes(1);
    await askToLast(() => ({ persist, persisted: () => Promise.resolve(true) }));
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('does no harm where it is not known, refused or fails', async () => {
    const none = (): undefined => undefined;
    const throws = (): never => {
      throw new DOMException('Not here.', 'SecurityError');
    };
    const fails = () => ({ persist: () => Promise.reject(new TypeError('Not secure.')) });
    for (const manager of [none, throws, fails, () => ({})]) {
      await expect(askToLast(manager)).resolves.toBeUndefined();
    }
  });
});
