/** The statechart itself as plain data, and what cases say of it, computed once for each status. */
import { chartModel } from '../../machines/chart-model.js';
import { futures } from '../../pathway/inspect/index.js';
import { trailOf } from '../../pathway/trail.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { drawingOf } from '../chart/drawing.js';
import type { ChartReading } from '../chart/reading.js';
import { readChart } from './case-reading.js';
import { inForce } from '../shared/language.js';

export const MODEL = chartModel();
export const PARTS = drawingOf(MODEL);

/** By status, and by the language they are told in. */
const readings = new WeakMap<CaseStatus, Map<string, ChartReading>>();

const dayAndKnowledge = ({ asOf, knownOn }: CaseStatus) => ({
  ...(asOf && { asOf }),
  ...(knownOn !== undefined && { knownOn }),
});

/**
 * What a case says of each state and transition. Asked ahead of its use, such as while the browser is
 * idle, it is there at once when the chart is opened.
 *
 * @param caseFile - the case
 * @param status - its status
 */
export function readingOf(caseFile: CaseFile, status: CaseStatus): ChartReading {
  const code = inForce()?.code ?? 'en';
  const told = readings.get(status) ?? new Map<string, ChartReading>();
  readings.set(status, told);
  const known = told.get(code);
  if (known !== undefined) return known;
  const ahead = futures(caseFile, dayAndKnowledge(status));
  const reading = readChart(MODEL, trailOf(caseFile, status), ahead);
  told.set(code, reading);
  return reading;
}
