/**
 * Languages of a page's own giving, where the elements do not load them: `addLanguage` with the
 * `language` of `axillary-pathway-de.js` or `axillary-pathway-es.js`.
 */
export { addLanguage } from './components/shared/language.js';
export type {
  Bind,
  Handler,
  Language,
  Markup,
  Stretch,
  Written,
} from './components/shared/language.js';
