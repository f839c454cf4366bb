/** Sums cases up beside the page, so that the page answers meanwhile. */
import { summaryOf } from '../pathway/worklist/summary.js';
import type { SummaryAnswer, SummaryQuestion } from './summary-pool.js';

addEventListener('message', ({ data }: MessageEvent<SummaryQuestion>) => {
  const summaries = data.caseFiles.map((caseFile) => {
    try {
      return summaryOf(caseFile, { asOf: data.today });
    } catch {
      // The list says of such a case that it cannot be read.
      return null;
    }
  });
  postMessage({ summaries } satisfies SummaryAnswer);
});
