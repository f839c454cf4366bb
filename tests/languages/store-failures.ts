// What the store, the lock and the chain refuse, each brought about as it comes about.
import { CaseFormatError, parseCaseText } from '../../src/pathway/case-file/index.js';
import type { CaseProblem } from '../../src/pathway/case-file/index.js';
import { chainOf, exportToText, parseFileText } from '../../src/pathway/integrity/index.js';
import { faultProblems } from '../../src/pathway/integrity/faults.js';
import type { ChainFault } from '../../src/pathway/integrity/chain.js';
import { verified } from '../../src/store/chained.js';
import type { Found } from '../../src/store/chained.js';
import { sha256 } from '../../src/store/digest.js';
import { StoreError, closedFromOutside } from '../../src/store/errors.js';
import type { FailureReason } from '../../src/store/errors.js';
import { LockError } from '../../src/store/lock/errors.js';
import type { LockFailure } from '../../src/store/lock/errors.js';
import { problemOf } from '../../src/store/lock/passphrase.js';
import { readRecoveryKey } from '../../src/store/lock/recovery-key.js';
import { damaged, headerOf } from '../../src/store/log.js';
import type { CaseHeader, StoredEvent } from '../../src/store/log.js';
import { lossInWords } from '../../src/store/losses.js';
import { decideAppend, withoutRepeats } from '../../src/store/plans.js';
import { decideRestore } from '../../src/store/restoring.js';
import { caseOf, noteEvent } from '../store/cases.js';

const REASONS: Readonly<Record<FailureReason, true>> = {
  ...{ full: true, blocked: true, newer: true, damaged: true },
  ...{ locked: true, unavailable: true, unknown: true },
};
const LOCK_FAILURES: Readonly<Record<LockFailure, true>> = {
  ...{ 'wrong-passphrase': true, 'wrong-recovery-key': true, 'mistyped-recovery-key': true },
  ...{ 'unfit-passphrase': true, newer: true },
};
const FAULTS: Readonly<Record<ChainFault['kind'], readonly ChainFault[]>> = {
  header: [{ kind: 'header' }],
  entry: [1, 2].map((count) => ({ kind: 'entry', entry: 2, count })),
  'missing-links': [1, 2].map((count) => ({ kind: 'missing-links', entry: 2, count })),
  'surplus-links': [1, 2].map((count) => ({ kind: 'surplus-links', entry: 2, count })),
};

const keysOf = <Key extends string>(of: Readonly<Record<Key, true>>) => Object.keys(of) as Key[];

async function failureOf(name: string, work: () => unknown): Promise<Error> {
  const error: unknown = await Promise.resolve()
    .then(work)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  if (!(error instanceof Error)) throw new Error(`${name} does not fail.`);
  return error;
}

/** A case as a store holds it. */
async function keptOf(ids: readonly string[]): Promise<{ header: CaseHeader } & Found> {
  const caseFile = caseOf(ids);
  const { id: caseId, laterality, patient, events } = caseFile;
  const savedAt = '2026-03-02T09:00:00Z';
  const about = { caseId, handle: 'aaaa0000', laterality, patient, sample: false, savedAt };
  const { links } = await chainOf(caseFile, sha256);
  const records = events.map((event, at): StoredEvent => {
    const link = links[at + 1] ?? '';
    return { caseId, seq: at + 1, event, link };
  });
  const chain = { first: links[0] ?? '', head: links.at(-1) ?? '', seq: events.length };
  return { header: { ...headerOf(about, events, savedAt), chain }, records };
}

