// The short form of what `npm run test:faults` proves of the store in a real browser.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawing } from '../integrity/support.js';
import {
  fileDamages,
  filledProfile,
  opensDamaged,
  unnoticed,
} from '../faults/browser/file-damage.js';
import { killDuringWrites, manyTabs, withoutRoom } from '../faults/browser/proofs.js';
import { serveStorePage } from '../faults/browser/served-page.js';
import type { ServedPage } from '../faults/browser/served-page.js';

const SEED = 20_261_130;
let page: ServedPage;

beforeAll(async () => {
  page = await serveStorePage();
});
afterAll(() => page.close());

test(`loses no acknowledged write where the browser is killed (seed ${SEED})`, async () => {
  const { acknowledged } = await killDuringWrites(page.url, 400 + drawing(SEED)(600));
  expect(acknowledged).toBeGreaterThan(0);
});

test('stores what four tabs append at the same time, as much as was acknowledged', async () => {
  expect((await manyTabs(page.url, 4, 15)).stored).toBe(60);
});

test('tells nothing as saved where the browser has no room', async () => {
  const { acknowledged, refused } = await withoutRoom(page.url);
  expect(acknowledged).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
});

/** One in which nothing is left, one that is older, one in which a part cannot be read. */
const SHORTLY = [/database is gone/, /put back/, /bits of a table/];

test('shows what is lost where files of the profile are damaged', async () => {
  const template = await filledProfile(page.url);
  const opens = (damage = unnoticed) => opensDamaged(page.url, template, damage, drawing(SEED));
  try {
    const damages = fileDamages.filter(({ name }) => SHORTLY.some((short) => short.test(name)));
    expect(damages).toHaveLength(SHORTLY.length);
    for (const damage of damages) expect(await opens(damage), damage.name).toBe(true);
    await expect(opens()).rejects.toThrow(/nothing is shown as damaged/);
  } finally {
    await template.remove();
  }
});
