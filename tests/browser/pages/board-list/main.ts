// A page with the tumor board's list and a store that keeps what it is given, or is told to fail.
import '../../../../src/components/board-list/define.js';
import type { BoardCase } from '../../../../src/components/board-list/meeting.js';
import type { AppendOutcome } from '../../../../src/components/shared/append.js';
import type { CaseEvent, CaseFile } from '../../../../src/index.js';
import { statusOf } from '../../../../src/pathway/status.js';
import { atypical, caseOf, discordant, event, referred } from '../../../board/cases.js';

const today = '2026-07-21';

const named = (file: CaseFile, id: string, family: string, given: string): CaseFile => ({
  ...file,
  id,
  patient: {
    id: `p-${id}`,
    name: { family, given },
    birthDate: '1958-03-02',
    gender: 'female',
    identifiers: [{ system: 'urn:site:mrn', value: `20-${id}` }],
  },
});

let files: readonly CaseFile[] = [
  named(atypical, '1', 'Okafor', 'Ada'),
  named(
    {
      ...caseOf(
        event('dx', 'diagnosis.recorded', '2026-07-01', { biopsyProven: true, tumorSizeMm: 14 }),
        event('ex', 'exam.recorded', '2026-07-01', { axilla: 'negative' }),
      ),
      laterality: 'right',
    },
    '2',
    'Lindqvist',
    'Eva',
  ),
  { ...referred, id: '3' },
  named(discordant, '4', 'van der Berg-Montgomery', 'Maximiliana Alexandra'),
  named(
    {
      ...referred,
      events: [
        ...referred.events,
        event('cx', 'context.recorded', '2026-07-06', {
          kind: 'anticoagulation',
          status: 'present',
          detail: 'apixaban '.repeat(Number(new URLSearchParams(location.search).get('long') ?? 1)),
        }),
      ],
    },
    '5',
    'Unlisted-Until-Referred',
    'Zoe',
  ),
  named(
    caseOf(event('dx', 'diagnosis.recorded', '2026-07-01', { biopsyProven: true })),
    '6',
    'Absent',
    'Nora',
  ),
];

const list = document.createElement('axillary-board-list');

/** What the store answers next; set by the tests. */
const store: { fails: boolean } = { fails: false };
Object.assign(window, { store });

const show = (): void => {
  list.cases = files.map((caseFile): BoardCase => ({
    caseFile,
    status: statusOf(caseFile, { asOf: today }),
    sample: caseFile.id !== '3',
    address: `#/patient/${caseFile.id}`,
  }));
};

list.today = today;
list.now = () => `${today}T09:40:00+02:00`;
list.author = 'J. Osei, RN';
list.complete = !new URLSearchParams(location.search).has('read-only');
list.save = async (caseId: string, events: readonly CaseEvent[]): Promise<AppendOutcome> => {
  await new Promise((resolve) => setTimeout(resolve, 30));
  if (store.fails) return { kind: 'failed', message: 'The device has no room left.' };
  files = files.map((file) =>
    file.id === caseId ? { ...file, events: [...file.events, ...events] } : file,
  );
  show();
  return { kind: 'saved' };
};
show();
document.querySelector('main')?.append(list);
