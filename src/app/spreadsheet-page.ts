/** The page that brings a spreadsheet in: loaded when it is opened. */
import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import type { CaseFile } from '../pathway/types.js';
import type { ImportResult } from '../store/port.js';
import { AxillarySpreadsheet } from './axillary-spreadsheet.js';
import type { KnownCase } from './identity-check.js';
import { recallMapping, rememberMapping } from './settings.js';

customElements.define('axillary-spreadsheet', AxillarySpreadsheet);

interface SpreadsheetPage {
  readonly rows: readonly KnownCase[];
  readonly now: string;
  readonly author: string;
  /** Whether what is imported outlasts the page. */
  readonly lasting: boolean;
  readonly importCase: (caseFile: CaseFile) => Promise<ImportResult>;
  readonly readCase: (caseId: string) => Promise<CaseFile | undefined>;
  /** Called after an import: the next file must be seen beside what is here by then. */
  readonly onImported: () => void;
}

export const spreadsheetPage = (page: SpreadsheetPage): TemplateResult =>
  html`<axillary-spreadsheet
    .rows=${page.rows}
    .now=${page.now}
    .author=${page.author}
    .lasting=${page.lasting}
    .importCase=${page.importCase}
    .readCase=${page.readCase}
    .kept=${recallMapping()}
    .keep=${rememberMapping}
    @axillary-imported=${page.onImported}
  ></axillary-spreadsheet>`;
