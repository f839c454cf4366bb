import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { StoreError } from '../../store/errors.js';
import { html } from '../shared/html.js';
import { say, told } from '../shared/say.js';

interface Problem {
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** The places an error names, where it is the error of a case file that cannot be read. */
function problemsOf(error: unknown): readonly Problem[] {
  const problems = (error as { problems?: unknown } | null)?.problems;
  return Array.isArray(problems) ? (problems as Problem[]) : [];
}

const state = (heading: string, text: string, more: unknown = nothing): TemplateResult =>
  html`<section class="panel state" aria-labelledby="state">
    <header><h1 id="state">${heading}</h1></header>
    <p>${text}</p>
    ${more}
  </section>`;

export const emptyState = (): TemplateResult =>
  state(say`No case`, say`There is no case to show here.`);

export const loadingState = (): TemplateResult =>
  html`<section class="panel state" aria-busy="true"><h1>The case is being read …</h1></section>`;

/** A case that cannot be read: shown as such with the places of its faults, and never in part. */
export function faultState(error: unknown): TemplateResult {
  const problems = problemsOf(error);
  const places = html`<dl>
    ${problems.map(
      ({ pointer, expected, found }) =>
        html`<div>
          <dt>${pointer || say`The whole file`}</dt>
          <dd>Expected: ${told(expected)}. Found: ${told(found)}.</dd>
        </div>`,
    )}
  </dl>`;
  const why =
    problems.length > 0
      ? say`Faults found: ${problems.length}.`
      : error instanceof StoreError
        ? error.message
        : say`Reading it changed nothing of what is stored.`;
  return state(
    say`This case cannot be read`,
    say`Nothing of it is shown, because a part could mislead. ${why}`,
    problems.length > 0 ? places : nothing,
  );
}
