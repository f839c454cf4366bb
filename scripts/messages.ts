// Gathers all text of the product into the catalogues of src/components/languages: what the source
// says in English, and what of it each language has. `--check` only tells what is out of step.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import {
  isWorded,
  keyOf,
  normalised,
  partsOf,
} from '../src/components/languages/template-messages.js';
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
  /languages\/|\.styles\.ts$|knowledge\/|sample-programme\/|case-file\/(schema|json)|chart\/(from-scxml|to-scxml|xml|document|plain)|geometry\/|define\.ts$|define-once|shared\/(events|base|tokens|glyphs|surfaces|forms)\.ts|app\/(embed|invented|settings|samples)|inspect\/alphabet|machines\/version|status-shape|programme-csv|live-inspector\/plain-/;

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

/** Selectors, classes, paths and codes: text for no reader. */
const CODE =
  /^[.#[:@<]|\[data-|font:|^[MLT]\d|translate\(|^(SN|CP|B)-\w+$|px\b|^\S*[a-z][._/][a-z]\S*$|^\w+\/\w+$|^[a-z]+[A-Z]\w*$/;

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
    (ts.isNewExpression(parent) &&
      /Error$/.test(parent.expression.getText()) &&
      !/StoreError/.test(parent.expression.getText()))
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
    for (const text of textsOf(source, isInterface)) {
      const files = all.get(text) ?? [];
      if (!files.includes(file)) files.push(file);
      all.set(text, files);
    }
  }
  return all;
}

/** Every text of the interface. */
export const interfaceTexts = (): Gathered => gather(INTERFACE, true);

/** Every text of the record and the pathway, without those the interface has too. */
export function clinicalTexts(known: Gathered): Gathered {
  return new Map([...gather(WORDING, false)].filter(([text]) => !known.has(text)));
}

export { folder, normalised };
