/** What the application remembers of whoever uses it. Nothing of a patient. */
import { keptTexts } from './kept-texts.js';
import { programmeOf } from './routes.js';

const AUTHOR = 'axillary-pathway:author';
const SAMPLES = 'axillary-pathway:samples';
const STARTED = 'axillary-pathway:started';
const MADE = 'axillary-pathway:made:';
const LANGUAGE = 'axillary-pathway:language';
const BACKUP = 'axillary-pathway:backup';
const MAPPING = 'axillary-pathway:mapping';

export const DEFAULT_AUTHOR = 'Navigator';

function recall(key: string): string | undefined {
  try {
    return keptTexts().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(key: string, value: string): void {
  try {
    keptTexts().setItem(key, value);
  } catch {
    // Where nothing can be remembered it holds until the page is closed.
  }
}

function forget(key: string): void {
  try {
    keptTexts().removeItem(key);
  } catch {
    // Nothing was remembered then.
  }
}

/** The name that stands beside new entries; undefined before it was asked for. */
export const recallAuthor = (): string | undefined => recall(AUTHOR);
export const rememberAuthor = (name: string): void => remember(AUTHOR, name);

/** Whether the list shows the invented patients. */
export const recallSamplesShown = (): boolean => recall(SAMPLES) !== 'hidden';
export const rememberSamplesShown = (shown: boolean): void =>
  remember(SAMPLES, shown ? 'shown' : 'hidden');

/** The language that was chosen; undefined before one was. */
export const recallLanguage = (): string | undefined => recall(LANGUAGE);
export const rememberLanguage = (code: string): void => remember(LANGUAGE, code);

/** How the columns of a spreadsheet were read the last time, as text; nothing of a patient. */
export const recallMapping = (): string | undefined => recall(MAPPING);
export const rememberMapping = (text: string | undefined): void => {
  if (text !== undefined) remember(MAPPING, text);
  else forget(MAPPING);
};

/** Whether the application was started here before: the sample patients are put in only once. */
export const wasStarted = (): boolean => recall(STARTED) !== undefined;
export const rememberStart = (): void => remember(STARTED, 'yes');

/** Whether all of so many invented cases were made up here. */
export const wasMade = (count: number): boolean => recall(`${MADE}${count}`) !== undefined;
export const rememberMade = (count: number): void => remember(`${MADE}${count}`, 'yes');

/** The last backup that was made here: when, how much it holds and where it went; nothing of a patient. */
export interface LastBackup {
  /** An instant with offset. */
  readonly madeAt: string;
  readonly cases: number;
  readonly entries: number;
  /** The folder with the name of the file; empty for a file that was given to somebody. */
  readonly where: string;
}

/** Backups of invented cases are remembered apart: they hold no patient of this device. */
const backupKey = (): string => (programmeOf(location.search) > 0 ? `${BACKUP}:invented` : BACKUP);

export function recallBackup(): LastBackup | undefined {
  try {
    const kept = JSON.parse(recall(backupKey()) ?? 'null') as Partial<LastBackup> | null;
    const { madeAt, cases, entries, where } = kept ?? {};
    return typeof madeAt === 'string' && !Number.isNaN(Date.parse(madeAt))
      ? { madeAt, cases: Number(cases), entries: Number(entries), where: String(where) }
      : undefined;
  } catch {
    return undefined;
  }
}

export const rememberBackup = (last: LastBackup): void =>
  remember(backupKey(), JSON.stringify(last));
