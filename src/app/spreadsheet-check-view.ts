/** What the check of all rows gave: what can be imported, what must be confirmed, what is refused. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay } from '../components/shared/dates.js';
import { html } from '../components/shared/html.js';
import { say, told } from '../components/shared/say.js';
import { sideWord } from '../components/shared/words.js';
import { identifierLabel, nameLine } from '../pathway/narrative/identity.js';
import type { CheckLists, PlannedRow } from './spreadsheet-plan.js';
import { cell, head, many, pageOf, pager, range } from './spreadsheet-parts.js';
import type { Paged } from './spreadsheet-parts.js';
import { clinical } from '../components/shared/text.js';

/** Lists that have pages of their own. */
export type ListName = 'refused' | 'doubtful' | 'here' | 'warned' | 'outcomes' | 'notTried';

export interface CheckStep {
  readonly lists: CheckLists;
  /** Lines of doubtful rows that were confirmed. */
  readonly confirmed: ReadonlySet<number>;
  readonly onConfirm: (row: number, isConfirmed: boolean) => void;
  readonly paged: <Item>(name: ListName, items: readonly Item[]) => Paged<Item>;
}

/** `SILVA, Rita, born 11-Feb-1968, MRN 900812, LEFT axilla`. */
export function whose({ caseFile: { patient, laterality } }: PlannedRow): string {
  const born = patient.birthDate ? [say`born ${formatDay(patient.birthDate)}`] : [];
  const numbers = patient.identifiers?.map(
    ({ system, value }) => `${identifierLabel(system)} ${value}`,
  );
  const side = say`${sideWord(laterality)} axilla`;
  return [nameLine(patient), ...born, ...(numbers ?? []), side].join(', ');
}

export const checkView = (step: CheckStep): TemplateResult =>
  html`${counts(step)} ${refusedTable(step)} ${doubtfulTable(step)} ${hereTable(step)}
  ${warnedTable(step)}`;

function counts({ lists: { standing, refused, repeated } }: CheckStep): TemplateResult {
  const lines: readonly (readonly [readonly unknown[], string])[] = [
    [standing.new, say`new`],
    [standing.again, say`imported before: only what is new in the file is added`],
    [standing.here, say`here already, not from a spreadsheet: not imported`],
    [standing.doubtful, say`doubtful: not imported unless you confirm them one by one`],
    [refused, say`refused: not imported`],
    [repeated, say`the same as another row: counted once`],
  ];
  return html`<ul class="counts">
    ${lines.map(([{ length }, text]) =>
      length > 0 ? html`<li><b>${many(length, 'row')}</b> ${text}</li>` : nothing,
    )}
  </ul>`;
}

function refusedTable({ lists, paged }: CheckStep): TemplateResult | typeof nothing {
  if (lists.reasons.length === 0) return nothing;
  const list = paged('refused', lists.reasons);
  return html`<section class="panel" aria-labelledby="refused">
    <h2 id="refused" tabindex="-1">Refused rows</h2>
    <table class="data stack" role="table">
      <caption>
        ${range(list, 'reason')}. A refused row is not imported, not even in part.
      </caption>
      ${head(say`Line`, say`Column`, say`Expected`, say`Found`)}
      <tbody>
        ${pageOf(list).map(
          ({ row, column, expected, found }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">Line ${row}</th>
              ${cell(say`Column`, column)} ${cell(say`Expected`, clinical(expected))} ${cell(say`Found`, clinical(found))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${pager(list, 'reason')}
  </section>`;
}

function doubtfulTable(step: CheckStep): TemplateResult | typeof nothing {
  const { lists, confirmed, onConfirm, paged } = step;
  const list = paged('doubtful', lists.standing.doubtful);
  if (list.items.length === 0) return nothing;
  const tick = ({ row }: PlannedRow): TemplateResult =>
    html`<label class="tick"
      ><input
        type="checkbox"
        .checked=${confirmed.has(row)}
        @change=${(event: Event) => onConfirm(row, (event.target as HTMLInputElement).checked)}
      />Import line ${row} all the same</label
    >`;
  return html`<section class="panel" aria-labelledby="doubtful">
    <h2 id="doubtful">Check: patient or side in doubt</h2>
    <table class="data stack" role="table">
      <caption>
        ${range(list, 'row')}. Compare each with the papers: a row that is not confirmed is not imported.
      </caption>
      ${head(say`Line`, say`In the file`, say`On record here`, say`Confirm`)}
      <tbody>
        ${pageOf(list).map(
          (row) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">Line ${row.row}</th>
              ${cell(say`In the file`, whose(row))} ${cell(say`Here`, row.about)}
              ${cell(say`Confirm`, tick(row))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${pager(list, say`doubtful row`)}
  </section>`;
}

function hereTable({ lists, paged }: CheckStep): TemplateResult | typeof nothing {
  const list = paged('here', lists.standing.here);
  if (list.items.length === 0) return nothing;
  return rowsTable(
    say`Here already`,
    say`${range(list, 'row')} of a patient and side with a case that was not made from a spreadsheet. They are not imported: what is new in them can be recorded there.`,
    list,
    ({ about }) => [about],
    say`known row`,
  );
}

function warnedTable({ lists, paged }: CheckStep): TemplateResult | typeof nothing {
  const list = paged('warned', lists.warned);
  if (list.items.length === 0) return nothing;
  return rowsTable(
    say`To look at`,
    say`${range(list, 'row')}. This hinders no import.`,
    list,
    ({ warnings }) => warnings.map((warning) => told(warning)),
    say`row to look at`,
  );
}

/**
 * A table of rows with something said of each.
 *
 * @param one - one thing of the list, for the buttons that turn its pages
 */
function rowsTable(
  heading: string,
  caption: string,
  list: Paged<PlannedRow>,
  said: (row: PlannedRow) => readonly string[],
  one: string,
): TemplateResult {
  return html`<section class="panel">
    <h2>${heading}</h2>
    <table class="data stack" role="table">
      <caption>${caption}</caption>
      ${head(say`Line`, say`Patient`, say`What to know`)}
      <tbody>
        ${pageOf(list).map(
          (row) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">Line ${row.row}</th>
              ${cell(say`Patient`, whose(row))}
              ${cell(
                say`To know`,
                said(row).map((text) => html`<p>${text}</p>`),
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${pager(list, one)}
  </section>`;
}
