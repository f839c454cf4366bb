/** What the page Storage says of health, backups and what a restore would change. */
import { formatInstant } from '../../components/shared/dates.js';
import { say } from '../../components/shared/say.js';
import { sideWord } from '../../components/shared/words.js';
import { nameLine } from '../../pathway/narrative/identity.js';
import type { CaseFile } from '../../pathway/types.js';
import type { FolderState } from '../../store/backup-folder.js';
import type { StorageHealth } from '../../store/health.js';
import type { CaseEntry, Difference, RestoreChange } from '../../store/port.js';
import type { LastBackup } from '../settings.js';
import { ageOf, counted } from './age.js';

export const cases = (count: number): string => counted(count, 'patient');
export const entries = (count: number): string => counted(count, 'entry', 'entries');

/** A size in the unit that is read most easily. */
export function sizeOf(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return say`${unit > 0 && size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit] ?? ''}`;
}

export const persistedInWords = ({ persisted }: StorageHealth): string =>
  persisted === true
    ? say`The browser keeps the data until somebody deletes it.`
    : persisted === false
      ? say`The browser may delete the data when this device runs short of room. Make backups.`
      : say`This browser does not say whether it may delete the data. Make backups.`;

export const spaceInWords = ({ used, free }: StorageHealth): string =>
  used === undefined || free === undefined
    ? say`This browser does not say how much room there is.`
    : say`${sizeOf(used)} are used, about ${sizeOf(free)} are free.`;

export const lastBackupInWords = (last: LastBackup | undefined, now: string): string =>
  last === undefined
    ? say`No backup was made on this device yet.`
    : say`${formatInstant(last.madeAt)}, ${ageOf(last.madeAt, now)}: ${cases(last.cases)} with ${entries(last.entries)}, to ${last.where || say`a file`}.`;

/** @param isSealed - whether backups are encrypted */
export const folderInWords = (folder: FolderState, isSealed: boolean): string => {
  switch (folder.kind) {
    case 'unsupported':
      return say`This browser does not let a page write to a folder. Make a backup as a file, and keep it away from this device.`;
    case 'none':
      return say`No folder is chosen. With one, a backup is written there after each change.`;
    case 'ready':
      return isSealed
        ? say`An encrypted backup is written to the folder “${folder.name}” after each change, one file a day. Files that were written there before the lock was turned on are not encrypted.`
        : say`A backup is written to the folder “${folder.name}” after each change, one file a day.`;
    case 'withdrawn':
      return say`The browser does not let this page write to the folder “${folder.name}” any more. Nothing is lost: the cases are on this device and the backups in the folder are as they were.`;
  }
};

/** How many cases a restore changes in each way, in the order they matter. */
const CHANGES: readonly (readonly [
  RestoreChange['kind'],
  (count: number, added: number) => string,
])[] = [
  [
    'new',
    (count, added) =>
      say`${cases(count)} with ${entries(added)}: not on this device, will be added`,
  ],
  [
    'restored',
    (count, added) =>
      say`${cases(count)}: damaged here, will be whole again; ${entries(added)} come back`,
  ],
  [
    'extended',
    (count, added) =>
      say`${cases(count)}: the backup goes further, ${entries(added)} will be added`,
  ],
  [
    'merged',
    (count, added) =>
      say`${cases(count)}: both went on by themselves, ${entries(added)} of the backup will follow those that are here`,
  ],
  ['same', (count) => say`${cases(count)}: nothing changes, all of the backup is here`],
  ['conflict', (count) => say`${cases(count)}: in conflict, what is here stays as it is`],
  [
    'beyond',
    (count) =>
      say`${cases(count)}: damaged here, and the backup does not hold what was lost; stays as it is`,
  ],
];

/** What has another form once it is done. */
const DONE: Partial<Record<RestoreChange['kind'], (count: number, added: number) => string>> = {
  new: (count, added) => say`${cases(count)} with ${entries(added)}: added`,
  restored: (count, added) =>
    say`${cases(count)}: damaged before, whole again; ${entries(added)} came back`,
  extended: (count, added) => say`${cases(count)}: ${entries(added)} of the backup added`,
  merged: (count, added) =>
    say`${cases(count)}: after those that were here, ${entries(added)} of the backup`,
};

/**
 * What a restore changes, a line for each kind.
 *
 * @param isDone - whether it was done; else it is told beforehand
 */
export const changesInWords = (changes: readonly RestoreChange[], isDone = false): string[] =>
  CHANGES.flatMap(([kind, before]) => {
    const of = changes.filter((change) => change.kind === kind);
    const added = of.reduce((sum, change) => sum + change.added, 0);
    const words = (isDone ? DONE[kind] : undefined) ?? before;
    return of.length > 0 ? [words(of.length, added)] : [];
  });

const DIFFERS: Readonly<Record<Difference, string>> = {
  side: say`the side`,
  patient: say`the patient`,
  events: say`entries under the same ids`,
};

/** Both sides of a case that cannot be merged. */
export const conflictInWords = (
  { differs = [] }: RestoreChange,
  here: CaseEntry | undefined,
  there: CaseFile,
): string => {
  const of = (patient: CaseFile['patient'], side: CaseFile['laterality'], count: number) =>
    say`${nameLine(patient)}, ${sideWord(side)} axilla, ${entries(count)}`;
  const mine = here ? of(here.patient, here.laterality, here.eventCount) : say`a case`;
  const theirs = of(there.patient, there.laterality, there.events.length);
  const what = differs.map((one) => say(DIFFERS[one])).join(say` and `);
  return say`Here: ${mine}. In the backup: ${theirs}. They differ in ${what}.`;
};
