/** One file that was chosen for import, and how far it got. */
import { say, told } from '../components/shared/say.js';
import { CaseFormatError, MAX_FILE_LENGTH } from '../pathway/case-file/index.js';
import type { CaseProblem } from '../pathway/case-file/index.js';
import type { Laterality } from '../machines/vocabulary.js';
import { readVerified } from '../pathway/integrity/index.js';
import type { ReadFile } from '../pathway/integrity/index.js';
import type { CaseFile } from '../pathway/types.js';
import { sha256 } from '../store/digest.js';
import type { Difference, ImportResult } from '../store/port.js';

export interface ImportItem {
  readonly id: number;
  readonly fileName: string;
  readonly content:
    | { readonly kind: 'refused'; readonly problems: readonly CaseProblem[] }
    /** The chain, where there is one, was verified. */
    | ({ readonly kind: 'read' } & ReadFile);
  /** The side that the patient's papers name, once somebody looked. */
  readonly papers?: Laterality;
  /** Importing was tried before anybody looked. */
  readonly wasHasty?: boolean;
  /** The file as it is to be kept, once the sides were compared. */
  readonly agreed?: CaseFile | undefined;
  readonly isSaving?: boolean;
  readonly result?: ImportResult;
}

const whole = (expected: string, found: string): CaseProblem => ({ pointer: '', expected, found });

/**
 * Reads a chosen file: the whole case, or every problem it has, a chain that does not fit among them.
 *
 * @param id - to tell the items apart
 */
export async function readItem(id: number, file: File): Promise<ImportItem> {
  const refused = (problems: readonly CaseProblem[]): ImportItem => ({
    id,
    fileName: file.name,
    content: { kind: 'refused', problems },
  });
  // A character takes up to four bytes.
  if (file.size > 4 * MAX_FILE_LENGTH) {
    return refused([whole(say`at most ${4 * MAX_FILE_LENGTH} bytes`, say`${file.size} bytes`)]);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    const found = error instanceof TypeError ? say`other bytes` : say`a file that cannot be opened`;
    return refused([whole(say`a readable text file in UTF-8`, found)]);
  }
  try {
    const read = await readVerified(text, sha256);
    return { id, fileName: file.name, content: { kind: 'read', ...read } };
  } catch (error) {
    if (error instanceof CaseFormatError) return refused(error.problems);
    throw error;
  }
}

/** Entries whose own side is not the side of the case. */
export const otherSide = ({ events, laterality }: CaseFile): number =>
  events.filter((event) => event.laterality !== undefined && event.laterality !== laterality)
    .length;

/** Whether a file is of an invented patient: its numbers say so. */
export const isSample = ({ patient }: CaseFile): boolean =>
  patient.identifiers?.some(({ value }) => value.startsWith('SAMPLE-')) ?? false;

const DIFFERENCES: Readonly<Record<Difference, string>> = {
  side: 'the side',
  patient: 'what is recorded of the patient',
  events: 'entries that both should have in common',
};

/** What a file says of itself being whole. */
export const chainText = ({ chain }: ReadFile): string =>
  chain
    ? say`Its chain was verified: no entry is missing, and none was changed since it was exported.`
    : say`No chain, not verified: whether anything is missing cannot be told from the file.`;

/** `1 entry`, `5 entries`. */
export const counted = (count: number): string =>
  count === 1 ? say`1 entry` : say`${count} entries`;

/**
 * What came of an import, in words.
 *
 * @param isKept - whether the store outlasts the page
 */
export function resultText(result: ImportResult, isKept: boolean): string {
  switch (result.kind) {
    case 'created':
      return isKept
        ? say`Saved on this device, ${counted(result.head.seq)}.`
        : say`Read, but not saved: it is gone when this page is closed.`;
    case 'extended':
      return isKept
        ? say`${counted(result.added)} added to the case on this device, and saved.`
        : say`${counted(result.added)} added, but not saved.`;
    case 'restored': {
      const { restored, added, head } = result;
      const further = added > 0 ? say` ${counted(added)} of the file beyond them added.` : '';
      const whole = say`The case on this device was damaged and is whole again, with ${counted(head.seq)}.`;
      const saved = isKept ? '' : say` Not saved: it is gone when this page is closed.`;
      const lost = restored > 0 ? counted(restored) : say`no entry had been lost`;
      return say`Restored, ${lost}.${further} ${whole}${saved}`;
    }
    case 'unchanged':
      return say`Everything in this file is here already. Nothing was changed.`;
    case 'exists':
      return say`Not imported. This case is here already and differs in ${result.differs
        .map((difference) => say(DIFFERENCES[difference]))
        .join(say` and `)}. What is here was kept as it is.`;
    case 'failed':
      return say`Not imported. ${told(result.message)}`;
  }
}
