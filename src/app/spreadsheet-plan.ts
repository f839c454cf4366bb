/** What becomes of the rows that can be imported, seen beside the cases that are here already. */
import { say } from '../components/shared/say.js';
import type {
  AcceptedRow,
  CheckedRows,
  RefusedRow,
  RowProblem,
} from '../pathway/spreadsheet/index.js';
import type { CaseFile, Patient } from '../pathway/types.js';
import { identifierLabel } from '../pathway/narrative/identity.js';
import { formatDay } from '../components/shared/dates.js';
import { sideWord } from '../components/shared/words.js';
import { isOtherName, whoseCase } from './identity-check.js';
import type { KnownCase } from './identity-check.js';

/**
 * How a row stands to what is here: `new`; `again`, imported before; `here`, the same patient and side
 * as a case that was not made from a spreadsheet; `doubtful`, perhaps of another patient or side.
 */
export type Standing = 'new' | 'again' | 'here' | 'doubtful';

/** A row that can be imported, and what is to be said of it. */
export interface PlannedRow {
  /** The line of the file. */
  readonly row: number;
  readonly caseFile: CaseFile;
  readonly standing: Standing;
  /** What is doubtful, or where the case is; empty for a new one. */
  readonly about: string;
  /** Of these nothing has to be confirmed. */
  readonly warnings: readonly string[];
}

/** The rows of a file by what becomes of them, sorted once as there may be very many. */
export interface CheckLists {
  readonly standing: Readonly<Record<Standing, readonly PlannedRow[]>>;
  readonly refused: readonly RefusedRow[];
  /** Lines of rows that only repeat another one. */
  readonly repeated: readonly number[];
  /** Every reason why a row is refused. */
  readonly reasons: readonly (RowProblem & { readonly row: number })[];
  /** Rows that can be imported, with something to know. */
  readonly warned: readonly PlannedRow[];
}

/** What all rows of a file came to, beside the cases that are here. */
export interface Checked {
  readonly rows: CheckedRows;
  readonly known: readonly KnownCase[];
  readonly plan: readonly PlannedRow[];
  readonly lists: CheckLists;
}

/** The cases that are here, by what may identify a patient. */
class Known {
  readonly byId = new Map<string, KnownCase>();
  readonly #byMark = new Map<string, KnownCase[]>();

  constructor(rows: readonly KnownCase[]) {
    for (const row of rows) {
      this.byId.set(row.entry.caseId, row);
      for (const mark of marksOf(row.entry.patient)) {
        this.#byMark.set(mark, [...(this.#byMark.get(mark) ?? []), row]);
      }
    }
  }

