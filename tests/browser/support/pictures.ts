// Pictures of the statechart, looked at in a page of their own that knows nothing of the application.
import type { BrowserContext, Page } from 'playwright-core';

/** One shape or text, and how it looks. */
export interface Look {
  readonly name: string;
  readonly words: string;
  readonly style: Readonly<Record<string, string>>;
}

const SEEN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'text-decoration-line',
  'paint-order',
  'opacity',
  'visibility',
];

/** Colours as two parts: `rgba(5, 0, 73, 0.8)` looks like `rgb(5, 0, 73)` at an opacity of 0.8. */
function plain({ name, words, style }: Look): Look {
  const parts = ['fill', 'stroke'].flatMap((kind): [string, string][] => {
    const [, colour, alpha] = /^rgba\((.*), ([\d.]+)\)$/.exec(style[kind] ?? '') ?? [];
    if (colour === undefined) return [];
    const opacity = Number(style[`${kind}-opacity`]) * Number(alpha);
    return [
      [kind, `rgb(${colour})`],
      [`${kind}-opacity`, String(opacity)],
    ];
  });
  return { name, words, style: { ...style, ...Object.fromEntries(parts) } };
}

/** The shapes and texts of the drawing on the page, in their order. */
export async function looksOfDrawing(page: Page): Promise<Look[]> {
  const looks = await page.locator('svg.chart').evaluate(
    (svg, seen) =>
      [...svg.querySelectorAll('path, rect, circle, text')].map((shape) => {
        const style = getComputedStyle(shape);
        return {
          name: shape.localName,
          words: shape.textContent,
          style: Object.fromEntries(seen.map((name) => [name, style.getPropertyValue(name)])),
        };
      }),
    SEEN,
  );
  return looks.map(plain);
}

/** What a picture holds, as another program reads it. */
export interface ReadPicture {
  readonly fault: string;
  readonly width: number;
  readonly height: number;
  readonly elements: readonly string[];
  readonly attributes: readonly (readonly [string, string])[];
  /** Lines of the band and the foot, with the right edge of each. */
  readonly band: readonly { readonly words: string; readonly end: number }[];
  /** What lies below the band: the drawing. */
  readonly drawing: readonly Look[];
}

/** Reads an SVG text in an empty page. */
export async function readPicture(context: BrowserContext, text: string): Promise<ReadPicture> {
  const page = await context.newPage();
  try {
    return await page.evaluate(
      ([source, seen]) => {
        const read = new DOMParser().parseFromString(source, 'image/svg+xml');
        const svg = document.importNode(read.documentElement, true);
        document.body.append(svg);
        const all = [svg, ...svg.querySelectorAll('*')];
        const [drawing, ...around] = svg.querySelectorAll(':scope > g');
        return {
          fault: read.querySelector('parsererror')?.textContent ?? '',
          width: Number(svg.getAttribute('width')),
          height: Number(svg.getAttribute('height')),
          elements: [...new Set(all.map(({ localName }) => localName))],
          attributes: all.flatMap(({ attributes }) =>
            [...attributes].map(({ name, value }) => [name, value] as const),
          ),
          band: around.flatMap((group) =>
            [...group.querySelectorAll('text')].map((line) => {
              const { x, width } = line.getBBox();
              return { words: line.textContent, end: x + width };
            }),
          ),
          drawing: [...(drawing?.querySelectorAll('path, rect, circle, text') ?? [])].map(
            (shape) => {
              const style = getComputedStyle(shape);
              return {
                name: shape.localName,
                words: shape.textContent,
                style: Object.fromEntries(seen.map((name) => [name, style.getPropertyValue(name)])),
              };
            },
          ),
        };
      },
      [text, SEEN] as const,
    );
  } finally {
    await page.close();
  }
}

/** Decodes a picture in an empty page: its size in pixels and how many colours it has. */
export async function decodePicture(
  context: BrowserContext,
  bytes: Buffer,
  type: string,
): Promise<{ readonly width: number; readonly height: number; readonly colours: number }> {
  const page = await context.newPage();
  try {
    return await page.evaluate(
      async ([base64, mimeType]) => {
        const file = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([file], { type: mimeType }));
        await image.decode();
        const { naturalWidth: width, naturalHeight: height } = image;
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        const drawn = canvas.getContext('2d');
        drawn?.drawImage(image, 0, 0);
        const pixels = drawn?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0);
        return { width, height, colours: new Set(new Uint32Array(pixels)).size };
      },
      [bytes.toString('base64'), type] as const,
    );
  } finally {
    await page.close();
  }
}
