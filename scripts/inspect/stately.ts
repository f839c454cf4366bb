/** The way to Stately's inspector: only what is allowed, only to its origin, only when asked for. */
import type { InspectionEvent } from 'xstate';
import { allowed } from './allowed.js';

/** How deep the definition is written: at the inspector's own limit of 10 this chart is cut off. */
export const DEPTH = 40;
const ADDRESS = 'https://stately.ai/inspect';

/**
 * A window as the inspector needs it. It posts to any origin that its window may have gone to, and
 * listens to all; through this one it posts to one origin, and hears that one only.
 */
export function windowFor(page: Pick<Window, 'open' | 'addEventListener'>, origin: string): Window {
  const pinned = {
    open: (url: string, name: string) => {
      const opened = page.open(url, name);
      return opened && { postMessage: (message: unknown) => opened.postMessage(message, origin) };
    },
    addEventListener: (_type: 'message', listener: (event: MessageEvent) => void) =>
      page.addEventListener('message', (event) => {
        if (event.origin === origin) listener(event);
      }),
  };
  return pinned as unknown as Window;
}

/**
 * Opens Stately's inspector in a window of its own.
 * @returns an observer for the actor to be shown, to be given to `createActor`
 */
export async function openStately(): Promise<(event: InspectionEvent) => void> {
  const { createBrowserInspector } = await import('@statelyai/inspect');
  const { inspect } = createBrowserInspector({
    url: ADDRESS,
    window: windowFor(window, new URL(ADDRESS).origin),
    serializationDepthLimit: DEPTH,
    sanitizeContext: () => ({}),
    sanitizeEvent: ({ type }) => ({ type }),
  });
  return (event) => {
    const kept = allowed(event);
    if (kept) inspect.next?.(kept);
  };
}
