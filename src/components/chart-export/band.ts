/** The words above and below a picture, laid out in lines: they wrap, and nothing is cut off. */
import { canvasOf } from './canvas.js';
import type { CaptionWords, Fact } from './caption.js';
import { drawn } from './paint.js';

/** Colours of the band and its words. */
export interface BandColours {
  readonly identity: string;
  readonly onIdentity: string;
  readonly onIdentityQuiet: string;
  readonly unreal: string;
  readonly onUnreal: string;
  readonly inkQuiet: string;
  readonly edge: string;
}

/** Shapes, and how much height they take. */
export interface Laid {
  readonly shapes: readonly SVGElement[];
  readonly height: number;
}

const EDGE = 16;
const GAP = 24;
/** Size and line height of the name, of the facts and of the foot, in units of the drawing. */
const NAME = { size: 20, line: 26 };
const FACT = { size: 14, line: 20 };
const SIDE = { size: 16, line: 28 };
const FOOT = { size: 12, line: 16 };
const WARNING = { size: 16, line: 32 };

/** Patient's words go their own way, and stand where an English word would begin. */
const OWN_WAY = { 'unicode-bidi': 'plaintext' } as const;

type Measure = (text: string, size: number, weight?: number) => number;

function measureIn(face: string): Measure {
  const { context } = canvasOf(1, 1);
  return (text, size, weight = 400) => {
    context.font = `${weight} ${size}px ${face}`;
    return Math.ceil(context.measureText(text).width);
  };
}

/** A text in lines no wider than that: broken between words, and within a word that is wider. */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && measure(line + sign) > width) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * The band over a picture: a warning where something is supposed, then who the patient is.
 *
 * @param width - of the picture, in units of the drawing
 * @param face - the font family
 */
export function bandOver(
  words: CaptionWords,
  width: number,
  face: string,
  colours: BandColours,
): Laid {
  const measure = measureIn(face);
  const shapes: SVGElement[] = [];
  const top = words.warning === '' ? 0 : WARNING.line;
  if (top > 0) {
    const { size, line } = WARNING;
    shapes.push(
      drawn('rect', { width, height: line, fill: colours.unreal }),
      text(words.warning, EDGE, 22, size, 700, colours.onUnreal),
    );
  }

  // The side, and before it the word for an invented patient, at the end of the first line.
  let end = width - EDGE;
  const y = top + 10;
  const { side, sample } = words;
  if (side) {
    const label = measure(`${side.label} `, SIDE.size, 700);
    const block = label + measure(side.value, SIDE.size) + 24;
    end -= block;
    shapes.push(
      drawn('rect', {
        x: end,
        y,
        width: block,
        height: SIDE.line,
        rx: 3,
        fill: colours.onIdentity,
      }),
      text(side.label, end + 12, y + 20, SIDE.size, 700, colours.identity),
      text(side.value, end + 12 + label, y + 20, SIDE.size, 400, colours.identity),
    );
    end -= GAP / 2;
  }
  if (sample !== '') {
    const block = measure(sample, FOOT.size, 600) + 16;
    end -= block;
    shapes.push(
      drawn('rect', {
        ...{ x: end, y: y + 4, width: block, height: 20, rx: 3, fill: 'none' },
        ...{ stroke: colours.onIdentity, 'stroke-dasharray': '3 2' },
      }),
      text(sample, end + 8, y + 18, FOOT.size, 600, colours.onIdentity),
    );
    end -= GAP / 2;
  }

  let line = y + 21;
  const isWide = end - EDGE >= width / 3;
  if (!isWide) line += SIDE.line;
  const room = isWide ? end - EDGE : width - 2 * EDGE;
  for (const part of wrapped(words.heading, room, (one) => measure(one, NAME.size, 600))) {
    shapes.push(text(part, EDGE, line, NAME.size, 600, colours.onIdentity, OWN_WAY));
    line += NAME.line;
  }
  const facts = factLines(words.facts, width - 2 * EDGE, measure);
  for (const row of facts) {
    for (const { x, fact, label } of row) {
      if (fact.label !== '')
        shapes.push(text(fact.label, EDGE + x, line, FACT.size, 400, colours.onIdentityQuiet));
      shapes.push(
        text(fact.value, EDGE + x + label, line, FACT.size, 600, colours.onIdentity, OWN_WAY),
      );
    }
    line += FACT.line;
  }
  const height = line - (facts.length > 0 ? FACT : NAME).line + 14;
  shapes.unshift(drawn('rect', { y: top, width, height: height - top, fill: colours.identity }));
  shapes.push(drawn('path', { d: `M0 ${height - 0.5}H${width}`, stroke: colours.edge }));
  return { shapes, height };
}

/** The lines below a picture. */
export function footUnder(
  words: CaptionWords,
  width: number,
  face: string,
  { inkQuiet }: BandColours,
): Laid {
  const measure = measureIn(face);
  const lines = wrapped(words.foot, width - 2 * EDGE, (one) => measure(one, FOOT.size));
  return {
    shapes: lines.map((line, index) =>
      text(line, EDGE, 12 + index * FOOT.line, FOOT.size, 400, inkQuiet),
    ),
    height: lines.length * FOOT.line + 12,
  };
}

interface PlacedFact {
  readonly x: number;
  /** Width of the label with the space after it. */
  readonly label: number;
  readonly fact: Fact;
}

/** The facts one after the other in as few lines as they need. */
function factLines(facts: readonly Fact[], width: number, measure: Measure): PlacedFact[][] {
  const rows: PlacedFact[][] = [];
  let end = Infinity;
  for (const fact of facts) {
    const label = fact.label === '' ? 0 : measure(`${fact.label} `, FACT.size);
    const [first = '', ...more] = wrapped(fact.value, width - label, (one) =>
      measure(one, FACT.size, 600),
    );
    const takes = label + measure(first, FACT.size, 600);
    const isFresh = more.length > 0 || end + GAP + takes > width;
    if (isFresh) rows.push([]);
    const x = isFresh ? 0 : end + GAP;
    rows.at(-1)?.push({ x, label, fact: { ...fact, value: first } });
    for (const value of more) rows.push([{ x: 0, label, fact: { label: '', value } }]);
    end = more.length > 0 ? Infinity : x + takes;
  }
  return rows;
}

const text = (
  words: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
  more: Readonly<Record<string, string>> = {},
): SVGElement =>
  drawn('text', { x, y, 'font-size': size, 'font-weight': weight, fill, ...more }, words);
