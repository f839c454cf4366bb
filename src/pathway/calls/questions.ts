import type { CareTeamRole, EventType } from '../../machines/vocabulary.js';
import type { MissingFact } from '../inspect/index.js';
import { formatDay, names } from '../narrative/text.js';
import { wordOf } from '../narrative/words.js';
import type { CaseStatus } from '../types.js';

/** How a missing fact is asked for on the telephone. */
interface Asking {
  /** The question, about these nodes and samples. */
  readonly ask: (about: string) => string;
  /** Who knows it; left out, whoever has the step. */
  readonly of?: CareTeamRole;
}

const done =
  (what: string, then: string) =>
  (about: string): string =>
    `${what}${about && ` of ${about}`}: was it done, ${then}`;

const OPERATION: Asking = {
  ask: () => 'Operation of the axilla: was it done, on which day, and which nodes were removed?',
  of: 'surgeon',
};

/** The question for each kind of event. */
const ASKING: { readonly [T in EventType]?: Asking } = {
  'diagnosis.recorded': {
    ask: () => 'Cancer of the breast: is it proven by biopsy, and what does the report say?',
    of: 'pathologist',
  },
  'exam.recorded': {
    ask: () => 'Examination of the axilla: what was found?',
    of: 'surgeon',
  },
  'imaging.ordered': { ask: () => 'Imaging of the axilla: is it ordered, and for when?' },
  'imaging.reported': {
    ask: () => 'Ultrasound of the axilla: was it done, and what was reported?',
    of: 'radiologist',
  },
  'biopsy.performed': {
    ask: done('Biopsy', 'and was a clip placed?'),
    of: 'radiologist',
  },
  'pathology.reported': {
    ask: (about) => `Pathology${about && ` of ${about}`}: what is the result?`,
    of: 'pathologist',
  },
  'concordance.assessed': {
    ask: (about) => `Result${about && ` of ${about}`}: does it explain the images?`,
    of: 'radiologist',
  },
  'clip.placed': {
    ask: (about) => `Clip${about && ` in ${about}`}: was one placed, or is it waived, and why?`,
    of: 'radiologist',
  },
  'clip.checked': {
    ask: (about) => `Clip${about && ` in ${about}`}: was it looked for, and is it seen?`,
    of: 'radiologist',
  },
  'tumor-board.referred': { ask: () => 'Tumor board: is the case on its list, and for which day?' },
  'tumor-board.decided': { ask: () => 'Tumor board: what did it decide?' },
  'treatment.planned': {
    ask: () => 'Plan: is it NAST or surgery, and which operation of the axilla?',
  },
  'nast.started': {
    ask: () => 'NAST: has it begun, and on which day?',
    of: 'medical-oncologist',
  },
  'nast.completed': {
    ask: () => 'NAST: is it completed, and on which day?',
    of: 'medical-oncologist',
  },
  'restaging.reported': {
    ask: () => 'Restaging of the axilla: was it done, and what was reported?',
    of: 'radiologist',
  },
  'surgery.performed': OPERATION,
  'surgical-pathology.reported': {
    ask: () => 'Final pathology of the axilla: how many nodes are positive?',
    of: 'pathologist',
  },
  'referral.made': { ask: () => 'Referral: was it made, and to whom?' },
  'case.closed': { ask: () => 'Where does the case go on, and is it closed here?' },
  'case.reopened': { ask: () => 'Who follows the axilla, and is the case reopened?' },
  'event.retracted': { ask: () => 'Entry in doubt: what does the report say?' },
};

/** A sample by its node and day, a node by its name. */
function subject({ nodeId, biopsyId }: MissingFact, { nodes }: CaseStatus): string {
  if (biopsyId === undefined) return nodeId ?? '';
  const sample = nodes.flatMap(({ samples }) => samples).find((one) => one.biopsyId === biopsyId);
  const details = [nodeId, sample && formatDay(sample.on)].filter(Boolean).join(', ');
  return details ? `${biopsyId} (${details})` : biopsyId;
}

/**
 * Missing facts as questions: facts of one kind together in one.
 *
 * @param asked - the facts
 * @param status - the status of their case, for the days of samples
 */
export function askedInWords(asked: readonly MissingFact[], status: CaseStatus): string {
  const types = [...new Set(asked.map(({ type }) => type))];
  return types
    .map((type) => {
      const about = asked.filter((one) => one.type === type).map((one) => subject(one, status));
      const ask = ASKING[type]?.ask ?? (() => `${wordOf(type)}: what is on record elsewhere?`);
      return ask(names(about.filter(Boolean)));
    })
    .join(' ');
}

/** Who knows a kind of fact, where it is not whoever has the step. */
export const knownBy = (type: EventType): CareTeamRole | undefined => ASKING[type]?.of;
