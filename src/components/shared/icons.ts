import type { TemplateResult } from 'lit';
import { FLAG_SHAPES, disc, filled, glyph, inside, line, ring } from './flag-icons.js';
import { svg } from './html.js';

/** The binding shapes; colour comes from the class of the same name and only repeats the shape. */
const SHAPES = {
  ...FLAG_SHAPES,
  /** Ring with a core: now. */
  now: [ring(2), disc(3.75)],
  /** Open disc: ahead. */
  ahead: ring(),
  /** Dashed, barred disc: not reachable. */
  off: svg`<circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 1.85"/><path stroke="currentColor" stroke-width="1.5" d="M4.5 11.5l7-7"/>`,
  /** Filled arrow: branch taken. */
  taken: filled('M2 2.5h5.5L14 8l-6.5 5.5H2z'),
  /** Cross: branch not needed. */
  cross: line('M4 4l8 8M12 4l-8 8'),
  /** Open arrow: branch still open. */
  open: line('M2.75 3.25h4.5L13 8l-5.75 4.75h-4.5z'),
  /** Open clock: late entry. */
  late: [ring(), line('M8 3.8V8l3 1.9')],
  /** Barred disc: retracted. */
  retracted: [ring(), line('M4 8h8', 1.75)],
  dot: disc(3.5),
  /** Filled square: an error in a form. */
  error: [filled('M1 1h14v14H1z'), inside('M8 3.6v5.2M8 10.6v2', 2)],
} as const;

export type IconName = keyof typeof SHAPES;

/**
 * One of the binding shapes. It is hidden from assistive technology: its word stands beside it.
 *
 * @param name - the shape, and the class that colours it
 * @param size - `large` for 22 pixels instead of 16
 */
export const icon = (name: IconName, size: '' | 'large' = ''): TemplateResult =>
  glyph(SHAPES[name], name, size);
