/**
 * How fast the worklist answers at 10,000 and 100,000 cases, against the same rows filtered and sorted
 * plainly. The cases are those of the sample programme; of 100,000 every ten share a history.
 */
import { sampleCase, DEFAULT_SEED } from '../../src/pathway/sample-programme/index.js';
import { Worklist } from '../../src/pathway/worklist/list.js';
import { folded } from '../../src/pathway/worklist/reading.js';
import type { Listed } from '../../src/pathway/worklist/list.js';
import { summaryOf } from '../../src/pathway/worklist/summary.js';
import { urgencyOf } from '../../src/pathway/worklist/urgency.js';
import { FIRST_VIEW } from '../../src/pathway/worklist/view.js';
import type { View } from '../../src/pathway/worklist/view.js';
import { median } from './clock.js';

const TODAY = '2026-07-16';
export const SMALL = 10_000;
export const LARGE = 100_000;

function rowsOf(): readonly Listed[] {
  return Array.from({ length: SMALL }, (_, index) => {
    const caseFile = sampleCase(DEFAULT_SEED, index, TODAY);
    const { id: caseId, patient, laterality } = caseFile;
    const entry = { caseId, handle: caseId, patient, laterality, sample: true };
    return { entry, summary: summaryOf(caseFile, { asOf: TODAY }) };
  });
}

const copies = (rows: readonly Listed[]): readonly Listed[] =>
  Array.from({ length: LARGE / SMALL }, (_, copy) =>
    rows.map((row) => ({ ...row, entry: { ...row.entry, caseId: `${row.entry.caseId}-${copy}` } })),
  ).flat();

/** What is asked of the list, and plainly of its rows. */
interface Question {
  readonly name: string;
  readonly view: View;
  readonly search: string;
  readonly plain: (row: Listed) => boolean;
}

const QUESTIONS: readonly Question[] = [
  { name: 'order', view: FIRST_VIEW, search: '', plain: () => true },
  {
    name: 'filter',
    view: { ...FIRST_VIEW, filters: { severity: 'critical' } },
    search: '',
    plain: ({ summary }) => summary?.flags.some(({ severity }) => severity === 'critical') ?? false,
  },
  {
    name: 'search',
    view: FIRST_VIEW,
    search: 'ma',
    plain: ({ entry: { patient } }) => {
      const numbers = patient.identifiers?.map(({ value }) => value) ?? [patient.id];
      return folded([patient.name?.family, patient.name?.given, ...numbers].join(' ')).includes(
        'ma',
      );
    },
  },
];

/** The rows of a question by filter and sort alone: by urgency, then by name. */
function plainly(rows: readonly Listed[], { plain }: Question): readonly Listed[] {
  const name = ({ entry: { patient } }: Listed): string =>
    folded(`${patient.name?.family ?? '\uffff'} ${patient.name?.given ?? ''}`);
  return rows
    .filter(plain)
    .map((row) => ({ row, urgency: urgencyOf(row.summary, TODAY), name: name(row) }))
    .sort((a, b) => a.urgency - b.urgency || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ row }) => row);
}

/** Processor time in milliseconds of one question, of the list with its counts and plainly. */
export interface WorklistTime {
  readonly name: string;
  readonly cases: number;
  readonly list: number;
  readonly plain: number;
}

function timed(work: () => unknown): number {
  const taken = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(taken);
}

/**
 * Times the questions and one case written to.
 * @throws Error where the list and the plain way do not give the same rows in the same order
 */
export function timeWorklist(): readonly WorklistTime[] {
  const small = rowsOf();
  return [small, copies(small)].flatMap((rows) => {
    const list = new Worklist(rows, TODAY);
    const times = QUESTIONS.map((question) => {
      const ids = (found: readonly Listed[]): string =>
        found.map(({ entry }) => entry.caseId).join(' ');
      const ask = (): readonly Listed[] => list.select(question.view, question.search).rows;
      if (ids(ask()) !== ids(plainly(rows, question))) {
        throw new Error(`${question.name} of ${rows.length} cases: the results differ.`);
      }
      return {
        name: question.name,
        cases: rows.length,
        list: timed(ask),
        plain: timed(() => plainly(rows, question)),
      };
    });
    const [first] = rows;
    const [{ plain } = { plain: NaN }] = times;
    const written = timed(() => {
      if (first) list.replace(first);
      list.select(FIRST_VIEW);
    });
    return [...times, { name: 'one case written to', cases: rows.length, list: written, plain }];
  });
}
