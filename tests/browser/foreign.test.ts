// Every public element in a page it does not know: what is shown of bad input, and of a page that locks
// it, moves it or takes it away; and that nothing else breaks.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Foreign } from './pages/foreign/main.js';
import { axeViolations } from './support/app.js';
import { savedWord } from './support/entries.js';
import { OF_PATIENT, canary, opensForeign, record } from './support/foreign.js';

let page: Page;
const { ask, everything, note, shown, write } = opensForeign((opened) => (page = opened));

test('each element shows the case it was given before it was defined', async () => {
  await page.getByRole('heading', { name: 'Timeline' }).first().waitFor();
  for (const [tag, words] of [
    ['axillary-tracker', /Now ?: Clip due/],
    ['axillary-worklist', /MARCHETTI, Elena .* LEFT/],
    ['axillary-statechart', /Reads the record, changes nothing\..*Clip due/],
    ['axillary-stage', /LEFT axilla MARCHETTI, Elena .* Clip due since 03-Jul-2026/],
    ['axillary-pitfalls', /Positive node without a clip|clip/],
    ['axillary-next-steps', /Clip/],
    ['axillary-timeline', /Wrong line of the report read\./],
  ] as const) {
    await expect.poll(() => shown(tag)).toMatch(words);
  }
});

test.each([
  ['axillary-tracker', /This case cannot be read Nothing of it is shown/],
  ['axillary-statechart', /This case cannot be read Nothing of it is shown/],
  ['axillary-stage', /The pathway cannot be shown The case file cannot be read, at \/format\./],
  ['axillary-pitfalls', /The pathway cannot be shown The case file cannot be read, at \/format\./],
  ['axillary-next-steps', /cannot be shown The case file cannot be read, at \/format\./],
  ['axillary-timeline', /cannot be shown The case file cannot be read, at \/format\./],
  ['axillary-worklist', /1 case cannot be read here and is not in this list/],
] as const)('%s says that a case file is of a newer version', async (tag, words) => {
  const put = (format: string): Promise<void> =>
    page.evaluate(
      ([name, version]) => {
        const { put, caseFile, clear } = (window as unknown as { foreign: Foreign }).foreign;
        const given = { ...caseFile, format: version } as typeof caseFile;
        clear();
        put(name, name === 'axillary-worklist' ? { caseFiles: [given] } : { caseFile: given });
      },
      [tag, format] as const,
    );
  await put('axillary-case/2');
  await expect.poll(() => shown(tag)).toMatch(words);
  if (tag !== 'axillary-worklist')
    expect(await shown(tag)).toContain('a newer version of the format');
  expect(await everything()).not.toMatch(OF_PATIENT);
  expect(await axeViolations(page)).toEqual([]);
  await put('axillary-case/1');
  await expect.poll(everything).toMatch(/MARCHETTI|Clip due/);
});

test.each([{ events: 7 }, { patient: undefined }, { laterality: 'both' }, { events: [{}] }])(
  'tracker and statechart show nothing of what is no case: %j',
  async (part) => {
    for (const tag of ['axillary-tracker', 'axillary-statechart'] as const) {
      await page.evaluate(
        ([name, given]) => {
          const { put, caseFile } = (window as unknown as { foreign: Foreign }).foreign;
          put(name, { caseFile: { ...caseFile, ...given } });
        },
        [tag, part] as const,
      );
      await expect.poll(() => shown(tag)).toMatch(/This case cannot be read/);
    }
    expect(await everything()).not.toMatch(OF_PATIENT);
  },
);

