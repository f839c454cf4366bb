/** How long recording an event takes in the built application, from the click to the painted result. */
import type { Page } from 'playwright-core';
import { addPeer, clickOn, inFreshApp, slowDown, timePeer } from './frames.js';

/** Times in milliseconds, in the order they were taken. */
export interface Paint {
  /** The first entry after the application was opened. */
  readonly first: readonly number[];
  /** Further entries of the same patient. */
  readonly further: readonly number[];
  /** One strict write and one Lit element that shows one text, in the same page. */
  readonly peer: readonly number[];
}

const BROWSERS = 5;
const FURTHER = 4;

/** A node of hers is metastatic and unclipped: the clip moves her from one stage to the next. */
const PATIENT = 'KAUR';

async function entriesOf(page: Page): Promise<number> {
  return page
    .locator('axillary-tracker')
    .evaluate(
      (tracker) =>
        (tracker as HTMLElement & { caseFile: { events: unknown[] } }).caseFile.events.length,
    );
}

async function save(page: Page): Promise<number> {
  const entries = (await entriesOf(page)) + 1;
  const shown = await page.evaluateHandle(
    (expected) => () => {
      const tracker = document
        .querySelector('axillary-app')
        ?.shadowRoot?.querySelector('axillary-tracker')?.shadowRoot;
      const dialog = tracker?.querySelector('axillary-record-dialog')?.shadowRoot;
      return (
        dialog?.querySelector('dialog')?.open === false &&
        tracker?.querySelector('[role=status]')?.textContent?.includes(expected) === true
      );
    },
    `Saved, ${entries} entries on record`,
  );
  return clickOn(page, page.getByRole('button', { name: /^Save/ }), shown);
}

async function recordNote(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Record an event' }).click();
  await page.getByText('Something else happened').click();
  await page.getByRole('button', { name: /^Note/ }).click();
  await page.locator('textarea').first().fill('Spoke with her daughter about the appointment.');
  return save(page);
}

/** Records entries of a sample patient with the browser's processor slowed down. */
export async function measurePaint(): Promise<Paint> {
  const first: number[] = [];
  const further: number[] = [];
  const peer: number[] = [];
  for (let run = 0; run < BROWSERS; run += 1) {
    await inFreshApp(async (app) => {
      const { page } = app;
      await page.getByRole('link', { name: PATIENT }).click();
      await page.getByRole('button', { name: 'Record an event' }).waitFor();
      await slowDown(app);
      await page
        .getByRole('button', { name: /^Clip placed/ })
        .first()
        .click();
      first.push(await save(page));
      for (let entry = 0; entry < FURTHER; entry += 1) further.push(await recordNote(page));
      await addPeer(page, true);
      peer.push(...(await timePeer(page, FURTHER)));
    });
  }
  return { first, further, peer };
}
