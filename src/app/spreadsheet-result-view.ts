/** What came of an import, case by case. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import { say } from '../components/shared/say.js';
import type { ImportResult } from '../store/port.js';
import { resultText } from './import-item.js';
import { error } from './import-parts.js';
import { whose } from './spreadsheet-check-view.js';
import type { ListName } from './spreadsheet-check-view.js';
import type { RowOutcome, Run } from './spreadsheet-run.js';
import { cell, head, many, pageOf, pager, range } from './spreadsheet-parts.js';
import type { Paged } from './spreadsheet-parts.js';

export interface ResultStep {
  readonly run: Run;
  /** Whether the store outlasts the page. */
  readonly isLasting: boolean;
  readonly paged: <Item>(name: ListName, items: readonly Item[]) => Paged<Item>;
}

const KINDS: readonly (readonly [ImportResult['kind'], string])[] = [
  ['created', 'imported as new'],
  ['extended', 'imported: entries added to a case that was here'],
  ['restored', 'restored: a case that was damaged here is whole again'],
  ['unchanged', 'here already: nothing was changed'],
  ['exists', 'not imported: here already, and the file says something else'],
  ['failed', 'not imported: saving failed'],
];

/** What came of the import, in one sentence: `3 cases imported as new. 1 case not imported: …`. */
export function resultSummary({ outcomes, notTried }: Run): string {
  const counted = KINDS.flatMap(([kind, text]) => {
    const count = outcomes.filter(({ result }) => result.kind === kind).length;
    return count > 0 ? [`${many(count, 'case')} ${say(text)}.`] : [];
  });
  const rest =
    notTried.length > 0 ? [say`${many(notTried.length, 'case')} not tried, so not imported.`] : [];
  return [...counted, ...rest].join(' ');
}

export function resultView({ run, isLasting, paged }: ResultStep): TemplateResult {
  const list = paged('outcomes', run.outcomes);
  const left = paged('notTried', run.notTried);
  const stopped = run.outcomes.some(({ result }) => result.kind === 'failed');
  return html`<section class="panel">
    <h2 id="result" tabindex="-1">${stopped ? say`The import stopped` : say`Imported`}</h2>
    ${stopped ? error(resultSummary(run)) : html`<p>${resultSummary(run)}</p>`}
    <p>
      Each case was imported whole or not at all. Importing the file again adds nothing twice.
    </p>
    <table class="data stack" role="table">
      <caption>${range(list, 'case')}, in the order of the file</caption>
      ${head(say`Line`, say`Patient`, say`Result`)}
      <tbody>
        ${pageOf(list).map((outcome) => outcomeRow(outcome, isLasting))}
      </tbody>
    </table>
    ${pager(list, 'case')} ${run.notTried.length > 0 ? notTriedTable(left) : nothing}
  </section>`;
}

const outcomeRow = ({ planned, result }: RowOutcome, isLasting: boolean): TemplateResult =>
  html`<tr role="row">
    <th scope="row" role="rowheader">Line ${planned.row}</th>
    ${cell(say`Patient`, whose(planned))} ${cell(say`Result`, resultText(result, isLasting))}
  </tr>`;

function notTriedTable(list: Paged<Run['notTried'][number]>): TemplateResult {
  return html`<table class="data stack" role="table">
      <caption>Not tried: ${range(list, 'case')}. Nothing of them was imported.</caption>
      ${head(say`Line`, say`Patient`)}
      <tbody>
        ${pageOf(list).map(
          (row) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">Line ${row.row}</th>
              ${cell(say`Patient`, whose(row))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${pager(list, say`untried case`)}`;
}
