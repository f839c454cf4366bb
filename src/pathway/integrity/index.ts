/** What shows that a log is the one that was written: canonical form, chain, and the file that carries it. */
export {
  BACKUP_FORMAT,
  BackupFormatError,
  backupFacts,
  backupLine,
  backupToText,
  isBackup,
  readBackup,
  textOf,
} from './backup-file.js';
export type { BackedUpCase, Backup, BackupFacts, BackupLine } from './backup-file.js';
export { canonicalJson, sameContent } from './canonical.js';
export {
  chainHead,
  chainOf,
  entriesThatDoNotFit,
  firstLink,
  linksAfter,
  verifyChain,
} from './chain.js';
export type { Chain, ChainCheck, ChainFault, ChainedHeader, Digest } from './chain.js';
export { exportToText, parseFileText, readVerified } from './export-file.js';
export type { ReadFile } from './export-file.js';
export { checkSeal, withSeal } from './seal.js';
export type { SealCheck } from './seal.js';
