// Gathers all text of the product into the catalogues of src/components/languages: what the source
// says in English, and what of it each language has.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { COMPOSED } from '../src/components/languages/composed.js';
import { isWorded, keyOf, partsOf } from '../src/components/languages/template-messages.js';
import * as lists from '../src/machines/word-lists.js';
import { STAGES } from '../src/machines/word-lists.js';
import type { Stage } from '../src/machines/word-lists.js';
import { BARRIER_KINDS } from '../src/pathway/case-work/barrier-kinds.js';
import { wordOf } from '../src/pathway/narrative/words.js';
import { projectRoot } from './paths.mjs';

/** English texts in the order of the files, each with the files it stands in. */
export type Gathered = ReadonlyMap<string, readonly string[]>;

/** Languages whose catalogues are kept beside the source. */
export const SPOKEN = ['de', 'es'] as const;

const folder = join(projectRoot, 'src/components/languages');

/** What speaks to the reader itself, and what is put together for it elsewhere. */
const INTERFACE = ['src/components', 'src/app', 'src/embed'];
const WORDING = ['src/machines', 'src/pathway', 'src/store'];
/** Sources stay in English; the rest is read by programs or makes up patients. */
const LEFT_OUT =
  /languages\/(?!notes|composed)|\.styles\.ts$|knowledge\/|sample-programme\/|case-file\/json-(schema|writer)|spreadsheet\/words|chart\/(mermaid|from-scxml|to-scxml|xml|document|plain)|geometry\/|define\.ts$|define-once|shared\/(events|base|tokens|glyphs|surfaces|forms)\.ts|app\/(embed|invented|settings|samples|language)|inspect\/alphabet|machines\/version|status-shape|programme-csv|live-inspector\/plain-/;

const filesIn = (folders: readonly string[]): string[] =>
  folders
    .flatMap((name) =>
      readdirSync(join(projectRoot, name), { encoding: 'utf8', recursive: true }).map(
        (file) => `${name}/${file}`,
      ),
    )
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file))
    .sort();

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression;

const isLiteral = (node: ts.Node): node is Literal =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateExpression(node);

const stringsOf = (node: ts.TemplateLiteral | ts.StringLiteral): readonly string[] =>
  ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : [node.text];

/** Names of properties whose value is a word for the reader, also where it is one small word. */
const WORD_NAMES =
  /^(noun|label|words?|title|name|text|other|question|owner|unit|leads|one|more|heading|message|wording|short|long|up|down)$/;

/** Functions that count things by their name. */
const COUNTING = /^(many|counted|range|pager)$/;

/** Selectors, classes, paths and codes: text for no reader. */
const CODE =
  /^[.#[:@<]|\[data-|font:|^[MLT]\d|translate\(|^(SN|CP|B)-\w+$|px\b|#[0-9a-f]{6}|--_|^\S*[a-z][._/][a-z]\S*$|^\w+\/\w+$|^[a-z]+[A-Z]\w*$/;

/** Whether a text looks written for a reader: more than one word, or a word with a capital. */
const looksWritten = (text: string): boolean => {
  const bare = text.replace(/\{\d+\}/g, ' ').trim();
  return (
    !CODE.test(bare) &&
    /[a-z]{2}/i.test(bare) &&
    (/[a-z]\S* +\S/i.test(bare) ||
      /^[A-Z][\w-]+[.:?]?$/.test(bare) ||
      (bare !== text.trim() && /[a-z]{3}/.test(bare)))
  );
};

/** Whether a literal is a name in the code rather than a text. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBinaryExpression(parent) && /^[=!]==$/.test(parent.operatorToken.getText())) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isNewExpression(parent) &&
      /Error$/.test(parent.expression.getText()) &&
      !/(StoreError|BackupFormatError)$/.test(parent.expression.getText()))
  );
}

const isWordOf = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node.parent) && WORD_NAMES.test(node.parent.name.getText());

/** The texts of one file, in their order. */
export function textsOf(source: string, isInterface: boolean): readonly string[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node, isInside: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText();
      if (tag === 'css') return;
      const strings = stringsOf(node.template);
      if (tag === 'say') found.push(keyOf(strings));
      else if (tag === 'html' || tag === 'svg') {
        found.push(
          ...partsOf(strings).flatMap((one) => (typeof one === 'object' ? [one.key] : [])),
        );
      }
    } else if (ts.isCallExpression(node) && COUNTING.test(node.expression.getText())) {
      // One thing of a list, and several.
      const [, one, more] = node.arguments;
      if (one && ts.isStringLiteral(one) && /^[a-z]/.test(one.text)) {
        found.push(one.text, more && ts.isStringLiteral(more) ? more.text : `${one.text}s`);
      }
    } else if (isLiteral(node)) {
      const key = keyOf(stringsOf(node));
      // Inside a function of an element a text is a message only where it is said.
      if ((!isInterface || !isInside) && !isName(node)) {
        if (looksWritten(key) || (isWordOf(node) && /^[a-z][a-z -]+$/i.test(key))) found.push(key);
      }
    }
    const isDeeper = isInside || ts.isFunctionLike(node);
    ts.forEachChild(node, (child) => visit(child, isDeeper));
  };
  visit(file, false);
  return found.filter(isWorded);
}

