import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Later } from '../../src/components/shared/later.js';

/** An element as a part that comes later sees it. */
class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];
  updates = 0;
  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {
    throw new Error('Nothing is removed here.');
  }
  requestUpdate(): void {
    this.updates += 1;
    this.update();
  }
  update(): void {
    for (const controller of this.#controllers) controller.hostUpdated?.();
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a part that is loaded later', () => {
  it('is loaded once, ahead of its use, when the element has shown', async () => {
    const load = vi.fn(() => Promise.resolve('form'));
    const host = new Host();
    const later = new Later(host, load);
    expect(load).not.toHaveBeenCalled();
    host.update();
    host.update();
    await vi.runAllTimersAsync();
    expect(load).toHaveBeenCalledOnce();
    expect(later.value).toBe('form');
    expect(host.updates).toBe(1);
    expect(await later.get()).toBe('form');
    expect(load).toHaveBeenCalledOnce();
  });

  it('is not loaded ahead before it may be needed', async () => {
    const load = vi.fn(() => Promise.resolve('form'));
    const host = new Host();
    let isWanted = false;
    new Later(host, load, () => isWanted);
    host.update();
    await vi.runAllTimersAsync();
    expect(load).not.toHaveBeenCalled();
    isWanted = true;
    host.update();
    await vi.runAllTimersAsync();
    expect(load).toHaveBeenCalledOnce();
  });

  it('that fails ahead of its use says nothing, and is asked for again when it is used', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValueOnce('form');
    const host = new Host();
    const later = new Later(host, load);
    host.update();
    await vi.runAllTimersAsync();
    expect(later.state).toBe('quiet');
    expect(await later.get()).toBe('form');
    expect(later.state).toBe('quiet');
  });

  it('says that it is on its way, that it failed, and comes on retry', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('no network'))
      .mockResolvedValueOnce('form');
    const host = new Host();
    const later = new Later(host, load, () => false);
    const asked = later.get();
    expect(later.state).toBe('loading');
    expect(await asked).toBeUndefined();
    expect(later.state).toBe('failed');
    expect(host.updates).toBe(2);
    const again = later.get();
    expect(later.state).toBe('loading');
    expect(await again).toBe('form');
    expect(later.state).toBe('quiet');
  });

  it('is loaded once for two that ask for it at a time', async () => {
    const load = vi.fn(() => Promise.resolve('form'));
    const later = new Later(new Host(), load, () => false);
    expect(await Promise.all([later.get(), later.get()])).toEqual(['form', 'form']);
    expect(load).toHaveBeenCalledOnce();
  });
});
