// What each public token is for, and the value it has where a page sets none, read from the tokens.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

/** @type {Readonly<Record<string, string>>} */
const meanings = {
  page: 'Ground of a whole page, behind the panels.',
  panel: 'Ground of a panel, a dialog and a control.',
  sunken: 'Ground of what lies back: heads of tables, what the pointer is on.',
  ink: 'Text.',
  'ink-quiet': 'Text of less weight, and what is not known.',
  rule: 'Lines between rows and around panels.',
  edge: 'Border of a control; 3:1 against its ground.',
  identity: 'Ground of the banner that says whose axilla this is.',
  'on-identity': 'Text on the banner.',
  'on-identity-quiet': 'Text of less weight on the banner.',
  accent: 'Links, the main button, the focus ring.',
  'on-accent': 'Text on the main button.',
  'accent-soft': 'Ground of what is chosen.',
  critical: 'Critical pitfalls; never by colour alone.',
  'on-critical': 'Text on the colour of critical pitfalls.',
  'critical-soft': 'Ground of a critical pitfall.',
  check: 'Pitfalls to check, and clocks past their target.',
  'on-check': 'Text on the colour of what is to be checked.',
  'check-soft': 'Ground of what is to be checked.',
  note: 'Pitfalls that are notes.',
  unreal: 'What did not happen: what-if and forecasts.',
  'unreal-soft': 'Ground of what did not happen.',
  face: 'Font family. No font is loaded.',
  density:
    'Factor of all space around things: 0.75 for narrow rows, 1.25 for wide ones. A control never gets lower than 1.5rem.',
  radius: 'Radius of corners.',
};

/**
 * @typedef {{ name: string, default: string, description: string }} Token
 * @returns {readonly Token[]} in the order in which the elements declare them
 * @throws Error where a token has no meaning here, or a meaning has no token
 */
export function publicTokens() {
  const css = readFileSync(join(projectRoot, 'src/components/shared/tokens.css'), 'utf8');
  const found = [...css.matchAll(/--_[\w-]+: var\(\s*--ax-([\w-]+),\s*([^;]+?)\s*\);/g)];
  const left = new Set(Object.keys(meanings));
  const tokens = found.map(([, name = '', value = '']) => {
    const description = meanings[name];
    if (description === undefined) throw new Error(`What is --ax-${name} for?`);
    left.delete(name);
    return { name: `--ax-${name}`, default: value.replace(/\s+/g, ' '), description };
  });
  if (left.size > 0) throw new Error(`There is no token ${[...left].join(', ')}`);
  return tokens;
}
