import { giveFile } from '../components/shared/give-file.js';

/** Gives a case that cannot be read as a file, as it is kept. */
export function exportKept(kept: unknown): void {
  giveFile(
    new Blob([`${JSON.stringify(kept, null, 2)}\n`], { type: 'application/json' }),
    'case',
    'json',
  );
}
