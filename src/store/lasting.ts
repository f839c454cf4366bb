type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/**
 * Asks the browser not to clear the data of this site when the device runs short of room. It may put
 * the question to the user, may refuse, and may not know it at all: the data is kept in any case, so
 * nothing is told of the answer. Where the data lasts already nothing is asked.
 *
 * @param manager - gives the storage manager of the browser
 */
export async function askToLast(
  manager: () => Manager | undefined = () => globalThis.navigator?.storage,
): Promise<void> {
  try {
    const storage = manager();
    if (storage?.persist === undefined || (await storage.persisted?.()) === true) return;
    await storage.persist();
  } catch {
    // A refusal changes nothing of what was saved.
  }
}
