/** How long the built application takes from a click to the frame that shows what came of it. */
import type { JSHandle, Locator, Page } from 'playwright-core';
import { openApp } from '../browser/support/app.js';
import type { OpenedApp } from '../browser/support/app.js';

export const CPU_THROTTLING = 4;
/** What went before, such as drawing a form, has ended by then. */
export const SETTLE_MS = 400;

/** Says in the page whether what is waited for is shown. */
export type Shown = JSHandle<() => boolean>;

/** What has not come by then never comes. */
const PATIENCE_MS = 30_000;

/**
 * Waits in the page, frame by frame, until something is shown, and takes the time of that frame's
 * end. The click's own time stamp is the start.
 *
 * @throws Error where it is not shown within half a minute
 */
export async function watch(page: Page, shown: Shown): Promise<() => Promise<number>> {
  const result = await page.evaluateHandle(
    ([isShown, patience]) => {
      let clicked = NaN;
      addEventListener('click', (event) => (clicked = event.timeStamp), {
        capture: true,
        once: true,
      });
      return {
        time: new Promise<number>((resolve, reject) => {
          setTimeout(() => reject(new Error('What was waited for was never shown.')), patience);
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
    },
    [shown, PATIENCE_MS] as const,
  );
  return () => result.evaluate(({ time }) => time);
}

/** A bare click: the driver's own checks of what is clicked would run in the page and count. */
export async function clickOn(page: Page, target: Locator, shown: Shown): Promise<number> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('What is to be clicked is not shown.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(SETTLE_MS);
  const time = await watch(page, shown);
  await page.mouse.down();
  await page.mouse.up();
  return time();
}

/**
 * Opens the worklist, does something, and closes the browser.
 * @throws Error where the page reports an error or a violation of its content security policy
 */
export async function inFreshApp(measure: (app: OpenedApp) => Promise<void>): Promise<void> {
  const app = await openApp({
    path: 'index.html',
    // What tsx leaves of a function's name in the scripts that are sent to the page.
    before: async (context) => {
      await context.addInitScript('globalThis.__name = (named) => named');
    },
  });
  try {
    await measure(app);
    const faults = app.faults();
    if (faults.length > 0) throw new Error(faults.join('\n'));
  } finally {
    await app.close();
  }
}

/** Slows the processor of the page down. */
export async function slowDown({ context, page }: OpenedApp): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_THROTTLING });
}

/**
 * Puts an element in the page that does the least that is to be compared: it shows one text of Lit
 * after a click, and, if asked, after one strict write.
 */
export async function addPeer(page: Page, isWriting: boolean): Promise<void> {
  await page.evaluate(async (writes) => {
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
        const show = (): void => {
          this.count += 1;
          this.requestUpdate();
        };
        this.addEventListener('click', () => {
          if (!writes) {
            show();
            return;
          }
          const transaction = database.transaction('entries', 'readwrite', {
            durability: 'strict',
          });
          transaction.objectStore('entries').add({ at: Date.now() });
          transaction.oncomplete = show;
        });
      }
      render(): string {
        return `Shown ${this.count}`;
      }
    }
    customElements.define('bench-peer', Peer);
    document.body.prepend(new Peer());
  }, isWriting);
}

/** Times of some clicks on the peer, in milliseconds. */
export async function timePeer(page: Page, clicks: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let click = 1; click <= clicks; click += 1) {
    const shown = await page.evaluateHandle(
      (count) => () =>
        document.querySelector('bench-peer')?.shadowRoot?.textContent === `Shown ${count}`,
      click,
    );
    taken.push(await clickOn(page, page.locator('bench-peer'), shown));
  }
  return taken;
}
