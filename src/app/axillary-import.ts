import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { base } from '../components/shared/base.js';
import { formatDay } from '../components/shared/dates.js';
import { forms } from '../components/shared/forms.js';
import { html } from '../components/shared/html.js';
import { LocalElement } from '../components/shared/local-element.js';
import { say } from '../components/shared/say.js';
import { panels } from '../components/shared/surfaces.js';
import { sideWord } from '../components/shared/words.js';
import '../components/stop-dialog/define.js';
import type { AxillaryStopDialog } from '../components/stop-dialog/axillary-stop-dialog.js';
import type { Laterality } from '../machines/vocabulary.js';
import type { ReadFile } from '../pathway/integrity/index.js';
import type { CaseFile } from '../pathway/types.js';
import type { ImportResult } from '../store/port.js';
import { importStyles } from './axillary-import.styles.js';
import type { Row } from './desk.js';
import { identityDoubts } from './identity-check.js';
import { chainText, counted, isSample, otherSide, readItem, resultText } from './import-item.js';
import type { ImportItem } from './import-item.js';
import { check, critical, error, refused, sideQuestion } from './import-parts.js';
import { LEAVE_OUT, LOOK_AGAIN, importStop, keptAllTheSame, sideMismatch } from './import-stop.js';
import { patientAddress } from './routes.js';
import { pageStyles } from './shared.styles.js';

/** Brings in case files: refused whole with every problem, or checked for the side and saved. */
export class AxillaryImport extends LocalElement {
  static override styles = [...base, panels, forms, pageStyles, importStyles];

  @property({ attribute: false }) rows: readonly Row[] = [];
  /** The present instant with offset. */
  @property({ attribute: false }) now = '';
  /** Who imports, as it shall stand in the record. */
  @property({ attribute: false }) author = '';
  /** Whether what is imported outlasts the page. */
  @property({ type: Boolean }) kept = false;
  /** Keeps a case. */
  @property({ attribute: false }) import!: (caseFile: CaseFile) => Promise<ImportResult>;

  @state() private items: readonly ImportItem[] = [];
  @state() private isOver = false;
  /** The file that a Stop is about. */
  @state() private asked: CaseFile | undefined;
  @query('axillary-stop-dialog') private readonly stop!: AxillaryStopDialog;
  #lastId = 0;

  protected override render(): TemplateResult {
    return html`<div class="narrow">
      <div class="head"><h1>Import case files</h1></div>
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${this.#onDragOver}
        @dragleave=${this.#onDragLeave}
        @drop=${this.#onDrop}
      >
        <label for="files">Choose case files, or drop them here</label>
        <input
          id="files"
          type="file"
          multiple
          accept=".json,application/json"
          @change=${this.#onChoose}
        />
        <p class="hint">
          Format axillary-case/1, or axillary-export/1 with its chain. The files are read on this device and sent nowhere.
        </p>
      </div>
      <p class="vh" role="status">${this.#summary()}</p>
      <div class="items">
        ${repeat(
          this.items,
          ({ id }) => id,
          (item) => this.#item(item),
        )}
      </div>
      <axillary-stop-dialog
        .caseFile=${this.asked}
        .today=${this.now.slice(0, 10)}
        .sample=${this.asked !== undefined && isSample(this.asked)}
      ></axillary-stop-dialog>
    </div>`;
  }

