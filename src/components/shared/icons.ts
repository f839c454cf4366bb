import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { FLAG_SHAPES, glyph } from './flag-icons.js';

/** The binding shapes; colour comes from the class of the same name and only repeats the shape. */
const SHAPES = {
  ...FLAG_SHAPES,
  /** Ring with a core: now. */
  now: svg`<circle cx="8" cy="8" r="7" fill="var(--_panel)" stroke="currentColor" stroke-width="2"/><circle cx="8" cy="8" r="3.75" fill="currentColor"/>`,
  /** Open disc: ahead. */
  ahead: svg`<circle cx="8" cy="8" r="7" fill="var(--_panel)" stroke="currentColor"/>`,
  /** Dashed, barred disc: not reachable. */
  off: svg`<circle cx="8" cy="8" r="6.75" stroke="currentColor" stroke-dasharray="2.4 1.85"/><path stroke="currentColor" d="M4.5 11.5l7-7"/>`,
  /** Filled arrow: branch taken. */
  taken: svg`<path fill="currentColor" d="M2 2.5h5.5L14 8l-6.5 5.5H2z"/>`,
  /** Cross: branch not needed. */
  cross: svg`<path stroke="currentColor" d="M4 4l8 8M12 4l-8 8"/>`,
  /** Open arrow: branch still open. */
  open: svg`<path stroke="currentColor" d="M2.75 3.25h4.5L13 8l-5.75 4.75h-4.5z"/>`,
  /** Open clock: late entry. */
  late: svg`<circle cx="8" cy="8" r="7" fill="var(--_panel)" stroke="currentColor"/><path stroke="currentColor" d="M8 3.8V8l3 1.9"/>`,
  /** Barred disc: retracted. */
  retracted: svg`<circle cx="8" cy="8" r="7" fill="var(--_panel)" stroke="currentColor"/><path stroke="currentColor" stroke-width="1.75" d="M4 8h8"/>`,
  dot: svg`<circle cx="8" cy="8" r="3.5" fill="currentColor"/>`,
  /** Filled square: an error in a form. */
  error: svg`<path fill="currentColor" d="M1 1h14v14H1z"/><path stroke="var(--_on)" stroke-width="2" d="M8 3.6v5.2M8 10.6v2"/>`,
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
