/** What a language says of itself; English is the key. */
export const UNREVIEWED =
  'The clinical wording in this language has not been reviewed at this site. The English wording is binding.';
