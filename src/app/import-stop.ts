/** The Stop before a file whose side does not agree, and the file as it is kept all the same. */
import { say } from '../components/shared/say.js';
import { nameLine } from '../pathway/narrative/identity.js';
import { sourceLine } from '../components/record-dialog/source-line.js';
import { formatDay } from '../components/shared/dates.js';
import { sideWord } from '../components/shared/words.js';
import { BACK } from '../components/stop-dialog/stop.js';
import type { Stop } from '../components/stop-dialog/stop.js';
import type { Laterality } from '../machines/vocabulary.js';
import { parseCase } from '../pathway/case-file/index.js';
import type { CaseFile } from '../pathway/types.js';
import type { Row } from './desk.js';

/** The remedy of looking the side up once more. */
export const LOOK_AGAIN = 'look-again';
/** The remedy of not importing the file. */
export const LEAVE_OUT = 'leave-out';

/** In what the side of a file does not agree. */
export interface SideMismatch {
  /** The side that the papers of the patient name, where it is another. */
  readonly papers?: Laterality;
  /** The case of this id on the device, where it is of the other side. */
  readonly here?: Row;
}

/**
 * Compares the side of a file with the papers and with the case of the same id on this device;
 * undefined where all agree. Entries of the other side within the file are flagged, and interrupt
 * nobody: they were recorded where they happened.
 */
export function sideMismatch(
  caseFile: CaseFile,
  papers: Laterality,
  rows: readonly Row[],
): SideMismatch | undefined {
  const here = rows.find(
    ({ entry }) => entry.caseId === caseFile.id && entry.laterality !== caseFile.laterality,
  );
  const differs = papers !== caseFile.laterality;
  return differs || here ? { ...(differs && { papers }), ...(here && { here }) } : undefined;
}

const whose = ({ entry }: Row): string =>
  say`${nameLine(entry.patient)}, ${sideWord(entry.laterality)} axilla`;

/** The Stop: the fact first, then who decides, the remedy, and going on with a reason. */
export function importStop(caseFile: CaseFile, mismatch: SideMismatch): Stop {
  const side = sideWord(caseFile.laterality);
  const { papers, here } = mismatch;
  return {
    word: say`Stop before this file is imported`,
    heading: papers
      ? say`The file says ${side}, the papers say ${sideWord(papers)}`
      : say`The file says ${side}, the case on this device is the other axilla`,
    facts: [
      {
        term: say`You are importing`,
        lines: [say`The ${side} axilla of ${nameLine(caseFile.patient)}`],
      },
      {
        term: say`What differs`,
        lines: [
          ...(papers ? [say`The papers of the patient name the ${sideWord(papers)} axilla.`] : []),
          ...(here ? [say`Under the same id this device keeps ${whose(here)}.`] : []),
        ],
      },
      { term: say`Not on record`, lines: [say`Why the sides differ.`] },
      {
        term: say`Why it matters`,
        lines: [say`The other axilla is another case: its findings decide nothing in this one.`],
      },
      { term: say`Who decides`, lines: [say`Whoever sent the file says which side is right.`] },
      { term: say`Source`, lines: [sourceLine(['B-side'])] },
    ],
    remedies: [
      papers
        ? { id: LOOK_AGAIN, label: say`Look the side up again` }
        : { id: LEAVE_OUT, label: say`Leave this file out` },
      { id: BACK, label: say`Back, import nothing` },
    ],
    goOn: {
      heading: say`It is right all the same`,
      text: here
        ? say`It can be imported, as a case of its own beside the one that is here. The reason stays with it as a note.`
        : say`It can be imported. The mismatch stays flagged, and the reason stays with it as a note.`,
      button: say`Import it with this reason`,
    },
  };
}

/** Who imports, and when. */
export interface Importer {
  /** The present instant with offset. */
  readonly now: string;
  readonly author: string;
  readonly newId: () => string;
}

/**
 * The file as it is kept after the Stop: with the reason as a note of the side that the papers name,
 * so that the mismatch stays flagged, and under an id of its own where the other side has this one.
 *
 * @throws CaseFormatError if it could not be read again
 */
export function keptAllTheSame(
  caseFile: CaseFile,
  { papers, here }: SideMismatch,
  reason: string,
  { now, author, newId }: Importer,
): CaseFile {
  const said = here
    ? say` In the file it has the id ${caseFile.id}, which is the other axilla on this device.`
    : '';
  return parseCase({
    ...caseFile,
    ...(here && { id: `case-${newId()}` }),
    events: [
      ...caseFile.events,
      {
        id: newId(),
        type: 'note.added',
        occurredAt: now.slice(0, 10),
        recordedAt: now,
        recordedBy: author,
        ...(papers && { laterality: papers }),
        data: {
          text: `Imported on ${formatDay(now)} although the sides differ: ${reason}${said}`,
        },
      },
    ],
  });
}
