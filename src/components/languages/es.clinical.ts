/**
 * Wording of the pathway and the record in Spanish; English is the key, and English is binding.
 * NOT YET REVIEWED by clinicians of a site. Kept in order by `npm run messages`.
 */
export const isReviewed: boolean = false;

export const wording: Readonly<Record<string, string>> = {};
