// `npm run docs:pathway` writes docs/pathway.md; with `--check` it only says whether the file is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartModel } from '../src/machines/chart-model.js';
import { pathwayDocument } from '../src/pathway/chart/document.js';
import { projectRoot } from './paths.mjs';

const file = join(projectRoot, 'docs', 'pathway.md');
const text = pathwayDocument(chartModel());

function written(): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log('docs/pathway.md is written.');
} else if (written() === text) {
  console.log('docs/pathway.md is what the chart says.');
} else {
  console.error('docs/pathway.md is not what the chart says: run npm run docs:pathway.');
  process.exitCode = 1;
}
