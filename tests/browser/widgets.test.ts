// The small widgets in a portal's page, under a policy that forbids almost everything: a status from
// elsewhere is shown in whole or not at all.
import { describe, expect, test } from 'vitest';
import { PATHWAY_VERSION } from '../../src/machines/version.js';
import { caseFile, status } from '../components/fixture.js';
import { axeViolations } from './support/app.js';
import { IDS, OF_PATIENT, give, opensWidgets, shown, widget } from './support/widgets.js';

const open = opensWidgets();

describe('given before they are defined', () => {
  test('the stage stands in a line: side, since when, result, worst flag, most urgent clock', async () => {
    const { page } = await open();
    expect((await shown(page, 'stage')).trim()).toBe(
      'LEFT axilla MARCHETTI, Elena Born 04-Mar-1972 (54y) Gender Female MRN SAMPLE-1184 SAMPLE ' +
        'Clip due since 03-Jul-2026, 13 days Axilla: positive, by needle ' +
        'Critical: Positive node without a clip, L1, and 3 more ' +
        'Diagnosis to NAST: Running, day 24 of 30, due 22-Jul-2026 As of 16-Jul-2026',
    );
  });

  test('the next steps have owner, due day and sources', async () => {
    const { page } = await open();
    const row = widget(page, 'steps').getByRole('row', { name: /Date for the start of NAST/ });
    expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Source B-time\. .*Medical oncology P\. Lund, MD 14-Jul-2026 Overdue, 2 days/,
    );
    const first = widget(page, 'steps').getByRole('row', { name: /^Clip in L1/ });
    await first.getByText(/^Source SN-18, CP-12/).click();
    await first.getByText('SN-18', { exact: true }).waitFor();
  });

  test('the pitfalls rest on entries told by kind and day, and cannot be acknowledged', async () => {
    const { page } = await open();
    const flag = widget(page, 'pitfalls').getByRole('listitem').first();
    await flag.getByText('Rests on 2 entries').click();
    await flag.getByText('29-Jun-2026 Biopsy performed').waitFor();
    expect(await widget(page, 'pitfalls').getByRole('button').count()).toBe(0);
  });

  test('the timeline tells what counts, newest first', async () => {
    const { page } = await open();
    const entries = await widget(page, 'timeline').getByRole('listitem').allInnerTexts();
    expect(entries).toHaveLength(status.history.length);
    expect(entries[0]).toMatch(/14-Jul-2026\s+Task added\./);
    expect(entries.join(' ')).toMatch(/03-Jul-2026\s+Pathology reported\. Stage: Clip due\./);
  });
});

test('with the case file the entries are told as they were written', async () => {
  const { page } = await open();
  await give(page, { caseFile }, ['pitfalls', 'timeline']);
  expect(await shown(page, 'timeline')).toContain('Wrong line of the report read.');
  const flag = widget(page, 'pitfalls').getByRole('listitem').first();
  await flag.getByText('Rests on 2 entries').click();
  await flag.getByText('none in stock').waitFor();
  expect(await flag.getByRole('button', { name: /^Acknowledge/ }).count()).toBe(1);

  await give(page, { caseFile: { ...caseFile, id: 'another' } }, ['pitfalls', 'timeline']);
  for (const id of ['pitfalls', 'timeline'] as const) {
    expect(await shown(page, id)).toMatch(
      /cannot be shown The case file and the status are of two/,
    );
    expect(await shown(page, id)).not.toMatch(OF_PATIENT);
  }
});

const STATES: readonly (readonly [name: string, given: object, says: RegExp])[] = [
  ['locked', { locked: true, loading: true }, /^Locked Nothing of the patient is shown\.$/],
  ['loading', { loading: true }, /^The status is on its way …$/],
  ['empty', { status: null }, /^No status There is no status to show here\.$/],
  [
    'an error with words',
    { error: 'The registry did not answer.' },
    /^The pathway cannot be shown The registry did not answer\. No part of it is shown/,
  ],
  ['an error without', { error: { code: 7 } }, /^The pathway cannot be shown No part of it/],
  [
    'a malformed status',
    { status: { ...status, pitfalls: [{ ...status.pitfalls[0], severity: 'fatal' }] } },
    /cannot be shown It is not as pathway version [\d.]+ reads it, at \/pitfalls\/0\/severity\./,
  ],
  ['a status that is none', { status: 'Marchetti' }, /reads it, at \/\./],
  ['a malformed patient', { patient: { name: 'Marchetti' } }, /reads it, at \/name\./],
];

