import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

const line = (d: string, width = 1.5) =>
  svg`<path fill="none" stroke="currentColor" stroke-width=${width} d=${d}/>`;
const inside = (d: string, width = 1.75) =>
  svg`<path fill="none" stroke="var(--_on)" stroke-width=${width} d=${d}/>`;
const filled = (d: string) => svg`<path fill="currentColor" d=${d}/>`;
const ring = (width = 1.5) =>
  svg`<circle cx="8" cy="8" r="7" fill="var(--_panel)" stroke="currentColor" stroke-width=${width}/>`;
const disc = (radius = 8) => svg`<circle cx="8" cy="8" r=${radius} fill="currentColor"/>`;

const QUESTION = 'M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3M8 10.6v1.5';

/** The binding shapes; colour comes from the class of the same name and only repeats the shape. */
const SHAPES = {
  /** Octagon with a bar: Critical. */
  critical: [filled('M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9z'), inside('M4 8h8', 2)],
  /** Diamond with a question mark: Check. */
  check: [filled('M8 0l8 8-8 8-8-8z'), inside(QUESTION, 1.5)],
  /** Open circle with an i: Note. */
  note: [ring(), line('M8 7.2v4.3M8 4.2v1.6', 1.75)],
  /** Filled disc with a tick: done. */
  done: [disc(), inside('M4.4 8.3l2.4 2.4 4.8-5.2')],
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
  /** Filled clock: past a target. */
  overdue: [disc(), inside('M8 3.4v4.8l3.2 2')],
  /** Barred disc: retracted. */
  retracted: [ring(), line('M4 8h8', 1.75)],
  dot: disc(3.5),
  /** Dashed square with a question mark: a question to ask. */
  ask: [
    svg`<rect x="1.5" y="1.5" width="13" height="13" rx="1" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3 2"/>`,
    line(QUESTION),
  ],
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
  html`<svg
    class="g ${name} ${size}"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    ${SHAPES[name]}
  </svg>`;
