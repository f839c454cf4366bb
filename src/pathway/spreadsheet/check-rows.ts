/** Every row of a spreadsheet becomes a whole case, or is refused with every reason. */
import { CaseFormatError, FORMAT, parseCase } from '../case-file/index.js';
import { isOtherName } from '../narrative/identity.js';
import type { CaseFile, Patient } from '../types.js';
import type { Mapping } from './mapping.js';
import { RowCells, layoutOf } from './row-cells.js';
import type { Layout } from './row-cells.js';
import { readEvents } from './row-events.js';
import type { Importing } from './row-events.js';
import { readPatient } from './row-patient.js';
import { WHOLE_ROW } from './table.js';
import type { RowProblem, Table, TableRow } from './table.js';

/** A row that is one case. */
export interface AcceptedRow {
  /** The line of the file in which the row begins. */
  readonly row: number;
  readonly caseFile: CaseFile;
  /** What to look at before importing; nothing is refused for it. */
  readonly warnings: readonly string[];
}

/** A row that is not imported, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly problems: readonly RowProblem[];
}

/** All rows of a file, in its order, each in one of the lists. */
export interface CheckedRows {
  readonly accepted: readonly AcceptedRow[];
  readonly refused: readonly RefusedRow[];
  /** Lines of rows that only repeat an accepted or refused one, word for word. */
  readonly repeated: readonly number[];
}

/** One row while the others are still read. */
interface Draft {
  readonly row: TableRow;
  readonly problems: RowProblem[];
  readonly warnings: string[];
  readonly patient?: Patient;
  readonly caseId?: string;
  readonly caseFile?: CaseFile;
}

/** Rows between two reports of how far it got. */
const STEP = 200;
/** Lines that are named where many rows collide. */
const LINES_NAMED = 5;

/**
 * Checks all rows. Nothing is merged: two rows of the same patient and side are both refused, unless
 * they are identical; then the first stands for all.
 *
 * @param mapping - one of which `problemsOf` names no problem
 */
