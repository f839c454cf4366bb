/** The words of spreadsheets for the values of the case file. Anything else refuses the row. */
import {
  BIOPSY_METHODS,
  EXAM_FINDINGS,
  GENDERS,
  IMAGING_FINDINGS,
  LATERALITIES,
  PATHOLOGY_RESULTS,
} from '../../machines/word-lists.js';
import type { Field } from './fields.js';

type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const YES_NO = ['yes', 'no'] as const;
const yesNo: Words<(typeof YES_NO)[number]> = {
  yes: ['yes', 'y', 'true', '1', 'ja'],
  no: ['no', 'n', 'false', '0', 'nein'],
};

/** What may stand for each value, in lower case; the value itself always may. */
const TABLES = {
  side: {
    values: LATERALITIES,
    words: {
      left: ['l', 'lt', 'left axilla', 'left breast', 'links', 'li'],
      right: ['r', 'rt', 'right axilla', 'right breast', 'rechts', 're'],
    } satisfies Words<(typeof LATERALITIES)[number]>,
  },
  gender: {
    values: GENDERS,
    words: {
      female: ['f', 'woman', 'w', 'weiblich'],
      male: ['m', 'man', 'männlich'],
      transfeminine: ['trans woman', 'transgender female', 'mtf'],
      transmasculine: ['trans man', 'transgender male', 'ftm'],
      unknown: ['u', 'not known'],
    } satisfies Words<(typeof GENDERS)[number]>,
  },
  examAxilla: {
    values: EXAM_FINDINGS,
    words: {
      negative: ['neg', 'normal', 'cn0', 'not palpable', 'no palpable nodes', 'unauffällig'],
      suspicious: ['positive', 'pos', 'susp', 'abnormal', 'palpable', 'cn1', 'suspekt'],
      bulky: [],
    } satisfies Words<(typeof EXAM_FINDINGS)[number]>,
  },
  ultrasoundAxilla: {
    values: IMAGING_FINDINGS,
    words: {
      suspicious: ['positive', 'pos', 'susp', 'abnormal', 'suspekt'],
      negative: ['neg', 'normal', 'benign', 'unauffällig'],
      'not-visualized': ['not visualized', 'not visualised', 'not seen', 'not visible'],
    } satisfies Words<(typeof IMAGING_FINDINGS)[number]>,
  },
  biopsyMethod: {
    values: BIOPSY_METHODS,
    words: {
      core: ['cnb', 'core biopsy', 'core needle', 'core needle biopsy', 'stanze'],
      fna: ['fnac', 'fine needle', 'fine needle aspiration', 'cytology'],
      excisional: ['excision', 'excisional biopsy', 'surgical'],
    } satisfies Words<(typeof BIOPSY_METHODS)[number]>,
  },
  pathologyResult: {
    values: PATHOLOGY_RESULTS,
    // "Suspicious" is left out: whether it means indeterminate is the pathologist's to say.
    words: {
      metastatic: ['positive', 'pos', 'metastasis', 'metastases', 'metastatic carcinoma'],
      benign: ['negative', 'neg', 'reactive', 'no malignancy'],
      indeterminate: ['atypical', 'atypia', 'equivocal'],
      'non-diagnostic': ['non diagnostic', 'nondiagnostic', 'insufficient', 'inadequate'],
      lymphoma: [],
      'other-malignancy': ['other malignancy'],
      granulomatous: ['granuloma', 'granulomas'],
    } satisfies Words<(typeof PATHOLOGY_RESULTS)[number]>,
  },
  clip: { values: YES_NO, words: { ...yesNo, yes: [...yesNo.yes, 'placed', 'clipped'] } },
  proven: { values: YES_NO, words: { ...yesNo, yes: [...yesNo.yes, 'proven'] } },
  invasive: {
    values: YES_NO,
    words: { yes: [...yesNo.yes, 'invasive'], no: [...yesNo.no, 'in situ', 'dcis'] },
  },
} as const satisfies Partial<Record<Field, { values: readonly string[]; words: object }>>;

/** A field whose cells are words of a closed list. */
export type WordField = keyof typeof TABLES;
/** The values of such a field. */
export type ValueOf<F extends WordField> = (typeof TABLES)[F]['values'][number];

const folded = (cell: string): string =>
  cell.trim().normalize('NFC').toLowerCase().replace(/\s+/g, ' ');

/** Cells that say that nothing is recorded; they are read like empty ones. */
const NOTHING = new Set(['', '-', '–', '?', 'n/a', 'na', 'unknown', 'not recorded', 'unbekannt']);

/** Whether a cell of a date or of a closed list says nothing. It is never read as negative. */
export const saysNothing = (cell: string): boolean => NOTHING.has(folded(cell));

/** Every word of every table with the value it stands for. */
const LOOK_UP = new Map<string, ReadonlyMap<string, string>>(
  Object.entries(TABLES).map(([field, { values, words }]) => [
    field,
    new Map<string, string>(
      values.flatMap((value) => [
        [value, value] as const,
        ...((words as Words<string>)[value] ?? []).map((word) => [word, value] as const),
      ]),
    ),
  ]),
);

/**
 * The value a word stands for.
 *
 * @returns undefined where the word is not in the table
 */
export const valueOf = <F extends WordField>(field: F, cell: string): ValueOf<F> | undefined =>
  LOOK_UP.get(field)?.get(folded(cell)) as ValueOf<F> | undefined;

/** The values a field can have, as they are expected in words. */
export const expectedWords = (field: WordField): string =>
  `one of ${TABLES[field].values.map((value) => value.replaceAll('-', ' ')).join(', ')}`;
