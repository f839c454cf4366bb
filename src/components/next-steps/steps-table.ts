import { css, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NextStep } from '../../pathway/types.js';
import { countDays, daysBetween, relativeDay } from '../shared/dates.js';
import { flagIcon } from '../shared/flag-icons.js';
import { html } from '../shared/html.js';
import { sourceDetails } from '../shared/source-details.js';
import type { Statements } from '../shared/source-details.js';
import { clinical, day } from '../shared/text.js';
import { Told } from '../shared/words.js';

/** The table of next steps; the element is a size container, and takes `tables` and `stacking` too. */
export const stepsStyles = css`
  .steps {
    border-block-start: 1px solid var(--_rule);
  }
  .steps th,
  .steps td {
    padding: var(--_s2) 0;
    vertical-align: top;
    border-block-end: 1px solid var(--_rule);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    overflow-wrap: break-word;
  }
  .steps thead th {
    font-size: var(--_text-xs);
    color: var(--_ink-quiet);
    padding-block: var(--_s1);
  }
  .steps thead th:nth-child(2) {
    inline-size: 8.25rem;
  }
  .steps thead th:nth-child(3) {
    inline-size: 8rem;
  }
  .steps :is(th, td) + :is(th, td) {
    padding-inline-start: var(--_s3);
  }
  .steps tbody th {
    font-weight: var(--_regular);
  }
  .steps tbody th > b {
    font-size: var(--_text-m);
    line-height: 1.25rem;
  }
  .due-near {
    font-weight: var(--_strong);
  }
  @media screen {
    @container (width < 30rem) {
      .steps tbody tr > * {
        border: 0;
        padding: 0.0625rem 0;
      }
      .steps tbody tr > td + td,
      .steps tbody tr > th + td {
        padding-inline-start: 0;
      }
    }
  }
`;

function due(dueOn: string | undefined, today: string): TemplateResult {
  if (dueOn === undefined) return html`<span class="quiet">No target</span>`;
  const days = daysBetween(today || dueOn, dueOn);
  if (days < 0) {
    return html`${day(dueOn)}<br /><span class="word check xs"
        >${flagIcon('overdue')}Overdue, ${countDays(-days)}</span
      >`;
  }
  return html`<span class=${days <= 1 ? 'due-near' : ''}>${day(dueOn)}</span><br /><span
      class="quiet xs"
      >${relativeDay(dueOn, today || dueOn)}</span
    >`;
}

/**
 * The next steps with their owners, the days they are due, and their sources.
 *
 * @param steps - the steps of a status, in its order
 * @param today - the day relative times are told for, `YYYY-MM-DD`; empty where none was given
 * @param statements - what the sources say
 */
export function stepsTable(
  steps: readonly NextStep[],
  today: string,
  statements: Statements,
): TemplateResult {
  if (steps.length === 0) return html`<p class="quiet">No next step is open.</p>`;
  return html`<table class="steps stack" part="steps">
    <caption class="vh">
      Next steps
    </caption>
    <thead>
      <tr>
        <th scope="col">Next step</th>
        <th scope="col">Owner</th>
        <th scope="col">Due</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        (step) =>
          html`<tr>
            <th scope="row">
              <b>${clinical(step.label)}</b>
              ${step.basis.length > 0 ? sourceDetails(step.basis, statements) : nothing}
            </th>
            <td>
              <span class="lbl">Owner</span
              ><span
                >${Told(step.owner)}${
                  step.ownerName
                    ? html`<br /><span class="quiet xs">${step.ownerName}</span>`
                    : nothing
                }</span
              >
            </td>
            <td><span class="lbl">Due</span><span>${due(step.dueOn, today)}</span></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
