/** Every state that an element is shown in, with what it is given. */
import type { Member } from '../../../scripts/package/manifest.mjs';
import type { AxillaryTracker } from '../../../src/components/axillary-tracker/axillary-tracker.js';
import { inspectorOf } from '../../../src/components/live-inspector/inspector.js';
import { CaseFormatError, parseCase } from '../../../src/pathway/case-file/index.js';
import { actorOfCase } from '../../../src/pathway/inspect/actor-of-case.js';
import { AUTHOR } from './example.js';
import type { Example } from './example.js';
import { answerWith } from './controlled.js';
import type { Answer } from './controlled.js';
import { ofBoard, ofCalls, ofProgramme, ofWorklist } from './list-examples.js';
import type { Sample } from './samples.js';

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
    ...(has('caseFile')
      ? [{ id: 'case-only', label: 'A case file alone', given: { caseFile, today, sample: true } }]
      : []),
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
  ...(has('loading') && !has('list') ? [{ id: 'empty', label: 'Nothing given', given: {} }] : []),
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
        return ofCalls();
      case 'axillary-programme':
        return ofProgramme();
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
