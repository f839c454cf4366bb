import { css } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type * as knowledge from '../../pathway/knowledge/basis.js';
import type { BasisId } from '../../pathway/knowledge/index.js';
import { earliestReview, isOfSource } from '../../pathway/knowledge/review.js';
import { html } from './html.js';
import { Later, awaited } from './later.js';
import { say } from './say.js';
import { day } from './text.js';

/** What the sources say, loaded after what cites them shows. */
export type Statements = Later<typeof knowledge>;

/**
 * Brings what the sources say.
 *
 * @param host - the element that shows it
 * @param isWanted - whether anything shown cites a source; asked after each update
 */
export const statementsFor = (host: ReactiveControllerHost, isWanted?: () => boolean): Statements =>
  new Later(host, () => import('../../pathway/knowledge/basis.js'), isWanted);

/** The statements in a list, and the line that opens them. */
export const sourceStyles = css`
  .basis > summary {
    color: var(--_ink-quiet);
  }
  .rests {
    font-size: var(--_text-xs);
    font-weight: var(--_regular);
    line-height: 1rem;
    display: grid;
    gap: var(--_s1);
    padding-inline-start: 1.25rem;
    padding-block-end: var(--_s1);
  }
  @media print {
    .basis > summary {
      display: flex !important;
    }
    .basis > summary::before {
      content: none;
    }
    .basis::details-content {
      display: none;
    }
  }
`;

const explained = (
  ids: readonly BasisId[],
  { explainBasis, isBasisId }: typeof knowledge,
): readonly TemplateResult[] => [
  ...explainBasis(ids.filter(isBasisId)).map(
    ({ id, text, source, section }) =>
      html`<li><b>${id}</b> ${text} <span class="quiet">${source}, “${section}”</span></li>`,
  ),
  ...ids
    .filter((id) => !isBasisId(id))
    .map((id) => html`<li><b>${id}</b> This version does not know this source.</li>`),
];

/**
 * The sources of a flag, next step, rating or question with the day of their review, to be opened on
 * what they say. A status of another version may cite what this one does not know.
 *
 * @param ids - the ids it cites, at least one
 * @param statements - of `statementsFor`
 */
export function sourceDetails(ids: readonly BasisId[], statements: Statements): TemplateResult {
  const review = earliestReview(ids.filter(isOfSource));
  const explain = (): void => void statements.get();
  return html`<details class="basis" @toggle=${explain}>
    <summary>
      <span
        >Source ${ids.join(', ')}.
        ${review ? html`Reviewed ${day(review)}.` : say`Review date: not stated.`}</span
      >
    </summary>
    ${
      statements.value
        ? html`<ul class="rests" lang="en" dir="ltr">
          ${explained(ids, statements.value)}
        </ul>`
        : awaited(statements, say`What the sources say`, explain)
    }
  </details>`;
}
