/** Copies of drawn shapes that look the same without the styles of the page. */
import { say } from '../shared/say.js';
import { canvasOf } from './canvas.js';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Shapes and their containers; whatever else a drawing holds cannot be part of a picture. */
const DRAWN = new Set(
  'g path rect circle ellipse line polyline polygon text tspan defs marker pattern clipPath'.split(
    ' ',
  ),
);

/** Say something to a reader or a program, and draw nothing. */
const NOT_DRAWN = new Set(['title', 'desc', 'metadata']);

/** What makes up a shape. What belongs to its use on the page stays there. */
const GEOMETRY =
  'id x y x1 y1 x2 y2 dx dy cx cy r rx ry width height d points transform viewBox refX refY markerWidth markerHeight markerUnits orient patternUnits patternContentUnits patternTransform clipPathUnits pathLength textLength lengthAdjust'.split(
    ' ',
  );

/** Handed down from the outer element to the inner. */
const INHERITED =
  'stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit fill-rule font-family font-size font-stretch font-style font-weight letter-spacing text-anchor paint-order marker-start marker-mid marker-end visibility direction'.split(
    ' ',
  );

/** Of one element alone, with what each is where nothing was said. */
const OWN = {
  opacity: '1',
  'clip-path': 'none',
  'text-decoration-line': 'none',
  'unicode-bidi': 'normal',
  'vector-effect': 'none',
} as const;

/** Attributes that have another name than the property they come from. */
const NAMED: Readonly<Record<string, string>> = { 'text-decoration-line': 'text-decoration' };

type Looks = Readonly<Record<string, string>>;

/** A colour as every reader of SVG knows it, and how much of it covers what is below. */
function plainColour(colour: string): { readonly hex: string; readonly alpha: number } {
  let [red = 0, green = 0, blue = 0, alpha = 1] = (
    /^rgba?\(([^)]+)\)$/.exec(colour)?.[1]?.split(/[\s,/]+/) ?? []
  ).map(Number);
  if (!colour.startsWith('rgb')) {
    // Mixed and wide-gamut colours keep their own notation, so one pixel is painted and read.
    const { context } = canvasOf(1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
    alpha /= 255;
  }
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return { hex: `#${hex.join('')}`, alpha };
}

/** References to a part of the page are references within the picture. */
const withinPicture = (value: string): string =>
  value.replace(/url\("?[^"#)]*#([^")]+)"?\)/g, 'url(#$1)');

/** Fill or stroke and its opacity, as attributes. */
function paintOf(style: CSSStyleDeclaration, kind: 'fill' | 'stroke'): Looks {
  const value = style.getPropertyValue(kind);
  const opacity = Number.parseFloat(style.getPropertyValue(`${kind}-opacity`));
  if (value === 'none' || /^(url|context)/.test(value))
    return { [kind]: withinPicture(value), [`${kind}-opacity`]: String(opacity) };
  const { hex, alpha } = plainColour(value);
  return { [kind]: hex, [`${kind}-opacity`]: String(opacity * alpha) };
}

/** How an element looks, of what is handed down. */
const looksOf = (style: CSSStyleDeclaration): Looks => ({
  ...paintOf(style, 'fill'),
  ...paintOf(style, 'stroke'),
  ...Object.fromEntries(
    INHERITED.map((name) => [name, withinPicture(style.getPropertyValue(name))]),
  ),
});

/** An SVG element with attributes and what is in it. */
export function drawn(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inner: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(SVG_NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...inner);
  return element;
}

/**
 * A colour of the drawing's surroundings, as it is in the current scheme.
 *
 * @param token - the custom property, such as `--_panel`
 */
export function tokenColour(svg: SVGSVGElement, token: string): string {
  const probe = drawn('g', {});
  probe.style.setProperty('fill', `var(${token})`);
  svg.append(probe);
  const { hex } = plainColour(getComputedStyle(probe).fill);
  probe.remove();
  return hex;
}

function copied(element: Element, outer: Looks): Element | undefined {
  const { localName } = element;
  const style = getComputedStyle(element);
  if (NOT_DRAWN.has(localName) || style.display === 'none') return undefined;
  if (!DRAWN.has(localName))
    throw new Error(say`The drawing holds <${localName}>, which a picture cannot show.`);
  const looks = looksOf(style);
  const attributes: Record<string, string> = {};
  for (const name of GEOMETRY) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  for (const [name, value] of Object.entries(looks)) {
    if (value !== outer[name]) attributes[name] = value;
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = withinPicture(style.getPropertyValue(name));
    if (value !== usual && value !== '') attributes[NAMED[name] ?? name] = value;
  }
  return drawn(localName, attributes, ...copiedInside(element, looks));
}

function copiedInside(element: Element, looks: Looks): (Node | string)[] {
  const isText = /^(text|tspan)$/.test(element.localName);
  return [...element.childNodes].flatMap((node): readonly (Node | string)[] => {
    if (node instanceof Element) return [copied(node, looks) ?? []].flat();
    return isText && node instanceof Text ? [node.data] : [];
  });
}

/**
 * The shapes of a drawing as they are shown now, with their looks as attributes.
 *
 * @throws Error for an element that a picture cannot show, in words
 */
export function copyOf(svg: SVGSVGElement): SVGElement {
  const looks = looksOf(getComputedStyle(svg));
  return drawn('g', looks, ...copiedInside(svg, looks));
}
