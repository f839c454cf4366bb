/** Every state that an element is shown in, with what it is given. */
import type { Member } from '../../../scripts/package/manifest.mjs';
import type { AxillaryTracker } from '../../../src/components/axillary-tracker/axillary-tracker.js';
import type { AxillaryWorklist } from '../../../src/components/worklist/axillary-worklist.js';
import { inspectorOf } from '../../../src/components/live-inspector/inspector.js';
import { CaseFormatError, parseCase } from '../../../src/pathway/case-file/index.js';
import { actorOfCase } from '../../../src/pathway/inspect/actor-of-case.js';
import { Worklist } from '../../../src/pathway/worklist/list.js';
import { FIRST_VIEW } from '../../../src/pathway/worklist/view.js';
import { answerWith } from './controlled.js';
import type { Answer } from './controlled.js';
import { PROGRAMME_DAY, programme } from './samples.js';
import type { Sample } from './samples.js';

/** One state of an element. */
export interface Example {
  readonly id: string;
  readonly label: string;
  /** What there is to see, or to try. */
  readonly says?: string;
  /** The properties it is given. */
  readonly given: Readonly<Record<string, unknown>>;
  /** What else is done to the element, such as listening to it. */
  readonly with?: (element: HTMLElement) => void;
}

const AUTHOR = 'J. Osei, RN';

/** A case of a version that this one does not know, as reading it fails. */
function newerVersion(): unknown {
  try {
    return parseCase({ format: 'axillary-case/9', id: 'case-9' });
  } catch (error) {
    if (error instanceof CaseFormatError) return error;
    throw error;
  }
}

const ofStatus = (
  { caseFile, status, today }: Sample,
  has: (name: string) => boolean,
): Example[] => {
  const { patient, laterality } = caseFile;
  const given = { status, patient, laterality, today, sample: true };
  return [
    { id: 'shown', label: 'Shown', given },
    ...(has('caseFile')
      ? [{ id: 'with-case', label: 'With the case file', given: { ...given, caseFile } }]
      : []),
    ...(has('readOnly')
      ? [{ id: 'read-only', label: 'Read only', given: { ...given, caseFile, readOnly: true } }]
      : []),
    {
      id: 'has-banner',
      label: 'Under the page’s own banner',
      given: { ...given, hasBanner: true },
    },
    { id: 'status-only', label: 'A status alone', given: { status } },
    {
      id: 'other-version',
      label: 'Status of another version',
      given: { ...given, status: { ...status, pathwayVersion: '7.1.0' } },
    },
    { id: 'earlier-day', label: 'Read on a later day', given: { ...given, today: '2026-08-03' } },
    {
      id: 'other-side',
      label: 'Status of the other side',
      given: { ...given, laterality: laterality === 'left' ? 'right' : 'left' },
    },
    { id: 'malformed', label: 'Malformed status', given: { ...given, status: { stage: 'none' } } },
  ];
};

const ANSWERS: readonly (readonly [Answer, label: string, says: string])[] = [
  ['saved', 'Controlled: saved', 'Record an entry: the page keeps it.'],
  ['refused', 'Controlled: refused', 'Record an entry: the page refuses it.'],
  ['conflict', 'Controlled: conflict', 'Record an entry: others have written to the case.'],
  [
    'late',
    'Controlled: late',
    'Record an entry: the answer comes after six seconds, three are given.',
  ],
  ['silent', 'Controlled: no answer', 'Record an entry: no answer comes within three seconds.'],
];

const ofTracker = ({ caseFile, today }: Sample): Example[] => {
  const given = { caseFile, today, author: AUTHOR, sample: true };
  return [
    ...ANSWERS.map(([answer, label, says]) => ({
      id: `controlled-${answer}`,
      label,
      says,
      given,
      with: (element: HTMLElement) => answerWith(element as AxillaryTracker, answer),
    })),
    { id: 'read-only', label: 'Read only', given: { ...given, readOnly: true } },
    ...(['statechart', 'summary', 'work'] as const).map((view) => ({
      id: `view-${view}`,
      label: `View: ${view}`,
      given: { ...given, view },
      with: (element: HTMLElement) => answerWith(element as AxillaryTracker, 'saved'),
    })),
    { id: 'newer-version', label: 'Case of a newer version', given: { error: newerVersion() } },
  ];
};

const ofCase = ({ caseFile, status, today }: Sample, has: (name: string) => boolean): Example[] => {
  const given = {
    caseFile,
    status,
    ...(has('sample') && { sample: true }),
    ...(has('today') && { today }),
    ...(has('author') && { author: AUTHOR }),
  };
  return [
    { id: 'shown', label: 'Shown', given },
    ...(has('readOnly')
      ? [{ id: 'read-only', label: 'Read only', given: { ...given, readOnly: true } }]
      : []),
  ];
};

