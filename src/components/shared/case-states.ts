import { css, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StoreError } from '../../store/errors.js';
import { html } from './html.js';
import { say, told } from './say.js';
import { clinical } from './text.js';

/** How a state looks that stands in the place of a case. */
export const caseStates = css`
  .state {
    max-inline-size: 52rem;
    margin-inline: auto;
  }
  .state h1 {
    font-size: var(--_text-l);
    line-height: 1.375rem;
  }
  .state dl {
    margin-block-start: var(--_s3);
    font-size: var(--_text-s);
    overflow-wrap: anywhere;
  }
  .state dl > div {
    padding-block: var(--_s2);
    border-block-start: 1px solid var(--_rule);
  }
  .state dt {
    font-weight: var(--_strong);
  }
`;

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
  html`<section class="panel state" part="state" aria-labelledby="state">
    <header><h1 id="state">${heading}</h1></header>
    <p>${text}</p>
    ${more}
  </section>`;

export const emptyState = (): TemplateResult =>
  state(say`No case`, say`There is no case to show here.`);

/** In the place of everything, so that nothing of a patient is left in the page. */
export const lockedState = (): TemplateResult =>
  state(
    say`Locked`,
    say`Nothing of a patient is shown. What was typed is kept until this is unlocked.`,
  );

/** @param what - what is on its way, as a sentence */
export const loadingState = (what = say`The case is being read …`): TemplateResult =>
  html`<section class="panel state" part="state" aria-busy="true">
    <h1>${what}</h1>
  </section>`;

/** A list that cannot be read is no empty list. */
export const listFaultState = (error: unknown): TemplateResult =>
  state(
    say`The worklist cannot be read`,
    say`${wordsOf(error)} No part of it is shown: which patients there are cannot be told now.`,
  );

/** By its name: a store may come from another copy of the package than the element. */
const isOfStore = (error: unknown): error is StoreError =>
  error instanceof Error && error.name === ('StoreError' satisfies StoreError['name']);

/** What may be told of an error: words that were meant for the screen. */
const wordsOf = (error: unknown): string =>
  typeof error === 'string'
    ? error
    : isOfStore(error)
      ? told(error.message)
      : say`Reading it changed nothing of what is stored.`;

/** A case that cannot be read: shown as such with the places of its faults, and never in part. */
export function faultState(error: unknown): TemplateResult {
  const problems = problemsOf(error);
  const places = html`<dl>
    ${problems.map(
      ({ pointer, expected, found }) =>
        html`<div>
          <dt>${pointer || say`The whole file`}</dt>
          <dd>Expected: ${clinical(expected)}. Found: ${clinical(found)}.</dd>
        </div>`,
    )}
  </dl>`;
  const why = problems.length > 0 ? say`Faults found: ${problems.length}.` : wordsOf(error);
  return state(
    say`This case cannot be read`,
    say`Nothing of it is shown, because a part could mislead. ${why}`,
    problems.length > 0 ? places : nothing,
  );
}
