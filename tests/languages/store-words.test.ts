// What the store and the chain say of damage and refusals is in the language of the page.
import { beforeAll, describe, expect, test } from 'vitest';
import { clinicalTexts, interfaceTexts, translationsOf } from '../../scripts/messages.js';
import { resultText } from '../../src/app/import-item.js';
import { refused } from '../../src/app/import-parts.js';
import { troubleNotice, unsavedNotice } from '../../src/app/notices.js';
import { language as german } from '../../src/components/languages/de.js';
import { language as spanish } from '../../src/components/languages/es.js';
import { drawFailure } from '../../src/components/record-dialog/views.js';
import { faultState, listFaultState } from '../../src/components/shared/case-states.js';
import { cellsOf } from '../../src/components/worklist/cells.js';
import { within } from '../../src/components/shared/language.js';
import { told } from '../../src/components/shared/say.js';
import { DEFAULT_CONFIG } from '../../src/pathway/config.js';
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

/** Words of the code, said otherwise where they are shown, and the text for a terminal. */
const CODES = new Set([
  'too weak',
  'very good',
  'the whole file',
  'Not a readable case file, {0}:',
]);

const english = clinicalTexts(interfaceTexts());
const errors = new Map<string, Error>();
const problems: CaseProblem[] = faultProblems(Object.values(FAULTS).flat());
const keysOf = <Key extends string>(of: Readonly<Record<Key, true>>) => Object.keys(of) as Key[];

async function fails(name: string, work: () => unknown): Promise<void> {
  const error: unknown = await Promise.resolve()
    .then(work)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  if (!(error instanceof Error)) throw new Error(`${name} does not fail.`);
  errors.set(name, error);
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

beforeAll(async () => {
  for (const reason of keysOf(REASONS)) errors.set(reason, new StoreError(reason));
  for (const failure of keysOf(LOCK_FAILURES))
    errors.set(`lock, ${failure}`, new LockError(failure));
  errors.set('closed', closedFromOutside());

  const kept = await keptOf(['a', 'b', 'c']);
  const { header, records } = kept;
  const { chain = { first: '', head: '', seq: 3 } } = header;
  const read = (found: Found) => verified(found, sha256);
  const [first, , last] = records;
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
      records: [first, { ...first, seq: 2, event: noteEvent('b', 'other') }, last].flatMap(
        (record) => (record?.event ? [record as StoredEvent] : []),
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
});

/** What a template puts on the screen, as it is written down. */
function written(shown: unknown): string {
  if (Array.isArray(shown)) return shown.map(written).join('');
  if (typeof shown === 'string' || typeof shown === 'number') return String(shown);
  if (typeof shown !== 'object' || shown === null || !('strings' in shown)) return '';
  const { strings, values } = shown as { strings: readonly string[]; values: readonly unknown[] };
  return strings.map((part, at) => part + written(values[at])).join('');
}

const nothing = (): void => undefined;
const failed = (message: string) => ({ kind: 'failed', reason: 'damaged', message }) as const;

/** Where the words of a store are shown. */
const SCREENS: Readonly<Record<string, (error: StoreError) => unknown>> = {
  'in the place of a case': (error) => faultState(error),
  'in the place of the worklist': (error) => listFaultState(error),
  'above every page': (error) => troubleNotice(error, 'reading', nothing),
  'above a case': ({ message }) => unsavedNotice({ events: [], message }, nothing, nothing),
  'in a form': ({ message }) => drawFailure(failed(message)),
  'after an import': ({ message }) => resultText(failed(message), true),
};

describe.each([german, spanish])('$code', (language) => {
  const inEnglish = (text: string): boolean =>
    language.clinical(text).some(({ isEnglish }) => isEnglish);

  test('has every text of the store, the chain and the case file that is one', async () => {
    const known = await translationsOf(language.code, 'clinical');
    // Names of errors and ciphers are one word, and those of files are none.
    const missing = [...english].filter(
      ([text, files]) =>
        / /.test(text) &&
        !known[text] &&
        files.some((file) => /^src\/(?:store|pathway\/(?:integrity|case-file))\//.test(file)),
    );
    expect(missing.map(([text]) => text).filter((text) => !CODES.has(text))).toEqual([]);
  });

  test('has every failure, whole', () => {
    const missing = [...errors].filter(([, { message }]) => inEnglish(message));
    expect(missing.map(([name, { message }]) => `${name}: ${message}`)).toEqual([]);
  });

  test('has everything that is wrong with a chain', () => {
    const texts = problems.flatMap(({ expected, found }) => [expected, found]);
    expect([...new Set(texts)].filter(inEnglish)).toEqual([]);
    for (const view of [() => refused('x.json', problems), () => faultState({ problems })]) {
      const shown = within(language, () => written(view()));
      expect(shown).not.toContain('lang="en"');
      for (const text of texts) expect(shown).toContain(within(language, () => told(text)));
    }
  });

  test('says in the worklist that a case cannot be read', () => {
    const { id: caseId, laterality, patient } = caseOf([]);
    const entry = { caseId, laterality, patient, handle: 'aaaa0000', sample: false };
    const line = () => written(cellsOf({ entry }, '2026-03-02', DEFAULT_CONFIG));
    expect(line()).toContain('Cannot be read');
    expect(within(language, line)).not.toContain('Cannot be read');
  });

  test.each(Object.entries(SCREENS))('shows them %s', (_where, show) => {
    for (const error of errors.values()) {
      if (!(error instanceof StoreError)) continue;
      const shown = within(language, () => written(show(error)));
      expect(shown).toContain(within(language, () => told(error.message)));
      expect(shown).not.toContain(error.message);
    }
  });
});
