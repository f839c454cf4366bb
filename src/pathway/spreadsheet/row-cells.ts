/** The cells of one row by field, with everything that is wrong or doubtful in them. */
import { formatDay } from '../days.js';
import type { Day } from '../types.js';
import { readDate } from './dates.js';
import { FIELDS } from './fields.js';
import type { Field } from './fields.js';
import { askedChoices } from './mapping.js';
import type { Mapping } from './mapping.js';
import { WHOLE_ROW, shown } from './table.js';
import type { RowProblem, Table, TableRow } from './table.js';
import { expectedWords, saysNothing, valueOf } from './words.js';
import type { ValueOf, WordField } from './words.js';

/** Where each field stands in the rows of one table. */
export interface Layout {
  readonly mapping: Mapping;
  readonly at: Readonly<Partial<Record<Field, number>>>;
  /** The day after which nothing can have happened. */
  readonly today: Day;
}

/** @param today - the day of the import */
export function layoutOf(table: Table, mapping: Mapping, today: Day): Layout {
  const at = Object.entries(mapping.columns).map(([field, column]) => [
    field,
    table.columns.indexOf(column),
  ]);
  const dates = askedChoices(table, mapping);
  return { mapping: { ...mapping, dates }, at: Object.fromEntries(at) as Layout['at'], today };
}

/** What a spreadsheet takes for a formula, signs of full width included. Here it is text, and never evaluated. */
const FORMULA = /^[=+\-@＝＋－＠]/;
/** A telephone number with its country. */
const INTERNATIONAL = /^\+[\d (]/;

export class RowCells {
  readonly problems: RowProblem[] = [];
  readonly warnings: string[] = [];
  readonly #row: TableRow;
  readonly #layout: Layout;

  constructor(row: TableRow, layout: Layout) {
    this.#row = row;
    this.#layout = layout;
  }

  /** The cell of a field without spaces around it; empty where there is none. */
  cell(field: Field): string {
    const at = this.#layout.at[field];
    return at === undefined ? '' : (this.#row.cells[at] ?? '').trim();
  }

  /** The cell of a field as the file has it, as text; undefined where it is empty. */
  text(field: Field): string | undefined {
    const cell = this.cell(field);
    const isTelephone = field === 'telecom' && INTERNATIONAL.test(cell);
    if (FORMULA.test(cell) && !isTelephone) {
      this.warnings.push(
        `${this.#columnOf(field)} begins like a formula, with "${cell.charAt(0)}". It is taken as text.`,
      );
    }
    return cell || undefined;
  }

  /** The day in a cell; undefined where nothing is recorded, or with a problem. */
  date(field: Field): Day | undefined {
    const cell = this.cell(field);
    if (saysNothing(cell) || this.#isFormula(field, cell)) return undefined;
    const { mapping, today } = this.#layout;
    const read = readDate(cell, mapping.dates[mapping.columns[field] ?? '']);
    if ('expected' in read) return this.refuse(field, read.expected);
    if (read.day > today) {
      return this.refuse(field, `a day not after today, ${formatDay(today)}`);
    }
    return read.day;
  }

  /** The value a cell stands for; undefined where nothing is recorded, or with a problem. */
  word<F extends WordField>(field: F): ValueOf<F> | undefined {
    const cell = this.cell(field);
    const value = valueOf(field, cell);
    if (value !== undefined) return value;
    if (saysNothing(cell) || this.#isFormula(field, cell)) return undefined;
    return this.refuse(field, expectedWords(field));
  }

  /** Whether a cell of a date or a closed list says something, readable or not. */
  says(field: Field): boolean {
    return !saysNothing(this.cell(field));
  }

  /** Names what was expected in a cell instead of what stands there. */
  refuse(field: Field, expected: string): undefined {
    const cell = this.cell(field);
    const column = this.#columnOf(field);
    this.problems.push({ column, expected, found: cell === '' ? 'an empty cell' : shown(cell) });
  }

  /** Names what is wrong with the row as a whole. */
  refuseRow(expected: string, found: string): void {
    this.problems.push({ column: WHOLE_ROW, expected, found });
  }

  #isFormula(field: Field, cell: string): boolean {
    if (!FORMULA.test(cell)) return false;
    this.refuse(
      field,
      FIELDS[field].kind === 'date' ? 'a date, not a formula' : 'a word, not a formula',
    );
    return true;
  }

  /** The column of a field as its header names it; without one the field itself. */
  #columnOf(field: Field): string {
    return this.#layout.mapping.columns[field] ?? FIELDS[field].label;
  }
}
