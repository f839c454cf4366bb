/** How long a tab waits for its turn: a tab that hangs must not keep the others from saving. */
const PATIENCE_MS = 5_000;

/**
 * Lets the tabs write one after the other, in the order they asked, so that none is overtaken for ever.
 * It is for fairness alone: what may be written is decided by the transaction, also where the browser
 * has no locks, or the turn does not come.
 *
 * @param name - of the turn, the same in every tab
 */
export async function inTurn<Result>(
  name: string,
  work: () => Promise<Result>,
  locks: Pick<LockManager, 'request'> | undefined = globalThis.navigator?.locks,
): Promise<Result> {
  if (locks === undefined) return work();
  let isMine = false;
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(PATIENCE_MS) }, () => {
      isMine = true;
      return work();
    });
  } catch (error) {
    if (isMine) throw error;
    return work();
  }
}
