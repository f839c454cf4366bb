/** A mapping that is kept for the next file: names of columns and choices, nothing of a patient. */
import type { DateChoice } from './dates.js';
import { FIELDS, FIELD_NAMES } from './fields.js';
import type { Field } from './fields.js';
import type { Mapping } from './mapping.js';

/** The version that is written and read here. */
export const MAPPING_FORMAT = 'axillary-spreadsheet-mapping/1';

/** A kept mapping as it fits the file at hand, or why none of it is applied. */
export type Recalled = { readonly mapping: Mapping } | { readonly problem: string };

/** The mapping as a text to keep. */
export const mappingToText = (mapping: Mapping): string => {
  const used = new Set<string>(Object.values(mapping.columns));
  const dates = Object.entries(mapping.dates).filter(([column]) => used.has(column));
  return JSON.stringify({ format: MAPPING_FORMAT, ...mapping, dates: Object.fromEntries(dates) });
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = (value: unknown, words: readonly unknown[]): boolean =>
  value === undefined || words.includes(value);

const isDateChoice = (value: unknown): value is DateChoice =>
  isObject(value) &&
  Object.keys(value).every((key) => key === 'order' || key === 'serial') &&
  isOneOf(value['order'], ['day-first', 'month-first']) &&
  isOneOf(value['serial'], ['1900', '1904']);

const isColumns = (value: unknown): value is Readonly<Partial<Record<Field, string>>> =>
  isObject(value) &&
  Object.entries(value).every(
    ([field, column]) => FIELD_NAMES.includes(field as Field) && typeof column === 'string',
  );

function read(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a kept mapping for a file: the whole of it, or none.
 *
 * @param text - as `mappingToText` wrote it
 * @param columns - the columns of the file at hand
 */
export function recallMapping(text: string, columns: readonly string[]): Recalled {
  const json = read(text);
  if (!json) return { problem: 'The kept mapping cannot be read.' };
  const { format, columns: kept, dates, nameOrder, everyDiagnosisProven, ...others } = json;
  if (format !== MAPPING_FORMAT) {
    return { problem: 'The kept mapping is of another version of this application.' };
  }
  if (
    !isColumns(kept) ||
    !isObject(dates) ||
    !Object.values(dates).every(isDateChoice) ||
    !isOneOf(nameOrder, ['family-first', 'given-first']) ||
    typeof everyDiagnosisProven !== 'boolean' ||
    Object.keys(others).length > 0
  ) {
    return { problem: 'The kept mapping has something that is not known here.' };
  }
  const missing = FIELD_NAMES.flatMap((field) => {
    const column = kept[field];
    return column === undefined || columns.includes(column)
      ? []
      : [`"${column}" (${FIELDS[field].label})`];
  });
  if (missing.length > 0) {
    return {
      problem: `The kept mapping names columns that this file lacks: ${missing.join(', ')}.`,
    };
  }
  const mapping = {
    columns: kept,
    dates: dates as Readonly<Record<string, DateChoice>>,
    everyDiagnosisProven,
    ...(nameOrder === undefined
      ? {}
      : { nameOrder: nameOrder as NonNullable<Mapping['nameOrder']> }),
  };
  return { mapping };
}
