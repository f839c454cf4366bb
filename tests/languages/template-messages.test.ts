// A template is read for its text, and written again with the text of another language.
import { html, svg } from 'lit';
import { describe, expect, test } from 'vitest';
import { minifyLiterals } from '../../scripts/minify-literals.mjs';
import { languageFrom } from '../../src/components/languages/engine.js';
import { accented } from '../../src/components/languages/pseudo.js';
import { keyOf, partsOf } from '../../src/components/languages/template-messages.js';
import { bound, inForce, within } from '../../src/components/shared/language.js';
import type { Language } from '../../src/components/shared/language.js';
import { say } from '../../src/components/shared/say.js';

const strings = (parts: TemplateStringsArray, ..._values: unknown[]): TemplateStringsArray => parts;

const keysOf = (template: readonly string[]): readonly string[] =>
  partsOf(template).flatMap((part) => (typeof part === 'object' ? [part.key] : []));

/** A language of the given texts. */
const speaking = (texts: Readonly<Record<string, string>>): Language =>
  languageFrom({
    code: 'xx',
    dir: 'ltr',
    months: [],
    typedMonths: [],
    isClinicalReviewed: true,
    find: (key) => texts[key],
    clinical: (text) => [{ text, isEnglish: true }],
  });

const read = (language: Language, template: TemplateStringsArray, ...values: unknown[]) => {
  const [written, ...order] = language.markup(template, values, bound);
  return { text: [...written].join('{}'), order };
};

describe('the text of a template', () => {
  test('is what stands between its tags, with its values', () => {
    expect(keysOf(strings`<p>Born ${1} (${2}y)</p><span>${3}</span>, <i>${4}</i>`)).toEqual([
      'Born {0} ({1}y)',
    ]);
  });

  test('keeps simple marks inside a sentence, and ends where a mark is all there is', () => {
    expect(keysOf(strings`<p>Side: <b>${1}</b> axilla</p><p><b>Key</b></p>`)).toEqual([
      'Side: <b>{0}</b> axilla',
      'Key',
    ]);
  });

  test('is in the attributes that are read to somebody, and in no other', () => {
    expect(
      keysOf(
        strings`<a class="Plain text" title="Read it" .label=${1} aria-label="${2}: name">x y</a>`,
      ),
    ).toEqual(['Read it', '{0}: name', 'x y']);
  });

  test('is the same in the built file as in the source', () => {
    const source = 'const t = html`<p\n  class="a"\n>\n  One ${x}\n  two,\n  <b>three</b>\n</p>`;';
    const templateOf = (code: string): readonly string[] =>
      (/`([^]*)`/.exec(code)?.[1] ?? '').split(/\$\{x\}/);
    expect(keysOf(templateOf(minifyLiterals(source)))).toEqual(keysOf(templateOf(source)));
  });
});

describe('a template in another language', () => {
  test('has its values where that language has them', () => {
    const language = speaking({ '{0} of {1}': 'aus {1} nur {0}' });
    expect(read(language, strings`<p>${'a'} of ${'b'}</p>`, 'a', 'b')).toEqual({
      text: '<p>aus {} nur {}</p>',
      order: ['b', 'a'],
    });
  });

  test('cannot bring markup or break out of an attribute', () => {
    const language = speaking({ Text: '<img src=x> & "quoted"' });
    expect(read(language, strings`<p title="Text">Text</p>`).text).toBe(
      '<p title="<img src=x> &amp; &quot;quoted&quot;">&lt;img src=x> &amp; "quoted"</p>',
    );
  });

  test('is read once', () => {
    const language = speaking({});
    const template = strings`<p>Text</p>`;
    expect(language.markup(template, [], bound)[0]).toBe(language.markup(template, [], bound)[0]);
  });

  test('takes with it what was made outside of it', () => {
    const language = speaking({ Unknown: 'Unbekannt' });
    const [, inner] = language.markup(
      strings`<p>${1}</p>`,
      [html`<i class="u">Unknown</i>`],
      bound,
    );
    expect([...(inner as { strings: readonly string[] }).strings]).toEqual([
      '<i class="u">Unbekannt</i>',
    ]);
    const shape = svg`<path d="M0 0"/>`;
    expect(language.markup(strings`<p>${1}</p>`, [shape], bound)[1]).toMatchObject({ values: [] });
  });

  test('calls its handlers in its own language', () => {
    const language = speaking({});
    const button = strings`<button @click=${1}>x</button>`;
    const [, handler] = within(language, () => language.markup(button, [() => inForce()], bound));
    expect((handler as () => unknown)()).toBe(language);
    expect(inForce()).toBeNull();
  });
});

describe('a text outside of a template', () => {
  const language = speaking({ 'Overdue by {0} days': '{0} Tage überfällig' });

  test('is said in the language in force, and in English without one', () => {
    const text = (): string => say`Overdue by ${3} days`;
    expect([text(), within(language, text)]).toEqual(['Overdue by 3 days', '3 Tage überfällig']);
  });

  test('keeps the white space at its ends', () => {
    expect(within(speaking({ 'and {0}': 'und {0}' }), () => say` and ${1}`)).toBe(' und 1');
  });

  test('has the same key wherever its lines break', () => {
    expect(keyOf(['a\n  b ', ' c'])).toBe('a b {0} c');
  });
});

test('the language of accented letters leaves values, marks and dates alone', () => {
  expect(accented('Born {0} <b>x</b> on 14-Jul-2026 &amp; z')).toBe(
    'Ɓóřñ {0} <b>ẋ</b> óñ 14-Jul-2026 &amp; ž',
  );
});
