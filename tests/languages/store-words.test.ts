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
import type { CaseProblem } from '../../src/pathway/case-file/index.js';
import { StoreError } from '../../src/store/errors.js';
import { caseOf } from '../store/cases.js';
import { fileProblems, storeFailures } from './store-failures.js';

/** Words of the code, said otherwise where they are shown, and the text for a terminal. */
const CODES = new Set([
  'too weak',
  'very good',
  'the whole file',
  'Not a readable case file, {0}:',
]);

const english = clinicalTexts(interfaceTexts());
let errors: ReadonlyMap<string, Error>;
let problems: readonly CaseProblem[];

beforeAll(async () => {
  errors = await storeFailures();
  problems = await fileProblems();
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