function gather(folders: readonly string[], isInterface: boolean): Gathered {
  const all = new Map<string, string[]>();
  for (const file of filesIn(folders)) {
    const source = readFileSync(join(projectRoot, file), 'utf8');
    // Every text of the composed ones is one, however small.
    const texts = file.endsWith('languages/composed.ts') ? COMPOSED : textsOf(source, isInterface);
    for (const text of texts) {
      // Names of columns in foreign files are recognised, and never shown.
      if (file.endsWith('spreadsheet/fields.ts') && /^[a-z]/.test(text)) continue;
      const files = all.get(text) ?? [];
      if (!files.includes(file)) files.push(file);
      all.set(text, files);
    }
  }
  return all;
}

/** Every text of the interface. */
export const interfaceTexts = (): Gathered => gather(INTERFACE, true);

/** The words of the vocabulary, which the code makes of its codes. */
function vocabularyTexts(): readonly string[] {
  const words = Object.entries(lists)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => (Array.isArray(list) ? list : []));
  return [...(words as readonly string[]), ...BARRIER_KINDS].map((word) =>
    wordOf(word, STAGES.includes(word as Stage) ? 'stage' : undefined),
  );
}

/** Every text of the record and the pathway, without those the interface has too. */
export function clinicalTexts(known: Gathered): Gathered {
  const vocabulary = vocabularyTexts().map(
    (text) => [text, ['src/machines/word-lists.ts']] as const,
  );
  const all = new Map([...vocabulary, ...gather(WORDING, false)]);
  return new Map([...all].filter(([text]) => isWorded(text) && !known.has(text)));
}

/** A language's file of one catalogue. */
export const fileOf = (language: string, catalogue: 'interface' | 'clinical'): string =>
  join(folder, `${language}.${catalogue}.ts`);

/** The file that holds all English texts, with where each is used. */
export const englishFile = join(projectRoot, 'src/components/languages/en.json');

/** What a language has, as it stands in its file. */
export async function translationsOf(
  language: string,
  catalogue: 'interface' | 'clinical',
): Promise<Readonly<Record<string, string>>> {
  const module = (await import(pathToFileURL(fileOf(language, catalogue)).href)) as {
    readonly texts?: Readonly<Record<string, string>>;
    readonly wording?: Readonly<Record<string, string>>;
  };
  return module.texts ?? module.wording ?? {};
}

const written = async (file: string, text: string): Promise<string> =>
  format(text, { ...(await resolveConfig(file)), filepath: file });

/** The English catalogue as it has to stand in its file. */
export function englishCatalogue(): Promise<string> {
  const texts = interfaceTexts();
  const json = {
    interface: Object.fromEntries(texts),
    clinical: Object.fromEntries(clinicalTexts(texts)),
  };
  return written(englishFile, JSON.stringify(json));
}

/** A language's file with its texts in the order of English, without those English has no more. */
async function orderedFile(
  language: string,
  catalogue: 'interface' | 'clinical',
  english: Gathered,
): Promise<string> {
  const file = fileOf(language, catalogue);
  const known = await translationsOf(language, catalogue);
  const entries = [...english.keys()].flatMap((key) =>
    known[key] === undefined ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(known[key])}`],
  );
  const before = readFileSync(file, 'utf8');
  const head = before.slice(0, before.indexOf('= {', before.indexOf('Record<string, string>')) + 3);
  return written(file, `${head}\n${entries.join(',\n')}\n};\n`);
}

async function main(): Promise<void> {
  const texts = { interface: interfaceTexts(), clinical: new Map() as Gathered };
  texts.clinical = clinicalTexts(texts.interface);
  writeFileSync(englishFile, await englishCatalogue());
  for (const language of SPOKEN) {
    for (const catalogue of ['interface', 'clinical'] as const) {
      const english = texts[catalogue];
      writeFileSync(fileOf(language, catalogue), await orderedFile(language, catalogue, english));
      const known = await translationsOf(language, catalogue);
      const missing = [...english.keys()].filter((key) => known[key] === undefined);
      const share = Math.round((100 * (english.size - missing.length)) / english.size);
      console.log(`${language} ${catalogue}: ${share} % of ${english.size} texts`);
      if (catalogue === 'interface') for (const key of missing) console.log(`  missing: ${key}`);
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
