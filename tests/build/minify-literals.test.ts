import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { minifyLiterals } from '../../scripts/minify-literals.mjs';
import { projectRoot } from '../../scripts/paths.mjs';

/** The script without the line breaks that stand for those taken out of literals. */
const short = (code: string): string => minifyLiterals(code).replaceAll('\n', '');

describe('a template', () => {
  test('keeps one space where there was white space, in text and between attributes', () => {
    expect(
      short('html`<p\n  class="a  b"\n  @click=${f}\n  >\n  ${x} of\n  <b>two</b>\n</p>`'),
    ).toBe('html`<p class="a b" @click=${f}> ${x} of <b>two</b> </p>`');
  });

  test('joins no words and no tags', () => {
    expect(short('html`<b>a</b>\n<i>b</i>${c}\n${d}`')).toBe('html`<b>a</b> <i>b</i>${c} ${d}`');
  });

  test('keeps a space at its ends, as it may stand in a sentence', () => {
    expect(short('html`<b>${a ? html` due\n ${b}, ` : c}</b>`')).toBe(
      'html`<b>${a ? html` due ${b}, ` : c}</b>`',
    );
  });

  test('takes a mark inside an attribute for text, and a quote inside text', () => {
    expect(short('html`<a title="x > ${y} >\n z">it\'s\n"it"</a>`')).toBe(
      'html`<a title="x > ${y} > z">it\'s "it"</a>`',
    );
  });

  test('is shortened inside another', () => {
    expect(short('html`<p>\n ${a ? html`<b>\n x</b>` : b}</p>`')).toBe(
      'html`<p> ${a ? html`<b> x</b>` : b}</p>`',
    );
  });
});

describe('a style', () => {
  test('keeps what its selectors and values need', () => {
    const css = 'css`\n  a :is(b, c) > d + e:hover {\n    margin: calc(1px + 2px) auto;\n  }\n`';
    expect(short(css)).toBe('css` a :is(b,c)>d + e:hover{margin:calc(1px + 2px) auto}`');
  });

  test('keeps quoted text, and no comment', () => {
    expect(short("css`\n /* it's\n; */ a::before { content: 'x ; y'; }`")).toBe(
      "css` a::before{content:'x ; y'}`",
    );
  });
});

test('other literals and code stay as they are', () => {
  const code = 'const text = `a\n   b`;\nconst sum = html(`c\n  d`);\n';
  expect(minifyLiterals(code)).toBe(code);
});

test('every line of the elements stays on its line', () => {
  const folder = join(projectRoot, 'src/components');
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true });
  const styles = names.filter((name) => name.endsWith('.styles.ts'));
  expect(styles.length).toBeGreaterThan(5);
  for (const name of styles) {
    const code = readFileSync(join(folder, name), 'utf8');
    const after = minifyLiterals(code);
    expect(after.split('\n').length, name).toBe(code.split('\n').length);
    expect(after.length, name).toBeLessThan(0.9 * code.length);
  }
});
