import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartModel } from '../../src/machines/chart-model.js';
import { PITFALL_CODES } from '../../src/machines/vocabulary.js';
import { pathwayDocument } from '../../src/pathway/chart/document.js';
import { BASIS_IDS } from '../../src/pathway/knowledge/index.js';
import { PITFALL_RULES } from '../../src/pathway/pitfalls/watch.js';

const model = chartModel();
const text = pathwayDocument(model);
const lines = text.split('\n');

describe('the pathway as a document', () => {
  it('is the one in docs, or npm run docs:pathway was forgotten', () => {
    const kept = readFileSync(new URL('../../docs/pathway.md', import.meta.url), 'utf8');
    expect(kept === text).toBe(true);
  });

  it('has a place for every state and a numbered sentence for every transition', () => {
    for (const { path } of model.states.slice(1)) {
      expect(lines.filter((line) => line.startsWith(`\`${path}\`: `))).toHaveLength(1);
    }
    const numbered = lines.filter((line) => /^\d+\. /.test(line));
    expect(numbered).toHaveLength(model.transitions.length);
    for (const line of numbered) expect(line).toMatch(/ \([A-Z]+-[\w, -]+\)\.$/);
  });

  it('asks in the order of the chart', () => {
    const asked = lines.indexOf(
      '`workup.beforeTreatment.tissue.weighing`: choice point, left at once.',
    );
    expect(lines.slice(asked + 5, asked + 8)).toEqual([
      '1. **Metastatic, unmarked.** *Is a node metastatic, and is a node of concern unmarked?* If so, to *Clip due.* A node is metastatic and a node of concern has no mark (SN-18).',
      '2. **Metastatic.** *Is a node metastatic?* If so, to *Positive.* A node is metastatic (SN-14).',
      '3. **Tissue asked for.** *Did the board ask for tissue, and was none taken since?* If so, to *Biopsy due, asked by the board.* The board asked for tissue that has not been taken (SN-16).',
    ]);
  });

  it('names every pitfall with who decides, what surgery does to it, and its sources', () => {
    for (const code of PITFALL_CODES) {
      const line = lines.find((one) => one.startsWith(`- \`${code}\`: `)) ?? '';
      const { action, basis } = PITFALL_RULES[code];
      expect(line).toContain(action);
      expect(line).toMatch(/At surgery it (ends|stays|is kept for audit)\./);
      if (basis.length > 0) expect(line).toContain(`(${basis.join(', ')})`);
      else expect(line).toMatch(/\.$/);
    }
  });

  it('ends with every statement of the knowledge base', () => {
    const table = lines.slice(lines.indexOf('## Sources'));
    for (const id of BASIS_IDS)
      expect(table.some((row) => row.startsWith(`| ${id} | `))).toBe(true);
  });
});
