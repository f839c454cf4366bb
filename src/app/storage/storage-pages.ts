/** Brings the page Storage when it is opened, and gives it what it shows. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { Later, awaited } from '../../components/shared/later.js';
import { say } from '../../components/shared/say.js';
import { StoreError } from '../../store/errors.js';
import { UNKNOWN_HEALTH } from '../../store/health.js';
import type { Desk, Storage } from '../desk.js';
import type { LockGuard } from '../lock/lock-guard.js';
import { clockWords } from '../notices.js';
import type { BackupKeeper } from './backup-keeper.js';
import type * as page from './storage-page.js';

const WHERE: Readonly<Record<Storage, string>> = {
  opening: 'The data is being opened.',
  device: 'The patients are kept on this device, in this browser, and nowhere else.',
  reading:
    'The patients are kept on this device. They can be read and not be written to by this version.',
  session:
    'Nothing is kept on this machine: what is entered is gone when the page is closed. A backup is the way to keep it.',
  memory: 'The patients of this device cannot be read now. What is imported is not saved.',
};

export class StoragePages {
  readonly #page: Later<typeof page>;

  constructor(
    host: ReactiveControllerHost,
    private readonly keeper: BackupKeeper,
    private readonly guard: LockGuard,
  ) {
    this.#page = new Later(
      host,
      () => import('./storage-page.js'),
      () => false,
    );
  }

  /**
   * The page, or that it is being loaded.
   *
   * @param now - the present instant with offset
   */
  view(desk: Desk, now: string): TemplateResult {
    const get = (): void => void this.#page.get();
    if (this.#page.value === undefined) {
      if (this.#page.state === 'quiet') queueMicrotask(get);
      return awaited(this.#page, say`The page`, get);
    }
    const { store } = desk;
    return this.#page.value.storagePage({
      where: say(WHERE[desk.storage]),
      isKept: desk.storage === 'device' || desk.storage === 'reading',
      isLocked: this.guard.isOn,
      now,
      clock: clockWords(desk.rows, now),
      entries: desk.rows.map(({ entry }) => entry),
      keeper: this.keeper,
      openOwn: this.guard.openOwn,
      health: () => store?.health() ?? Promise.resolve(UNKNOWN_HEALTH),
      preview: (cases) =>
        store ? store.previewRestore(cases) : Promise.reject(new StoreError('unavailable')),
      restore: async (cases) => {
        // Where nothing can be opened, what stands in its place forgets it all; a newer store says no itself.
        if (store === undefined || desk.storage === 'memory') {
          const { reason, message } = desk.trouble ?? new StoreError('unavailable');
          return { kind: 'failed', reason, message };
        }
        const result = await store.restore(cases);
        await desk.refresh();
        return result;
      },
    });
  }
}
