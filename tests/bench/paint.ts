/** How long recording an event takes in the built application, from the click to the painted result. */
import type { Locator, Page } from 'playwright-core';
import { openApp } from '../browser/support/app.js';

/** Times in milliseconds, in the order they were taken. */
export interface Paint {
  /** The first entry after the application was opened. */
  readonly first: readonly number[];
  /** Further entries of the same patient. */
  readonly further: readonly number[];
  /** One strict write and one Lit element that shows one text, in the same page. */
  readonly peer: readonly number[];
}

export const CPU_THROTTLING = 4;
const BROWSERS = 5;
const FURTHER = 4;
/** What went before, such as drawing the form, has ended by then. */
const SETTLE_MS = 400;

/** A node of hers is metastatic and unclipped: the clip moves her from one stage to the next. */
const PATIENT = 'KAUR';

/**
 * Waits in the page, frame by frame, until what was recorded is shown, and takes the time of that
 * frame's end. The click's own time stamp is the start.
 */
async function watch(page: Page, shown: string): Promise<() => Promise<number>> {
  const result = await page.evaluateHandle((expected) => {
    const deep = (root: ParentNode | null | undefined, ...path: readonly string[]) =>
      path.reduce<ParentNode | null | undefined>(
        (from, selector) => from?.querySelector(selector)?.shadowRoot,
        root,
      );
    const isShown = (): boolean => {
      const peer = document.querySelector('bench-peer');
      if (peer !== null) return peer.shadowRoot?.textContent === expected;
      const tracker = deep(document, 'axillary-app', 'axillary-tracker');
      const dialog = deep(tracker, 'axillary-record-dialog');
      return (
        dialog?.querySelector('dialog')?.open === false &&
        tracker?.querySelector('[role=status]')?.textContent?.includes(expected) === true
      );
    };
    let clicked = NaN;
    addEventListener('click', (event) => (clicked = event.timeStamp), {
      capture: true,
      once: true,
    });
    return {
      time: new Promise<number>((resolve) => {
        const frame = (): void => {
          if (Number.isNaN(clicked) || !isShown()) {
            requestAnimationFrame(frame);
            return;
          }
          // Posted before this frame is painted, it arrives after.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve(performance.now() - clicked);
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(frame);
      }),
    };
  }, shown);
  return () => result.evaluate(({ time }) => time);
}

async function entriesOf(page: Page): Promise<number> {
  return page
    .locator('axillary-tracker')
    .evaluate(
      (tracker) =>
        (tracker as HTMLElement & { caseFile: { events: unknown[] } }).caseFile.events.length,
    );
}

/** A bare click: the driver's own checks of what is clicked would run in the page and count. */
async function clickOn(page: Page, target: Locator, shown: string): Promise<number> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('What is to be clicked is not shown.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(SETTLE_MS);
  const time = await watch(page, shown);
  await page.mouse.down();
  await page.mouse.up();
  return time();
}

async function save(page: Page): Promise<number> {
  const entries = (await entriesOf(page)) + 1;
  const button = page.getByRole('button', { name: /^Save/ });
  return clickOn(page, button, `Saved, ${entries} entries on record`);
}

async function recordNote(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Record an event' }).click();
  await page.getByText('Something else happened').click();
  await page.getByRole('button', { name: /^Note/ }).click();
  await page.locator('textarea').first().fill('Spoke with her daughter about the appointment.');
  return save(page);
}

/** Puts an element in the page that does the least an entry takes: one strict write, one text. */
async function addPeer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bench-peer', 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('entries', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
    // The application's own Lit: its elements extend it.
    interface Rendered extends HTMLElement {
      requestUpdate(): void;
    }
    const Lit = Object.getPrototypeOf(customElements.get('axillary-app')) as new () => Rendered;
    class Peer extends Lit {
      count = 0;
      constructor() {
        super();
        this.addEventListener('click', () => {
          const transaction = database.transaction('entries', 'readwrite', {
            durability: 'strict',
          });
          transaction.objectStore('entries').add({ at: Date.now() });
          transaction.oncomplete = () => {
            this.count += 1;
            this.requestUpdate();
          };
        });
      }
      render(): string {
        return `Saved ${this.count}`;
      }
    }
    customElements.define('bench-peer', Peer);
    document.body.prepend(new Peer());
  });
}

/**
 * Records entries of a sample patient with the browser's processor slowed down.
 * @throws Error where the page reports an error or a violation of its content security policy
 */
export async function measurePaint(): Promise<Paint> {
  const first: number[] = [];
  const further: number[] = [];
  const peer: number[] = [];
  for (let run = 0; run < BROWSERS; run += 1) {
    const app = await openApp({
      path: 'index.html',
      // What tsx leaves of a function's name in the scripts that are sent to the page.
      before: async (context) => {
        await context.addInitScript('globalThis.__name = (named) => named');
      },
    });
    try {
      const { page } = app;
      await page.getByRole('link', { name: PATIENT }).click();
      await page.getByRole('button', { name: 'Record an event' }).waitFor();
      const devtools = await app.context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLING });
      await page
        .getByRole('button', { name: /^Clip placed/ })
        .first()
        .click();
      first.push(await save(page));
      for (let entry = 0; entry < FURTHER; entry += 1) further.push(await recordNote(page));
      await addPeer(page);
      for (let entry = 0; entry < FURTHER; entry += 1)
        peer.push(await clickOn(page, page.locator('bench-peer'), `Saved ${entry + 1}`));
      const faults = app.faults();
      if (faults.length > 0) throw new Error(faults.join('\n'));
    } finally {
      await app.close();
    }
  }
  return { first, further, peer };
}
