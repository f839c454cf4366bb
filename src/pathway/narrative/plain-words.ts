/** What turns a word of a list into plain words; it stands apart for what shows little more than a stage. */

const ACRONYM = /^(nast|fna|slnb|tad|alnd|mri|ct|er|pr|her2)$/;

/** The text with a capital first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A list word with a capital and spaces: `clip-due` is "Clip due", `fna` "FNA". A text that is no such
 * word, such as a histology written out, stays as it is.
 */
export function plainWord(listWord: string): string {
  if (!/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(listWord)) return listWord;
  const tokens = listWord.split(/[-.]/);
  return capital(tokens.map((t) => (ACRONYM.test(t) ? t.toUpperCase() : t)).join(' '));
}
