import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { SHAPES } from './reading.js';
import type { ChartReading, Standing } from './reading.js';
import { say } from '../shared/say.js';

const MEANINGS: readonly (readonly [Standing, string])[] = [
  ['now', 'Now: filled, ringed'],
  ['left', 'Left: thick edge, numbered in the order of the way'],
  ['passed', 'Passed: choice point on the way'],
  ['next', 'One entry away: bold tinted edge'],
  ['later', 'Reachable later: thin edge'],
  ['off', 'Not reachable by later entries: dashed'],
  ['never', 'Not entered: thin edge'],
  ['some', 'Patients, none past a clock: thick edge'],
  ['late', 'Some past a clock: thick amber edge'],
];

/** What the shapes and lines of the drawing mean, in words; of what it shows only. */
export function keyView({ states, supposed, open, many }: ChartReading): TemplateResult {
  const shown = new Set([...states.values()].map(({ standing }) => standing));
  const isShown = (standing: Standing): boolean =>
    shown.has(standing) || (standing === 'never' && !open && !many);
  return html`<ul class="key" aria-label="Key">
    ${MEANINGS.filter(([standing]) => isShown(standing)).map(
      ([standing, words]) => html`<li>${icon(SHAPES[standing])} ${say(words)}</li>`,
    )}
    ${many ? nothing : html`<li>${icon('taken')} Transition taken: thick line</li>`}
    ${supposed ? html`<li>${icon('ask')} Supposed: beaded line, dotted box</li>` : nothing}
    ${open ? html`<li>${icon('cross')} Transition no longer possible: dashed line</li>` : nothing}
  </ul>`;
}
