/** Finds the text in a template. The catalogue and the page read templates with this one reader. */

/** A text with the values in it: what is looked up in the catalogue. */
export interface Message {
  /** White space is one space, values are `{0}`, `{1}`; simple inline marks stand as written. */
  readonly key: string;
  /** The value of the template behind each placeholder. */
  readonly holes: readonly number[];
  readonly lead: string;
  readonly trail: string;
  readonly isAttribute: boolean;
}

/** Markup as written, the number of a value, or a message. */
export type Part = string | number | Message;

/** Attributes that hold text for a reader. */
const TEXT_ATTRIBUTES = new Set([
  ...['alt', 'title', 'placeholder', 'label', 'abbr'],
  ...[
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'aria-placeholder',
  ],
]);

/** Marks without attributes that stay inside a sentence. */
const INLINE = /^<\/?(?:b|code|em|strong|kbd|i)>/;
const INLINES = /<\/?(?:b|code|em|strong|kbd|i)>/g;

/** White space as one space, none at the ends: the same in the source and in the built file. */
export const normalised = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a text says anything: something is left of it without values, marks and entities. */
export const isWorded = (text: string): boolean =>
  /\p{L}/u.test(text.replace(/\{\d+\}|<[^>]*>|&\w+;/g, ''));

/** The key of a text between values. */
export const keyOf = (strings: readonly string[]): string =>
  normalised(strings.reduce((text, next, index) => `${text}{${index - 1}}${next}`));

function message(run: readonly (string | number)[], isAttribute: boolean): Part[] {
  const holes: number[] = [];
  const text = run
    .map((one) => (typeof one === 'string' ? one : `{${holes.push(one) - 1}}`))
    .join('');
  if (!isWorded(text)) return [...run];
  const [lead = ''] = /^\s*/.exec(text) ?? [];
  const [trail = ''] = /\s*$/.exec(text) ?? [];
  return [{ key: normalised(text), holes, lead, trail, isAttribute }];
}

/** Whether marks of a run open and close in it, and have words beside them. */
function isOneSentence(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(INLINES)) {
    depth += mark.startsWith('</') ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0 && isWorded(text.replace(/<(\w+)>.*?<\/\1>/gs, ''));
}

/** The text of a run between two tags; where its marks do not make one sentence, it ends at each. */
function sentences(run: readonly (string | number)[]): Part[] {
  const marks = run.filter((one) => typeof one === 'string' && INLINE.test(one));
  const whole = run.map((one) => (typeof one === 'string' ? one : '')).join('');
  if (marks.length === 0 || isOneSentence(whole)) return message(run, false);
  const parts: Part[] = [];
  let from: (string | number)[] = [];
  for (const one of run) {
    if (typeof one === 'string' && INLINE.test(one)) {
      parts.push(...message(from, false), one);
      from = [];
    } else from.push(one);
  }
  return [...parts, ...message(from, false)];
}

/** The parts of a template, in their order. Templates hold no comments. */
export function partsOf(strings: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let run: (string | number)[] = [];
  let place: 'text' | 'tag' | 'value' = 'text';
  let quote = '';
  let attribute = '';
  const end = (): void => {
    if (place === 'text') parts.push(...sentences(run));
    else parts.push(...(TEXT_ATTRIBUTES.has(attribute) ? message(run, true) : run));
    run = [];
  };
  /** Takes what stands at the start of the rest, and says how long it is. */
  const take = (rest: string): number => {
    if (place === 'text') {
      const text = INLINE.exec(rest)?.[0] ?? /^(?:[^<]|<(?![/a-z]))+/i.exec(rest)?.[0];
      if (text !== undefined) return (run.push(text), text.length);
      end();
      place = 'tag';
    } else if (place === 'value') {
      const [text = ''] = rest.split(quote, 1);
      if (text !== '') return (run.push(text), text.length);
      end();
      place = 'tag';
    } else {
      const [text = ''] = /^[^>"']+/.exec(rest) ?? [];
      if (text !== '') {
        attribute = /([^\s"'<>=/]+)=$/.exec(text)?.[1] ?? '';
        return (parts.push(text), text.length);
      }
      place = rest.startsWith('>') ? 'text' : 'value';
      quote = rest.charAt(0);
    }
    return (parts.push(rest.charAt(0)), 1);
  };
  strings.forEach((text, index) => {
    if (index > 0) (place === 'tag' ? parts : run).push(index - 1);
    for (let rest = text; rest !== '';) rest = rest.slice(take(rest));
  });
  end();
  return parts;
}