  /** Cases that share a number, or name and birth date, with a patient. */
  like(patient: Patient): readonly KnownCase[] {
    return [...new Set(marksOf(patient).flatMap((mark) => this.#byMark.get(mark) ?? []))];
  }
}

/** Numbers whatever their system, and name with birth date. */
function marksOf({ name, birthDate, identifiers = [] }: Patient): string[] {
  const whole = [name?.family, name?.given, birthDate].join('\n').normalize('NFC').toLowerCase();
  return [
    ...identifiers.map(({ value }) => say`number ${value}`),
    ...(birthDate && name?.family ? [say`name ${whole}`] : []),
  ];
}

const sharesNumber = (a: Patient, b: Patient): boolean =>
  a.identifiers?.some(({ value }) => b.identifiers?.some((other) => other.value === value)) ??
  false;

const isOtherBirthDate = (a: Patient, b: Patient): boolean =>
  a.birthDate !== undefined && b.birthDate !== undefined && a.birthDate !== b.birthDate;

/** Why it is doubtful whether a patient of the file is one who is here; undefined where it is not. */
function doubtOf(patient: Patient, row: KnownCase): string | undefined {
  const known = row.entry.patient;
  const born = known.birthDate ? say`, born ${formatDay(known.birthDate)}` : '';
  if (!sharesNumber(patient, known)) {
    const bothHave = patient.identifiers?.length && known.identifiers?.length;
    const bothLack = !patient.identifiers?.length && !known.identifiers?.length;
    return bothLack
      ? undefined
      : say`The same name and birth date are on record here ${bothHave ? say`with another number` : say`and only one of the two has a number`}: ${whoseCase(row)}.`;
  }
  if (!isOtherName(known.name, patient.name) && !isOtherBirthDate(known, patient)) return undefined;
  const shared = patient.identifiers?.find(({ value }) =>
    known.identifiers?.some((other) => other.value === value),
  );
  return say`${identifierLabel(shared?.system ?? '')} ${shared?.value ?? ''} is on record here for ${whoseCase(row)}${born}.`;
}

const DETAILS = {
  name: 'the name as written',
  birthDate: 'the birth date',
  gender: 'the gender',
  identifiers: 'the number',
  language: 'the language',
  telecom: 'the telephone or e-mail',
} as const;

/** What the file has of a patient and the record here has not, or otherwise: it is not taken over. */
function notTaken(fresh: Patient, known: Patient): readonly string[] {
  const fields = Object.keys(DETAILS) as (keyof typeof DETAILS)[];
  const other = fields.filter(
    (field) =>
      fresh[field] !== undefined && JSON.stringify(fresh[field]) !== JSON.stringify(known[field]),
  );
  return other.length > 0
    ? [
        say`The patient is here already, and what is recorded stays. Not taken over: ${other.map((field) => DETAILS[field]).join(', ')}.`,
      ]
    : [];
}

function planned({ row, caseFile, warnings }: AcceptedRow, known: Known): PlannedRow {
  const { id, laterality, patient } = caseFile;
  const like = known.like(patient);
  const plain = { row, caseFile, warnings };
  const doubts = like.flatMap((other) => doubtOf(patient, other) ?? []);
  if (doubts.length > 0) return { ...plain, standing: 'doubtful', about: doubts.join(' ') };

  const same = known.byId.get(id);
  const elsewhere = like.find(
    ({ entry }) => entry.laterality === laterality && entry.caseId !== id,
  );
  if (elsewhere && !same) {
    return { ...plain, standing: 'here', about: say`Here already: ${whoseCase(elsewhere)}.` };
  }
  const person = (same ?? like[0])?.entry.patient;
  const joined = person
    ? {
        ...plain,
        caseFile: { ...caseFile, patient: person },
        warnings: [...warnings, ...notTaken(patient, person)],
      }
    : plain;
  if (same)
    return { ...joined, standing: 'again', about: say`Imported before: ${whoseCase(same)}.` };
  const [otherSide] = like;
  return otherSide
    ? {
        ...joined,
        standing: 'doubtful',
        about: say`On record here is the other side: ${whoseCase(otherSide)}. This row makes a second case, of the ${sideWord(laterality)} axilla.`,
      }
    : { ...joined, standing: 'new', about: '' };
}

/**
 * Looks at every row beside the cases that are here. A further case of a patient who is here gets that
 * patient as recorded, so that the cases agree.
 *
 * @param rows - the cases that are here
 */
export function planRows(
  accepted: readonly AcceptedRow[],
  rows: readonly KnownCase[],
): readonly PlannedRow[] {
  const known = new Known(rows);
  return accepted.map((row) => planned(row, known));
}

function listsOf({ refused, repeated }: CheckedRows, plan: readonly PlannedRow[]): CheckLists {
  const of = (standing: Standing): readonly PlannedRow[] =>
    plan.filter((row) => row.standing === standing);
  return {
    standing: { new: of('new'), again: of('again'), here: of('here'), doubtful: of('doubtful') },
    refused,
    repeated,
    reasons: refused.flatMap(({ row, problems }) =>
      problems.map((problem) => ({ row, ...problem })),
    ),
    warned: plan.filter(({ standing, warnings }) => standing !== 'here' && warnings.length > 0),
  };
}

/** The checked rows beside the cases that are here. */
export function seenBeside(rows: CheckedRows, known: readonly KnownCase[]): Checked {
  const plan = planRows(rows.accepted, known);
  return { rows, known, plan, lists: listsOf(rows, plan) };
}

/**
 * The rows that an import takes.
 *
 * @param confirmed - lines of doubtful rows that a person confirmed one by one
 */
export const toImport = (
  plan: readonly PlannedRow[],
  confirmed: ReadonlySet<number>,
): readonly PlannedRow[] =>
  plan.filter(
    ({ standing, row }) =>
      standing === 'new' || standing === 'again' || (standing === 'doubtful' && confirmed.has(row)),
  );
