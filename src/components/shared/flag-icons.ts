import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from './html.js';

type Shape = SVGTemplateResult | readonly SVGTemplateResult[];

export const line = (d: string, width = 1.5): SVGTemplateResult =>
  svg`<path fill="none" stroke="currentColor" stroke-width=${width} d=${d}/>`;
export const inside = (d: string, width = 1.75): SVGTemplateResult =>
  svg`<path fill="none" stroke="var(--_on)" stroke-width=${width} d=${d}/>`;
export const filled = (d: string): SVGTemplateResult => svg`<path fill="currentColor" d=${d}/>`;
export const ring = (width = 1.5): SVGTemplateResult =>
  svg`<circle cx="8" cy="8" r="7" fill="var(--_panel)" stroke="currentColor" stroke-width=${width}/>`;
export const disc = (radius = 8): SVGTemplateResult =>
  svg`<circle cx="8" cy="8" r=${radius} fill="currentColor"/>`;

const QUESTION = 'M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3M8 10.6v1.5';

/** The shapes of what a status warns of, and of what has cleared; apart for what shows nothing else. */
export const FLAG_SHAPES = {
  /** Octagon with a bar: Critical. */
  critical: [filled('M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z'), inside('M4 8h8', 2)],
  /** Diamond with a question mark: Check. */
  check: [filled('M8 0l8 8-8 8-8-8z'), inside(QUESTION, 1.5)],
  /** Open circle with an i: Note. */
  note: [ring(), line('M8 7.2v4.3M8 4.2v1.6', 1.75)],
  /** Filled disc with a tick: done. */
  done: [disc(), inside('M4.4 8.3l2.4 2.4 4.8-5.2')],
  /** Filled clock: past a target. */
  overdue: [disc(), inside('M8 3.4v4.8l3.2 2')],
  /** Dashed square with a question mark: a question to ask. */
  ask: [
    svg`<rect x="1.5" y="1.5" width="13" height="13" rx="1" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 2"/>`,
    line(QUESTION),
  ],
} as const;

export type FlagShape = keyof typeof FLAG_SHAPES;

/** A shape as it stands beside its word; hidden from assistive technology. */
export const glyph = (shape: Shape, name: string, size: '' | 'large' = ''): TemplateResult =>
  html`<svg
    class="g ${name} ${size}"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    ${shape}
  </svg>`;

/**
 * One of the shapes of what a status warns of.
 *
 * @param name - the shape, and the class that colours it
 * @param size - `large` for 22 pixels instead of 16
 */
export const flagIcon = (name: FlagShape, size: '' | 'large' = ''): TemplateResult =>
  glyph(FLAG_SHAPES[name], name, size);
