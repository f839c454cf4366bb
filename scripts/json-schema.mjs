// Writes axillary-case-1.schema.json beside the built library, from the library's own schema.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './paths.mjs';

/** @param {string} dist the folder of the built library */
export async function writeJsonSchema(dist) {
  const built = pathToFileURL(join(dist, 'pathway/case-file/json-schema.js')).href;
  const module = /** @type {{ caseJsonSchema(): unknown }} */ (await import(built));
  const text = `${JSON.stringify(module.caseJsonSchema(), null, 2)}\n`;
  writeFileSync(join(dist, 'axillary-case-1.schema.json'), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeJsonSchema(join(projectRoot, 'dist'));
}
