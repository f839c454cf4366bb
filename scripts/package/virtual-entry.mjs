// Bundles what an importer would write, without a file that says it.
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

export const virtualEntry = 'virtual:entry';

/** @param {string} code what is bundled, with paths from the project's folder */
export function entryPlugin(code) {
  const file = join(projectRoot, 'entry.js');
  return {
    name: 'entry',
    /** @param {string} id */
    resolveId: (id) => (id === virtualEntry ? file : undefined),
    /** @param {string} id */
    load: (id) => (id === file ? code : undefined),
  };
}
