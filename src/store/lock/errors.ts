/** Why a lock was not opened or changed. In each case nothing was changed and nothing was lost. */
export type LockFailure =
  | 'wrong-passphrase'
  | 'wrong-recovery-key'
  /** It is no recovery key at all. */
  | 'mistyped-recovery-key'
  | 'unfit-passphrase'
  | 'newer';

const MESSAGES: Readonly<Record<LockFailure, string>> = {
  'wrong-passphrase':
    'This is not the passphrase of this device. Nothing was changed. Check capitals and the keyboard’s language, or use the recovery key.',
  'wrong-recovery-key':
    'This is a recovery key, but not the one of this device, or one that was replaced since. Nothing was changed.',
  'mistyped-recovery-key': 'This recovery key is not as it was printed.',
  'unfit-passphrase': 'This passphrase cannot be used.',
  newer:
    'The patients on this device were locked by a newer version of this application. Reload the page to get it. Nothing was changed.',
};

/** A failure of the lock, with its reason and a message for the screen. */
export class LockError extends Error {
  override readonly name = 'LockError';

  constructor(
    readonly reason: LockFailure,
    message: string = MESSAGES[reason],
  ) {
    super(message);
  }
}
