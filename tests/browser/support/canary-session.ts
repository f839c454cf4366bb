// A session with planted patients: opened with a record of every place it can leave something in, and
// looked through while it goes on.
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { EVENT_TYPES } from '../../../src/machines/vocabulary.js';
import { openApp } from './app.js';
import type { OpenOptions, OpenedApp } from './app.js';
import { CANARY, traceIn } from './canaries.js';
import type { Traces } from './canaries.js';
import { IS_LONG } from './long.js';

/** One form of so many is opened where not all are. */
const SOME = 4;

/** Opens all that can be folded out, so that it is drawn. */
export async function unfold(target: Page | Frame): Promise<void> {
  await target.evaluate(() => {
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLDetailsElement) element.open = true;
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
  });
}

/** What is open while a test runs, and what it left so far. */
export class CanarySession {
  private constructor(
    readonly app: OpenedApp,
    readonly traces: Traces,
  ) {}

  static async open(options: OpenOptions = {}): Promise<CanarySession> {
    let traces: Traces | undefined;
    const app = await openApp({
      ...options,
      before: async (context) => {
        // A fixed clock hides the marks of a page: only the application, which has no other, gets one.
        if (options.path !== undefined) {
          await context.clock.setFixedTime('2026-07-16T09:40:00+01:00');
        }
        traces = await traceIn(context);
      },
    });
    if (!traces) throw new Error('Nothing is traced.');
    const session = new CanarySession(app, traces);
    session.page.on('download', (download) =>
      session.traces.note('download', download.suggestedFilename()),
    );
    return session;
  }

  get page(): Page {
    return this.app.page;
  }

  /** Draws all that can be folded out, and looks through the page. */
  async look(where: string): Promise<void> {
    await unfold(this.page);
    await this.page.waitForTimeout(150);
    await this.traces.look(this.page, where);
  }

  /**
   * Opens the forms of the chooser, types a canary in every text, and leaves them: those of all event types
   * in the long form, some otherwise. What they are made of is the same in all.
   */
  async openForms(): Promise<void> {
    const { page } = this;
    const dialog = page.getByRole('dialog');
    const chooser = async (): Promise<Locator> => {
      await page.getByRole('button', { name: 'Record an event' }).click();
      await dialog.getByRole('heading', { name: 'Record what happened' }).waitFor();
      await unfold(page);
      return dialog.locator('.body details').last().getByRole('button');
    };
    const names = await (await chooser()).allInnerTexts();
    expect(names.length).toBeGreaterThanOrEqual(EVENT_TYPES.length);
    for (const [index, name] of names.entries()) {
      if (!IS_LONG && index % SOME !== 0) continue;
      await dialog.locator('.body details').last().getByRole('button').nth(index).click();
      await dialog.getByRole('button', { name: /^Save / }).waitFor();
      for (const box of await dialog
        .locator('input:not([type]), input[type=text], textarea')
        .all()) {
        if (await box.isVisible()) await box.fill(`${CANARY} typed <img src=x onerror="hit=5">`);
      }
      await dialog.getByRole('button', { name: /^Save / }).click();
      const stop = page.getByRole('alertdialog');
      // It is saved and the form is gone, or the form says what is missing, or it is asked about.
      const told = dialog.getByRole('heading', { name: /^Not saved/ });
      await expect
        .poll(
          async () =>
            (await dialog.count()) === 0 || (await stop.isVisible()) || (await told.isVisible()),
        )
        .toBe(true);
      await this.look(`form of ${name}`);
      if (!(await stop.isVisible()) && (await dialog.first().isVisible())) {
        await dialog.getByRole('button', { name: 'Close' }).first().click();
      }
      if (await stop.isVisible()) {
        await this.look(`stop of ${name}`);
        await stop.getByRole('textbox').fill(`${CANARY} reason`);
        await stop.locator('.go-on button').click();
      }
      if (
        await dialog
          .first()
          .isVisible()
          .catch(() => false)
      ) {
        await dialog.getByRole('button', { name: 'Close' }).first().click();
        if (await stop.isVisible()) {
          await stop.getByRole('textbox').fill(`${CANARY} reason`);
          await stop.locator('.go-on button').click();
        }
      }
      await dialog.first().waitFor({ state: 'hidden' });
      await chooser();
    }
    await dialog.getByRole('button', { name: 'Close' }).first().click();
  }

  /** The end of a session: nothing was found of a patient, nothing ran, and nothing else went wrong. */
  async expectNothingLeft(): Promise<void> {
    const hits = await Promise.all(
      this.page
        .frames()
        .map((frame) => frame.evaluate(() => Reflect.get(globalThis, 'hit') as unknown)),
    );
    expect(hits.filter((hit) => hit !== undefined)).toEqual([]);
    expect(this.traces.found()).toEqual([]);
    expect(this.app.faults()).toEqual([]);
    expect(this.traces.count()).toBeGreaterThan(200);
  }
}
