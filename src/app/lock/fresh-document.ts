/**
 * Loads the document anew once it is locked. A page cannot wipe its memory; a document that is loaded anew
 * holds nothing of the one before.
 */

/** How long the page's own address may take to answer. */
const PATIENCE_MS = 2_000;
/** Words for the page after this one. There is nothing of a patient in them. */
const WHY = 'axillary-pathway:locked-because';

/** Whether the page is there to be loaded: without a connection nobody could unlock any more. */
async function isThere(): Promise<boolean> {
  const address = new URL(location.href);
  address.hash = '';
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return (await fetch(address, { method: 'HEAD', cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

/**
 * Loads the document anew where it can be had.
 *
 * @param why - it was locked, in words; the document that is loaded finds it
 * @returns false where it stays as it is
 */
export async function loadAnew(why: string): Promise<boolean> {
  if (!(await isThere())) return false;
  try {
    sessionStorage.setItem(WHY, why);
  } catch {
    // It is locked all the same, only without saying why.
  }
  location.reload();
  return true;
}

/** Why the document before this one was locked, in words; asked for once. */
export function whyLoadedAnew(): string {
  try {
    const why = sessionStorage.getItem(WHY) ?? '';
    sessionStorage.removeItem(WHY);
    return why;
  } catch {
    return '';
  }
}
