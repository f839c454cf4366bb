import { parseArgs } from 'node:util';
import { CALENDAR_DAY } from '../pathway/case-file/dates.js';

/** What the arguments ask for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage-error'; readonly message: string }
  | { readonly kind: 'validate'; readonly files: readonly string[] }
  | {
      readonly kind: 'verify';
      readonly files: readonly string[];
      /** A file with the passphrase or recovery key of an encrypted backup. */
      readonly passphraseFile?: string;
    }
  | {
      readonly kind: 'status';
      readonly files: readonly string[];
      readonly asOf?: string;
      readonly knownOn?: string;
      readonly json: boolean;
    };

const usageError = (message: string): Command => ({ kind: 'usage-error', message });

/**
 * Reads the arguments. What makes no sense is answered with a `usage-error`, never thrown.
 *
 * @param args - the arguments behind the name of the command
 */
export function readArguments(args: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        json: { type: 'boolean' },
        'as-of': { type: 'string' },
        'known-on': { type: 'string' },
        'passphrase-file': { type: 'string' },
      },
    });
  } catch (error) {
    return usageError((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return usageError('a command is missing: status, validate or verify');
  if (command !== 'status' && command !== 'validate' && command !== 'verify') {
    return usageError(`there is no command "${command}", only status, validate and verify`);
  }
  if (files.length === 0)
    return usageError(`${command} needs at least one file, or - to read standard input`);
  if (files.filter((file) => file === '-').length > 1) {
    return usageError('standard input can be read once only');
  }
  if (command !== 'status') {
    const passphraseFile = values['passphrase-file'];
    const others = ['as-of', 'known-on', 'json'] as const;
    const foreign = command === 'verify' ? others : [...others, 'passphrase-file' as const];
    const [extra] = foreign.filter((name) => name in values);
    if (extra) return usageError(`${command} has no option --${extra}`);
    return { kind: command, files, ...(passphraseFile !== undefined && { passphraseFile }) };
  }
  if ('passphrase-file' in values) return usageError('status has no option --passphrase-file');
  for (const name of ['as-of', 'known-on'] as const) {
    const day = values[name];
    if (day !== undefined && !CALENDAR_DAY.test(day)) {
      return usageError(`--${name} needs a day such as 2026-07-14, not "${day}"`);
    }
  }
  return {
    kind: 'status',
    files,
    json: values.json ?? false,
    ...(values['as-of'] !== undefined && { asOf: values['as-of'] }),
    ...(values['known-on'] !== undefined && { knownOn: values['known-on'] }),
  };
}