/** Every failure of the store and the lock, by what led to it. */
export async function storeFailures(): Promise<ReadonlyMap<string, Error>> {
  const errors = new Map<string, Error>();
  const fails = async (name: string, work: () => unknown): Promise<void> =>
    void errors.set(name, await failureOf(name, work));

  for (const reason of keysOf(REASONS)) errors.set(reason, new StoreError(reason));
  for (const failure of keysOf(LOCK_FAILURES))
    errors.set(`lock, ${failure}`, new LockError(failure));
  errors.set('closed', closedFromOutside());

  const kept = await keptOf(['a', 'b', 'c']);
  const { header, records } = kept;
  const { chain = { first: '', head: '', seq: 3 } } = header;
  const read = (found: Found) => verified(found, sha256);
  const without = (seq: number) => records.filter((record) => record.seq !== seq);
  await fails('no header', () => read({ records }));
  await fails('a gap', () => read({ header, records: without(2) }));
  await fails('a lost end', () => read({ header, records: without(3) }));
  await fails('another end', () =>
    read({ header: { ...header, head: { seq: 3, lastEventId: 'x' } }, records }),
  );
  await fails('the only entry', async () => {
    const one = await keptOf(['a']);
    return read({ ...one, records: [] });
  });
  await fails('another patient', () =>
    read({ header: { ...header, patient: { id: 'p-2' } }, records }),
  );
  await fails('a changed entry', () =>
    read({
      header,
      records: records.map((record) =>
        record.seq === 2 ? { ...record, event: noteEvent('b', 'other') } : record,
      ),
    }),
  );
  await fails('another end of the chain', () =>
    read({ header: { ...header, chain: { ...chain, head: '0'.repeat(64) } }, records }),
  );

  const loss = { caseId: 'case-1', handle: 'aaaa0000', found: 0 };
  for (const expected of [1, 3]) {
    const words = lossInWords({ ...loss, kind: 'short', expected });
    errors.set(`a loss of ${expected}`, damaged(header, records, words));
  }
  const exchanged = lossInWords({ ...loss, kind: 'exchanged', expected: 3 });
  errors.set('another log', damaged(header, records, exchanged));

  for (const damage of ['no header', 'a gap'].flatMap((name) => errors.get(name) ?? [])) {
    const part = { header, records: without(2) };
    await fails(`a file that does not restore it, ${damage.message}`, () =>
      decideRestore(
        ...([part, damage as StoreError, caseOf(['a']), { sample: false }] as const),
        ...([header.savedAt, sha256] as const),
      ),
    );
  }
  await fails('two under one id', () => withoutRepeats([noteEvent('a'), noteEvent('a', 'other')]));
  await fails('a case that is gone', () =>
    decideAppend(undefined, [], { seq: 0, lastEventId: '' }, header.savedAt),
  );

  for (const [at, text] of ['short', 'aaaaaaaaaaaaaaaa', 'passwordpassword'].entries()) {
    errors.set(`passphrase ${at}`, new Error(problemOf(text)));
  }
  for (const typed of ['x', 'AAAAA-'.repeat(30)]) {
    const found = readRecoveryKey(typed);
    if ('problem' in found) errors.set(`recovery key ${typed}`, new Error(found.problem));
  }
  return errors;
}

/** What is wrong with chains, and with files of cases. */
export async function fileProblems(): Promise<readonly CaseProblem[]> {
  const problems: CaseProblem[] = faultProblems(Object.values(FAULTS).flat());
  const text = await exportToText(caseOf(['a', 'b']), sha256);
  const [note] = caseOf(['a']).events;
  const events = [
    ...[null, { ...note, type: 'note.lost' }, { ...note, data: { text: 5 } }, { ...note, id: ' ' }],
    ...[
      { ...note, occurredAt: 'May' },
      { ...note, recordedAt: 'May' },
      { ...note, more: true },
    ],
    ...[
      { ...note, dateEstimated: false },
      { ...note, type: 'surgery.performed', data: {} },
    ],
    { ...note, type: 'plan.recorded', data: { approach: 'surgery' } },
    { ...note, type: 'clip.checked', data: { nodeId: 'L1', status: 'x'.repeat(90) } },
  ];
  const wrong: readonly string[] = [
    ...['', '{', '{"a" 1}', '{"a":1 "b"}', '[1', '"\\x"', '"a', '{} x', '{"a":1,"a":2}', '[]', '5'],
    ...['[['.repeat(64), '{"format":"axillary-case/2"}', '{"__proto__":{}}'],
    ...events.map((event) => JSON.stringify({ ...caseOf([]), events: [event] })),
    JSON.stringify({ ...caseOf([]), laterality: 'both', patient: { id: true }, events: {} }),
    JSON.stringify({ ...caseOf([]), patient: { id: 'p', birthDate: null, gender: 5 } }),
    JSON.stringify({ ...caseOf([]), events: [note, { ...note, data: { text: 'other' } }] }),
  ];
  for (const one of wrong) {
    try {
      parseCaseText(one);
      throw new Error(`A wrong file is read: ${one}`);
    } catch (error) {
      if (!(error instanceof CaseFormatError)) throw error;
      problems.push(...error.problems);
    }
  }
  const altered: readonly ((file: Record<string, object>) => void)[] = [
    (file) => Object.assign(file['chain'] ?? {}, { algorithm: 'MD5', links: 'none', more: true }),
    (file) => Object.assign(file['chain'] ?? {}, { links: [] }),
    (file) => Object.assign(file['chain'] ?? {}, { links: [1, 'x', ''], algorithm: 5 }),
    (file) => Object.assign(file, { chain: [], format: 'axillary-export/2' }),
    (file) => Object.assign(file, { chain: [] }),
    (file) => Object.assign(file, { chain: 'none', extra: null }),
  ];
  for (const alter of altered) {
    const file = JSON.parse(text) as Record<string, object>;
    alter(file);
    try {
      parseFileText(JSON.stringify(file));
      throw new Error('An altered file is read.');
    } catch (error) {
      if (!(error instanceof CaseFormatError)) throw error;
      problems.push(...error.problems);
    }
  }
  return problems;
}
