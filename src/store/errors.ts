import type { CaseFile } from '../pathway/types.js';

/** Why a store could not be opened, read or written. */
export type FailureReason =
  'full' | 'blocked' | 'newer' | 'damaged' | 'locked' | 'unavailable' | 'unknown';

/** What each reason means, in words for the screen. None of them deletes anything. */
const MESSAGES: Readonly<Record<FailureReason, string>> = {
  full: 'This device has no room left. The entry was not saved; everything saved before is still there.',
  blocked:
    'Another tab still holds an older version of the data. Close the other tabs of this application and try again. Nothing was changed.',
  newer:
    'A newer version of this application has used the data on this device. This older version does not write to it and deletes nothing. Reload the page to get the newer version.',
  damaged: 'The data on this device cannot be read completely. Nothing was deleted.',
  locked:
    'The lock of this device was turned on or off in another tab. Nothing was saved here. Reload the page to go on.',
  unavailable:
    'This browser does not allow data to be kept on this device, or has closed the connection to it.',
  unknown: 'The browser could not save the entry and gave no reason.',
};

/** A failure of the store, with its reason and a message for the screen. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  /**
   * @param reason - the kind of failure
   * @param message - what to say on the screen; without it the usual words for the reason
   * @param options - the error of the browser, where there was one
   */
  constructor(
    readonly reason: FailureReason,
    message: string = MESSAGES[reason],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The connection to what is kept was ended by another than this page. */
export const closedFromOutside = (): StoreError =>
  new StoreError(
    'unavailable',
    'Another tab opened a newer version of this application, or the browser closed the data. Reload the page to go on. Everything saved before is still there.',
  );

/** A case of which not everything is as it was saved. It can be exported as it is, and not written to. */
export class DamagedCaseError extends StoreError {
  /**
   * @param message - what is damaged, with the first entry it shows at
   * @param kept - what is left of the case
   */
  constructor(
    message: string,
    readonly kept: CaseFile,
  ) {
    super('damaged', message);
  }
}

/** Names of the browser's errors, and what they mean for whoever wanted to save. */
const REASONS: Readonly<Record<string, FailureReason>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  NotFoundError: 'damaged',
  DataError: 'damaged',
  UnknownError: 'damaged',
  ReferenceError: 'unavailable',
};

/**
 * Any thrown value as a `StoreError`.
 *
 * @param error - what the browser threw, or a `StoreError`, which is given back unchanged
 */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error ? error.name : '';
  return new StoreError(REASONS[name] ?? 'unknown', undefined, { cause: error });
}
