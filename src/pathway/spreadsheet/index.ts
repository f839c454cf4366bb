/** A spreadsheet in CSV becomes case files: reading it, mapping its columns, checking every row. */
export { carryOn } from './carry-on.js';
export type { CarriedOn } from './carry-on.js';
export { checkRows, checkingRows } from './check-rows.js';
export type { AcceptedRow, CheckedRows, RefusedRow } from './check-rows.js';
export type { DateChoice } from './dates.js';
export { ENCODINGS } from './decode.js';
export type { Encoding } from './decode.js';
export { FIELDS, FIELD_NAMES } from './fields.js';
export type { Field } from './fields.js';
export { mappingToText, recallMapping } from './kept-mapping.js';
export { dateColumns, guessMapping, looksLikePatient, problemsOf, withColumn } from './mapping.js';
export type { DateColumn, Mapping, MappingProblem } from './mapping.js';
export type { Importing } from './row-events.js';
export { DELIMITERS } from './scan.js';
export { MAX_ROWS, readTable } from './table.js';
export type { RowProblem, Table, TableRow } from './table.js';
