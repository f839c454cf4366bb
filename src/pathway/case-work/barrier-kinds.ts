/**
 * Kinds of barrier that navigators record, offered so that the same barrier is called the same: in the manner
 * of the navigation metrics of AONN+, which count a patient's barriers by kind. The field stays text (contract,
 * section 1): a site's own kind is recorded as it is written.
 */
export const BARRIER_KINDS = [
  'transport',
  'insurance',
  'cost of care',
  'language',
  'understanding of the illness',
  'fear or worry',
  'care of children or others',
  'work or school',
  'housing',
  'nobody to come along',
  'hearing, sight or mobility',
  'other illness',
  'appointment not available',
  'records from elsewhere missing',
] as const;
