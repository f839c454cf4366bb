import { css, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../components/shared/base.js';
import { forms } from '../components/shared/forms.js';
import { html } from '../components/shared/html.js';
import { LocalElement } from '../components/shared/local-element.js';
import { say } from '../components/shared/say.js';
import { panels, stacking, tables } from '../components/shared/surfaces.js';
import { dateColumns, mappingToText, problemsOf } from '../pathway/spreadsheet/index.js';
import type { DateColumn, Mapping, MappingProblem } from '../pathway/spreadsheet/index.js';
import type { CaseFile } from '../pathway/types.js';
import type { ImportResult } from '../store/port.js';
import { spreadsheetStyles } from './axillary-spreadsheet.styles.js';
import type { KnownCase } from './identity-check.js';
import { pageStyles } from './shared.styles.js';
import { checkView } from './spreadsheet-check-view.js';
import type { ListName } from './spreadsheet-check-view.js';
import { checkInSteps } from './spreadsheet-pace.js';
import { fileView, readChosen, withFormat } from './spreadsheet-file.js';
import type { ChosenFile, FileFormat } from './spreadsheet-file.js';
import { many } from './spreadsheet-parts.js';
import type { Paged } from './spreadsheet-parts.js';
import { seenBeside, toImport } from './spreadsheet-plan.js';
import type { Checked, PlannedRow } from './spreadsheet-plan.js';
import { resultSummary, resultView } from './spreadsheet-result-view.js';
import { importRows } from './spreadsheet-run.js';
import type { Run } from './spreadsheet-run.js';
import { columnsView, importView, progressView } from './spreadsheet-steps-view.js';
import type { Progress } from './spreadsheet-steps-view.js';

/** An import came to its end, or stopped: what is here should be read again. */
export class ImportedEvent extends Event {
  constructor() {
    super('axillary-imported');
  }
}

/**
 * Brings in a spreadsheet: its columns are mapped, every row is checked, and only then whole cases are
 * saved.
 *
 * @fires {ImportedEvent} axillary-imported - once after all rows of an import
 */
export class AxillarySpreadsheet extends LocalElement {
  static override styles = [
    ...base,
    panels,
    tables,
    forms,
    pageStyles,
    stacking(css`40rem`),
    spreadsheetStyles,
  ];

  /** The cases that are here, to say which rows are here already. */
  @property({ attribute: false }) rows: readonly KnownCase[] = [];
  /** The present instant with offset. */
  @property({ attribute: false }) now = '';
  /** Who imports, as it shall stand in the record. */
  @property({ attribute: false }) author = '';
  /** Whether what is imported outlasts the page. */
  @property({ type: Boolean }) lasting = false;
  /** Keeps one case, whole or not at all. */
  @property({ attribute: false }) importCase!: (caseFile: CaseFile) => Promise<ImportResult>;
  /** The case as it is here; without it nothing is added to a case that is here already. */
  @property({ attribute: false }) readCase?: (caseId: string) => Promise<CaseFile | undefined>;
  /** The mapping that was kept, as text; nothing of a patient is in it. */
  @property({ attribute: false }) kept: string | undefined;
  /** Keeps a mapping for the next file, or none any more. */
  @property({ attribute: false }) keep: (text: string | undefined) => void = () => undefined;

  @state() private file: ChosenFile | undefined;
  @state() private mapping: Mapping | undefined;
  @state() private checked: Checked | undefined;
  @state() private confirmed: ReadonlySet<number> = new Set();
  @state() private run: Run | undefined;
  @state() private keeps = false;
  @state() private pages: Readonly<Partial<Record<ListName, number>>> = {};
  /** What is going on, and how far it got. */
  @state() private busy: Progress | undefined;
  /** While cases are saved nothing else can be begun; the application may ask before the page is left. */
  @state() isImporting = false;
  #problems: readonly MappingProblem[] = [];
  #dates: readonly DateColumn[] = [];
  /** The rows that the button imports. */
  #left: readonly PlannedRow[] = [];
  /** Counts what was begun, so that what was begun before ends. */
  #turn = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (['checked', 'confirmed', 'run'].some((name) => changed.has(name))) {
      this.#left = this.#toImport();
    }
    if (!changed.has('file') && !changed.has('mapping')) return;
    const table = this.file?.table;
    this.#dates = table && this.mapping ? dateColumns(table, this.mapping) : [];
    this.#problems = table && this.mapping ? problemsOf(this.mapping, table) : [];
  }

  protected override render(): TemplateResult {
    return html`<div class="steps">
      <div class="head"><h1>Import a spreadsheet</h1></div>
      <div class="steps" ?inert=${this.isImporting}>
        ${fileView(this.file, (chosen) => void this.#onChoose(chosen), this.#onFormat)} ${this.#map()}
        ${this.run ? nothing : this.#check()}
        ${
          this.run
            ? resultView({ run: this.run, isLasting: this.lasting, paged: this.#paged })
            : nothing
        }
        ${this.#import()} ${this.run ? this.#check() : nothing}
      </div>
      <p class="vh" role="status">${this.#status()}</p>
      ${this.busy ? progressView(this.busy) : nothing}
    </div>`;
  }

  /** How far it got, for those who do not see it. */
  #status(): string {
    if (this.busy) return this.busy.text;
    if (this.run) return resultSummary(this.run);
    if (!this.checked) return '';
    const { plan, lists } = this.checked;
    return say`${many(plan.length, 'row')} can be read, ${many(lists.refused.length, 'row')} refused.`;
  }

  #map(): TemplateResult | typeof nothing {
    const { file, mapping } = this;
    if (!file?.table || !mapping) return nothing;
    return columnsView({
      file,
      table: file.table,
      mapping,
      dates: this.#dates,
      problems: this.#problems,
      onChange: (changed) => this.#forget(file, changed),
      keeps: this.keeps,
      onKeep: (keeps) => {
        this.keeps = keeps;
        if (!keeps) this.#keep(undefined);
      },
      check: {
        isPrimary: !this.checked,
        isReady: this.#canCheck,
        do: () => void this.#onCheck(),
      },
    });
  }

  get #canCheck(): boolean {
    return this.#problems.length === 0 && !this.busy;
  }

  #check(): TemplateResult | typeof nothing {
    if (!this.checked) return nothing;
    const { lists } = this.checked;
    const { confirmed } = this;
    const onConfirm = (row: number, isConfirmed: boolean): void => {
      const others = [...confirmed].filter((line) => line !== row);
      this.confirmed = new Set(isConfirmed ? [...others, row] : others);
    };
    return html`<section class="panel">
      <h2 id="checked" tabindex="-1">
        ${this.run ? say`What was checked` : say`Checked, nothing imported yet`}
      </h2>
      ${checkView({ lists, confirmed, onConfirm, paged: this.#paged })}
    </section>`;
  }

  #import(): TemplateResult | typeof nothing {
    if (!this.checked) return nothing;
    return importView({
      count: this.#left.length,
      refused: this.checked.lists.refused.length,
      unconfirmed: this.checked.lists.standing.doubtful.length - this.confirmed.size,
      goesOn: this.run !== undefined,
      import: { isPrimary: true, isReady: !this.busy, do: () => void this.#onImport() },
    });
  }

  /** The rows that the button imports: after an import those that were not, or failed. */
  #toImport(): readonly PlannedRow[] {
    const rows = toImport(this.checked?.plan ?? [], this.confirmed);
    if (!this.run) return rows;
    const done = new Set(
      this.run.outcomes.flatMap(({ planned, result }) =>
        result.kind === 'failed' ? [] : [planned.row],
      ),
    );
    return rows.filter(({ row }) => !done.has(row));
  }

  readonly #paged = <Item>(name: ListName, items: readonly Item[]): Paged<Item> => ({
    items,
    page: this.pages[name] ?? 0,
    onPage: (page) => {
      this.pages = { ...this.pages, [name]: page };
    },
  });

  #keep(text: string | undefined): void {
    this.kept = text;
    this.keep(text);
  }

  /** Begins anew: what was checked or imported before is of another file or mapping. */
  #forget(file: ChosenFile, mapping: Mapping | undefined): void {
    this.#turn += 1;
    this.busy = undefined;
    this.checked = undefined;
    this.run = undefined;
    this.confirmed = new Set();
    this.pages = {};
    this.file = file;
    this.mapping = mapping;
  }

  readonly #onChoose = async (chosen: File): Promise<void> => {
    this.busy = { text: say`Reading the file`, done: 0, of: 1 };
    const file = await readChosen(chosen, this.kept);
    this.keeps = this.kept !== undefined;
    this.#forget(file, file.suggested);
  };

  readonly #onFormat = (format: FileFormat): void => {
    if (!this.file) return;
    const file = withFormat(this.file, format, this.kept);
    this.#forget(file, file.suggested);
  };

  async #onCheck(): Promise<void> {
    const { file, mapping, now, author } = this;
    if (!file?.table || !mapping || !this.#canCheck) return;
    this.#forget(file, mapping);
    if (this.keeps) this.#keep(mappingToText(mapping));
    const turn = this.#turn;
    const busy = { text: say`Checking the rows`, done: 0, of: file.table.rows.length };
    this.busy = busy;
    const importing = { recordedAt: now, recordedBy: author };
    const rows = await checkInSteps(file.table, mapping, importing, {
      isWanted: () => turn === this.#turn,
      onStep: (done) => {
        this.busy = { ...busy, done };
      },
    });
    if (!rows) return;
    this.checked = seenBeside(rows, this.rows);
    this.busy = undefined;
    await this.#focus('#checked');
  }

  /** Whether other cases came to be here since the check: then what it gave is shown anew, and nothing imported. */
  #seesOthers(): boolean {
    const { checked, run } = this;
    if (!checked || run || checked.known === this.rows) return false;
    const fresh = seenBeside(checked.rows, this.rows);
    const isSame = fresh.plan.every(({ about }, index) => about === checked.plan[index]?.about);
    this.checked = fresh;
    if (isSame) return false;
    this.confirmed = new Set();
    void this.#focus('#checked');
    return true;
  }

  async #onImport(): Promise<void> {
    const rows = this.#left;
    if (this.busy || rows.length === 0 || this.#seesOthers()) return;
    const before = this.run?.outcomes.filter(({ result }) => result.kind !== 'failed') ?? [];
    const busy = { text: say`Importing`, done: 0, of: rows.length };
    this.busy = busy;
    this.isImporting = true;
    const { importCase, readCase } = this;
    const run = await importRows(rows, { importCase, readCase }, (done) => {
      this.busy = { ...busy, done };
    });
    this.isImporting = false;
    this.run = { ...run, outcomes: [...before, ...run.outcomes] };
    this.busy = undefined;
    this.dispatchEvent(new ImportedEvent());
    await this.#focus('#result');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-spreadsheet': AxillarySpreadsheet;
  }
  interface HTMLElementEventMap {
    'axillary-imported': ImportedEvent;
  }
}
