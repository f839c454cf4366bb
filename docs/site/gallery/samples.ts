/** The invented patients and programme that the gallery shows. */
import { sampleCases } from '../../../src/app/samples.js';
import { DEFAULT_SEED, sampleProgramme } from '../../../src/pathway/sample-programme/index.js';
import { addDays } from '../../../src/pathway/days.js';
import { measuresOf } from '../../../src/pathway/programme/index.js';
import { nameLine } from '../../../src/pathway/narrative/identity.js';
import { statusOf } from '../../../src/pathway/status.js';
import type { CaseFile, CaseStatus, Day } from '../../../src/pathway/types.js';
import { Worklist } from '../../../src/pathway/worklist/list.js';
import type { Listed } from '../../../src/pathway/worklist/list.js';
import { summaryOf } from '../../../src/pathway/worklist/summary.js';
import type { BoardCase } from '../../../src/components/board-list/meeting.js';
import type { ProgrammeCase } from '../../../src/components/programme/programme-case.js';

/** A patient of the gallery, and the day the gallery reads the case on. */
export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
  readonly today: Day;
}

/** What each patient is shown for. */
const SHOWN: readonly (readonly [id: string, label: string])[] = [
  ['two-nodes-one-clip', 'Two nodes, one clip'],
  ['clip-missed-nast-started', 'NAST begun without a clip'],
  ['two-nodes-two-questions', 'Two nodes, two questions'],
  ['benign-concordant', 'Benign and concordant'],
  ['seed-suspicious-node', 'The whole way, from a suspicious node'],
  ['retraction', 'An entry taken back'],
];

/** Days after the last entry on which a case is read. */
const LATER = 4;

const files = sampleCases();

export const SAMPLES: readonly Sample[] = SHOWN.map(([id, label]) => {
  const caseFile = files.find((one) => one.id === id);
  const last = caseFile?.events.at(-1);
  if (!caseFile || !last) throw new Error(`There is no sample ${id}.`);
  const today = addDays(last.occurredAt.slice(0, 10), LATER);
  return { id, label, caseFile, today, status: statusOf(caseFile, { asOf: today }) };
});

/** The day of the invented programme. */
export const PROGRAMME_DAY = '2026-07-16';

/** Cases of the programme. */
const COUNT = 90;

interface Programme {
  readonly whole: readonly BoardCase[];
  readonly list: Worklist<Listed>;
  readonly measures: readonly ProgrammeCase[];
}

let made: Programme | undefined;

/** The programme, made up when an element about many cases is looked at first. */
export function programme(): Programme {
  if (made) return made;
  const cases = [...sampleProgramme(COUNT, DEFAULT_SEED, PROGRAMME_DAY)];
  // A case leads back to the gallery: there is no page of it here.
  const address = '#';
  const whole = cases.map((caseFile) => ({
    caseFile,
    status: statusOf(caseFile, { asOf: PROGRAMME_DAY }),
    sample: true,
    address,
  }));
  const rows = cases.map((caseFile, at) => ({
    entry: {
      caseId: caseFile.id,
      handle: String(at),
      patient: caseFile.patient,
      laterality: caseFile.laterality,
      sample: true,
    },
    summary: summaryOf(caseFile, { asOf: PROGRAMME_DAY }),
  }));
  made = {
    whole,
    list: new Worklist(rows, PROGRAMME_DAY),
    measures: whole.map(({ caseFile, status }) => ({
      caseId: caseFile.id,
      label: `${nameLine(caseFile.patient)}, ${caseFile.laterality.toUpperCase()} axilla`,
      address,
      sample: true,
      measures: measuresOf(caseFile, status),
    })),
  };
  return made;
}
