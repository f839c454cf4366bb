// The small widgets in a portal's page: giving them what they show, and reading it.
import type { Locator, Page } from 'playwright-core';
import type { AxillaryStage } from '../../../src/light.js';
import type { OpenOptions, OpenedApp } from './app.js';
import { opensPage } from './opens.js';

export const IDS = ['stage', 'steps', 'pitfalls', 'timeline'] as const;
export type Id = (typeof IDS)[number];

/** Called at the top of a file of tests: builds the portal's page once, and gives what opens it. */
export function opensWidgets(): (options?: OpenOptions) => Promise<OpenedApp> {
  const open = opensPage('tests/browser/pages/widgets');
  return async (options) => {
    const app = await open(options);
    await app.page.getByRole('heading', { name: 'Timeline' }).waitFor();
    return app;
  };
}

export const widget = (page: Page, id: Id): Locator => page.locator(`#${id}`);

/** Gives the widgets properties, as a portal's script does, and waits until they show them. */
export const give = (page: Page, properties: object, ids: readonly Id[] = IDS): Promise<void> =>
  page.evaluate(
    async ([names, given]) => {
      for (const name of names) {
        const element = document.getElementById(name) as AxillaryStage;
        Object.assign(element, given);
        await element.updateComplete;
      }
    },
    [ids, properties] as const,
  );

/** Everything a widget shows, its shadow root's text. */
export const shown = async (page: Page, id: Id): Promise<string> =>
  (
    await widget(page, id).evaluate((element) => {
      const root = element.shadowRoot;
      return root
        ? [...root.children].map((child) => (child as HTMLElement).innerText).join('\n')
        : '';
    })
  ).replaceAll(/\s+/g, ' ');

/** Every attribute in the page, the shadow roots included. */
export const attributes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) found.push(`${name}=${value}`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document.body);
    return found;
  });

/** What tells of the patient, by whichever widget. */
export const OF_PATIENT = /MARCHETTI|LEFT|SAMPLE-1184|Clip|L1|Pathology|\d\d-[A-Z][a-z]{2}-2026/;
