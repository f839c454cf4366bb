/** Which column of a spreadsheet is taken for what, and how its dates are read. */
import { readDate, questionsOf } from './dates.js';
import type { DateChoice, DateQuestions } from './dates.js';
import { FIELDS, FIELD_NAMES, foldedHeader } from './fields.js';
import type { Field } from './fields.js';
import type { Table } from './table.js';
import { valueOf } from './words.js';

/** What a person agreed on for a file, or for all files of its kind. */
export interface Mapping {
  /** The column for each field, by its name; a field without one is not in the file. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** How the dates of a column are read, by its name. */
  readonly dates: Readonly<Record<string, DateChoice>>;
  /** Of two words in a full name without a comma, which is the family name. */
  readonly nameOrder?: 'family-first' | 'given-first';
  /** A person said so of the whole file; else each row must say it of its diagnosis. */
  readonly everyDiagnosisProven: boolean;
}

/** Something of the mapping that must be settled before rows are checked. */
export interface MappingProblem {
  readonly field: Field;
  readonly text: string;
}

/** A column whose dates cannot be read without a choice. */
export interface DateColumn {
  readonly column: string;
  readonly questions: DateQuestions;
}

/** The mapping that the headers suggest; each column once, and nothing where no header is known. */
export function guessMapping(columns: readonly string[]): Mapping {
  const folded = columns.map(foldedHeader);
  const taken = new Set<number>();
  const guessed: Partial<Record<Field, string>> = {};
  for (const field of FIELD_NAMES) {
    // The words of a field stand in the order in which they are preferred.
    const index = FIELDS[field].headers
      .map((header) => folded.findIndex((name, at) => name === header && !taken.has(at)))
      .find((at) => at >= 0);
    const column = index === undefined ? undefined : columns[index];
    if (index === undefined || column === undefined) continue;
    taken.add(index);
    guessed[field] = column;
  }
  if (guessed.family !== undefined) delete guessed.fullName;
  return { columns: guessed, dates: {}, everyDiagnosisProven: false };
}

/** The mapping with another column, or none, for a field. */
export function withColumn(mapping: Mapping, field: Field, column: string | undefined): Mapping {
  const { [field]: _, ...others } = mapping.columns;
  return { ...mapping, columns: column === undefined ? others : { ...others, [field]: column } };
}

/**
 * Whether the first line looks like a patient instead of names of columns: then nothing of it may be
 * kept or taken for a header.
 */
export const looksLikePatient = (columns: readonly string[]): boolean =>
  columns.some(
    (name) =>
      /^\d{3,}$/.test(name) ||
      'day' in readDate(name, { order: 'day-first' }) ||
      'day' in readDate(name, { order: 'month-first' }),
  ) || columns.filter((name) => valueOf('side', name) ?? valueOf('gender', name)).length > 1;

/** The columns with dates that can be read in more than one way, each with an example. */
export function dateColumns(table: Table, { columns }: Mapping): readonly DateColumn[] {
  const names = FIELD_NAMES.filter((field) => FIELDS[field].kind === 'date').flatMap(
    (field) => columns[field] ?? [],
  );
  return [...new Set(names)].flatMap((column) => {
    const at = table.columns.indexOf(column);
    const questions = questionsOf(table.rows.map(({ cells }) => cells[at] ?? ''));
    return (questions.order ?? questions.serial) ? [{ column, questions }] : [];
  });
}

/** The choices that count for a file: those that its dates ask for, and no other that was kept. */
export const askedChoices = (table: Table, mapping: Mapping): Mapping['dates'] =>
  Object.fromEntries(
    dateColumns(table, mapping).map(({ column, questions }) => {
      const { order, serial } = mapping.dates[column] ?? {};
      const choice: DateChoice = {
        ...(questions.order && order && { order }),
        ...(questions.serial && serial && { serial }),
      };
      return [column, choice];
    }),
  );

/** Fields that are of no use without others: what each of them needs. */
const NEEDS: readonly (readonly [Field, Field])[] = [
  ['given', 'family'],
  ['histology', 'diagnosisDate'],
  ['proven', 'diagnosisDate'],
  ['invasive', 'diagnosisDate'],
  ['examDate', 'examAxilla'],
  ['examAxilla', 'examDate'],
  ['ultrasoundDate', 'ultrasoundAxilla'],
  ['ultrasoundAxilla', 'ultrasoundDate'],
  ['biopsyDate', 'biopsyMethod'],
  ['biopsyMethod', 'biopsyDate'],
  ['node', 'biopsyDate'],
  ['clip', 'biopsyDate'],
  ['pathologyDate', 'pathologyResult'],
  ['pathologyResult', 'pathologyDate'],
  ['pathologyResult', 'biopsyDate'],
];

/** What must be settled before rows are checked; none where the mapping can be used. */
export function problemsOf(mapping: Mapping, table: Table): readonly MappingProblem[] {
  const { columns, dates } = mapping;
  const problems: MappingProblem[] = [];
  const add = (field: Field, text: string): void => void problems.push({ field, text });
  if (!columns.side) add('side', 'Choose the column with the side. It has no default.');
  if (!columns.family && !columns.fullName) add('family', 'Choose the column with the name.');
  if (columns.fullName && (columns.family || columns.given)) {
    add('fullName', 'The name is in one column or in two: choose one of the ways.');
  }
  if (!columns.number && !columns.birthDate) {
    add(
      'number',
      'Choose the column with the number or the birth date: two things must identify a patient.',
    );
  }
  for (const [field, needed] of NEEDS) {
    if (columns[field] && !columns[needed]) {
      add(field, `Needs the column for "${FIELDS[needed].label}", or is to be left out.`);
    }
  }
  for (const { column, questions } of dateColumns(table, mapping)) {
    const field = FIELD_NAMES.find((name) => columns[name] === column);
    if (!field) continue;
    if (questions.order && !dates[column]?.order) {
      add(field, `Choose whether ${questions.order} has the day or the month first.`);
    }
    if (questions.serial && !dates[column]?.serial) {
      add(field, `Choose from which year Excel counted ${questions.serial}.`);
    }
  }
  return problems;
}
