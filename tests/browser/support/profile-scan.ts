// Looks for texts in every file of a browser's profile, byte by byte.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A text that was found, and in which file below the profile. */
export interface Leak {
  readonly text: string;
  readonly file: string;
}

/**
 * Looks for texts as UTF-8, as Latin-1 and as UTF-16. The database of the browser packs blocks and large
 * values with Snappy: that writes a run of characters out as it is where it comes first and shares no four
 * with what came before. Texts that share no four characters are so found in packed files too.
 */
export async function leaksIn(profile: string, texts: readonly string[]): Promise<Leak[]> {
  const needles = texts.flatMap((text) =>
    (['utf8', 'latin1', 'utf16le'] as const).map((encoding) => ({
      text,
      bytes: Buffer.from(text, encoding),
    })),
  );
  const leaks = new Map<string, Leak>();
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    for (const { text, bytes } of needles) {
      if (!content.includes(bytes)) continue;
      const file = path.slice(profile.length + 1);
      leaks.set(`${text} ${file}`, { text, file });
    }
  }
  return [...leaks.values()];
}
