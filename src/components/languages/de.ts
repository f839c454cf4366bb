/** German. */
import type { Language } from '../shared/language.js';
import { isReviewed, wording } from './de.clinical.js';
import { texts } from './de.interface.js';
import { spokenLanguage } from './engine.js';

export const language: Language = spokenLanguage({
  code: 'de',
  months: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  typedMonths:
    'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
  isClinicalReviewed: isReviewed,
  interface: texts,
  clinical: wording,
  lowersInside: false,
});
