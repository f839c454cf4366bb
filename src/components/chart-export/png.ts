import { say } from '../shared/say.js';
import { CANVAS_BLOCKED, canvasOf } from './canvas.js';
import type { Picture } from './picture.js';

/** Pixels for one unit of the drawing, where the picture does not become too large. */
const SCALE = 2;
/** Beyond that browsers give an empty canvas without a word. */
const MOST_PIXELS = 8192;

/** A picture in pixels, and how many of them one unit of the drawing takes. */
export interface Png {
  readonly blob: Blob;
  readonly scale: number;
}

async function loaded(blob: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } catch {
    throw new Error(
      say`This browser could not draw the picture. The page may not allow blob images.`,
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A browser that guards against fingerprinting hands out noise in place of what was drawn. */
function mustBeReadable(): void {
  const { context } = canvasOf(1, 1);
  context.fillStyle = '#123456';
  context.fillRect(0, 0, 1, 1);
  if (context.getImageData(0, 0, 1, 1).data.join() !== '18,52,86,255')
    throw new Error(CANVAS_BLOCKED);
}

/**
 * A picture in pixels: two for each unit of the drawing, fewer where it would become wider or higher
 * than 8,192 pixels. Asks for `img-src blob:` of the page.
 *
 * @throws Error in words, where the browser cannot draw it or does not let it be read
 */
export async function toPng({ text, width, height }: Picture): Promise<Png> {
  mustBeReadable();
  const scale = Math.min(SCALE, MOST_PIXELS / width, MOST_PIXELS / height);
  const image = await loaded(new Blob([text], { type: 'image/svg+xml' }));
  const { canvas, context } = canvasOf(Math.floor(width * scale), Math.floor(height * scale));
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/png'));
  if (!blob) throw new Error(say`The picture is too large for this browser. Take the SVG.`);
  return { blob, scale };
}
