import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { configured } from '../../pathway/config.js';
import type { PathwaySettings } from '../../pathway/config.js';
import { nameLine } from '../../pathway/narrative/identity.js';
import type { Day } from '../../pathway/types.js';
import type { Listed } from '../../pathway/worklist/list.js';
import type { Column, View } from '../../pathway/worklist/view.js';
import { html } from '../shared/html.js';
import { figures, say } from '../shared/say.js';
import { sideWord } from '../shared/words.js';
import { cellsOf, patientCell } from './cells.js';
import { pagerView } from './pager-view.js';
import type { RowWindow } from './row-window.js';
import { ORDERS } from './words.js';

/** The columns that can be ordered by; the first order of some is from the top. */
const HEADS: readonly (readonly [Column, string, descendsFirst?: true])[] = [
  ['patient', 'Patient'],
  ['side', 'Side'],
  ['stage', 'Stage'],
  ['days', 'Days', true],
  ['step', 'Next step and owner'],
  ['clock', 'Clock'],
  ['pitfalls', 'Pitfalls'],
  ['event', 'Last entry'],
];

interface Table {
  /** All cases of the view, in its order. */
  readonly rows: readonly Listed[];
  readonly view: View;
  readonly window: RowWindow;
  readonly reading: { readonly today: Day; readonly config: PathwaySettings | undefined };
  readonly addressOf: (row: Listed) => string;
  /** Ids of the cases that are ticked; undefined where none can be. */
  readonly chosen: ReadonlySet<string> | undefined;
  /** What is said where there is no row. */
  readonly empty: string;
  readonly onView: (part: Partial<View>) => void;
  readonly onChoose: (caseId: string, isChosen: boolean) => void;
}

/** What of the rows is on this page, or in the window of all of them. */
function pageOf({ rows, view, window }: Table): {
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly pages: number;
} {
  const { size, page } = view;
  if (size === 'all') return { ...window.range(rows.length), page: 1, pages: 1 };
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const at = Math.min(page, pages);
  return { from: (at - 1) * size, to: Math.min(rows.length, at * size), page: at, pages };
}

function headView(
  { view: { sort, descending }, onView }: Table,
  column: Column,
  label: string,
  descendsFirst = false,
): TemplateResult {
  const isHere = sort === column;
  const ask = (): void =>
    onView({ sort: column, descending: isHere ? !descending : descendsFirst, page: 1 });
  return html`<th
    scope="col"
    role="columnheader"
    aria-sort=${isHere ? (descending ? 'descending' : 'ascending') : nothing}
  >
    <button type="button" class="sort" @click=${ask}>
      ${say(label)} <span class="ar" aria-hidden="true">${isHere ? (descending ? '▼' : '▲') : '↕'}</span>
    </button>
  </th>`;
}

function rowView({ reading, addressOf, chosen, onChoose }: Table, row: Listed): TemplateResult {
  const { caseId, patient, laterality } = row.entry;
  const who = say`${nameLine(patient)}, ${sideWord(laterality)} axilla`;
  const choose = chosen
    ? html`<label class="choose"
        ><input
          type="checkbox"
          .checked=${chosen.has(caseId)}
          @change=${({ currentTarget }: Event) => onChoose(caseId, (currentTarget as HTMLInputElement).checked)}
        /><span class="vh">Choose ${who}</span></label
      >`
    : nothing;
  return html`<tr role="row">
    ${patientCell(row, reading.today, addressOf(row), choose)}
    ${cellsOf(row, reading.today, configured(reading.config))}
  </tr>`;
}

/** The table of the cases, with what orders it and the ways to its other pages. */
export function tableView(table: Table): TemplateResult {
  const { rows, view, window, onView } = table;
  const { from, to, page, pages } = pageOf(table);
  const all = view.size === 'all';
  const order = rows.length > 1 ? `, ${say(ORDERS[view.sort][view.descending ? 1 : 0])}` : '';
  const total = figures(rows.length);
  const n = (value: number): string => figures(value);
  const range = all
    ? say`All ${total}`
    : rows.length === 0
      ? '0'
      : say`${n(from + 1)}-${n(to)} of ${total}`;
  const [above, below] = all ? window.spacers(rows.length) : [false, false];
  return html`${
    view.sort === 'urgency'
      ? nothing
      : html`<button
            type="button"
            class="usual"
            @click=${() => onView({ sort: 'urgency', descending: false, page: 1 })}
          >
            Most urgent first
          </button>`
  }
    <table class="data stack list" role="table">
      <caption>
        ${range} ${rows.length === 1 ? say`patient` : say`patients`}${order}
      </caption>
      <thead>
        <tr role="row">
          ${HEADS.map((head) => headView(table, ...head))}
        </tr>
      </thead>
      <tbody>
        ${above ? html`<tr class="spacer above" aria-hidden="true"></tr>` : nothing}
        ${repeat(
          rows.slice(from, to),
          ({ entry }) => entry.caseId,
          (row) => rowView(table, row),
        )}
        ${below ? html`<tr class="spacer below" aria-hidden="true"></tr>` : nothing}
      </tbody>
    </table>
    ${rows.length === 0 ? html`<p class="none quiet">${table.empty}</p>` : nothing}
    ${pagerView({ view, range, page, pages, onView })}`;
}
