import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PATHWAY_VERSION } from '../../src/index.js';
import { parseCaseText } from '../../src/pathway/case-file/index.js';
import {
  backupFacts,
  backupLine,
  backupToText,
  exportToText,
} from '../../src/pathway/integrity/index.js';
import { statusOf } from '../../src/pathway/status.js';
import { sha256 } from '../../src/store/digest.js';
import { backupOf } from '../../src/store/backup.js';
import { createLock } from '../../src/store/lock/key-material.js';
import { drawRecoveryKey } from '../../src/store/lock/recovery-key.js';
import { sealBackup } from '../../src/store/lock/sealed-backup.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { axillaryPathway, closedEarly } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'axillary-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const vignettes = new URL('../vignettes/', import.meta.url);
const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const caseText = (name: string, patient: object = {}): string => {
  const text = readFileSync(new URL(`${name}.json`, vignettes), 'utf8');
  const vignette = JSON.parse(text) as { case: { patient: object } };
  const { case: caseFile } = vignette;
  return JSON.stringify({ ...caseFile, patient: { ...caseFile.patient, ...patient } });
};

const NAMED = {
  name: { family: 'Sample', given: 'Jane' },
  birthDate: '1945-07-14',
  identifiers: [{ system: 'urn:site:mrn', value: 'SAMPLE-1' }],
};
const clipMissed = write('clip.json', caseText('clip-missed-nast-started', NAMED));
const palpable = write('palpable.json', caseText('palpable-ultrasound-negative'));
const wrapper = write('wrapper.json', readFileSync(new URL('retraction.json', vignettes), 'utf8'));

describe('status', () => {
  it('says whose axilla it is, where it stands, what is next and what is wrong', async () => {
    const { code, out, err } = await axillaryPathway(['status', clipMissed]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^SAMPLE, Jane \| RIGHT axilla\nBorn 14-Jul-1945 \(80y\) \| Gender female \| MRN SAMPLE-1\n/,
    );
    expect(out).toMatch(/Stage: NAST under way, since 22-Jan-2026/);
    expect(out).toMatch(/Next steps\n {2}- .*Owner: medical oncologist/);
    expect(out).toMatch(/Critical: .*R1, since/);
    expect(out).toMatch(/Source SN-18/);
    expect(out).toMatch(/Clocks\n {2}Met:/);
    expect(out).toContain(`Pathway rules ${PATHWAY_VERSION}.`);
    expect(out).toMatch(/Not a medical device/);
  });

  it('says what is not recorded of a patient', async () => {
    const { out } = await axillaryPathway(['status', palpable]);
    expect(out).toMatch(/^Name not recorded \| LEFT axilla\nBorn not recorded/);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Number not recorded \| Id in the case file p-palpable/,
    );
  });

  it('writes the whole status as JSON: one object for one file, a list for several', async () => {
    const one = await axillaryPathway(['status', '--json', clipMissed]);
    const expected: unknown = JSON.parse(
      JSON.stringify(statusOf(parseCaseText(readFileSync(clipMissed, 'utf8')))),
    );
    expect(JSON.parse(one.out)).toEqual(expected);
    expect(expected).toMatchObject({ pathwayVersion: PATHWAY_VERSION });
    const two = await axillaryPathway(['status', '--json', clipMissed, palpable]);
    expect(JSON.parse(two.out)).toMatchObject([
      expected,
      { caseId: 'palpable-ultrasound-negative' },
    ]);
  });

  it('reads a case as of a day, and as known on a day', async () => {
    const early = await axillaryPathway(['status', '--as-of', '2026-01-15', '--json', clipMissed]);
    expect(JSON.parse(early.out)).toMatchObject({ asOf: '2026-01-15', stage: 'pathology-awaited' });
    const known = await axillaryPathway(['status', '--known-on=2026-01-15', clipMissed]);
    expect(known.out).toMatch(/known on 15-Jan-2026/);
  });

  it('reads standard input', async () => {
    const { code, out } = await axillaryPathway(['status', '-'], readFileSync(palpable, 'utf8'));
    expect(code).toBe(0);
    expect(out).toMatch(/LEFT axilla/);
  });

  it('goes on behind a file that cannot be read', async () => {
    const { code, out, err } = await axillaryPathway(['status', wrapper, palpable]);
    expect(code).toBe(1);
    expect(out).toMatch(/LEFT axilla/);
    expect(err).toMatch(/wrapper\.json: \/format: expected .*; found/);
  });

  it('does not let a text from a file steer the terminal', async () => {
    const forged = { name: { family: 'A\u001B[2J\u202E', given: 'B' } };
    const file = write('forged.json', caseText('palpable-ultrasound-negative', forged));
    const { out, err } = await axillaryPathway(['status', file]);
    // eslint-disable-next-line no-control-regex
    expect(out + err).not.toMatch(/[\u001B\u202E]/);
  });

  it('uses no colour where the output is no terminal', async () => {
    const { out } = await axillaryPathway(['status', clipMissed], '', { FORCE_COLOR: '1' });
    expect(out).not.toContain('\u001B');
  });

  it('takes a reader that stops early for no failure', async () => {
    expect(await closedEarly(['status', clipMissed, palpable])).toEqual({ code: 0, err: '' });
  });
});

