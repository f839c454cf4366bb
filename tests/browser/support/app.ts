// Opens the built application in Chromium, served under its content security policy, and collects
// what must not happen: console errors, policy violations, requests to other origins.
import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { chromium } from 'playwright-core';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  LaunchOptions,
  Page,
} from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../scripts/chromium.mjs';
import { serve } from '../../../scripts/serve.mjs';

export interface Violation {
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
  readonly source: string;
}

export interface OpenOptions {
  /** Page and address below the application's root, such as `index.html#/worklist`. */
  readonly path?: string;
  /** Another folder to serve than the built application. */
  readonly root?: string;
  /** The policy of the pages, where it is not the application's. */
  readonly policy?: string;
  /** Origins that the pages may show in frames; what these load is asked for rightly. */
  readonly frames?: readonly string[];
  /** Viewport, colour scheme, locale, time zone and the like. */
  readonly context?: BrowserContextOptions;
  /** A folder for the browser's profile, which stays when the browser is closed; else there is none. */
  readonly profile?: string;
  /** The port of the server; another one is another origin, which finds nothing of what a profile kept. */
  readonly port?: number;
  /** Whether pages that are left are put aside, and come back as they were; the driver has it off. */
  readonly putsAside?: boolean;
  /** Runs before the first page is opened: for routes, init scripts, a fixed clock. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

export interface OpenedApp {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** The first page, loaded. */
  readonly page: Page;
  /** The address of the server, with a slash at the end. */
  readonly url: string;
  /** Errors and warnings of the console, and errors nothing caught. */
  readonly errors: string[];
  readonly violations: Violation[];
  /** Addresses asked for outside the server's origin. */
  readonly foreignRequests: string[];
  /** A further page (tab) of the same browser profile. */
  readonly openPage: (path?: string) => Promise<Page>;
  /** Everything collected so far that must be empty, as text. */
  readonly faults: () => string[];
  readonly close: () => Promise<void>;
}

let sharedBy: ((options: LaunchOptions) => Promise<Browser>) | undefined;

/** From now on the browsers that are like any other come from here, and stay open when an app is closed. */
export const launchBy = (launch: typeof sharedBy): void => void (sharedBy = launch);

export async function openApp(options: OpenOptions = {}): Promise<OpenedApp> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run npm run ensure-chromium.');

  const { frames = [] } = options;
  const server = await serve({
    frames,
    ...(options.port !== undefined && { port: options.port }),
    ...(options.root !== undefined && { root: options.root }),
    ...(options.policy !== undefined && { policy: options.policy }),
  });
  const origin = new URL(server.url).origin;
  const errors: string[] = [];
  const violations: Violation[] = [];
  const foreignRequests: string[] = [];
  const shared = options.profile === undefined && !options.putsAside ? sharedBy : undefined;
  let browser: Browser | undefined;

  try {
    const contextOptions = {
      viewport: { width: 1280, height: 720 },
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      ...options.context,
    };
    const launch = {
      executablePath,
      args: chromiumFlags,
      ...(options.putsAside && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    };
    let context: BrowserContext;
    if (options.profile === undefined) {
      browser = await (shared ?? ((how) => chromium.launch(how)))(launch);
      context = await browser.newContext(contextOptions);
    } else {
      context = await chromium.launchPersistentContext(options.profile, {
        ...launch,
        ...contextOptions,
      });
      browser = context.browser() ?? undefined;
      if (browser === undefined) throw new Error('The browser of a profile is not at hand.');
    }

    // What does not come within this time never comes: the test says what it waited for.
    context.setDefaultTimeout(10_000);

    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        errors.push(`${message.type()}: ${message.text()}`);
      }
    });
    context.on('weberror', (webError) => {
      errors.push(`uncaught: ${webError.error().message}`);
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      const isLocal = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === origin;
      if (!isLocal && !frames.includes(url.origin)) foreignRequests.push(url.href);
    });
    await context.exposeBinding('reportPolicyViolation', (_source, violation: Violation) => {
      violations.push(violation);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const report = Reflect.get(globalThis, 'reportPolicyViolation') as (v: object) => void;
        report({
          directive: event.effectiveDirective,
          blocked: event.blockedURI,
          sample: event.sample,
          source: `${event.sourceFile}:${event.lineNumber}`,
        });
      });
    });
    await options.before?.(context);

    const openPage = async (path = ''): Promise<Page> => {
      const opened = await context.newPage();
      await opened.goto(new URL(path, server.url).href);
      return opened;
    };

    const openedBrowser = browser;
    return {
      browser,
      context,
      page: await openPage(options.path),
      url: server.url,
      errors,
      violations,
      foreignRequests,
      openPage,
      faults: () => [
        ...errors,
        ...violations.map((violation) => `policy: ${JSON.stringify(violation)}`),
        ...foreignRequests.map((address) => `request to ${address}`),
      ],
      close: async () => {
        // A shared browser outlasts the context of an app.
        await (shared ? context : openedBrowser).close();
        await server.close();
      },
    };
  } catch (error) {
    if (!shared) await browser?.close();
    await server.close();
    throw error;
  }
}

/**
 * Ends the transitions that are under way, in every shadow root: a button that still fades from one
 * theme to the next has the ground of the one and the text of the other.
 */
async function endTransitions(page: Pick<Page, 'evaluate'>): Promise<void> {
  await page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const animation of root.getAnimations()) animation.finish();
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (shadowRoot) roots.push(shadowRoot);
      }
    }
  });
}

/** Runs axe in the page as it is now; each violation as one line of text. */
export async function axeViolations(
  page: Pick<Page, 'evaluate'>,
  options: RunOptions = {},
): Promise<string[]> {
  await endTransitions(page);
  // The driver's evaluation is outside the page's policy, so axe can be brought in under it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (runOptions) => {
      const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
      return run(document, runOptions);
    },
    { resultTypes: ['violations'], preload: false, ...options } satisfies RunOptions,
  );
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${violation.help}`),
  );
}

/** Forgets requests that a test let fail: the console may tell of them after the page did. */
export function forgetFailedRequests(errors: string[]): void {
  errors.splice(0, errors.length, ...errors.filter((error) => !error.includes('ERR_FAILED')));
}
