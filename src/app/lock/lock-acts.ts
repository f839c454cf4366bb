/** What can be done about the lock of this device. Each throws in words where it is not done. */
export interface LockActs {
  readonly turnOn: (passphrase: string, recoveryKey: string) => Promise<void>;
  readonly changePassphrase: (passphrase: string, next: string) => Promise<void>;
  readonly changeRecoveryKey: (passphrase: string, recoveryKey: string) => Promise<void>;
  readonly turnOff: (passphrase: string) => Promise<void>;
  readonly lockNow: () => void;
}
