// Bundles what an importer would write, without a file that says it.
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

/** The file that there is not. */
export const virtualEntry = join(projectRoot, 'entry.js');

/** @param {string} code what is bundled, with paths from the project's folder */
export function entryPlugin(code) {
  return {
    name: 'entry',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id */
    resolveId: (id) => (id === virtualEntry ? id : undefined),
    /** @param {string} id */
    load: (id) => (id === virtualEntry ? code : undefined),
  };
}
