// After the rules of the pathway changed: whose stage is another now is listed until somebody has looked.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { opensApplication } from './support/opens.js';
import { readByOtherRules } from './support/other-rules.js';

let page: Page;

opensApplication((app) => ({ page } = app));

test('lists the patients whose stage other rules have changed, until somebody has looked', async () => {
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  // As an earlier version would have left two of them: with a stage by its own rules.
  const names = await readByOtherRules(page);
  expect(names).toHaveLength(2);

  await page.reload();
  const heading = page.getByRole('heading', {
    name: 'The rules of the pathway changed, and the stage of 2 patients',
  });
  await heading.waitFor();
  const listed = page.getByRole('listitem').filter({ hasText: 'by rules 0.0.9' });
  expect(await listed.count()).toBe(2);
  for (const name of names) await listed.filter({ hasText: name }).waitFor();
  await listed
    .first()
    .getByText(/: Closed by rules 0\.0\.9, .* by rules \d/)
    .waitFor();

  await listed.first().getByRole('button', { name: 'Looked at' }).click();
  await page.getByRole('heading', { name: /the stage of 1 patient$/ }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: /the stage of 1 patient$/ }).waitFor();
  await page.getByRole('button', { name: 'It was looked at' }).click();
  await heading.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  expect(await page.getByText('by rules 0.0.9').count()).toBe(0);
});
