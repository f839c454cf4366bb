// The tracker as a portal embeds it: built by itself, served under the content security policy.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './support/app.js';
import { looks } from './support/looks.js';
import { opensPage } from './support/opens.js';

const start = opensPage('tests/components/page');

async function open(context: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await start({ context });
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  return page;
}

test.each(looks)('holds the access rules and never scrolls sideways: %s', async (_, context) => {
  const page = await open(context);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.getByRole('heading', { name: 'Hand-off summary' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
});

test('shows the sentence of now and the critical flag without scrolling at 1280 by 720', async () => {
  const page = await open();
  for (const text of ['Now: Clip due', 'Node L1 is positive', 'Critical']) {
    const box = await page.getByText(text).filter({ visible: true }).first().boundingBox();
    expect((box?.y ?? 720) + (box?.height ?? 0)).toBeLessThan(720);
  }
});

test('shows what is open and what is missing in the summary without scrolling at 1280 by 720', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'Summary' }).click();
  const summary = page.locator('axillary-summary');
  const last = summary.locator('dl > div').filter({ hasText: 'Missing' }).filter({
    hasText: 'Side of the primary',
  });
  for (const place of [summary.getByText('Critical, L1:'), last]) {
    const box = await place.boundingBox();
    expect((box?.y ?? 720) + (box?.height ?? 0)).toBeLessThan(720);
  }
  await summary.getByText('Question and Missing follow guidance').waitFor();
});

test('leads from a sentence of the summary to its entry and back', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'Summary' }).click();
  const summary = page.locator('axillary-summary');
  const line = summary.locator('dl > div').filter({ hasText: 'Clips' });
  const reference = line.getByRole('button', { name: 'Entry 4', exact: true });
  await reference.click();
  const entry = summary.locator('.entries li:focus');
  expect(await entry.innerText()).toMatch(
    /^\[4\]\s+29-Jun-2026 Biopsy B1 performed\. Entered 02-Jul-2026 08:12, J\. Osei, RN\./,
  );
  await entry.getByRole('button', { name: 'Back to the sentence' }).click();
  await reference.and(page.locator(':focus')).waitFor();
});

test('copies the summary as text, and shows it to be copied where the browser does not', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied. It holds who the patient is').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^LEFT axilla\r?\nMARCHETTI, Elena, born 04-Mar-1972/);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const text = page.getByRole('textbox', { name: 'Summary as text' });
  await expect.poll(() => text.inputValue()).toBe(copied.replaceAll('\r\n', '\n'));
  const selected = (): Promise<number[]> =>
    text.evaluate((area: HTMLTextAreaElement) => [
      area.selectionStart,
      area.selectionEnd - area.value.length,
    ]);
  await expect.poll(selected).toEqual([0, 0]);
  await page.getByText('The browser did not allow copying').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('names the critical pitfall above the now panel where the flags stand below it', async () => {
  const page = await open({ viewport: { width: 390, height: 800 } });
  const line = page.locator('.urgent');
  const now = page.getByRole('heading', { name: 'Now: Clip due' });
  expect((await line.boundingBox())?.y).toBeLessThan((await now.boundingBox())?.y ?? 0);
  await page.getByRole('button', { name: 'Show the pitfalls' }).click();
  const flag = await page
    .getByRole('heading', { level: 3 })
    .filter({ hasText: 'clip' })
    .boundingBox();
  const banner = await page.locator('axillary-identity').first().boundingBox();
  expect(flag?.y).toBeGreaterThan(banner?.height ?? 0);
  expect(flag?.y).toBeLessThan(800);
});

test('keeps the banner on top and says patient and side', async () => {
  const page = await open();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const banner = page.getByRole('region', { name: 'Patient' });
  expect((await banner.boundingBox())?.y).toBe(0);
  const text = (await banner.innerText()).replace(/\s+/g, ' ');
  for (const part of ['MARCHETTI, Elena', 'Born 04-Mar-1972 (54y)', 'Female', 'MRN SAMPLE-1184']) {
    expect(text).toContain(part);
  }
  expect(text).toContain('LEFT axilla');
  expect(text).toContain('SAMPLE');
});

test('prints the patient and the side in the margin, the number with its label, wrapped', async () => {
  const page = await open();
  const margin = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    window.dispatchEvent(new Event('afterprint'));
    return rules.map(({ cssText }) => cssText).join('\n');
  });
  expect(margin).toContain('"MARCHETTI, Elena  Born 04-Mar-1972  MRN SAMPLE-1184  SAMPLE"');
  expect(margin).toContain('"LEFT axilla"');
  expect(/@top-left \{[^}]*/.exec(margin)?.[0]).toMatch(/pre-wrap|preserve wrap/);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('marks one phase as the current step and says what the branches came to', async () => {
  const page = await open();
  const current = page.locator('[aria-current=step]');
  expect(await current.count()).toBe(1);
  expect(await current.innerText()).toContain('Clip');
  expect(await page.getByText('Not needed:').count()).toBeGreaterThan(2);
});

test('moves between the views with the arrow keys', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'Pathway' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'Drawing' }).waitFor();
  await page.keyboard.press('ArrowRight');
  const summary = page.getByRole('tab', { name: 'Summary' });
  await expect.poll(() => summary.getAttribute('aria-selected')).toBe('true');
  await summary.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'Care team' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
});

test('shows a late entry with both times and a retraction struck through with its reason', async () => {
  const page = await open();
  const timeline = page.locator('axillary-timeline');
  await timeline.getByText('Happened 29-Jun-2026, entered 02-Jul-2026 08:12').waitFor();
  expect(await timeline.locator('s').innerText()).toContain('Benign');
  await timeline.getByText('Wrong line of the report read.').waitFor();
});

