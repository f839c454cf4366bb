// Every public element in a page it does not know: what is shown of bad input, of a store that throws
// and of a page that locks it, moves it or takes it away; and that nothing else breaks.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Foreign } from './pages/foreign/main.js';
import { axeViolations, openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { buildPage } from './support/built-page.js';
import type { BuiltPage } from './support/built-page.js';
import { fillIn, openForm, savedWord } from './support/entries.js';
import { shareBrowser } from './support/shared-browser.js';

shareBrowser();

let built: BuiltPage;
let app: OpenedApp;
let page: Page;

/** What tells of the patient in the fixture, by whichever element. */
const OF_PATIENT = /marchetti|elena|SAMPLE-1184|metastatic|\bL1\b|canary/i;
const canary = 'Canary of the clip.';

beforeAll(async () => {
  built = await buildPage('tests/browser/pages/foreign');
  app = await openApp({ root: built.root });
  ({ page } = app);
  await page.waitForFunction(() => 'foreign' in window);
});

afterAll(async () => {
  await app.close();
  await built.remove();
});

afterEach(async () => {
  await ask(({ clear }) => clear());
  expect(app.faults()).toEqual([]);
});

/** What the page has, or what it does there. */
const ask = <T>(what: (foreign: Foreign) => T): Promise<Awaited<T>> =>
  page.evaluate(`(${String(what)})(window.foreign)`);

/** All that the last element of a name shows. */
const shown = (tag: string): Promise<string> =>
  page.evaluate((name) => {
    const { textsOf } = (window as unknown as { foreign: Foreign }).foreign;
    return textsOf([...document.querySelectorAll(name)].at(-1) ?? document.body).trim();
  }, tag);

const everything = (): Promise<string> => ask(({ everything }) => everything());

/** Writes a note in the tracker that is shown, and leaves the form open. */
async function write(text = canary): Promise<Locator> {
  const form = await openForm(page, 'Note added');
  await fillIn(form, [['Note', text]]);
  return form;
}

const note = (): Locator => page.getByRole('textbox', { name: 'Note', exact: true });
const record = { controlled: true, author: 'J. Osei, RN' };

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

describe('a store', () => {
  const open = (throwing?: string): Promise<void> =>
    page.evaluate(
      async ([name, given]) => {
        const { put, keep, now, caseFile } = (window as unknown as { foreign: Foreign }).foreign;
        const store = await keep(name as 'read');
        put('axillary-worklist', { store, author: 'J. Osei, RN', now });
        put('axillary-tracker', { ...given, controlled: false, store, caseId: caseFile.id, now });
      },
      [throwing, record] as const,
    );

  test('is where the tracker reads and keeps, and the worklist hands over', async () => {
    await open();
    const form = await write();
    await form.getByRole('button', { name: 'Save note' }).click();
    expect(await savedWord(page)).toMatch(/^Saved, 13 entries on record/);
    await page.locator('axillary-timeline').getByText(canary).waitFor();

    await page.getByRole('button', { name: 'Assign or hand over' }).click();
    await page.getByLabel('Choose MARCHETTI, Elena').check();
    await page.getByLabel('Navigator who takes them over').fill('R. Imani, RN');
    await page.getByRole('button', { name: 'Hand over 1' }).click();
    await page.getByText('Saved: 1 case handed over to R. Imani, RN.').waitFor();
    const events = await ask(
      async ({ store, caseFile }) => (await store?.read(caseFile.id))?.caseFile.events.length,
    );
    expect(events).toBe(14);
    // The tracker of the same store follows.
    await page
      .locator('axillary-timeline')
      .getByText(/R\. Imani/)
      .waitFor();
  });

  test('of another case shows that one, and none where it is not there', async () => {
    await open();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    await ask(({ last }) => Object.assign(last, { caseId: 'nobody' }));
    await page.getByRole('heading', { name: 'No case' }).waitFor();
    await ask(({ last, caseFile }) => Object.assign(last, { caseId: caseFile.id }));
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  });

  test.each([
    ['read', /This case cannot be read/, /1 patient/],
    ['list', /Now ?: Clip due/, /The worklist cannot be read/],
    ['readMany', /Now ?: Clip due/, /The worklist cannot be read/],
    ['subscribe', /This case cannot be read/, /The worklist cannot be read/],
    ['keepSummaries', /Now ?: Clip due/, /1 patient/],
    ['condition', /Now ?: Clip due/, /1 patient/],
    ['close', /Now ?: Clip due/, /1 patient/],
  ] as const)('that throws at %s is told in words', async (method, tracker, worklist) => {
    await open(method);
    await expect.poll(() => shown('axillary-tracker')).toMatch(tracker);
    await expect.poll(() => shown('axillary-worklist')).toMatch(worklist);
    expect(await everything()).not.toContain('Canary of the store');
  });

  test.each(['append', 'entry'] as const)(
    'that throws at %s keeps what was typed',
    async (method) => {
      await open(method);
      await page.getByRole('button', { name: 'Assign or hand over' }).click();
      await page.getByLabel('Choose MARCHETTI, Elena').check();
      await page.getByLabel('Navigator who takes them over').fill('R. Imani, RN');
      await page.getByRole('button', { name: 'Hand over 1' }).click();
      await page.getByText(/^Not saved: 1\./).waitFor();
      expect(await page.getByLabel('Choose MARCHETTI, Elena').isChecked()).toBe(true);
      if (method === 'entry') return;
      const form = await write();
      await form.getByRole('button', { name: 'Save note' }).click();
      await page.getByRole('alert').getByText('Not saved. The entry is still here').waitFor();
      expect(await note().inputValue()).toBe(canary);
      expect(await everything()).not.toContain('Canary of the store');
    },
  );
});

describe('a page that owns the record of the worklist', () => {
  const open = (answerWithin = 30): Promise<void> =>
    page.evaluate(
      ([given, seconds]) => {
        const { put, caseFile, now, control } = (window as unknown as { foreign: Foreign }).foreign;
        const caseFiles = [caseFile, { ...caseFile, id: 'case-2' }];
        put('axillary-worklist', { ...given, caseFiles, now, answerWithin: seconds });
        control();
      },
      [record, answerWithin] as const,
    );
  const give = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Assign or hand over' }).click();
    await page.getByRole('button', { name: 'Choose all 2 of this view' }).click();
    await page.getByLabel('Navigator who takes them over').fill('R. Imani, RN');
    await page.getByRole('button', { name: 'Hand over 2' }).click();
  };

  test('is asked before each entry, and saved or refused is shown', async () => {
    await open();
    await give();
    await page.getByText('Being saved …').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const asked = () =>
      ask(({ asked }) => asked.map(({ caseId, entries }) => [caseId, entries[0]?.data]));
    await expect.poll(asked).toEqual([
      ['case-1', { role: 'navigator', name: 'R. Imani, RN' }],
      ['case-2', { role: 'navigator', name: 'R. Imani, RN' }],
    ]);
    await ask(({ answerAll }) => answerAll({ kind: 'failed', message: 'The record is locked.' }));
    await page.getByText('Not saved: 2. The record is locked.').waitFor();
    await page.getByRole('button', { name: 'Hand over 2' }).click();
    await ask(({ answerAll }) => answerAll({ kind: 'saved' }));
    await page.getByText('Saved: 2 cases handed over to R. Imani, RN.').waitFor();
  });

  test('is said not to have answered, the same entries are sent again, and late answers count', async () => {
    await open(0.3);
    await give();
    await page.getByText(/^Not saved: 2\. No answer came within 0\.3 seconds/).waitFor();
    await ask(({ answer }) => answer({ kind: 'saved' }));
    await page.getByText('Saved after all: 1 case handed over to R. Imani, RN.').waitFor();
    await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Hand over 1' }).click();
    await ask(({ answer }) => answer({ kind: 'saved' }));
    await page.getByText('Saved: 1 case handed over to R. Imani, RN.').waitFor();
    const ids = await ask(({ asked }) => asked.map(({ entries }) => entries[0]?.id));
    expect(ids).toHaveLength(3);
    expect(ids[2]).toBe(ids[0]);
  });

  test('may cancel without an answer, and take the worklist out while it saves', async () => {
    await open();
    await give();
    await page.getByText('Being saved …').waitFor();
    await ask((foreign) => {
      foreign.last.remove();
      foreign.answer({ kind: 'saved' });
    });
    await ask(({ put, caseFile, now }) => {
      put('axillary-worklist', {
        controlled: true,
        caseFiles: [caseFile, { ...caseFile, id: 'case-2' }],
        now,
      });
    });
    await ask(({ last }) =>
      last.addEventListener('axillary-append', (event) => event.preventDefault()),
    );
    await give();
    await page.getByText('Not saved: 2. The page around it did not keep the entry.').waitFor();
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
