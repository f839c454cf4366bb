/** The file that was chosen: how it was read, and what its headers suggest. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import { say } from '../components/shared/say.js';
import {
  DELIMITERS,
  ENCODINGS,
  guessMapping,
  looksLikePatient,
  readTable,
  recallMapping,
} from '../pathway/spreadsheet/index.js';
import type { Encoding, Mapping, Table } from '../pathway/spreadsheet/index.js';
import { error } from './import-parts.js';
import { many } from './spreadsheet-parts.js';

/** Encoding and delimiter, where a person corrects what was found. */
export interface FileFormat {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: FileFormat;
  /** Why it cannot be used; then there is no mapping. */
  readonly fault?: string;
  readonly table?: Table;
  /** The kept mapping where it fits, else what the headers suggest. */
  readonly suggested?: Mapping;
  /** Why the kept mapping was not applied. */
  readonly recallProblem?: string;
}

type Opened = Pick<ChosenFile, 'name' | 'bytes' | 'format'>;

function read(opened: Opened, kept: string | undefined): ChosenFile {
  const table = readTable(opened.bytes, opened.format);
  if ('fault' in table) return { ...opened, fault: table.fault };
  if (looksLikePatient(table.columns)) {
    const fault = say`The first line looks like a patient, not like names of columns. Put a line with the names of the columns before it.`;
    return { ...opened, table, fault };
  }
  const recalled = kept === undefined ? undefined : recallMapping(kept, table.columns);
  return {
    ...opened,
    table,
    ...(recalled && 'mapping' in recalled
      ? { suggested: recalled.mapping }
      : { suggested: guessMapping(table.columns) }),
    ...(recalled && 'problem' in recalled && { recallProblem: recalled.problem }),
  };
}

/**
 * Opens and reads a file.
 *
 * @param kept - the mapping that was kept, as text
 */
export async function readChosen(file: File, kept: string | undefined): Promise<ChosenFile> {
  const opened = { name: file.name, format: {} };
  try {
    return read({ ...opened, bytes: new Uint8Array(await file.arrayBuffer()) }, kept);
  } catch {
    return { ...opened, bytes: new Uint8Array(), fault: say`The file cannot be opened.` };
  }
}

/** Reads the same file in another way. */
export const withFormat = (
  { name, bytes, format }: ChosenFile,
  change: FileFormat,
  kept: string | undefined,
): ChosenFile => read({ name, bytes, format: { ...format, ...change } }, kept);

const ENCODING_WORDS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 little-endian',
  'utf-16be': 'UTF-16 big-endian',
  'windows-1252': 'Windows-1252',
};

const DELIMITER_WORDS: Readonly<Record<string, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
};

/**
 * The choice of a file, and how it was read.
 *
 * @param onFormat - called where a person corrects how it was read
 */
export function fileView(
  file: ChosenFile | undefined,
  onChoose: (file: File) => void,
  onFormat: (format: FileFormat) => void,
): TemplateResult {
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [chosen] = input.files ?? [];
    if (chosen) onChoose(chosen);
    // So that the same file can be chosen again once it is mended.
    input.value = '';
  };
  return html`<section class="panel">
    <h2><label for="file">Choose a CSV file</label></h2>
    <input id="file" type="file" accept=".csv,.tsv,.txt,text/csv" @change=${onChange} />
    <p class="hint">
      Save a workbook as CSV UTF-8 first. The file is read on this device and sent nowhere; formulas in
      it are never evaluated.
    </p>
    ${file ? formatView(file, onFormat) : nothing}
  </section>`;
}

function formatView(
  { name, table, fault }: ChosenFile,
  onFormat: (format: FileFormat) => void,
): TemplateResult {
  const delimiters = table ? [...new Set<string>([...DELIMITERS, table.delimiter])] : [];
  const onEncoding = (event: Event): void => {
    const encoding = ENCODINGS[(event.target as HTMLSelectElement).selectedIndex];
    if (encoding) onFormat({ encoding });
  };
  const onDelimiter = (event: Event): void => {
    const delimiter = delimiters[(event.target as HTMLSelectElement).selectedIndex];
    if (delimiter) onFormat({ delimiter });
  };
  const option = (label: string, selected: boolean): TemplateResult =>
    html`<option .selected=${selected}>${label}</option>`;
  return html`<p class="chosen">
      <b>${name}</b>${
        table
          ? html`, ${many(table.rows.length, 'row')} and ${many(table.columns.length, 'column')}${
              table.hasByteOrderMark ? say`, with a byte-order mark` : ''
            }`
          : nothing
      }
    </p>
    ${fault ? error(say`Nothing was imported. ${fault}`) : nothing}
    ${
      table
        ? html`<div class="pair">
            <div class="field">
              <label for="encoding">Encoding, as found</label>
              <select id="encoding" @change=${onEncoding}>
                ${ENCODINGS.map((one) => option(say(ENCODING_WORDS[one]), one === table.encoding))}
              </select>
            </div>
            <div class="field">
              <label for="delimiter">Between cells, as found</label>
              <select id="delimiter" @change=${onDelimiter}>
                ${delimiters.map((one) =>
                  option(say(DELIMITER_WORDS[one] ?? one), one === table.delimiter),
                )}
              </select>
            </div>
          </div>`
        : nothing
    }`;
}
