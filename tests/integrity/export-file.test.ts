import { describe, expect, it } from 'vitest';
import { CaseFormatError, caseToText } from '../../src/pathway/case-file/index.js';
import {
  chainOf,
  exportToText,
  parseFileText,
  readVerified,
} from '../../src/pathway/integrity/index.js';
import { digest, vignette } from './support.js';

const caseFile = vignette('clip-missed-nast-started');
const chain = await chainOf(caseFile, digest);
const text = await exportToText(caseFile, digest);

type Envelope = Record<string, unknown> & {
  case: Record<string, unknown>;
  chain: Record<string, unknown>;
};
const changed = (change: (envelope: Envelope) => void): string => {
  const envelope = JSON.parse(text) as Envelope;
  change(envelope);
  return JSON.stringify(envelope);
};
const problemsOf = (read: string) => {
  try {
    parseFileText(read);
  } catch (error) {
    if (error instanceof CaseFormatError) return error.problems;
    throw error;
  }
  return [];
};

describe('a case exported with its chain', () => {
  it('is read again as an equal case with the same chain', async () => {
    expect(await readVerified(text, digest)).toEqual({ caseFile, chain });
    expect(await readVerified(`\uFEFF${text}`, digest)).toEqual({ caseFile, chain });
  });

  it('is the same text for the same case', async () => {
    expect(await exportToText(structuredClone(caseFile), digest)).toBe(text);
  });

  it('has its chain beside the case, and no word of it inside', () => {
    expect(JSON.parse(text)).toEqual({
      format: 'axillary-export/1',
      case: JSON.parse(caseToText(caseFile)) as unknown,
      chain,
    });
  });

  it('leaves bare case files as they are, without a chain', async () => {
    expect(await readVerified(caseToText(caseFile), digest)).toEqual({ caseFile });
  });

  it('is refused where the chain does not fit, with the entry', async () => {
    const file = changed(({ case: { events } }) => {
      Object.assign((events as object[])[2] ?? {}, { recordedBy: 'somebody else' });
    });
    await expect(readVerified(file, digest)).rejects.toMatchObject({
      name: 'CaseFormatError',
      problems: [
        { pointer: '/case/events/2', found: expect.stringMatching(/entry 3 first/) as string },
      ],
    });
  });

  it('is not written where it could not be read again', async () => {
    let ext: Record<string, unknown> = {};
    // The deepest a bare case file can hold: in the envelope it is one level deeper.
    for (let depth = 0; depth < 60; depth += 1) ext = { ext };
    const deepest = { ...caseFile, events: caseFile.events.map((event) => ({ ...event, ext })) };
    expect(() => caseToText(deepest)).not.toThrow();
    await expect(exportToText(deepest, digest)).rejects.toBeInstanceOf(CaseFormatError);
  });
});

describe('what is wrong with an envelope', () => {
  it.each([
    ['a newer version', (file: Envelope) => (file.format = 'axillary-export/2'), ['/format']],
    [
      'another format',
      (file: Envelope) => (file.format = 'other'),
      ['/format', '/id', '/laterality'],
    ],
    ['a member too many', (file: Envelope) => (file['note'] = 'x'), ['/note']],
    ['no case', (file: Partial<Envelope>) => delete file.case, ['/case']],
    ['no chain', (file: Partial<Envelope>) => delete file.chain, ['/chain']],
    ['no links', (file: Envelope) => delete file.chain['links'], ['/chain/links']],
    ['links that are none', (file: Envelope) => (file.chain['links'] = []), ['/chain/links']],
    [
      'a link in capitals',
      (file: Envelope) => (file.chain['links'] = ['A'.repeat(64)]),
      ['/chain/links/0'],
    ],
    [
      'another algorithm',
      (file: Envelope) => (file.chain['algorithm'] = 'MD5'),
      ['/chain/algorithm'],
    ],
    ['more in the chain', (file: Envelope) => (file.chain['head'] = ''), ['/chain/head']],
    [
      'problems in the case and in the chain',
      (file: Envelope) => {
        file.case['laterality'] = 'both';
        file.chain['algorithm'] = 1;
      },
      ['/chain/algorithm', '/case/laterality'],
    ],
  ])('%s is named at its place', (_what, change, pointers) => {
    const found = problemsOf(changed(change));
    expect(found.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(pointers));
  });

  it('names a member that is written twice, as one of the two would vanish', () => {
    const twice = text.replace('"algorithm"', '"algorithm": "SHA-256", "algorithm"');
    expect(problemsOf(twice)).toMatchObject([{ pointer: '/chain/algorithm' }]);
  });
});
