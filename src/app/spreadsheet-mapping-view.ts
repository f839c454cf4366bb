/** Which column is taken for what: a table of fields, with what the first rows have there. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay } from '../components/shared/dates.js';
import { html } from '../components/shared/html.js';
import { icon } from '../components/shared/icons.js';
import { say, told } from '../components/shared/say.js';
import { readDate } from '../pathway/spreadsheet/dates.js';
import { FIELDS, FIELD_NAMES, withColumn } from '../pathway/spreadsheet/index.js';
import type {
  DateChoice,
  DateColumn,
  Field,
  Mapping,
  MappingProblem,
  Table,
} from '../pathway/spreadsheet/index.js';
import { cell, head } from './spreadsheet-parts.js';

/** Rows that are shown before anything is checked. */
const PREVIEWED = 5;

export interface MappingStep {
  readonly table: Table;
  readonly mapping: Mapping;
  /** Columns with dates that wait for a choice, or have it. */
  readonly dates: readonly DateColumn[];
  readonly problems: readonly MappingProblem[];
  readonly onChange: (mapping: Mapping) => void;
}

/** The table of fields, and the choices that only a person can make. */
export const mappingView = (step: MappingStep): TemplateResult =>
  html`<table class="data stack" role="table">
      <caption>
        Which column of the file is taken for what, and its first ${PREVIEWED} cells
      </caption>
      ${head(say`Field`, say`Column of the file`, say`First rows`)}
      <tbody>
        ${FIELD_NAMES.map((field) => fieldRow(step, field))}
      </tbody>
    </table>
    ${step.dates.map((column, index) => dateChoices(step, column, index))} ${nameOrder(step)}
    ${provenChoice(step)}`;

function fieldRow(step: MappingStep, field: Field): TemplateResult {
  const { table, mapping, problems } = step;
  const column = mapping.columns[field];
  const at = column === undefined ? -1 : table.columns.indexOf(column);
  const texts = problems.filter((problem) => problem.field === field).map(({ text }) => text);
  const id = `field-${field}`;
  const onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    step.onChange(withColumn(mapping, field, value ? table.columns[Number(value)] : undefined));
  };
  const select = html`<select
      id=${id}
      aria-invalid=${texts.length > 0 ? 'true' : 'false'}
      aria-describedby=${texts.length > 0 ? `${id}-problem` : nothing}
      @change=${onChange}
    >
      <option value="" .selected=${at < 0}>Not in this file</option>
      ${table.columns.map(
        (name, index) => html`<option value=${index} .selected=${index === at}>${name}</option>`,
      )}
    </select>
    ${
      texts.length > 0
        ? html`<span class="error" id="${id}-problem">${icon('error')}<span>${texts.map((text) => told(text)).join(' ')}</span></span>`
        : nothing
    }`;
  const first = table.rows.slice(0, PREVIEWED).map(({ cells }) => cells[at]?.trim() ?? '');
  const preview =
    at < 0
      ? nothing
      : html`<span class="cells"
          >${first.map((text) => html`<span>${text || html`<i class="quiet">empty</i>`}</span>`)}</span
        >`;
  return html`<tr role="row">
    <th scope="row" role="rowheader"><label for=${id}>${told(FIELDS[field].label)}</label></th>
    ${cell(say`Column`, select, 'choice')} ${cell(say`First rows`, preview)}
  </tr>`;
}

/** One answer of a question that has no default. */
interface Answer {
  readonly label: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

const question = (name: string, legend: string, answers: readonly Answer[]): TemplateResult =>
  html`<fieldset class="field" role="radiogroup">
    <legend>${legend}</legend>
    <div class="options">
      ${answers.map(
        ({ label, isChosen, choose }) =>
          html`<label
            ><input type="radio" name=${name} .checked=${isChosen} @change=${choose} />${label}</label
          >`,
      )}
    </div>
  </fieldset>`;

/** What an example would be, as every screen shows a day. */
function reading(example: string, choice: DateChoice): string {
  const read = readDate(example, choice);
  return 'day' in read ? formatDay(read.day) : say`not a day`;
}

function dateChoices(
  step: MappingStep,
  { column, questions }: DateColumn,
  index: number,
): TemplateResult {
  const { mapping, onChange } = step;
  const chosen = mapping.dates[column] ?? {};
  const answer = (label: string, choice: DateChoice, example: string): Answer => ({
    label: `${reading(example, choice)}: ${label}`,
    isChosen: Object.entries(choice).every(
      ([key, value]) => chosen[key as keyof DateChoice] === value,
    ),
    choose: () =>
      onChange({ ...mapping, dates: { ...mapping.dates, [column]: { ...chosen, ...choice } } }),
  });
  const { order, serial } = questions;
  return html`${
    order === undefined
      ? nothing
      : question(`order-${index}`, say`In the column "${column}", ${order} is`, [
          answer(say`the day comes first`, { order: 'day-first' }, order),
          answer(say`the month comes first`, { order: 'month-first' }, order),
        ])
  }${
    serial === undefined
      ? nothing
      : question(
          `serial-${index}`,
          say`In the column "${column}", ${serial} is a day as Excel counts:`,
          [
            answer(say`counted from 1900, as Excel does by default`, { serial: '1900' }, serial),
            answer(say`counted from 1904, as old Excel for Mac did`, { serial: '1904' }, serial),
          ],
        )
  }`;
}

function nameOrder({ mapping, onChange }: MappingStep): TemplateResult | typeof nothing {
  if (!mapping.columns.fullName) return nothing;
  const answer = (label: string, order: NonNullable<Mapping['nameOrder']>): Answer => ({
    label,
    isChosen: mapping.nameOrder === order,
    choose: () => onChange({ ...mapping, nameOrder: order }),
  });
  return question('name-order', say`In a name of two words without a comma, first comes`, [
    answer(say`the given name`, 'given-first'),
    answer(say`the family name`, 'family-first'),
  ]);
}

function provenChoice({ mapping, onChange }: MappingStep): TemplateResult | typeof nothing {
  if (!mapping.columns.diagnosisDate || mapping.columns.proven) return nothing;
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${mapping.everyDiagnosisProven}
      @change=${(event: Event) =>
        onChange({
          ...mapping,
          everyDiagnosisProven: (event.target as HTMLInputElement).checked,
        })}
    />
    Every diagnosis in this file is proven by biopsy
  </label>`;
}
