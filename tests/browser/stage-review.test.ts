// After the rules of the pathway changed: whose stage is another now is listed until somebody has looked.
import { expect, test } from 'vitest';
import { openApp } from './support/app.js';
import { readByOtherRules } from './support/other-rules.js';

test('lists the patients whose stage other rules have changed, until somebody has looked', async () => {
  const app = await openApp({
    before: (context) => context.clock.setFixedTime('2026-07-16T09:40:00+01:00'),
  });
  const { page } = app;
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

  const faults = app.faults();
  await app.close();
  expect(faults).toEqual([]);
});
