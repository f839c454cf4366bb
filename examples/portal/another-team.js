/**
 * Loads what another team brings to the same page, with a copy of the package of another version in
 * it. Resolves to a word on how that went.
 */
export async function loadAnotherTeam() {
  const address = new URL('another-copy.js', document.baseURI).href;
  try {
    await import(/* @vite-ignore */ address);
    return 'Loaded: the first copy stays in use.';
  } catch {
    return 'Kept out: the first copy stays in use.';
  }
}
