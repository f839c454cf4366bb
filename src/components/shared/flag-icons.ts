import { svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html } from './html.js';

/*
 * Every shape is one piece of markup without values, as a page may hold hundreds: nothing is filled, and
 * lines are 1.5 wide, unless it says so. It holds no text, so that it is of no language.
 */

/** The shapes of what a status warns of, and of what has cleared; apart for what shows nothing else. */
export const FLAG_SHAPES = {
  /** Octagon with a bar: Critical. */
  critical: svg`<path fill="currentColor" d="M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z"/><path stroke="var(--_on)" stroke-width="2" d="M4 8h8"/>`,
  /** Diamond with a question mark: Check. */
  check: svg`<path fill="currentColor" d="M8 0l8 8-8 8-8-8z"/><path stroke="var(--_on)" d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3M8 10.6v1.5"/>`,
  /** Open circle with an i: Note. */
  note: svg`<circle cx="8" cy="8" r="7" fill="var(--_panel)" stroke="currentColor"/><path stroke="currentColor" stroke-width="1.75" d="M8 7.2v4.3M8 4.2v1.6"/>`,
  /** Filled disc with a tick: done. */
  done: svg`<circle cx="8" cy="8" r="8" fill="currentColor"/><path stroke="var(--_on)" stroke-width="1.75" d="M4.4 8.3l2.4 2.4 4.8-5.2"/>`,
  /** Filled clock: past a target. */
  overdue: svg`<circle cx="8" cy="8" r="8" fill="currentColor"/><path stroke="var(--_on)" stroke-width="1.75" d="M8 3.4v4.8l3.2 2"/>`,
  /** Dashed square with a question mark: a question to ask. */
  ask: svg`<rect x="1.5" y="1.5" width="13" height="13" rx="1" stroke="currentColor" stroke-dasharray="3 2"/><path stroke="currentColor" d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3M8 10.6v1.5"/>`,
} as const;

export type FlagShape = keyof typeof FLAG_SHAPES;

/** A shape as it stands beside its word; hidden from assistive technology. */
export const glyph = (
  shape: SVGTemplateResult,
  name: string,
  size: '' | 'large' = '',
): TemplateResult =>
  html`<svg
    class=${`g ${name} ${size}`}
    viewBox="0 0 16 16"
    fill="none"
    stroke-width="1.5"
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
