export { ACR_RATINGS, ratingsFor } from './acr.js';
export type { AcrProcedure, AcrRating, AcrRatingValue, AcrSituation, AcrVariant } from './acr.js';
export { explainBasis } from './basis.js';
export type { BasisExplanation } from './basis.js';
export { latestReview } from './review.js';
export { SOURCES } from './sources.js';
export type { Source } from './sources.js';
export { BASIS_IDS, STATEMENTS, isBasisId } from './statements.js';
export type { BasisId, Statement } from './statements.js';
