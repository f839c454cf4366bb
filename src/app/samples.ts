import { parseCase } from '../pathway/case-file/index.js';
import type { CaseFile } from '../pathway/types.js';

const files = import.meta.glob<unknown>('./samples/*.json', { eager: true, import: 'default' });

/** The invented patients: those of the two articles, and one for each pitfall worth seeing. */
export const sampleCases = (): CaseFile[] => Object.values(files).map((json) => parseCase(json));
