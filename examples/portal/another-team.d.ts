/** Loads another copy of the package; resolves to a word on how that went. */
export declare function loadAnotherTeam(): Promise<string>;
