import { say } from '../shared/say.js';
import { bandOver, footUnder } from './band.js';
import type { BandColours } from './band.js';
import { captionWords } from './caption.js';
import type { Caption, CaptionWords, Charted } from './caption.js';
import { copyOf, drawn, tokenColour } from './paint.js';

/** As narrow as a picture may be, so that its band can be read: units of the drawing. */
const LEAST_WIDTH = 560;
const MARGIN = 12;

const coloursOf = (svg: SVGSVGElement): BandColours => ({
  identity: tokenColour(svg, '--_identity'),
  onIdentity: tokenColour(svg, '--_on-identity'),
  onIdentityQuiet: tokenColour(svg, '--_on-identity-quiet'),
  unreal: tokenColour(svg, '--_unreal'),
  onUnreal: tokenColour(svg, '--_unreal-soft'),
  inkQuiet: tokenColour(svg, '--_ink-quiet'),
  edge: tokenColour(svg, '--_edge'),
});

/** Signs that no XML may hold, such as a stray control character in a name. */
const xmlText = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

/** A picture as a text, and its size in pixels. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing as it is shown now, as an SVG that needs nothing of the page: colours of the current
 * scheme, folded parts and watermark as they are, nothing of its use; under a band that says whose
 * axilla it is, and above what it is not meant for. It shows the whole drawing, however it is zoomed
 * and scrolled.
 *
 * @param svg - the drawing, in a document and rendered
 * @param caption - whose axilla is drawn, and as of when
 * @param charted - the statechart that is drawn
 * @throws Error in words, where the drawing holds what a picture cannot show
 */
export function pictureOf(svg: SVGSVGElement, caption: Caption, charted: Charted): Picture {
  const { x, y, width: inner, height: tall } = svg.viewBox.baseVal;
  const width = Math.max(LEAST_WIDTH, Math.ceil(inner) + 2 * MARGIN);
  const face = getComputedStyle(svg).fontFamily;
  const colours = coloursOf(svg);
  const words = xmlWords(captionWords(caption, charted));
  const band = bandOver(words, width, face, colours);
  const foot = footUnder(words, width, face, colours);
  const shapes = copyOf(svg);
  const footAt = band.height + Math.ceil(tall) + 2 * MARGIN;
  const height = footAt + foot.height;
  const sheet = drawn(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': face },
    drawn('title', {}, say`Statechart ${xmlText(charted.id)}`),
    drawn('rect', { width, height, fill: tokenColour(svg, '--_panel') }),
    drawn('g', { transform: `translate(${MARGIN - x} ${band.height + MARGIN - y})` }, shapes),
    drawn('g', {}, ...band.shapes),
    drawn('g', { transform: `translate(0 ${footAt})` }, ...foot.shapes),
    ...(caption.supposed ? [frame(width, height, colours.unreal)] : []),
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(sheet)}\n`;
  return { text, width, height };
}

/** Around all of a picture that shows what is only supposed. */
const frame = (width: number, height: number, stroke: string): SVGElement =>
  drawn('rect', {
    ...{ x: 2, y: 2, width: width - 4, height: height - 4 },
    ...{ fill: 'none', stroke, 'stroke-width': 4 },
  });

const xmlWords = (words: CaptionWords): CaptionWords => ({
  ...words,
  heading: xmlText(words.heading),
  facts: words.facts.map(({ label, value }) => ({ label: xmlText(label), value: xmlText(value) })),
  foot: xmlText(words.foot),
});
