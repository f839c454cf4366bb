import { css, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { EventType } from '../../machines/vocabulary.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { workOf } from '../../pathway/case-work/index.js';
import type { Append } from '../shared/append.js';
import { base } from '../shared/base.js';
import { AxillaryRecordedEvent, RecordRequestEvent } from '../shared/events.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { LocalElement } from '../shared/local-element.js';
import { told } from '../shared/say.js';
import { panels, stacking, tables } from '../shared/surfaces.js';
import { workStyles } from './axillary-work.styles.js';
import type { Asks } from './parts.js';
import { barrierView, contactView, holdView, noteView, teamView } from './people-views.js';
import { QuickEntry } from './quick-entry.js';
import type { QuickFact } from './quick-entry.js';
import { appointmentView, taskView } from './task-views.js';

/**
 * `<axillary-work>`: the work on one axilla. Tasks beside what follows from the stage, appointments, holds,
 * barriers, contacts, the care team and notes, each with what can be recorded of it. That a task is done or a
 * barrier resolved is recorded at once, as of today; everything else asks for the form, answers given.
 *
 * @element axillary-work
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @property {string} today - the day it is read for, `YYYY-MM-DD`; left out, the day of the status
 * @property {boolean} readOnly - hides what records
 * @property {Append} save - keeps what is recorded at once; without it, or without `author`, the form is asked for
 * @property {() => string} now - gives the present instant with offset
 * @property {string} author - who records, as it shall stand in the record
 * @property {() => string} newId - gives an id for a new entry
 * @fires {RecordRequestEvent} axillary-record-request - someone wants to record what happened, in the form
 * @fires {AxillaryRecordedEvent} axillary-recorded - an entry is on disk; carries the number only
 */
export class AxillaryWork extends LocalElement {
  static override styles = [...base, panels, tables, stacking(css`34rem`), workStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    today: { attribute: false },
    readOnly: { type: Boolean, attribute: 'read-only' },
    save: { attribute: false },
    now: { attribute: false },
    author: { attribute: false },
    newId: { attribute: false },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  today = '';
  readOnly = false;
  declare save: Append | undefined;
  now: () => string = () => new Date().toISOString();
  author = '';
  newId: () => string = () => crypto.randomUUID();

  readonly #quick = new QuickEntry();

  protected override willUpdate(changed: PropertyValues<AxillaryWork>): void {
    const before = changed.get('caseFile');
    if (before !== undefined && before.id !== this.caseFile?.id) this.#quick.forget();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { caseFile, status } = this;
    if (!caseFile || !status) return nothing;
    const work = workOf(caseFile, status.asOf);
    const asks: Asks = {
      today: this.today || status.asOf,
      readOnly: this.readOnly,
      ask: this.#ask,
      record: (fact) => void this.#record(fact),
    };
    const { trouble } = this.#quick;
    return html`${
      trouble === ''
        ? nothing
        : html`<p class="trouble" role="alert">
            ${icon('error')}<span><b>Not saved.</b> ${told(trouble)} It can be tried again.</span>
          </p>`
    }
      <div class="columns">
        <div>${taskView(work, status.nextSteps, asks)} ${appointmentView(work, asks)}</div>
        <div>
          ${holdView(work, asks)} ${barrierView(work, asks)} ${contactView(work, asks)}
          ${teamView(work, asks)} ${noteView(work, asks)}
        </div>
      </div>`;
  }

  readonly #ask = (type: EventType, preset?: Readonly<Record<string, string>>): void => {
    this.dispatchEvent(new RecordRequestEvent(type, undefined, undefined, preset));
  };

  async #record(fact: QuickFact): Promise<void> {
    const { save, now, author, newId, status } = this;
    if (!save || author === '' || !status) {
      this.#ask(fact.type, fact.data);
      return;
    }
    const today = this.today || status.asOf;
    const isKept = await this.#quick.record(fact, { save, now, today, author, newId });
    if (isKept === undefined) return;
    this.requestUpdate();
    if (!isKept) return;
    this.dispatchEvent(new AxillaryRecordedEvent(1));
    await this.updateComplete;
    // The button that was pressed has gone with its row.
    const part = fact.type === 'task.done' ? '#tasks' : '#barriers';
    this.renderRoot.querySelector<HTMLElement>(`${part} > header button`)?.focus();
  }
}
