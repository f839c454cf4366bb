/** The site's settings, from the file beside the page. */
import { say } from '../components/shared/say.js';
import { readSettings } from '../pathway/site-settings.js';
import type { ReadSettings } from '../pathway/site-settings.js';

/** Reads `site.json` beside the page. Without the file the defaults of the contract are in force. */
export async function siteSettings(): Promise<ReadSettings> {
  try {
    const response = await fetch('./site.json', { cache: 'no-cache' });
    if (!response.ok) return { settings: {}, problems: [] };
    return readSettings(await response.json());
  } catch (error) {
    // Offline there is no file, and what it says is not known: that is told.
    const why = error instanceof SyntaxError ? say`is no JSON` : say`cannot be read now`;
    return { settings: {}, problems: [say`site.json ${why}`] };
  }
}