  /** How far the files got, for those who do not see them. */
  #summary(): string {
    const refused = this.items.filter(({ content }) => content.kind === 'refused').length;
    const results = this.items.flatMap(({ result }) =>
      result ? [resultText(result, this.kept)] : [],
    );
    const read = this.items.length - refused;
    return this.items.length > 0
      ? [say`${read} read, ${refused} refused.`, ...results.slice(0, 1)].join(' ')
      : '';
  }

  #item(item: ImportItem): TemplateResult {
    const { content, fileName } = item;
    return html`<section class="panel item">
      ${
        content.kind === 'refused' ? refused(fileName, content.problems) : this.#read(item, content)
      }
    </section>`;
  }

  #read(item: ImportItem, read: ReadFile): TemplateResult {
    const { caseFile } = read;
    const { patient, laterality, events } = caseFile;
    const days = events.map(({ occurredAt }) => occurredAt.slice(0, 10)).sort();
    const [first, last] = [days.at(0), days.at(-1)];
    const span = first && last ? say`, ${formatDay(first)} to ${formatDay(last)}` : '';
    const mismatches = otherSide(caseFile);
    return html`<h2>${item.fileName}</h2>
      <axillary-identity
        compact
        .patient=${patient}
        .laterality=${laterality}
        .today=${this.now.slice(0, 10)}
        .sample=${isSample(caseFile)}
      ></axillary-identity>
      <p>${counted(events.length)}${span}. ${chainText(read)}</p>
      ${
        mismatches > 0
          ? critical(
              say`side mismatch in this file`,
              say`The case is of the ${sideWord(laterality)} axilla; in ${counted(mismatches)} the other side is written.`,
            )
          : nothing
      }
      ${identityDoubts(patient, this.rows).map(check)}
      ${this.#outcome(item, caseFile)}`;
  }

  #outcome(item: ImportItem, caseFile: CaseFile): TemplateResult {
    const { result } = item;
    if (!result || result.kind === 'failed') {
      return html`${this.#sideCheck(item, caseFile)}
        ${result ? error(resultText(result, this.kept)) : nothing}`;
    }
    const { id } = item.agreed ?? caseFile;
    const row = this.rows.find(({ entry }) => entry.caseId === id);
    return html`<p><b>${resultText(result, this.kept)}</b></p>
      ${
        row
          ? html`<p><a class="btn" href=${patientAddress(row.entry.handle)}>Open the patient</a></p>`
          : nothing
      }`;
  }

  #sideCheck(item: ImportItem, caseFile: CaseFile): TemplateResult {
    const side = sideWord(caseFile.laterality);
    const differs = item.papers !== undefined && item.papers !== caseFile.laterality;
    return html`${sideQuestion(item, (papers) => this.#update(item.id, { papers, agreed: undefined }))}
      ${
        differs
          ? critical(
              say`side mismatch`,
              say`This file is of the ${side} axilla, the papers name the other side. Importing it asks for a reason.`,
            )
          : nothing
      }
      <div class="acts">
        <button
          type="button"
          class=${differs ? '' : 'primary'}
          @click=${() => this.#save(item, caseFile)}
        >
          ${item.result ? say`Try again: import` : say`Import`} ${side} axilla
        </button>
        <button type="button" @click=${() => this.#leaveOut(item.id)}>Leave out</button>
      </div>`;
  }

  #update(id: number, change: Partial<ImportItem>): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, ...change } : item));
  }

  #leaveOut(id: number): void {
    this.items = this.items.filter((item) => item.id !== id);
    this.renderRoot.querySelector<HTMLElement>('#files')?.focus();
  }

  async #save(item: ImportItem, caseFile: CaseFile): Promise<void> {
    if (item.isSaving) return;
    const { papers } = item;
    this.#update(item.id, { wasHasty: papers === undefined });
    if (papers === undefined) {
      this.#focusSide(item.id);
      return;
    }
    const kept = item.agreed ?? (await this.#checked(item, caseFile, papers));
    if (!kept) return;
    this.#update(item.id, { isSaving: true, agreed: kept });
    const result = await this.import(kept);
    this.#update(item.id, { isSaving: false, result });
  }

  /** The file as it may be kept: where the sides differ, only after the Stop. */
  async #checked(
    item: ImportItem,
    caseFile: CaseFile,
    papers: Laterality,
  ): Promise<CaseFile | undefined> {
    const mismatch = sideMismatch(caseFile, papers, this.rows);
    if (!mismatch) return caseFile;
    this.asked = caseFile;
    const answer = await this.stop.ask(importStop(caseFile, mismatch));
    if (answer.remedy === undefined) {
      const { now, author } = this;
      const newId = (): string => crypto.randomUUID();
      return keptAllTheSame(caseFile, mismatch, answer.reason, { now, author, newId });
    }
    if (answer.remedy === LEAVE_OUT) this.#leaveOut(item.id);
    if (answer.remedy === LOOK_AGAIN) this.#focusSide(item.id);
    return undefined;
  }

  /** To the question for the side: at what was chosen, else at its first answer. */
  #focusSide(id: number): void {
    const answers = [...this.renderRoot.querySelectorAll<HTMLInputElement>(`[name=papers-${id}]`)];
    (answers.find(({ checked }) => checked) ?? answers[0])?.focus();
  }

  async #take(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      this.#lastId += 1;
      const item = await readItem(this.#lastId, file);
      this.items = [item, ...this.items];
    }
  }

  async #onChoose(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    await this.#take([...(input.files ?? [])]);
    // So that the same file can be chosen again once it is mended.
    input.value = '';
  }

  #onDragOver(event: DragEvent): void {
    event.preventDefault();
    this.isOver = true;
  }

  #onDragLeave(): void {
    this.isOver = false;
  }

  async #onDrop(event: DragEvent): Promise<void> {
    event.preventDefault();
    this.isOver = false;
    await this.#take([...(event.dataTransfer?.files ?? [])]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-import': AxillaryImport;
  }
}
