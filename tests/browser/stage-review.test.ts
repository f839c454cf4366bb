// After the rules of the pathway changed: whose stage is another now is listed until somebody has looked.
import { expect, test } from 'vitest';
import { openApp } from './support/app.js';

test('lists the patients whose stage other rules have changed, until somebody has looked', async () => {
  const app = await openApp({
    before: (context) => context.clock.setFixedTime('2026-07-16T09:40:00+01:00'),
  });
  const { page } = app;
  await page.getByRole('link', { name: 'KAUR, Harpreet' }).waitFor();
  // As an earlier version would have left two of them: with a stage by its own rules.
  const names = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('axillary-pathway');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('cases', 'readwrite');
          const cases = transaction.objectStore('cases');
          const changed: string[] = [];
          const all = cases.getAll();
          all.onsuccess = () => {
            const headers = all.result as {
              patient: { name: { family: string } };
              summary: { rules: string; stage: string };
            }[];
            headers.forEach((header, index) => {
              // The stage of the others is the same by both rules.
              const stage = index < 2 ? 'closed' : header.summary.stage;
              if (index < 2 && header.summary.stage !== 'closed') {
                changed.push(header.patient.name.family.toUpperCase());
              }
              cases.put({ ...header, summary: { ...header.summary, stage, rules: '0.0.9 2 {}' } });
            });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(changed);
          };
        };
      }),
  );
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
