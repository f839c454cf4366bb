/** What a browser says that lets no page draw, or read what was drawn. */
export const CANVAS_BLOCKED = 'This browser does not let the page read what it draws.';

/** A canvas of that size that can be drawn on and read.
 *
 * @throws Error where the browser gives none, in words for the person who asked for the picture
 */
export function canvasOf(
  width: number,
  height: number,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(CANVAS_BLOCKED);
  return { canvas, context };
}
