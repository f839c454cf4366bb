/** Texts of the interface in Spanish; English is the key. Kept in order by `npm run messages`. */
export const texts: Readonly<Record<string, string>> = {};
