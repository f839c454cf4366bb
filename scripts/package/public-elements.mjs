// The elements a page can place: those with an entry of their own in package.json.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../paths.mjs';

/**
 * @typedef {{
 *   tag: string, className: string, define: string, module: string
 * }} PublicElement `define` and `module` are the paths, below `src` and without an ending, of what
 *   registers the element and of its class
 */

/** @returns {readonly PublicElement[]} */
export function publicElements() {
  const { exports } = /** @type {{ exports: Record<string, { default: string }> }} */ (
    JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  );
  return Object.entries(exports).flatMap(([entry, target]) => {
    const [, tag] = /^\.\/elements\/(axillary-[a-z-]+)\.js$/.exec(entry) ?? [];
    if (tag === undefined) return [];
    const define = target.default.replace(/^\.\/dist\/|\.js$/g, '');
    const module = `${dirname(define)}/${tag}`;
    const source = join(projectRoot, 'src', `${module}.ts`);
    if (!existsSync(source)) throw new Error(`${entry} has no class in ${module}.ts`);
    const [, className] = /^export class (\w+) extends/m.exec(readFileSync(source, 'utf8')) ?? [];
    if (className === undefined) throw new Error(`${module}.ts exports no class`);
    return [{ tag, className, define, module }];
  });
}
