/** Spanish. */
import type { Language } from '../shared/language.js';
import { isReviewed, wording } from './es.clinical.js';
import { texts } from './es.interface.js';
import { spokenLanguage } from './engine.js';

export const language: Language = spokenLanguage({
  code: 'es',
  months: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  typedMonths:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
  isClinicalReviewed: isReviewed,
  interface: texts,
  clinical: wording,
  lowersInside: true,
});