test('keeps what is dated after today in sight, not counted yet, until it is corrected', async () => {
  const page = await open();
  await page.evaluate(async () => {
    const tracker = document.querySelector('axillary-tracker');
    const kept = tracker?.caseFile;
    if (!tracker || !kept) throw new Error('There is no case.');
    const later = {
      id: 'later',
      type: 'clip.placed',
      occurredAt: '2027-07-14',
      recordedAt: '2026-07-14T12:00:00+02:00',
      recordedBy: 'J. Osei, RN',
      data: { nodeId: 'L1' },
    } as unknown as (typeof kept.events)[number];
    tracker.caseFile = { ...kept, events: [...kept.events, later] };
    await tracker.updateComplete;
  });
  await page.getByRole('heading', { name: 'Now: Clip due' }).waitFor();
  const first = page.locator('axillary-timeline li').first();
  await first.getByText('14-Jul-2027').first().waitFor();
  await first.getByText('Dated after today; not counted yet.').waitFor();
  await first.getByRole('button', { name: /^Correct/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /^Retract only/ }).check();
  await dialog.getByRole('textbox', { name: 'Why is the entry corrected?' }).fill('Wrong year.');
  await dialog.getByRole('button', { name: 'Retract the entry' }).click();
  await first.getByText('Wrong year.').waitFor();
  expect(await page.getByText('Dated after today; not counted yet.').count()).toBe(0);
  expect(await page.getByText(/unknown|does not hold/).count()).toBe(0);
});

test('opens a flag on its entries and its sources', async () => {
  const page = await open();
  const flag = page.locator('axillary-pitfalls li').first();
  await flag.getByText(/^Rests on/).click();
  await flag.getByText('Biopsy B1 performed.').waitFor();
  await flag.getByText(/^Source SN-18/).click();
  await flag.locator('.basis li').nth(1).waitFor();
});

test('opens each next step and question on what its sources say', async () => {
  const page = await open();
  const now = page.locator('axillary-now');
  for (const place of [now.locator('.steps tbody tr').first(), now.locator('.ask li').first()]) {
    const source = place.getByText(/^Source (SN|CP|B)-.*\. (Reviewed \d\d-|Review date)/);
    await source.click();
    const [id] = /(SN|CP|B)-\w+/.exec(await source.innerText()) ?? [];
    await place
      .locator('.basis li')
      .first()
      .getByText(id ?? 'no id', { exact: true })
      .waitFor();
    expect((await place.locator('.basis li').first().innerText()).length).toBeGreaterThan(40);
  }
  expect(await axeViolations(page)).toEqual([]);
});

test('opens each published rating on what its source says', async () => {
  const page = await open();
  await page.evaluate(async () => {
    const tracker = document.querySelector('axillary-tracker');
    if (!tracker?.caseFile) throw new Error('There is no case.');
    const events = tracker.caseFile.events.slice(0, 3);
    tracker.caseFile = { ...tracker.caseFile, events };
    await tracker.updateComplete;
  });
  const ratings = page.locator('axillary-now .ratings');
  await ratings.getByText(/^Published ratings for this situation/).click();
  const rating = ratings.locator('ul:not(.rests) > li').first();
  await rating.getByText(/^Source (SN|CP)-\w+\. Reviewed \d\d-May-2026\./).click();
  await rating.locator('.basis li').first().waitFor();
});

test('records what happened, shows it and announces the stage', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Clip placed, L1' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await page
    .getByText('Saved, 13 entries on record. Stage: NAST due.')
    .waitFor({ state: 'attached' });
  await page.getByRole('heading', { name: 'Now: NAST due' }).waitFor();
});

test('asks for the node of an acknowledged flag where there is one, not where it is known', async () => {
  const page = await open();
  await page
    .getByRole('button', { name: /^Acknowledge/ })
    .first()
    .click();
  const node = page
    .getByRole('dialog')
    .locator('label')
    .filter({ hasText: /^\s*Node/ });
  await node.waitFor();
  expect((await node.innerText()).trim()).toBe('Node, where the flag is about one');
});

test('reads only, where nothing can be saved', async () => {
  const page = await open();
  await page.evaluate(async () => {
    const tracker = document.querySelector('axillary-tracker');
    if (!tracker) throw new Error('There is no tracker.');
    tracker.readOnly = true;
    await tracker.updateComplete;
  });
  for (const name of ['Record an event', 'Any other event', /^Acknowledge/, /^Correct/]) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
});

test('shows a case that cannot be read as such, and never in part', async () => {
  const page = await open();
  await page.evaluate(async () => {
    const tracker = document.querySelector('axillary-tracker');
    if (!tracker) throw new Error('There is no tracker.');
    const problems = [
      { pointer: '/events/3/data/result', expected: 'one of the results', found: '"bening"' },
    ];
    tracker.error = Object.assign(new Error('Not a case file'), { problems });
    await tracker.updateComplete;
  });
  await page.getByRole('heading', { name: 'This case cannot be read' }).waitFor();
  await page.getByText('/events/3/data/result').waitFor();
  expect(await page.getByText('MARCHETTI').count()).toBe(0);
});

test('carries nothing of the patient in attributes', async () => {
  const page = await open();
  const attributes = await page.evaluate(() => {
    const all: string[] = [];
    const visit = (root: ParentNode): void => {
      // The name of a built file is drawn from its content and may hold any letters.
      for (const element of root.querySelectorAll(':not(link)')) {
        for (const { name, value } of element.attributes) if (name !== 'd') all.push(value);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return all.join('\n');
  });
  for (const secret of ['Marchetti', 'MARCHETTI', 'SAMPLE-1184', '1972', 'L1', 'B1']) {
    expect(attributes).not.toContain(secret);
  }
});
