/** How well the browser keeps what is saved. */
type Manager = Partial<Pick<StorageManager, 'estimate' | 'persisted'>>;

export interface StorageHealth {
  /** Whether the browser has promised to delete nothing by itself; undefined where it does not tell. */
  readonly persisted: boolean | undefined;
  /** Bytes that this site takes, and that it may still take; undefined where the browser does not tell. */
  readonly used: number | undefined;
  readonly free: number | undefined;
}

export const UNKNOWN_HEALTH: StorageHealth = {
  persisted: undefined,
  used: undefined,
  free: undefined,
};

/**
 * Asks the browser. What it does not tell is unknown, and never taken for good.
 *
 * @param manager - gives the storage manager of the browser
 */
export async function storageHealth(
  manager: () => Manager | undefined = () => globalThis.navigator?.storage,
): Promise<StorageHealth> {
  const told = async <Told>(
    ask: (from: Manager) => Promise<Told> | undefined,
  ): Promise<Told | undefined> => {
    try {
      const from = manager();
      return from && (await ask(from));
    } catch {
      return undefined;
    }
  };
  const [persisted, estimate] = await Promise.all([
    told((from) => from.persisted?.()),
    told((from) => from.estimate?.()),
  ]);
  const { usage, quota } = estimate ?? {};
  const free = usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage);
  return { persisted, used: usage, free };
}
