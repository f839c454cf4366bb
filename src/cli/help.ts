import { NOT_A_DEVICE } from '../pathway/narrative/text.js';

export const HELP = `Usage:
  axillary-pathway status [--as-of DATE] [--known-on DATE] [--json] FILE...
  axillary-pathway validate FILE...
  axillary-pathway verify [--passphrase-file FILE] FILE...
  axillary-pathway --help | --version

Commands:
  status      where each axilla stands: stage, next steps, pitfalls, clocks
  validate    whether each file is a case file that can be read
  verify      whether each file fits the chain it was exported with: entries that were changed, lost,
              added or moved since; prints the head, to be compared with one noted elsewhere;
              of a backup every case, and the seal over all of them

Options:
  --as-of DATE     the day to read the case for (default: the day of its last event);
                   later events are left out
  --known-on DATE  leaves out what was written down after this day
  --json           prints the whole status as JSON: one object for one file, a list for several
  --passphrase-file FILE
                   a text file with the passphrase or the recovery key of an encrypted backup
  -h, --help       prints this text
  --version        prints the version

FILE is a case file in the format axillary-case/1, or one exported with its chain in the format
axillary-export/1; verify also takes a backup, axillary-backup/1 or, encrypted,
axillary-sealed-backup/1. - reads standard input. DATE is YYYY-MM-DD. A chain that does not fit makes
a file unreadable to every command; a file without a chain cannot be verified.
Of several files every one is read. What cannot be read is named on standard error, one problem a
line: the file, the place, what was expected and what was found.

Exit code: 0, or 1 if a file could not be read or verified, or 2 if the arguments make no sense.

${NOT_A_DEVICE}`;
