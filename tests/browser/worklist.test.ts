// The worklist: who is to be seen to first, and what is said of each.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PATHWAY_VERSION } from '../../src/index.js';
import { formatDay } from '../../src/pathway/days.js';
import { reviewedSince } from '../../src/pathway/knowledge/review.js';
import { openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';

let app: OpenedApp;
let page: Page;

beforeEach(async () => {
  app = await openApp({
    before: (context) => context.clock.setFixedTime('2026-07-16T09:40:00+01:00'),
  });
  ({ page } = app);
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
});

afterEach(async () => {
  const faults = app.faults();
  await app.close();
  expect(faults).toEqual([]);
});

/** The words of the line of one patient, and how many shapes stand beside them. */
async function line(name: string): Promise<{ text: string; shapes: number }> {
  const row = page.getByRole('row').filter({ hasText: name });
  const text = (await row.innerText()).replace(/\s+/g, ' ');
  return { text, shapes: await row.locator('svg').count() };
}

test('says in words and with a shape what is overdue, above what waits for nobody', async () => {
  const { text, shapes } = await line('ABEBE, Selam');
  expect(text).toContain('Overdue, 60 days: Biopsy to report, L1');
  expect(shapes).toBe(1);
  const names = await page.locator('axillary-patients tbody th').allInnerTexts();
  const placeOf = (name: string): number => names.findIndex((one) => one.includes(name));
  expect(placeOf('KAUR')).toBeLessThan(placeOf('ABEBE'));
  expect(placeOf('ABEBE')).toBeLessThan(placeOf('DUBOIS'));
  expect((await line('TREMBLAY')).text).toMatch(/Staged .* Nothing None open/);
});

test('says at the foot by which rules it goes, and how old their sources are', async () => {
  const foot = (await page.getByRole('contentinfo').innerText()).replace(/\s+/g, ' ');
  expect(foot).toContain(
    `Pathway rules ${PATHWAY_VERSION}, clinical articles reviewed ${formatDay(reviewedSince())} or later.`,
  );
});
