/** The published ratings of one situation in words, as screens and the terminal show them. */
import { ACR_RATINGS, ratingsFor } from './acr.js';
import type { AcrProcedure, AcrRatingValue, AcrVariant } from './acr.js';
import type { BasisId } from './statements.js';

const PROCEDURES: Readonly<Record<AcrProcedure, string>> = {
  'axillary-ultrasound': 'Axillary ultrasound',
  'diagnostic-mammography': 'Diagnostic mammography',
  'diagnostic-tomosynthesis': 'Diagnostic tomosynthesis',
  'breast-mri': 'Breast MRI',
  ct: 'CT',
  'fdg-pet-ct': 'FDG-PET/CT',
  'molecular-breast-imaging': 'Molecular breast imaging',
  'us-guided-core': 'Core biopsy, ultrasound-guided',
  'us-guided-fna': 'FNA, ultrasound-guided',
  biopsy: 'Biopsy',
};

const RATINGS: Readonly<Record<AcrRatingValue, string>> = {
  'usually-appropriate': 'usually appropriate',
  'may-be-appropriate': 'may be appropriate',
  'may-be-appropriate-disagreement': 'may be appropriate, the panel disagreed',
  'usually-not-appropriate': 'usually not appropriate',
};

/** The situation a case is in, and what is rated for it. */
export interface RatedSituation {
  /** Topic and variant, such as `235-8`. */
  readonly variant: AcrVariant;
  readonly situation: string;
  readonly ratings: readonly {
    readonly procedure: string;
    readonly rating: string;
    readonly basis: BasisId;
  }[];
}

/**
 * The ratings on record for one variant, in words; a procedure that is absent has none there.
 *
 * @param variant - the scenario of a status (contract, section 4)
 * @throws RangeError if the variant is not in the table
 */
export function ratedSituation(variant: AcrVariant): RatedSituation {
  const ratings = ratingsFor(variant).map(({ procedure, rating, basis }) => ({
    procedure: PROCEDURES[procedure],
    rating: RATINGS[rating],
    basis,
  }));
  const situation = ACR_RATINGS.find((row) => row.variant === variant)?.situation ?? '';
  return { variant, situation, ratings };
}
