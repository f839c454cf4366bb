import type { BasisId } from './statements.js';

/** Topic and variant of the ACR Appropriateness Criteria, as `topic-variant`. */
export type AcrVariant =
  | '235-3'
  | '235-4'
  | '235-5'
  | '235-7'
  | '235-8'
  | '286-1'
  | '286-2'
  | '286-3'
  | '286-4'
  | '286-5'
  | '286-6'
  | '286-7'
  | '286-9'
  | '286-10'
  | '286-11';

export type AcrProcedure =
  | 'axillary-ultrasound'
  | 'diagnostic-mammography'
  | 'diagnostic-tomosynthesis'
  | 'breast-mri'
  | 'ct'
  | 'fdg-pet-ct'
  | 'molecular-breast-imaging'
  | 'us-guided-core'
  | 'us-guided-fna'
  | 'biopsy';

export type AcrRatingValue =
  | 'usually-appropriate'
  | 'may-be-appropriate'
  | 'may-be-appropriate-disagreement'
  | 'usually-not-appropriate';

export interface AcrRating {
  readonly procedure: AcrProcedure;
  readonly rating: AcrRatingValue;
  readonly basis: BasisId;
}

/** One variant: the situation in our words, and the ratings on record for it. */
export interface AcrSituation {
  readonly variant: AcrVariant;
  readonly situation: string;
  readonly ratings: readonly AcrRating[];
}

const rate =
  (rating: AcrRatingValue) =>
  (procedure: AcrProcedure, basis: BasisId = 'B-acr'): AcrRating => ({ procedure, rating, basis });
const usually = rate('usually-appropriate');
const maybe = rate('may-be-appropriate');
const disagreement = rate('may-be-appropriate-disagreement');
const usuallyNot = rate('usually-not-appropriate');

/**
 * The ratings by variant. A procedure that is absent from a variant has no rating on record
 * there, which says nothing about its worth.
 */
export const ACR_RATINGS: readonly AcrSituation[] = [
  {
    variant: '235-3',
    situation: 'Before neoadjuvant therapy, axilla clinically negative',
    ratings: [usually('axillary-ultrasound'), usuallyNot('biopsy')],
  },
  {
    variant: '235-4',
    situation: 'Before neoadjuvant therapy, axilla clinically positive',
    ratings: [usually('axillary-ultrasound')],
  },
  {
    variant: '235-5',
    situation: 'After neoadjuvant therapy, axilla not imaged so far',
    ratings: [usually('axillary-ultrasound')],
  },
  {
    variant: '235-7',
    situation: 'After neoadjuvant therapy, nodes known to be positive',
    ratings: [usually('axillary-ultrasound')],
  },
  {
    variant: '235-8',
    situation: 'Axillary node suspicious on imaging before treatment, next step',
    ratings: [
      usually('us-guided-core', 'SN-11'),
      usually('us-guided-fna', 'SN-12'),
      usuallyNot('diagnostic-mammography', 'SN-13'),
      usuallyNot('diagnostic-tomosynthesis', 'SN-13'),
      usuallyNot('breast-mri', 'SN-13'),
    ],
  },
  {
    variant: '286-1',
    situation: 'New palpable lump in one axilla, no known cancer',
    ratings: [
      usually('axillary-ultrasound'),
      maybe('diagnostic-mammography'),
      maybe('diagnostic-tomosynthesis'),
      usuallyNot('breast-mri'),
      usuallyNot('ct'),
      usuallyNot('fdg-pet-ct'),
    ],
  },
  {
    variant: '286-2',
    situation: 'New palpable lumps in both axillae, no known cancer',
    ratings: [
      usually('axillary-ultrasound'),
      usuallyNot('diagnostic-mammography'),
      usuallyNot('diagnostic-tomosynthesis'),
      usuallyNot('breast-mri'),
      usuallyNot('ct'),
      usuallyNot('fdg-pet-ct'),
    ],
  },
  {
    variant: '286-3',
    situation: 'Tumor up to 2 cm, axilla clinically negative, mammography done',
    ratings: [
      maybe('axillary-ultrasound'),
      usuallyNot('breast-mri'),
      usuallyNot('ct'),
      usuallyNot('molecular-breast-imaging'),
    ],
  },
  {
    variant: '286-4',
    situation: 'Tumor up to 2 cm, axilla clinically positive (worded for female patients)',
    ratings: [
      usually('axillary-ultrasound', 'CP-3'),
      disagreement('breast-mri', 'CP-4'),
      usuallyNot('fdg-pet-ct', 'CP-5'),
    ],
  },
  {
    variant: '286-5',
    situation: 'Tumor over 2 cm, axilla clinically negative',
    ratings: [maybe('axillary-ultrasound')],
  },
  {
    variant: '286-6',
    situation: 'Tumor over 2 cm, axilla clinically positive',
    ratings: [usually('axillary-ultrasound')],
  },
  {
    variant: '286-7',
    situation: 'New lump during neoadjuvant therapy, tumor over 2 cm, axilla negative before',
    ratings: [usually('axillary-ultrasound')],
  },
  {
    variant: '286-9',
    situation: 'Axilla clinically positive, after neoadjuvant therapy and before surgery',
    ratings: [usually('axillary-ultrasound')],
  },
  {
    variant: '286-10',
    situation: 'Local recurrence',
    ratings: [maybe('axillary-ultrasound')],
  },
  {
    variant: '286-11',
    situation: 'Suspicious axillary node, no known cancer',
    ratings: [usually('us-guided-core')],
  },
];

/**
 * The ratings on record for one variant, in the order of the table.
 *
 * @param variant - topic and variant, such as `235-8`
 * @returns the ratings of that variant and of no other
 * @throws RangeError if the variant is not in the table
 */
export function ratingsFor(variant: AcrVariant): readonly AcrRating[] {
  const found = ACR_RATINGS.find((row) => row.variant === variant);
  if (!found) throw new RangeError(`Unknown ACR variant: ${String(variant)}`);
  return found.ratings;
}