test('each state is said in words, nothing of the patient stays, and a status shows again', async () => {
  const { page } = await open();
  const before = await shown(page, 'stage');
  for (const [name, given, says] of STATES) {
    await give(page, given);
    for (const id of IDS) {
      const text = (await shown(page, id)).trim();
      expect(text, name).toMatch(says);
      expect(text, name).not.toMatch(OF_PATIENT);
    }
    expect(await axeViolations(page), name).toEqual([]);
    await give(page, {
      status,
      patient: caseFile.patient,
      locked: false,
      loading: false,
      error: undefined,
    });
    expect(await shown(page, 'stage'), name).toBe(before);
  }
});

test('a status of the other side than the page is about is not shown', async () => {
  const { page } = await open();
  await give(page, { laterality: 'right' });
  for (const id of IDS) {
    expect(await shown(page, id)).toMatch(
      /cannot be shown The side given is RIGHT; the status is of the LEFT axilla\. No part/,
    );
    expect(await shown(page, id)).not.toContain('MARCHETTI');
  }
});

test('a status of another version is shown, with both versions in words', async () => {
  const { page } = await open();
  await give(page, {
    status: {
      ...status,
      pathwayVersion: '7.1.0',
      stage: 'second-opinion-due',
      nextSteps: [{ ...status.nextSteps[0], basis: ['EU-1', 'SN-18'] }],
    },
  });
  for (const id of IDS) {
    expect(await shown(page, id)).toContain(
      `Computed by version 7.1.0, shown by version ${PATHWAY_VERSION} of the pathway: rules and words may differ.`,
    );
  }
  expect(await shown(page, 'stage')).toContain('Second opinion due since 03-Jul-2026');
  await widget(page, 'steps')
    .getByText(/^Source EU-1, SN-18/)
    .click();
  await widget(page, 'steps').getByText('This version does not know this source.').waitFor();
});

test('a status of another version is held back until the words that say so are here', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const { page } = await open({
    before: (context) =>
      context.route('**/status-aside*.js', async (route) => {
        await released;
        await route.continue();
      }),
  });
  const put = (properties: object): Promise<void> =>
    page.evaluate(
      async ([names, given]) => {
        for (const name of names) Object.assign(document.getElementById(name) ?? {}, given);
        await new Promise(requestAnimationFrame);
      },
      [IDS, properties] as const,
    );
  await put({ locked: true });
  for (const id of IDS) expect(await shown(page, id)).not.toMatch(OF_PATIENT);
  await put({ locked: false });
  for (const id of IDS) expect(await shown(page, id)).toMatch(OF_PATIENT);
  await put({ status: { ...status, pathwayVersion: '7.1.0' } });
  for (const id of IDS) expect((await shown(page, id)).trim()).toBe('');
  release();
  for (const id of IDS) {
    await widget(page, id).getByText('Computed by version 7.1.0').waitFor();
    expect(await shown(page, id)).toMatch(OF_PATIENT);
  }
});

test('a status of an earlier day says so, and a clock that ran out since is overdue', async () => {
  const { page } = await open();
  await give(page, { today: '2026-07-24' });
  const text = await shown(page, 'stage');
  expect(text).toContain('As of 16-Jul-2026, 8 days ago: what was recorded since is not in it.');
  expect(text).toContain('since 03-Jul-2026, 21 days');
  expect(text).toContain('Diagnosis to NAST: Overdue, day 32 of 30, due 22-Jul-2026');
});

test('a status of a later day than the page is about says so, and is read for its own', async () => {
  const { page } = await open();
  await give(page, { today: '2026-07-01' });
  const text = await shown(page, 'stage');
  expect(text).toContain(
    'As of 16-Jul-2026, in 15 days: later than 01-Jul-2026, the day this page is about.',
  );
  expect(text).toContain('since 03-Jul-2026, 13 days');
});

test('what is clear and unhurried is said too', async () => {
  const { page } = await open();
  await give(page, { status: { ...status, pitfalls: [], clocks: [], nextSteps: [], history: [] } });
  expect(await shown(page, 'stage')).toContain('No flag is open No clock runs');
  expect(await shown(page, 'steps')).toContain('No next step is open.');
  expect(await shown(page, 'pitfalls')).toContain('No pitfall is open on what is recorded.');
  expect(await shown(page, 'timeline')).toContain('Nothing is recorded yet.');
});

test('an element that is moved, taken out and put back shows on and is still updated', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const stage = document.getElementById('stage');
    if (!stage) return;
    document.getElementById('elsewhere')?.append(stage);
    stage.remove();
    Object.assign(stage, { today: '2026-07-17' });
    document.getElementById('elsewhere')?.append(stage);
  });
  await expect.poll(() => shown(page, 'stage')).toContain('since 03-Jul-2026, 14 days');
});
