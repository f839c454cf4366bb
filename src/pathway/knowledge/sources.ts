import { REVIEWED_ON } from './review.js';
import type { SourceId } from './review.js';

/** One document the statements of the knowledge base were taken from. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly citation: string;
  readonly kind: 'clinical article' | 'literature summary';
  readonly reviewedBy?: string;
  /** Day of the last medical review as `YYYY-MM-DD`; undefined where the document states none. */
  readonly reviewedOn: string | undefined;
}

/** The three sources, by the letters that start every basis id. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  SN: {
    id: 'SN',
    title: 'What Is the Next Step for a Suspicious Axillary Node in Breast Cancer Staging?',
    citation: 'Clinical article resting on the ACR Appropriateness Criteria, topic 235 variant 8.',
    kind: 'clinical article',
    reviewedBy: 'Pouyan Golshani, MD',
    reviewedOn: REVIEWED_ON.SN,
  },
  CP: {
    id: 'CP',
    title:
      'Which Imaging Study Is Best for Axillary Staging in Early Breast Cancer with Positive Nodes?',
    citation: 'Clinical article resting on the ACR Appropriateness Criteria, topic 286 variant 4.',
    kind: 'clinical article',
    reviewedBy: 'Pouyan Golshani, MD',
    reviewedOn: REVIEWED_ON.CP,
  },
  B: {
    id: 'B',
    title: 'Clinical background of this project',
    citation: 'Summary of published work; each statement names the publications it rests on.',
    kind: 'literature summary',
    reviewedOn: REVIEWED_ON.B,
  },
};
