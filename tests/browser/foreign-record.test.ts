// The elements in a page they do not know that has the record: in a store, which may throw, or in hands of
// its own, which may answer late or never.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Foreign } from './pages/foreign/main.js';
import { axeViolations } from './support/app.js';
import { savedWord } from './support/entries.js';
import { canary, opensForeign, record } from './support/foreign.js';

let page: Page;
const { ask, everything, note, shown, write } = opensForeign((opened) => (page = opened));

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
