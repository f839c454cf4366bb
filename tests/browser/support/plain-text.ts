// Text on a page that did not come through the catalogue: in the language of accented letters it is
// what still has plain ones.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../../scripts/paths.mjs';

const samples = join(projectRoot, 'src/app/samples');

/** Every text in the case files of the sample patients: what a person typed, ids and codes. */
function typedTexts(also: unknown): readonly string[] {
  const found = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  for (const name of readdirSync(samples)) {
    if (name.endsWith('.json')) gather(JSON.parse(readFileSync(join(samples, name), 'utf8')));
  }
  gather(also);
  return [...found].sort((a, b) => b.length - a.length);
}

/** Names of languages, of the file formats and units, and ids of sources. */
const NOT_TRANSLATED =
  /\b(?:\d\d-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:-\d{4})?\b|\b(?:SN|CP|B|T|NAPBC)-[\w-]+|English|Deutsch|Navigator|Español|\b(?:ER|PR|HER2)\b|\/(?:caseId|id)\b|DE LA CRUZ VILLANUEVA, María del Carmen|\b(?:JSON|CSV|SVG|PNG|MRN|SCXML|UTF-8|Windows-1252|[kMG]B)\b/g;

/** Where a text stands, and the text. */
interface Shown {
  readonly text: string;
  readonly where: string;
}

const textsOf = (page: Page): Promise<readonly Shown[]> =>
  page.evaluate(() => {
    const found: { text: string; where: string }[] = [];
    const names = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];
    const visit = (node: Node, where: string): void => {
      if (node instanceof Text) {
        if (node.data.trim()) found.push({ text: node.data.trim(), where });
        return;
      }
      if (node instanceof Element) {
        if (node.closest('[lang="en"]') || /^(STYLE|SCRIPT|NOSCRIPT)$/.test(node.tagName)) return;
        if (!node.checkVisibility() && !(node instanceof HTMLOptionElement)) return;
        const own =
          node.className && typeof node.className === 'string' ? `.${node.className}` : '';
        where = `${node.tagName.includes('-') ? node.tagName : (where.split(' ')[0] ?? '')} ${node.localName}${own}`;
        for (const name of names) {
          const text = node.getAttribute(name);
          if (text) found.push({ text, where: `${where}[${name}]` });
        }
        if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) visit(child, where);
      }
      for (const child of node.childNodes) visit(child, where);
    };
    visit(document.body, '');
    return found;
  });

/**
 * What of the page is plain English: neither in the language, nor typed, nor a name of its own.
 *
 * @param also - further texts that were typed, such as the case file that a page shows
 */
export async function plainTexts(page: Page, also?: unknown): Promise<readonly string[]> {
  const typed = typedTexts(also);
  const shown = await textsOf(page);
  return shown.flatMap(({ text, where }) => {
    let rest = text.replace(NOT_TRANSLATED, '');
    if (!/[A-Za-z]{2}/.test(rest)) return [];
    for (const one of typed) rest = rest.replaceAll(one, '').replaceAll(one.toUpperCase(), '');
    return /[A-Za-z]{2}/.test(rest) ? [`${text.slice(0, 90)} (${where})`] : [];
  });
}