describe('validate', () => {
  it('names the side and the number of events of each file', async () => {
    const { code, out } = await axillaryPathway(['validate', clipMissed, palpable]);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([
      `${clipMissed}: valid, RIGHT axilla, 5 events`,
      `${palpable}: valid, LEFT axilla, 3 events`,
    ]);
  });

  it('says that a vignette is no case file', async () => {
    const { code, out, err } = await axillaryPathway(['validate', wrapper]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    const lines = err.trim().split('\n');
    expect(lines.every((line) => line.startsWith(`${wrapper}: /`))).toBe(true);
    expect(lines).toContainEqual(expect.stringMatching(/\/case: expected .*; found an object$/));
  });

  it.each([
    [
      'no file',
      () => join(folder, 'none.json'),
      /none\.json: cannot be read: there is no such file/,
    ],
    ['a folder', () => folder, /cannot be read: it is a folder/],
    ['other bytes', () => write('b.json', Buffer.from([0xff, 0x00])), /it is not UTF-8 text/],
    ['no JSON', () => write('t.json', '{"format":'), /t\.json: .*expected a JSON value; found/],
  ])('says what is wrong with %s', async (_what, file, message) => {
    const { code, err } = await axillaryPathway(['validate', file()]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

describe('verify', () => {
  const exported = async (name: string, change = (text: string) => text): Promise<string> => {
    const text = await exportToText(parseCaseText(readFileSync(clipMissed, 'utf8')), sha256);
    return write(name, change(text));
  };

  it('prints how many entries fit, and the head', async () => {
    const file = await exported('export.json');
    const { chain } = JSON.parse(readFileSync(file, 'utf8')) as { chain: { links: string[] } };
    expect(await axillaryPathway(['verify', file])).toEqual({
      code: 0,
      out: `${file}: verified, 5 entries, head ${chain.links[5]}\n`,
      err: '',
    });
  });

  it('names every fault, and goes on behind a file that has some', async () => {
    const changed = await exported('changed.json', (text) =>
      text.replace('Jane', 'Joan').replace('"recordedBy": "', '"recordedBy": "x'),
    );
    const whole = await exported('whole.json');
    const { code, out, err } = await axillaryPathway(['verify', changed, whole]);
    expect(code).toBe(1);
    expect(out).toMatch(/^.*whole\.json: verified, 5 entries/);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/changed\.json: \/case: expected the format, id, side and patient/),
      expect.stringMatching(/changed\.json: \/case\/events\/0: .*entry 1 first/),
    ]);
  });

  it('does not take a bare case file for verified', async () => {
    const { code, out, err } = await axillaryPathway(['verify', clipMissed]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/clip\.json: no chain, not verified/);
  });

  it('reads a backup of many cases, and names the line at which it was altered', async () => {
    const caseFile = parseCaseText(readFileSync(clipMissed, 'utf8'));
    const about = { madeAt: '2026-11-02T17:05:00+01:00', leftOut: 1 };
    const line = await backupLine({ caseFile, sample: false }, sha256);
    const text = await backupToText([line], backupFacts([line], about), sha256);
    const whole = write('backup.jsonl', text);
    expect(await axillaryPathway(['verify', whole])).toEqual({
      code: 0,
      out: `${whole}: verified backup, 1 case, 5 entries, made ${about.madeAt}, without 1 case that could not be read\n`,
      err: '',
    });
    const altered = write('altered.jsonl', text.replace('Jane', 'Joan'));
    const { code, out, err } = await axillaryPathway(['verify', altered]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/altered\.jsonl: .* line 2, case 1 of 1/);
    expect(await axillaryPathway(['status', whole])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/this is a backup of many cases/) as string,
    });
  });

  it('reads an encrypted backup with what opens it, and says so where that is missing', async () => {
    const caseFile = parseCaseText(readFileSync(clipMissed, 'utf8'));
    const store = createMemoryStore();
    await store.importCase(caseFile, { sample: false });
    const made = await backupOf(store, '2026-11-02T17:05:00+01:00');
    const key = drawRecoveryKey();
    const { record, vault } = await createLock('heron lamp seven gravel', key);
    const { text } = await sealBackup(made, record, vault, sha256);
    const file = write('encrypted.jsonl', text);
    const verify = (secret: string) =>
      axillaryPathway(['verify', '--passphrase-file', write('secret.txt', secret), file]);
    // Some editors set a mark before a text, or end its line with two characters.
    for (const secret of ['heron lamp seven gravel\n', '\uFEFFheron lamp seven gravel\r\n', key]) {
      expect(await verify(secret)).toEqual({
        code: 0,
        out: `${file}: verified encrypted backup, 1 case, 5 entries, made 2026-11-02T17:05:00+01:00\n`,
        err: '',
      });
    }
    const refused = { code: 1, out: '' };
    expect(await verify('heron lamp')).toMatchObject({
      ...refused,
      err: expect.stringMatching(/not the passphrase/) as string,
    });
    expect(await axillaryPathway(['verify', file])).toMatchObject({
      ...refused,
      err: expect.stringMatching(/not verified: .*--passphrase-file/) as string,
    });
    const absent = join(folder, 'absent.txt');
    expect(await axillaryPathway(['verify', '--passphrase-file', absent, file])).toMatchObject({
      ...refused,
      err: `${file}: not verified: what opens it cannot be read from ${absent}, which has to be a file of UTF-8 text\n`,
    });
    const cut = write('cut.jsonl', text.slice(0, -40));
    expect(await axillaryPathway(['verify', cut])).toMatchObject({
      ...refused,
      err: expect.stringMatching(/cut short/) as string,
    });
  });

  it.each([['status'], ['validate']])(
    'is not needed for %s, which reads the same file and refuses one that does not fit',
    async (command) => {
      const whole = await axillaryPathway([command, await exported('read.json')]);
      expect(whole).toMatchObject({ code: 0, err: '' });
      expect(whole.out).toMatch(/RIGHT axilla/);
      const changed = await exported('other.json', (text) => text.replace('Jane', 'Joan'));
      expect(await axillaryPathway([command, changed])).toMatchObject({ code: 1, out: '' });
    },
  );
});

describe('arguments', () => {
  it.each([
    [[]],
    [['stats', 'a.json']],
    [['status']],
    [['status', '--colour', 'a.json']],
    [['status', '--as-of', '2026-02-30', 'a.json']],
    [['status', '--as-of', '14-Jul-2026', 'a.json']],
    [['validate', '--json', 'a.json']],
    [['verify']],
    [['status', '--passphrase-file', 'b', 'a.json']],
    [['validate', '--passphrase-file', 'b', 'a.json']],
    [['verify', '--json', 'a.json']],
    [['validate', '-', '-']],
  ])('answers %j with how to use the command', async (args: string[]) => {
    const { code, out, err } = await axillaryPathway(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^axillary-pathway: .+\nTry: axillary-pathway --help\n$/);
  });

  it('prints help and version', async () => {
    const help = await axillaryPathway(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(/^Usage:/);
    const { version } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(await axillaryPathway(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('takes what stands behind -- for a file', async () => {
    const { code, err } = await axillaryPathway(['validate', '--', '--json']);
    expect(code).toBe(1);
    expect(err).toMatch(/--json: cannot be read/);
  });
});
