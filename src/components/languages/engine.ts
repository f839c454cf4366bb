/** Puts templates, messages and wording into a language. It is loaded with the language. */
import type { Bind, Handler, Language, Markup, Stretch } from '../shared/language.js';
import { UNREVIEWED } from './notes.js';
import { isWorded, keyOf, partsOf } from './template-messages.js';
import type { Message } from './template-messages.js';
import { sparingTyped } from './typed-stretches.js';
import { wordingIn, wordingOf } from './wording.js';

/** English as the key, the other language as the value. */
export type Catalogue = Readonly<Record<string, string>>;

/** What a language is made of. */
export interface Sources extends Pick<
  Language,
  'code' | 'dir' | 'months' | 'typedMonths' | 'isClinicalReviewed'
> {
  /** A text of the interface; undefined where there is none. */
  readonly find: (key: string) => string | undefined;
  /** Wording of the pathway in which nothing was typed. */
  readonly clinical: (text: string) => readonly Stretch[];
}

/** A template in the language: its strings, and where each of its values came from. */
interface Plan {
  readonly strings: TemplateStringsArray;
  readonly order: readonly number[];
  /** Values that are called when something happens. */
  readonly handlers: ReadonlySet<number>;
}

interface Result {
  readonly _$litType$: number;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' && value !== null && '_$litType$' in value && 'values' in value;

const HOLE = /\{(\d+)\}/;

/** Escapes all but simple inline marks and entities. */
const escaped = (text: string, isAttribute: boolean): string => {
  const safe = text.replace(/&(?!\w+;)/g, '&amp;').replace(/"/g, isAttribute ? '&quot;' : '"');
  return isAttribute
    ? safe.replace(/'/g, '&#39;')
    : safe.replace(/<(?!\/?(?:b|code|em|strong|kbd|i)>)/g, '&lt;');
};

/** A language, from its catalogues. */
export function languageFrom(sources: Sources): Language {
  const { find } = sources;
  const plans = new WeakMap<TemplateStringsArray, Plan>();
  const made = new WeakSet<TemplateStringsArray>();

  function planOf(template: TemplateStringsArray): Plan {
    const strings = [''];
    const order: number[] = [];
    const write = (part: string | number): void => {
      if (typeof part === 'string') strings[strings.length - 1] += part;
      else {
        order.push(part);
        strings.push('');
      }
    };
    const writeMessage = ({ key, holes, lead, trail, isAttribute }: Message): void => {
      write(lead);
      (find(key) ?? key).split(HOLE).forEach((piece, index) => {
        write(index % 2 === 1 ? (holes[Number(piece)] ?? '') : escaped(piece, isAttribute));
      });
      write(trail);
    };
    for (const part of partsOf(template)) {
      if (typeof part === 'object') writeMessage(part);
      else write(part);
    }
    const handlers = new Set(
      order.flatMap((_, at) => (/\s@[\w:.-]+=["']?$/.test(strings[at] ?? '') ? at : [])),
    );
    const whole = Object.assign(strings, { raw: [...strings] });
    made.add(whole);
    return { strings: whole, order, handlers };
  }

  const plan = (template: TemplateStringsArray): Plan => {
    const known = plans.get(template) ?? planOf(template);
    plans.set(template, known);
    return known;
  };

  /** A template that was made outside of every element is put into the language where it is shown. */
  const fresh = (value: unknown, bind: Bind): unknown => {
    if (Array.isArray(value)) {
      return value.some(isResult) ? value.map((one) => fresh(one, bind)) : value;
    }
    if (!isResult(value) || made.has(value.strings)) return value;
    const [strings, ...values] = markup(value.strings, value.values, bind);
    return { ...value, strings, values };
  };

  const heard = (value: unknown, bind: Bind): unknown =>
    typeof value === 'function' ? bind(value as Handler) : value;

  function markup(template: TemplateStringsArray, values: readonly unknown[], bind: Bind): Markup {
    const { strings, order, handlers } = plan(template);
    return [
      strings,
      ...order.map((from, at) =>
        handlers.has(at) ? heard(values[from], bind) : fresh(values[from], bind),
      ),
    ];
  }

  const language: Language = {
    ...sources,
    clinical: sparingTyped(sources.clinical),
    unreviewed: sources.isClinicalReviewed ? '' : (find(UNREVIEWED) ?? UNREVIEWED),
    markup,
    say(strings, values) {
      const key = keyOf(strings);
      const text = isWorded(key) ? find(key) : undefined;
      // A word of the vocabulary may come through a table of an element.
      if (text === undefined && values.length === 0) {
        return wordingOf(sources.clinical(strings[0] ?? ''));
      }
      const [lead = ''] = /^\s*/.exec(strings[0] ?? '') ?? [];
      const [trail = ''] =
        values.length > 0 || key !== '' ? (/\s*$/.exec(strings.at(-1) ?? '') ?? []) : [];
      const filled = (text ?? key)
        .split(HOLE)
        .map((piece, index) => (index % 2 === 1 ? String(values[Number(piece)]) : piece))
        .join('');
      return lead + filled + trail;
    },
  };
  return language;
}

/** A language whose catalogues were written by people. */
export interface Spoken extends Pick<
  Language,
  'code' | 'months' | 'typedMonths' | 'isClinicalReviewed'
> {
  /** Texts of the interface. */
  readonly interface: Catalogue;
  /** Wording of the pathway and the record. */
  readonly clinical: Catalogue;
  /** Whether a word that begins a line is written small inside a sentence; German nouns are not. */
  readonly lowersInside: boolean;
}

export function spokenLanguage(spoken: Spoken): Language {
  const { interface: texts, clinical, lowersInside, ...rest } = spoken;
  return languageFrom({
    ...rest,
    dir: 'ltr',
    find: (key) => (Object.hasOwn(texts, key) ? texts[key] : undefined),
    clinical: wordingIn({ ...texts, ...clinical }, spoken.months, lowersInside),
  });
}