describe('locked', () => {
  test.each(['axillary-tracker', 'axillary-statechart', 'axillary-worklist'] as const)(
    '%s has nothing of the patient in the page, and shows it again',
    async (tag) => {
      await page.evaluate((name) => {
        const { put, caseFile } = (window as unknown as { foreign: Foreign }).foreign;
        put(name, name === 'axillary-worklist' ? { caseFiles: [caseFile] } : { caseFile });
      }, tag);
      await expect.poll(() => shown(tag)).toMatch(/Clip due/);
      await ask(({ last }) => Object.assign(last, { locked: true }));
      await expect.poll(() => shown(tag)).toMatch(/^\s*Locked Nothing of a patient is shown/);
      expect(await everything()).not.toMatch(OF_PATIENT);
      expect(await axeViolations(page)).toEqual([]);
      await ask(({ last }) => Object.assign(last, { locked: false }));
      await expect.poll(() => shown(tag)).toMatch(/Clip due/);
    },
  );

  test('the tracker keeps a draft, asks nobody to leave it, and saves it when it is unlocked', async () => {
    await page.evaluate((given) => {
      const { put, caseFile, now, control } = (window as unknown as { foreign: Foreign }).foreign;
      put('axillary-tracker', { ...given, caseFile, now });
      control();
    }, record);
    await write();
    await ask(({ last }) => Object.assign(last, { locked: true }));
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    expect(await everything()).not.toMatch(OF_PATIENT);
    expect(await page.getByRole('dialog').count()).toBe(0);
    const [hasDraft, mayLeave] = await ask(async ({ last }) => {
      const tracker = last as HTMLElementTagNameMap['axillary-tracker'];
      return [tracker.hasDraft, await tracker.confirmLeave()] as const;
    });
    expect([hasDraft, mayLeave]).toEqual([true, false]);

    await ask(({ last }) => Object.assign(last, { locked: false }));
    await expect.poll(() => note().inputValue()).toBe(canary);
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate((one) => one.matches(':modal'))).toBe(true);
    await dialog.getByRole('button', { name: 'Save note' }).click();
    await dialog.getByRole('button', { name: 'Being saved …' }).waitFor();
    // The answer comes while nothing is shown.
    await ask(({ last, heard }) => {
      heard.splice(0);
      Object.assign(last, { locked: true });
    });
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await ask(({ answer, last, asked }) => {
      const tracker = last as HTMLElementTagNameMap['axillary-tracker'];
      const { caseFile } = tracker;
      if (!caseFile) return;
      const entries = asked[0]?.entries ?? [];
      tracker.caseFile = { ...caseFile, events: [...caseFile.events, ...entries] };
      answer({ kind: 'saved' });
    });
    await expect
      .poll(() => ask(({ heard }) => heard))
      .toEqual(['axillary-draft', 'axillary-recorded']);
    expect(await everything()).not.toMatch(OF_PATIENT);
    await ask(({ last }) => Object.assign(last, { locked: false }));
    expect(await savedWord(page)).toMatch(/^Saved, 13 entries on record/);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a draft of one patient is gone when another one is unlocked', async () => {
    await page.evaluate((given) => {
      const { put, caseFile, now } = (window as unknown as { foreign: Foreign }).foreign;
      put('axillary-tracker', { ...given, caseFile, now });
    }, record);
    await write();
    await ask(({ last, caseFile }) =>
      Object.assign(last, { locked: true, caseFile: { ...caseFile, id: 'another' } }),
    );
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    await ask(({ last }) => Object.assign(last, { locked: false }));
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await everything()).not.toContain(canary);
  });
});

describe('moved and taken out', () => {
  test('the tracker keeps a draft while it is moved, and while it is out of the page', async () => {
    await page.evaluate((given) => {
      const { put, caseFile, now } = (window as unknown as { foreign: Foreign }).foreign;
      put('axillary-tracker', { ...given, caseFile, now });
    }, record);
    await write();
    await ask(({ last }) => document.body.prepend(last));
    await expect.poll(() => note().inputValue()).toBe(canary);
    await page.locator('axillary-tracker').evaluate(async (tracker) => {
      tracker.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelector('main')?.append(tracker);
    });
    await expect.poll(() => note().inputValue()).toBe(canary);
    expect(await page.getByRole('dialog').evaluate((one) => one.matches(':modal'))).toBe(true);
  });

  test('a refusal that comes after it was taken out stands with the entry when it is back', async () => {
    await page.evaluate((given) => {
      const { put, caseFile, now, control } = (window as unknown as { foreign: Foreign }).foreign;
      put('axillary-tracker', { ...given, caseFile, now });
      control();
    }, record);
    const form = await write();
    await form.getByRole('button', { name: 'Save note' }).click();
    await form.getByRole('button', { name: 'Being saved …' }).waitFor();
    await ask(async (foreign) => {
      const tracker = foreign.last;
      tracker.remove();
      foreign.answer({ kind: 'failed', message: 'The record is locked.' });
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelector('main')?.append(tracker);
    });
    await page.getByRole('alert').getByText('The record is locked.').waitFor();
    expect(await note().inputValue()).toBe(canary);
  });

  test('a statechart and a worklist show on', async () => {
    await ask(({ put, caseFile }) => {
      put('axillary-statechart', { caseFile });
      put('axillary-worklist', { caseFiles: [caseFile] });
    });
    await expect.poll(() => shown('axillary-worklist')).toMatch(/MARCHETTI/);
    await ask(() => {
      for (const tag of ['axillary-statechart', 'axillary-worklist']) {
        const element = document.querySelector(tag);
        element?.remove();
        document.body.prepend(element ?? '');
        document.querySelector('main')?.append(element ?? '');
      }
    });
    await expect.poll(() => shown('axillary-statechart')).toMatch(/Clip due/);
    await page.getByLabel('Name or number').fill('nobody');
    await page.getByText('No patient is left by these filters.').waitFor();
  });
});

test('the portal puts its own header and actions in, in every state', async () => {
  for (const tag of ['axillary-tracker', 'axillary-statechart', 'axillary-worklist'] as const) {
    await page.evaluate((name) => {
      const { put, caseFile, clear } = (window as unknown as { foreign: Foreign }).foreign;
      clear();
      const element = put(
        name,
        name === 'axillary-worklist' ? { caseFiles: [caseFile] } : { caseFile },
      );
      const [title, button] = [document.createElement('h2'), document.createElement('button')];
      Object.assign(title, { slot: 'header', textContent: 'Axilla' });
      Object.assign(button, { slot: 'actions', textContent: 'Open the chart' });
      element.append(title, button);
    }, tag);
    await page.getByRole('button', { name: 'Open the chart' }).waitFor();
    await page.getByRole('heading', { name: 'Axilla', exact: true }).waitFor();
    await ask(({ last }) => Object.assign(last, { locked: true }));
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Axilla', exact: true }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Open the chart' }).isVisible()).toBe(false);
  }
});
