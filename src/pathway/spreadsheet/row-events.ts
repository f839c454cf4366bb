/** What happened according to a row, as events. An empty cell gives none. */
import type { CaseEvent, EventDataMap } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import { formatDay } from '../days.js';
import type { Day } from '../types.js';
import type { Field } from './fields.js';
import { FIELDS } from './fields.js';
import { stableId } from './ids.js';
import type { Mapping } from './mapping.js';
import type { RowCells } from './row-cells.js';

/** When and by whom the rows are brought in. */
export interface Importing {
  /** ISO 8601 instant with offset; its day is today. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The node of a biopsy where the file names none: a case from a file has one at most. */
const ONLY_NODE = 'node 1';

/** A carcinoma in situ; whether there is invasive disease too must then be said. */
const IN_SITU = /\b(?:[dl]cis|in situ)\b/i;
const INVASIVE = /invasi|infiltrat|\bi[dl]c\b/i;

/** Draws the events of one case; `recordedAt` and `recordedBy` are the same for all of them. */
class Events {
  readonly list: CaseEvent[] = [];
  readonly #caseId: string;
  readonly #importing: Importing;

  constructor(caseId: string, importing: Importing) {
    this.#caseId = caseId;
    this.#importing = importing;
  }

  add<T extends EventType>(type: T, on: Day, data: EventDataMap[T]): void {
    this.#push(type, on, on, data, {});
  }

  /** Something without a day of its own: it is told apart by what it says, and its day is that of the import. */
  addUndated<T extends EventType>(type: T, what: string, data: EventDataMap[T]): void {
    const today = this.#importing.recordedAt.slice(0, 10);
    this.#push(type, what, today, data, { dateEstimated: true });
  }

  #push<T extends EventType>(
    type: T,
    apart: string,
    occurredAt: Day,
    data: EventDataMap[T],
    more: { readonly dateEstimated?: true },
  ): void {
    const { recordedAt, recordedBy } = this.#importing;
    const event = {
      id: stableId('e', this.#caseId, type, apart),
      type,
      occurredAt,
      recordedAt,
      recordedBy,
      ...more,
      source: { kind: 'import' },
      data,
    };
    this.list.push(event as unknown as CaseEvent);
  }
}

/** A fact of two cells: both or none, else the missing one is named. */
function both<A, B>(
  cells: RowCells,
  [fieldA, a]: readonly [Field, A | undefined],
  [fieldB, b]: readonly [Field, B | undefined],
): readonly [A, B] | undefined {
  if (a !== undefined && b !== undefined) return [a, b];
  const lacks = (missing: Field, other: Field): void => {
    if (!cells.says(missing) && cells.says(other)) {
      cells.refuse(missing, `an entry, as there is one for "${FIELDS[other].label}"`);
    }
  };
  lacks(fieldA, fieldB);
  lacks(fieldB, fieldA);
  return undefined;
}

/**
 * Reads the events of a row; what is wrong with them becomes a problem of the row.
 *
 * @param birthDate - nothing is recorded of a patient before it
 */
export function readEvents(
  cells: RowCells,
  mapping: Mapping,
  caseId: string,
  importing: Importing,
  birthDate: Day | undefined,
): readonly CaseEvent[] {
  const events = new Events(caseId, importing);
  const date = (field: Field): Day | undefined => {
    const day = cells.date(field);
    if (day === undefined || birthDate === undefined || day >= birthDate) return day;
    return cells.refuse(field, `a day not before the birth date, ${formatDay(birthDate)}`);
  };
  readDiagnosis(cells, mapping, events, date('diagnosisDate'));

  const exam = both(
    cells,
    ['examDate', date('examDate')],
    ['examAxilla', cells.word('examAxilla')],
  );
  if (exam) events.add('exam.recorded', exam[0], { axilla: exam[1] });

  const ultrasound = both(
    cells,
    ['ultrasoundDate', date('ultrasoundDate')],
    ['ultrasoundAxilla', cells.word('ultrasoundAxilla')],
  );
  if (ultrasound) {
    const [on, axilla] = ultrasound;
    events.add('imaging.reported', on, { study: 'axillary-ultrasound', purpose: 'axilla', axilla });
  }
  readTissue(cells, events, caseId, date('biopsyDate'), date('pathologyDate'));

  const name = cells.text('navigator');
  if (name) events.addUndated('care-team.assigned', name, { role: 'navigator', name });
  const text = cells.text('note');
  if (text) events.addUndated('note.added', text, { text });
  return events.list;
}

/** A diagnosis is recorded only where it is said whether a biopsy proves it: that has no default. */
function readDiagnosis(
  cells: RowCells,
  mapping: Mapping,
  events: Events,
  on: Day | undefined,
): void {
  const histology = cells.text('histology');
  const proven = cells.word('proven');
  const invasive = cells.word('invasive');
  if (!cells.says('diagnosisDate')) {
    if (histology ?? proven ?? invasive) {
      cells.refuse('diagnosisDate', 'the date of the diagnosis, as the row has one');
    }
    return;
  }
  if (!proven && !cells.says('proven') && !mapping.everyDiagnosisProven) {
    cells.refuse('proven', 'whether the diagnosis is proven by biopsy, yes or no');
  }
  if (!invasive && histology && IN_SITU.test(histology) && !INVASIVE.test(histology)) {
    cells.refuse(
      'invasive',
      `whether it is invasive, yes or no, as the histology names ${histology}`,
    );
  }
  if (on === undefined) return;
  events.add('diagnosis.recorded', on, {
    biopsyProven: proven ? proven === 'yes' : mapping.everyDiagnosisProven,
    ...(invasive && { invasive: invasive === 'yes' }),
    ...(histology && { histology }),
  });
}

/** Biopsy, clip and report of a row: a report and a clip belong to the biopsy of the same row. */
function readTissue(
  cells: RowCells,
  events: Events,
  caseId: string,
  biopsyOn: Day | undefined,
  reportOn: Day | undefined,
): void {
  const biopsy = both(
    cells,
    ['biopsyDate', biopsyOn],
    ['biopsyMethod', cells.word('biopsyMethod')],
  );
  const report = both(
    cells,
    ['pathologyDate', reportOn],
    ['pathologyResult', cells.word('pathologyResult')],
  );
  const clip = cells.word('clip');
  const node = cells.text('node');
  if (!cells.says('biopsyDate') && (clip ?? node ?? report)) {
    cells.refuse('biopsyDate', 'the date of the biopsy, as the row has a clip, a node or a result');
  }
  if (!biopsy) return;
  const [on, method] = biopsy;
  const biopsyId = stableId('biopsy', caseId, on).slice(0, -8);
  if (node === undefined) {
    cells.warnings.push(
      `The biopsied node has no name in the file. It is recorded as "${ONLY_NODE}".`,
    );
  }
  events.add('biopsy.performed', on, {
    biopsyId,
    nodeId: node ?? ONLY_NODE,
    method,
    ...(clip && { clip: { placed: clip === 'yes' } }),
  });
  if (!report) return;
  const [reportedOn, result] = report;
  if (reportedOn < on) cells.warnings.push('The pathology report is dated before the biopsy.');
  events.add('pathology.reported', reportedOn, { biopsyId, result });
}