/** A list is shown otherwise as soon as the page gives it the view that it asks for. */
const follow = (element: HTMLElement): void =>
  element.addEventListener('axillary-list-view', ({ view }) => {
    (element as AxillaryWorklist).view = view;
  });

const ofWorklist = (): Example[] => {
  const given = { list: programme().list, today: PROGRAMME_DAY };
  const critical = { ...FIRST_VIEW, filters: { severity: 'critical' } };
  const none = { ...FIRST_VIEW, filters: { stage: 'closed', severity: 'critical' } };
  return [
    { id: 'shown', label: 'Shown', given, with: follow },
    { id: 'filtered', label: 'Critical only', given: { ...given, view: critical }, with: follow },
    {
      id: 'choosing',
      label: 'With cases to tick',
      given: { ...given, choosing: true },
      with: follow,
    },
    { id: 'map', label: 'As a map', given: { ...given, map: true }, with: follow },
    {
      id: 'none-left',
      label: 'Nothing left by the filters',
      given: { ...given, view: none },
      with: follow,
    },
    {
      id: 'no-patient',
      label: 'No patient',
      given: { ...given, list: new Worklist([], PROGRAMME_DAY) },
    },
  ];
};

const ofBoard = (): Example[] => {
  const cases = programme().whole.slice(0, 30);
  const given = { cases, today: PROGRAMME_DAY, author: AUTHOR };
  return [
    {
      id: 'recording',
      label: 'Recording',
      says: 'Decisions are answered as saved, and kept nowhere.',
      given: { ...given, complete: true, save: () => Promise.resolve({ kind: 'saved' }) },
    },
    { id: 'read-only', label: 'Not all patients at hand', given },
    { id: 'no-patient', label: 'No patient', given: { ...given, cases: [] } },
  ];
};

const ofInspector = ({ caseFile }: Sample): Example[] => {
  const source = inspectorOf();
  actorOfCase(caseFile, { inspect: source.inspect });
  return [
    { id: 'shown', label: 'An actor that runs', given: { source } },
    { id: 'no-actor', label: 'No actor', given: { source: inspectorOf() } },
  ];
};

/** What an element that can be on its way says where it has nothing, cannot be shown, or is locked. */
const general = (shown: Example, has: (name: string) => boolean): Example[] => [
  ...(has('loading') ? [{ id: 'empty', label: 'Nothing given', given: {} }] : []),
  ...(has('loading')
    ? [{ id: 'loading', label: 'On its way', given: { ...shown.given, loading: true } }]
    : []),
  ...(has('error')
    ? [
        {
          id: 'error',
          label: 'An error',
          given: { ...shown.given, error: 'The registry did not answer.' },
        },
      ]
    : []),
  ...(has('locked')
    ? [{ id: 'locked', label: 'Locked', given: { ...shown.given, locked: true } }]
    : []),
];

/**
 * The states of an element.
 *
 * @param tag - its name
 * @param members - what the manifest says it has
 * @param sample - the patient to be shown
 */
export function examplesOf(tag: string, members: readonly Member[], sample: Sample): Example[] {
  const has = (name: string): boolean => members.some((member) => member.name === name);
  const own = ((): Example[] => {
    switch (tag) {
      case 'axillary-tracker':
        return ofTracker(sample);
      case 'axillary-worklist':
        return ofWorklist();
      case 'axillary-board-list':
        return ofBoard();
      case 'axillary-calls':
        return [
          {
            id: 'shown',
            label: 'Shown',
            given: { cases: programme().whole.slice(0, 40), today: PROGRAMME_DAY },
          },
          { id: 'no-patient', label: 'No patient', given: { cases: [], today: PROGRAMME_DAY } },
        ];
      case 'axillary-programme':
        return [
          {
            id: 'shown',
            label: 'Shown',
            given: { measures: programme().measures, today: PROGRAMME_DAY },
          },
          { id: 'no-patient', label: 'No patient', given: { measures: [], today: PROGRAMME_DAY } },
        ];
      case 'axillary-live-inspector':
        return ofInspector(sample);
      case 'axillary-statechart':
      case 'axillary-work':
        return ofCase(sample, has);
      default:
        return ofStatus(sample, has);
    }
  })();
  const [shown] = own;
  return shown ? [...own, ...general(shown, has)] : own;
}

/** Whether a patient of the gallery can be chosen for an element. */
export const isOfOnePatient = (tag: string): boolean =>
  !['axillary-worklist', 'axillary-board-list', 'axillary-calls', 'axillary-programme'].includes(
    tag,
  );
