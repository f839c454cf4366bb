import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CaseFormatError } from '../../src/pathway/case-file/index.js';
import {
  exportToText,
  parseFileText,
  readVerified,
  verifyChain,
} from '../../src/pathway/integrity/index.js';
import { digest, drawing, vignette } from './support.js';

const caseFile = vignette('clip-missed-nast-started');
const text = await exportToText(caseFile, digest);
const bytes = new TextEncoder().encode(text);
const textOf = (file: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(file);

type Outcome = 'unreadable' | 'does not fit its chain' | 'same content' | 'unnoticed';

/** What is noticed of a damaged file; the content is compared by another reader than the one tested. */
async function outcomeOf(file: Uint8Array): Promise<Outcome> {
  let read;
  try {
    read = parseFileText(textOf(file));
  } catch (error) {
    // Anything but these two would be a fault of the reader.
    expect(error instanceof CaseFormatError || error instanceof TypeError).toBe(true);
    return 'unreadable';
  }
  if (read.chain && (await verifyChain(read.caseFile, read.chain, digest)).kind === 'broken') {
    return 'does not fit its chain';
  }
  const isSame = isDeepStrictEqual(JSON.parse(textOf(file)), JSON.parse(text));
  return isSame ? 'same content' : 'unnoticed';
}

describe('1,000 random bit flips in an exported file', () => {
  const SEED = 20_261_128;

  it(`are all noticed, or change nothing of the content (seed ${SEED})`, async () => {
    const draw = drawing(SEED);
    const counts: Record<Outcome, number> = {
      unreadable: 0,
      'does not fit its chain': 0,
      'same content': 0,
      unnoticed: 0,
    };
    for (let flip = 0; flip < 1_000; flip += 1) {
      const file = bytes.slice();
      const at = draw(file.length);
      file[at] = (file[at] ?? 0) ^ (1 << draw(8));
      counts[await outcomeOf(file)] += 1;
    }
    process.stdout.write(
      `bit flips, seed ${SEED}, file of ${bytes.length} bytes: ${JSON.stringify(counts)}\n`,
    );
    expect(counts.unnoticed).toBe(0);
    // Both lines of defence were needed, so both were tried.
    expect(counts.unreadable).toBeGreaterThan(0);
    expect(counts['does not fit its chain']).toBeGreaterThan(100);
  }, 60_000);

  it('would notice nothing of most changed words without the chain', async () => {
    const at = text.indexOf('navigator') >= 0 ? text.indexOf('navigator') : text.indexOf('Jane');
    const file = bytes.slice();
    const byteAt = new TextEncoder().encode(text.slice(0, at)).length;
    file[byteAt] = (file[byteAt] ?? 0) ^ 1;
    expect(() => parseFileText(textOf(file))).not.toThrow();
    expect(await outcomeOf(file)).toBe('does not fit its chain');
  });
});

describe('seven kinds of damage to an exported file', () => {
  const edited = (change: (events: unknown[], links: string[]) => void): string => {
    const envelope = JSON.parse(text) as {
      case: { events: unknown[] };
      chain: { links: string[] };
    };
    change(envelope.case.events, envelope.chain.links);
    return JSON.stringify(envelope, null, 2);
  };
  const overwritten = (at: number, part: Uint8Array): Uint8Array => {
    const file = bytes.slice();
    file.set(part, at);
    return file;
  };
  const third = Math.floor(bytes.length / 3);
  const kinds: readonly (readonly [
    string,
    () => Promise<Uint8Array | string> | Uint8Array | string,
  ])[] = [
    ['emptied', () => new Uint8Array()],
    ['cut short', () => bytes.slice(0, 2 * third)],
    ['a block of zeros', () => overwritten(third, new Uint8Array(512))],
    ['a block written twice', () => overwritten(third, bytes.slice(2 * third, 2 * third + 256))],
    [
      'an entry lost with its link',
      () => edited((events, links) => [events.splice(2, 1), links.splice(3, 1)]),
    ],
    [
      'two entries in the other order',
      () => edited((events) => events.splice(1, 0, ...events.splice(2, 1))),
    ],
    [
      'the chain of another file',
      async () => {
        const other = await exportToText(vignette('retraction'), digest);
        const { chain } = JSON.parse(other) as { chain: object };
        return JSON.stringify({ ...(JSON.parse(text) as object), chain });
      },
    ],
  ];

  it.each(kinds)('%s is refused, whole and in words', async (_kind, damage) => {
    const file = await damage();
    const read = typeof file === 'string' ? file : textOf(file);
    await expect(readVerified(read, digest)).rejects.toBeInstanceOf(CaseFormatError);
  });

  it('cut at any length it is refused, but for the line end', async () => {
    for (let length = 0; length < text.length - 1; length += 37) {
      await expect(readVerified(text.slice(0, length), digest)).rejects.toBeInstanceOf(
        CaseFormatError,
      );
    }
    expect(await readVerified(text.slice(0, -1), digest)).toMatchObject({ caseFile });
  });
});
