// The screens of the application, each with how one gets there from the one before.
import type { Page } from 'playwright-core';
import { fillIn, openForm, typeNote } from './entries.js';
import { caseFiles } from './files.js';
import { empty, fillUp, forbid, takeAway, useNewer } from './store-faults.js';

/** One screen: how one gets there from the screen before. */
export type Screen = readonly [name: string, open: (page: Page, url: string) => Promise<unknown>];

const go =
  (address: string) =>
  (page: Page, url: string): Promise<unknown> =>
    page.goto(`${url}index.html${address}`);
const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { name }).first().waitFor();
const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

export const PAGES: readonly Screen[] = [
  ['the worklist', (page) => page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor()],
  [
    'adding a patient',
    async (page) => {
      await page.getByRole('link', { name: 'Add a patient' }).click();
      await heading(page, 'Add a patient');
    },
  ],
  [
    'adding a patient, with errors',
    async (page) => {
      await page.getByRole('button', { name: 'Add this patient' }).click();
      await heading(page, /^Not saved/);
    },
  ],
  [
    'how the data is kept',
    async (page, url) => {
      await go('#/storage')(page, url);
      await heading(page, 'Restore from a backup');
    },
  ],
  [
    'the name of who records',
    async (page, url) => {
      await go('#/name')(page, url);
      await page.getByRole('button', { name: 'Keep this name' }).waitFor();
    },
  ],
  [
    'an address without anything',
    async (page, url) => {
      await go('#/nowhere')(page, url);
      await heading(page, 'Nothing is at this address');
    },
  ],
  [
    'a patient that is not here',
    async (page, url) => {
      await go('#/patient/nobody00')(page, url);
      await heading(page, 'This patient is not on this device');
    },
  ],
  [
    'importing',
    async (page, url) => {
      await go('#/import')(page, url);
      await heading(page, 'Import case files');
    },
  ],
  [
    'importing a file with faults',
    async (page) => {
      await page.locator('#files').setInputFiles(caseFiles(['malformed']));
      await page.getByText('/events/0/data/biopsyProven').waitFor();
    },
  ],
  [
    'importing a file of hardly anybody',
    async (page) => {
      await page.locator('#files').setInputFiles(caseFiles(['bare']));
      await page.getByText('Check: fewer than two identifiers.').waitFor();
    },
  ],
  [
    'importing a good file',
    async (page) => {
      await page.getByRole('button', { name: 'Leave out' }).click();
      await page.locator('#files').setInputFiles(caseFiles(['good']));
      await page.getByRole('button', { name: 'Import LEFT axilla' }).waitFor();
    },
  ],
  [
    'the Stop before a file of another side',
    async (page) => {
      await page.getByRole('radio', { name: 'RIGHT' }).check();
      await page.getByRole('button', { name: 'Import LEFT axilla' }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  ],
];

export const PATIENT: readonly Screen[] = [
  [
    'a patient',
    async (page, url) => {
      await go('#/')(page, url);
      await page.getByRole('link', { name: 'KAUR, Harpreet' }).click();
      await heading(page, 'Timeline');
    },
  ],
  [
    'the summary',
    async (page) => {
      await page.getByRole('tab', { name: 'Summary' }).click();
      await heading(page, 'Hand-off summary');
    },
  ],
  [
    'what can be recorded',
    async (page) => {
      await page.getByRole('tab', { name: 'Pathway' }).click();
      await page.getByRole('button', { name: 'Record an event' }).click();
      await page.getByText('Something else happened').click();
    },
  ],
  [
    'a form',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Biopsy performed' }).click();
      await heading(page, 'Record a biopsy');
    },
  ],
  [
    'a form with errors',
    async (page) => {
      await fillIn(page.getByRole('dialog'), [
        ['Cores', 'three'],
        ['Was a clip placed in it?', 'No'],
      ]);
      await page.getByRole('button', { name: 'Save biopsy' }).click();
      await heading(page, /^Not saved/);
    },
  ],
  [
    'the Stop before an entry is left',
    async (page) => {
      await page.keyboard.press('Escape');
      await heading(page, 'This biopsy is not saved');
      await page.getByRole('button', { name: 'Leave and lose the entry' }).click();
      await page.getByText('Give a reason in a few words.').waitFor();
    },
  ],
  [
    'the Stop before NAST',
    async (page) => {
      await fillIn(page.getByRole('alertdialog'), [['Reason, in your words', 'enough']]);
      await page.getByRole('button', { name: 'Leave and lose the entry' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await openForm(page, 'NAST started');
      await page.getByRole('button', { name: 'Save NAST start' }).click();
      await heading(page, 'Node R2 is positive and has no clip');
    },
  ],
  [
    'a correction',
    async (page) => {
      await page.getByRole('button', { name: 'Back, record nothing' }).click();
      await escape(page);
      await page
        .getByRole('button', { name: /^Correct/ })
        .first()
        .click();
      await heading(page, 'Correct the pathology report');
    },
  ],
  [
    'an acknowledgement',
    async (page) => {
      await escape(page);
      await page.getByRole('button', { name: /^Acknowledge/ }).click();
      await heading(page, 'Record an acknowledgement');
    },
  ],
  [
    'an entry that finds no room',
    async (page) => {
      await escape(page);
      const form = await typeNote(page, 'Called.');
      const makeRoom = await fillUp(page);
      await form.getByRole('button', { name: 'Save note' }).click();
      await heading(page, 'Not saved. The entry is still here');
      await makeRoom();
    },
  ],
];

export const FAULTS: readonly Screen[] = [
  [
    'data missing on this device',
    async (page, url) => {
      page.on('dialog', (dialog) => void dialog.accept());
      await takeAway(page, 3);
      await go('')(page, url);
      await page.reload();
      await heading(page, 'Data is missing on this device');
    },
  ],
  [
    'a patient that cannot be read',
    async (page) => {
      await page.getByRole('row').filter({ hasText: 'Cannot be read' }).getByRole('link').click();
      await heading(page, 'This case cannot be read');
    },
  ],
  [
    'data that a newer version closed',
    async (page) => {
      await page.getByRole('button', { name: 'Go on with what is left' }).click();
      await page.getByRole('link', { name: 'Worklist' }).click();
      await useNewer(page);
      await heading(page, 'Patients on this device are not fully available');
    },
  ],
  [
    'data of a newer version',
    async (page) => {
      await page.reload();
      await page.getByText('A newer version of this application').waitFor();
      await page.getByRole('link', { name: 'MARCHETTI, Elena' }).waitFor();
    },
  ],
  [
    'a patient of a newer version',
    async (page) => {
      await page.getByRole('link', { name: 'MARCHETTI, Elena' }).click();
      await heading(page, 'Timeline');
    },
  ],
  [
    'an emptied device',
    async (page, url) => {
      await empty(page);
      await go('#/')(page, url);
      await page.reload();
      await heading(page, 'Data is missing on this device');
    },
  ],
  [
    'a browser that keeps no data',
    async (page) => {
      await forbid(page);
      await page.reload();
      await heading(page, 'Patients on this device are not fully available');
    },
  ],
];
