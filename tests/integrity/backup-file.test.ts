import { describe, expect, it } from 'vitest';
import {
  BackupFormatError,
  backupFacts,
  backupLine,
  backupToText,
  canonicalJson,
  chainOf,
  exportToText,
  isBackup,
  readBackup,
} from '../../src/pathway/integrity/index.js';
import { digest, drawing, vignette } from './support.js';

const NAMES = ['clip-missed-nast-started', 'benign-concordant', 'palpable-ultrasound-negative'];
const held = NAMES.map((name, index) => ({ caseFile: vignette(name), sample: index === 1 }));
const facts = { madeAt: '2026-11-02T17:05:00+01:00', leftOut: 0 };
const caseLines = await Promise.all(held.map((one) => backupLine(one, digest)));
const text = await backupToText(caseLines, backupFacts(caseLines, facts), digest);
const bytesOf = (of: string) => new TextEncoder().encode(of);
const bytes = bytesOf(text);
const lines = text.split('\n').slice(0, -1);
const joined = (of: readonly string[]) => of.map((line) => `${line}\n`).join('');

const refusal = async (file: Uint8Array | string): Promise<BackupFormatError> => {
  const error: unknown = await readBackup(
    typeof file === 'string' ? bytesOf(file) : file,
    digest,
  ).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(BackupFormatError);
  return error as BackupFormatError;
};

describe('a backup', () => {
  it('gives back every case, with when it was made and how much it holds', async () => {
    const entries = held.reduce((sum, { caseFile }) => sum + caseFile.events.length, 0);
    expect(await readBackup(bytes, digest)).toEqual({ ...facts, cases: 3, entries, held });
    expect(isBackup(text)).toBe(true);
  });

  it('is the same bytes for the same cases at the same instant', async () => {
    const again = await Promise.all(held.map((one) => backupLine(one, digest)));
    expect(await backupToText(again, backupFacts(again, facts), digest)).toBe(text);
  });

  it('of an empty store is one that holds nothing', async () => {
    const empty = bytesOf(
      await backupToText([], backupFacts([], { ...facts, leftOut: 2 }), digest),
    );
    expect(await readBackup(empty, digest)).toMatchObject({ cases: 0, leftOut: 2, held: [] });
  });

  it('holds a case as an export with its chain does, one a line', async () => {
    const exported = await exportToText(vignette('benign-concordant'), digest);
    expect(lines[2]).toBe(canonicalJson(JSON.parse(exported)));
  });
});

describe('a file that is no backup is refused in its own words', () => {
  it.each([
    ['a case file', JSON.stringify(vignette('benign-concordant')), /Import it as a case file/],
    ['another file', 'name;date\n', /no backup of this application/],
    ['an empty file', '', /no backup of this application/],
    [
      'a newer backup',
      text.replace('axillary-backup/1', 'axillary-backup/2'),
      /newer version.*Reload/,
    ],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /bytes that are no text/],
  ])('%s', async (_what, file, words) => {
    expect((await refusal(file)).message).toMatch(words);
  });
});

describe('each kind of damage is found and its place named', () => {
  const turned = (at: number, change: (line: string) => string) =>
    lines.map((line, index) => (index === at ? change(line) : line));
  const madeUp = async () => {
    const caseFile = { ...vignette('benign-concordant'), id: 'another' };
    const chain = await chainOf(caseFile, digest);
    return canonicalJson({ format: 'axillary-export/1', case: caseFile, chain });
  };

  it('a bit that flipped in a case', async () => {
    const at = text.indexOf('"recordedBy"', text.indexOf(lines[2] ?? '')) + 2;
    const flipped = bytes.slice();
    const place = bytesOf(text.slice(0, at)).length;
    flipped[place] = (flipped[place] ?? 0) ^ 1;
    expect(await refusal(flipped)).toMatchObject({
      line: 3,
      message: expect.stringMatching(/line 3, case 2 of 3/) as string,
    });
  });

  it('a file cut short, at the end of every line and within', async () => {
    for (let count = 1; count < lines.length; count += 1) {
      const cut = joined(lines.slice(0, count));
      expect((await refusal(cut)).message).toMatch(/cut short/);
      expect((await refusal(cut.slice(0, -40))).message).toMatch(/not as it was written|cut short/);
    }
    expect((await refusal(text.slice(0, -1))).message).toMatch(/cut short.*line 5/);
  });

  it('a block written twice', async () => {
    const { message } = await refusal(joined([...lines.slice(0, 3), ...lines.slice(2)]));
    expect(message).toMatch(/says 3 cases and holds 4/);
  });

  it('a block of zeros', async () => {
    const zeros = turned(1, (line) => `${line.slice(0, 200)}${'\0'.repeat(64)}${line.slice(264)}`);
    expect(await refusal(joined(zeros))).toMatchObject({ line: 2 });
  });

  it('a case taken out, and two exchanged', async () => {
    expect((await refusal(joined(lines.filter((_, at) => at !== 2)))).message).toMatch(
      /says 3 cases and holds 2/,
    );
    const [about = '', first = '', second = '', ...rest] = lines;
    expect((await refusal(joined([about, second, first, ...rest]))).message).toMatch(/seal/);
  });

  it('a case written anew with its chain', async () => {
    const forged = await madeUp();
    expect((await refusal(joined(turned(2, () => forged)))).message).toMatch(
      /every case fits its chain.*do not fit the seal/,
    );
  });

  it('other line ends, and text behind the end', async () => {
    expect((await refusal(text.replaceAll('\n', '\r\n'))).message).toMatch(/not as it was/);
    expect((await refusal(`${text} `)).message).toMatch(/not as it was written/);
  });

  it('a first line that was changed', async () => {
    const other = turned(0, (line) => line.replace('"cases":3', '"cases":"3"'));
    expect(await refusal(joined(other))).toMatchObject({ line: 1 });
  });

  it('a seal that was computed over other counts', async () => {
    const [about = '', ...cases] = lines.slice(0, -1);
    const body = joined([about.replace('"cases":3', '"cases":4'), ...cases]);
    const sum = Buffer.from(await digest(bytesOf(body))).toString('hex');
    const forged = `${body}${JSON.stringify({ bytes: bytesOf(body).length, sha256: sum })}\n`;
    expect((await refusal(forged)).message).toMatch(/says that it holds 4 cases/);
  });

  it('1,000 random bit flips', async () => {
    const SEED = 20_261_129;
    const draw = drawing(SEED);
    let named = 0;
    for (let flip = 0; flip < 1_000; flip += 1) {
      const file = bytes.slice();
      const at = draw(file.length);
      file[at] = (file[at] ?? 0) ^ (1 << draw(8));
      if ((await refusal(file)).line !== undefined) named += 1;
    }
    process.stdout.write(
      `bit flips in a backup, seed ${SEED}, ${bytes.length} bytes: 1000 of 1000 found, the line named for ${named}\n`,
    );
    expect(named).toBeGreaterThan(800);
  }, 60_000);
});
