import type { Digest } from '../pathway/integrity/index.js';

/** SHA-256 as the browser and Node compute it. */
export const sha256: Digest = async (bytes) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
