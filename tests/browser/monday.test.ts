// A navigator on a Monday morning, with the keyboard alone: who has no clip, who takes them over, what the
// board decided, and the board's list on paper. The patients are those of an invented programme.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Keyboard } from './support/keyboard.js';
import { atNow, opensOne } from './support/opens.js';
import { pagesOfPdf } from './support/pdf.js';

const PATIENTS = 400;

const start = opensOne();

async function open(): Promise<Page> {
  const { page } = await start({
    path: `index.html?programme=${PATIENTS}`,
    before: (context) => {
      context.setDefaultTimeout(60_000);
      return atNow(context);
    },
  });
  await page.locator('axillary-worklist tbody th a').first().waitFor();
  return page;
}

const names = (page: Page): Promise<string[]> =>
  page.locator('axillary-worklist tbody th a').allInnerTexts();

/** Chooses a value of a list that has the focus by typing its first letters. */
async function choose(page: Page, keys: Keyboard, label: string, value: string): Promise<void> {
  await keys.tabTo(({ name, kind }) => name === label && kind === 'select-one', label);
  await page.keyboard.type(value);
}

test('finds those without a clip, assigns one, records the board’s decision for another, hands the list over, prints the board’s list', async () => {
  const page = await open();
  const keys = new Keyboard(page);

  // Who has a sampled node without a clip?
  await choose(page, keys, 'Pitfall', 'Sampled node without a clip');
  await expect.poll(() => new URL(page.url()).hash).toContain('pitfall=clip-missing');
  await page
    .locator('axillary-worklist .list caption')
    .filter({ hasNotText: `of ${PATIENTS} ` })
    .waitFor();
  const found = await names(page);
  expect(found.length).toBeGreaterThanOrEqual(3);
  const [first = '', ...others] = found;

  // One of them is assigned.
  await keys.press('Assign or hand over');
  await keys.tabTo(({ name }) => name.startsWith(`Choose ${first}`), `Choose ${first}`);
  await page.keyboard.press('Space');
  await keys.tabTo(({ name }) => name === 'Navigator who takes them over', 'the navigator');
  await page.keyboard.type('Ada Okafor, RN');
  await page.keyboard.press('Enter');
  await page.getByText('Saved: 1 case handed over to Ada Okafor, RN.').waitFor();

  // The rest of the list is handed over.
  await keys.press(/^Choose all \d+ of this view$/);
  await keys.press(/^Hand over \d+$/);
  await page
    .getByText(`Saved: ${others.length + 1} cases handed over to Ada Okafor, RN.`)
    .waitFor();

  // The board decides for a case.
  await keys.press('Tumor board');
  await page.getByRole('heading', { name: 'Tumor board list' }).waitFor();
  const cases = page.locator('axillary-board-list article');
  await cases.first().waitFor();
  await keys.tabTo(({ kind, group }) => kind === 'radio' && group.includes('Decision'), 'decision');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();

  // The list on paper names everybody on it.
  const listed = await page
    .locator('axillary-board-list axillary-identity')
    .evaluateAll((banners) =>
      banners.map(
        (banner) =>
          (banner as HTMLElement & { patient: { name?: { family?: string } } }).patient.name
            ?.family ?? '',
      ),
    );
  const sheets = pagesOfPdf(await page.pdf({ format: 'A4' }));
  const paper = sheets.join('\n').replace(/\s+/g, ' ');
  expect(listed.length).toBeGreaterThan(5);
  for (const family of listed) expect(paper).toContain(family.toUpperCase());
});
