/** The places of all parts in both directions: loaded when the browser has nothing else to do. */
import { COMPACT } from './compact.js';
import { unpack } from './packed.js';
import { REST } from './rest.js';

export const WHOLE = unpack(COMPACT, REST);