export function checkRows(table: Table, mapping: Mapping, importing: Importing): CheckedRows {
  const steps = checkingRows(table, mapping, importing);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * `checkRows` in steps, so that a page can go on in between.
 *
 * @returns a generator that gives the number of rows read so far, and at last the checked rows
 */
export function* checkingRows(
  table: Table,
  mapping: Mapping,
  importing: Importing,
): Generator<number, CheckedRows> {
  const layout = layoutOf(table, mapping, importing.recordedAt.slice(0, 10));
  const drafts: Draft[] = [];
  for (const row of table.rows) {
    drafts.push(draftOf(row, layout, importing));
    if (drafts.length % STEP === 0) yield drafts.length;
  }
  nameOtherPatients(drafts);
  nameDoubles(drafts);
  nameBothSides(drafts);
  const repeats = settleRepeats(drafts);

  const accepted: AcceptedRow[] = [];
  const refused: RefusedRow[] = [];
  for (const draft of drafts) {
    const { row, problems, warnings, caseFile } = draft;
    if (repeats.has(draft)) continue;
    if (problems.length === 0 && caseFile) accepted.push({ row: row.line, caseFile, warnings });
    else refused.push({ row: row.line, problems });
  }
  const repeated = [...repeats].map(({ row }) => row.line);
  return { accepted, refused, repeated };
}

function draftOf(row: TableRow, layout: Layout, importing: Importing): Draft {
  // Cells of such a row may stand in the wrong columns: nothing is read of them.
  if (row.problems.some(({ column }) => column === WHOLE_ROW)) {
    return { row, problems: [...row.problems], warnings: [] };
  }
  const { mapping } = layout;
  const cells = new RowCells(row, layout);
  const { patient, side, caseId } = readPatient(cells, mapping);
  const events = readEvents(cells, mapping, caseId ?? '', importing, patient.birthDate);
  const problems = [...row.problems, ...cells.problems];
  const draft = { row, problems, warnings: cells.warnings, patient, ...(caseId && { caseId }) };
  if (problems.length > 0 || !caseId || !side) return draft;
  try {
    const json = { format: FORMAT, id: caseId, laterality: side, patient, events };
    return { ...draft, caseFile: parseCase(json) };
  } catch (error) {
    if (!(error instanceof CaseFormatError)) throw error;
    const found = error.problems.map(({ expected, found }) => ({
      column: WHOLE_ROW,
      expected,
      found,
    }));
    return { ...draft, problems: found };
  }
}

/** Groups with more than one row. */
function shared(drafts: readonly Draft[], keyOf: (draft: Draft) => string | undefined): Draft[][] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) group.push(draft);
    else if (key !== undefined) groups.set(key, [draft]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** `line 4`, `lines 4, 9`: the first of the group without the row's own. */
function otherLines(group: readonly Draft[], self: Draft): string {
  const others = group.slice(0, LINES_NAMED + 1).filter((draft) => draft !== self);
  const named = others.slice(0, LINES_NAMED).map(({ row }) => row.line);
  const more = group.length - 1 - named.length;
  const rest = more > 0 ? ` and ${more} more` : '';
  return `${group.length === 2 ? 'line' : 'lines'} ${named.join(', ')}${rest}`;
}

/** One number stands for one patient: rows that give it another name or birth date are all refused. */
function nameOtherPatients(drafts: readonly Draft[]): void {
  for (const group of shared(drafts, ({ patient }) => patient?.identifiers && patient.id)) {
    const known = group.map(({ patient }) => patient);
    const [first, ...others] = known;
    const isOther = others.some(
      (patient) =>
        isOtherName(first?.name, patient?.name) ||
        (first?.birthDate && patient?.birthDate && first.birthDate !== patient.birthDate),
    );
    if (!isOther) continue;
    for (const draft of group) {
      draft.problems.push({
        column: WHOLE_ROW,
        expected: 'one name and birth date for each number',
        found: `the number with another name or birth date, see ${otherLines(group, draft)}`,
      });
    }
  }
}

/** Rows of one name, birth date and side under different numbers may be one patient: only a person can say. */
function nameDoubles(drafts: readonly Draft[]): void {
  const keyOf = ({ patient, caseFile }: Draft): string | undefined =>
    patient?.birthDate &&
    caseFile &&
    JSON.stringify([
      patient.name?.family,
      patient.name?.given,
      patient.birthDate,
      caseFile.laterality,
    ]).toLowerCase();
  for (const group of shared(drafts, keyOf)) {
    if (group.every(({ caseId }) => caseId === group[0]?.caseId)) continue;
    for (const draft of group) {
      draft.warnings.push(`The same name, birth date and side, see ${otherLines(group, draft)}.`);
    }
  }
}

/** Both sides of one patient may be right, or one of them a slip: each row names the other. */
function nameBothSides(drafts: readonly Draft[]): void {
  const keyOf = ({ patient, caseFile }: Draft): string | undefined => caseFile && patient?.id;
  for (const group of shared(drafts, keyOf)) {
    const [first] = group;
    const second = group.find(({ caseId }) => caseId !== first?.caseId);
    if (!first || !second) continue;
    for (const draft of group) {
      const other = draft.caseId === first.caseId ? second : first;
      draft.warnings.push(`The other side of this patient is in line ${other.row.line}.`);
    }
  }
}

/** Gives the rows that only repeat an earlier one; rows that say different things are all refused. */
function settleRepeats(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const repeats = new Set<Draft>();
  for (const group of shared(drafts, ({ caseId }) => caseId)) {
    const [first, ...others] = group;
    if (!first) continue;
    const whole = JSON.stringify(first.row.cells);
    if (others.every(({ row }) => JSON.stringify(row.cells) === whole)) {
      for (const draft of others) repeats.add(draft);
      first.warnings.push(`Identical with ${otherLines(group, first)}; counted once.`);
      continue;
    }
    for (const draft of group) {
      draft.problems.push({
        column: WHOLE_ROW,
        expected: 'one row for each patient and side',
        found: `the same patient and side, see ${otherLines(group, draft)}`,
      });
    }
  }
  return repeats;
}
