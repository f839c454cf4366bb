/** What is being typed when the device is locked, and can be gone on with. */
import type { HeldEntry } from '../../components/record-dialog/entry-controller.js';
import type { HeldMeeting } from '../../components/board-list/held-meeting.js';
import { say } from '../../components/shared/say.js';
import type { Unsaved } from '../desk.js';
import { isTyped } from '../new-patient.js';
import type { NewPatient } from '../new-patient.js';

/** Plain data: it is sealed as it is. */
export interface HeldDraft {
  /** A new patient. */
  readonly form?: NewPatient;
  /** Whose entry it is, as the handle of the case. */
  readonly handle?: string;
  /** An entry in its form. */
  readonly entry?: HeldEntry;
  /** Entries that could not be saved. */
  readonly unsaved?: Unsaved;
  /** Entries of other cases that could not be saved, each with the handle of its case. */
  readonly elsewhere?: readonly (readonly [handle: string, unsaved: Unsaved])[];
  /** Decisions of the tumor board. */
  readonly meeting?: HeldMeeting;
}

interface Typed {
  readonly form: NewPatient;
  readonly handle: string | undefined;
  readonly entry: HeldEntry | undefined;
  readonly unsaved: Unsaved | undefined;
  readonly elsewhere: NonNullable<HeldDraft['elsewhere']>;
  readonly meeting: HeldMeeting | undefined;
}

/** What of it there is to keep; undefined where there is nothing. */
export function heldDraft({
  form,
  handle,
  entry,
  unsaved,
  elsewhere,
  meeting,
}: Typed): HeldDraft | undefined {
  const draft: HeldDraft = {
    ...(isTyped(form) && { form }),
    ...(elsewhere.length > 0 && { elsewhere }),
    ...(meeting && { meeting }),
    ...(handle !== undefined &&
      (entry ?? unsaved) && { handle, ...(entry && { entry }), ...(unsaved && { unsaved }) }),
  };
  return Object.keys(draft).length > 0 ? draft : undefined;
}

/** What it is, without a word of what was typed. */
export const heldInWords = ({ form, handle, elsewhere, meeting }: HeldDraft): string => {
  const isEntry = handle !== undefined || elsewhere !== undefined;
  const what = [
    ...(form ? [say`a new patient`] : []),
    ...(isEntry ? [say`an entry of a patient`] : []),
    ...(meeting ? [say`a decision of the tumor board`] : []),
  ];
  return say`It was kept, locked: ${what.join(', ')}.`;
};
