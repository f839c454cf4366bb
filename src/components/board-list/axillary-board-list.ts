import type { PropertyValues, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { PathwaySettings } from '../../pathway/config.js';
import type { Day } from '../../pathway/types.js';
import { localInstant } from '../shared/local-instant.js';
import { pitfallStyles } from '../pitfall-list/axillary-pitfalls.styles.js';
import { base } from '../shared/base.js';
import { formatDay } from '../shared/dates.js';
import { AxillaryRecordedEvent } from '../shared/events.js';
import { forms } from '../shared/forms.js';
import { html } from '../shared/html.js';
import { LocalElement } from '../shared/local-element.js';
import { sourceStyles, statementsFor } from '../shared/source-details.js';
import { readDay } from '../shared/typed-dates.js';
import type { AxillaryStopDialog } from '../stop-dialog/axillary-stop-dialog.js';
import { boardListStyles } from './axillary-board-list.styles.js';
import { giveBoardFile } from './board-file.js';
import { caseView } from './case-view.js';
import { decisionStyles } from './decision.styles.js';
import { heldDecisions } from './held-meeting.js';
import type { HeldDecision, HeldMeeting } from './held-meeting.js';
import { headView, indexLine, settingsView } from './head-view.js';
import { leaveStop } from './leave-stop.js';
import { Meeting, isWritten } from './meeting.js';
import type { BoardCase, Entry, SaveDecision } from './meeting.js';
import { pageStyles } from './page.styles.js';
import { SheetMargin } from './sheet-margin.js';

/**
 * `<axillary-board-list>`: the tumor board's list: every case whose stage, pitfall or referral asks for
 * the board, critical first, then overdue, then waiting longest. Each case has a page with the question,
 * the reasons, what is on record and what is missing, and a form in which the decision is recorded; the
 * stage it would lead to shows before. Printed, each case stands on its own page, with lines to write on.
 *
 * The order stays while the element stands: a case that was decided keeps its place.
 *
 * @element axillary-board-list
 * @property {readonly BoardCase[]} cases - the cases with their statuses as of `today`; those that ask
 *   nothing of the board are left out. Whoever saves gives the cases anew
 * @property {string} today - the day of reading, `YYYY-MM-DD`
 * @property {string} author - who records, as it shall stand in the record
 * @property {boolean} complete - whether all patients are at hand; without it nothing is recorded
 * @property {SaveDecision} save - is given the id of a case, events of it and the log they were decided on,
 *   and keeps the events; resolves once they are on disk, or says why not
 * @property {() => string} now - gives the present instant with offset; left out, this device's
 * @property {() => string} newId - gives an id for a new entry
 * @property {PathwaySettings} config - the site's clocks and thresholds
 * @fires {AxillaryRecordedEvent} axillary-recorded - a decision is on disk; carries the number 1 only
 */
export class AxillaryBoardList extends LocalElement {
  static override styles = [
    ...base,
    forms,
    pitfallStyles,
    sourceStyles,
    boardListStyles,
    decisionStyles,
    pageStyles,
  ];
  static override properties = {
    cases: { attribute: false },
    today: { attribute: false },
    author: { attribute: false },
    complete: { type: Boolean },
    save: { attribute: false },
    now: { attribute: false },
    newId: { attribute: false },
    config: { attribute: false },
    heldOnText: { state: true },
    withOthers: { state: true },
  };

  cases: readonly BoardCase[] = [];
  today: Day = '';
  author = '';
  complete = false;
  declare save: SaveDecision | undefined;
  now: () => string = localInstant;
  newId: () => string = () => crypto.randomUUID();
  declare config: PathwaySettings | undefined;

  /** The day of the meeting as typed; undefined for today. */
  declare private heldOnText: string | undefined;
  private withOthers = true;

  readonly #meeting = new Meeting(this);
  readonly #statements = statementsFor(this);

  constructor() {
    super();
    new SheetMargin(this);
  }

  /** The day of the meeting; undefined while what is typed is no such day. */
  get heldOn(): Day | undefined {
    const read = readDay(this.#heldOnText);
    return 'day' in read && read.day <= this.today ? read.day : undefined;
  }

  /** Whether a decision was written that is not saved. */
  get hasDraft(): boolean {
    return this.#meeting.entries.some(isWritten);
  }

  /**
   * The decisions that are being written, as plain data, so that a page can put them aside and go on with
   * them later; undefined where none are.
   */
  get heldMeeting(): HeldMeeting | undefined {
    const decisions = heldDecisions(this.#meeting.entries.filter(isWritten));
    if (decisions.length === 0) return undefined;
    const { heldOnText: heldOn } = this;
    return { decisions, ...(heldOn !== undefined && { heldOn }) };
  }

  /**
   * Goes on with decisions that were put aside before.
   *
   * @returns those of which the case is not given, or has another decision by now
   */
  goOn({ heldOn, decisions }: HeldMeeting): readonly HeldDecision[] {
    if (heldOn !== undefined) this.heldOnText = heldOn;
    const left = this.#meeting.goOn(decisions, this.cases);
    const first = this.#meeting.entries.find(isWritten);
    if (first && left.length < decisions.length) {
      const fields = `#case-${first.serial} form input`;
      void this.#focus(first.draft.decision === undefined ? fields : `${fields}:checked`);
    }
    return left;
  }

  /** Asks before decisions are left that are not saved; resolves to whether they may be. */
  async confirmLeave(): Promise<boolean> {
    const written = this.#meeting.entries.filter(isWritten);
    const [first] = written;
    const dialog = this.renderRoot.querySelector<AxillaryStopDialog>('axillary-stop-dialog');
    if (!first || !dialog) return true;
    Object.assign(dialog, { caseFile: first.given.caseFile, sample: first.given.sample });
    const { remedy } = await dialog.ask(leaveStop(written));
    if (remedy === undefined) this.#meeting.drop();
    else await this.#focus(`#case-${first.serial} form input`);
    return remedy === undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeunload', this.#unload);
    this.requestUpdate('cases');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#unload);
  }

  protected override willUpdate(changed: PropertyValues<AxillaryBoardList>): void {
    if (changed.has('cases')) this.#meeting.take(this.cases);
  }

  protected override render(): TemplateResult {
    const entries = this.#shown;
    const { length } = entries;
    return html`<section class="list" aria-labelledby="heading">
        ${headView(this.today, length, this.#giveFile)}
        ${settingsView({
          today: this.today,
          heldOn: this.#canRecord ? this.#heldOnText : undefined,
          onHeldOn: this.#holdOn,
          others: this.#meeting.entries.filter(({ item }) => item.othersMayDecide).length,
          withOthers: this.withOthers,
          onWithOthers: this.#showOthers,
        })}
        ${
          length === 0
            ? html`<p class="none">No case asks for the tumor board on what is recorded.</p>`
            : html`<ol class="index">
                ${repeat(
                  entries,
                  ({ serial }) => serial,
                  (entry) => indexLine(entry, this.today, this.#open),
                )}
              </ol>`
        }
      </section>
      ${repeat(
        entries,
        ({ serial }) => serial,
        (entry, index) => this.#page(entry, index + 1, length),
      )}
      <axillary-stop-dialog .today=${this.today}></axillary-stop-dialog>`;
  }

  /** The page of a case, drawn anew only where something of it has changed. */
  #page(entry: Entry, nth: number, count: number): unknown {
    const { today, heldOn } = this;
    const hasNext = this.#shown.some((one) => !one.saved && one !== entry);
    const { value, state } = this.#statements;
    const drawnFrom = [entry, nth, count, today, heldOn, hasNext, this.#canRecord, value, state];
    return guard(drawnFrom, () =>
      caseView(entry, {
        meeting: this.#meeting,
        today,
        nth,
        count,
        canRecord: this.#canRecord,
        hasNext,
        statements: this.#statements,
        actions: { save: this.#save, again: this.#again, next: this.#next },
      }),
    );
  }

  get #heldOnText(): string {
    return this.heldOnText ?? formatDay(this.today);
  }

  get #canRecord(): boolean {
    return this.complete && this.save !== undefined;
  }

  get #shown(): readonly Entry[] {
    const { entries } = this.#meeting;
    return this.withOthers ? entries : entries.filter((one) => !one.item.othersMayDecide);
  }

  readonly #holdOn = (typed: string): void => {
    this.heldOnText = typed;
  };

  readonly #showOthers = (isWanted: boolean): void => {
    this.withOthers = isWanted;
  };

  readonly #giveFile = (): void => giveBoardFile(this.#shown, this.today);

  readonly #open = ({ serial }: Entry): void => void this.#focus(`#title-${serial}`);

  readonly #save = (entry: Entry): void => {
    void this.#record(entry);
  };

  async #record({ serial }: Entry): Promise<void> {
    const result = await this.#meeting.save(serial);
    if (result === 'saved') this.dispatchEvent(new AxillaryRecordedEvent(1));
    if (result === 'saved') await this.#focus(`#case-${serial} .next`);
    if (result === 'failed') await this.#focus(`#case-${serial} .summary`);
    if (result === 'missing') {
      await this.#focus(this.heldOn === undefined ? '#held-on' : `#case-${serial} form input`);
    }
  }

  readonly #again = ({ serial }: Entry): void => {
    this.#meeting.again(serial);
    void this.#focus(`#case-${serial} form input`);
  };

  readonly #next = (entry: Entry): void => {
    const entries = this.#shown;
    const at = entries.findIndex(({ serial }) => serial === entry.serial);
    const following = [...entries.slice(at + 1), ...entries.slice(0, Math.max(at, 0))];
    const next = following.find(({ saved }) => !saved);
    void this.#focus(next ? `#case-${next.serial} form input` : '#heading');
  };

  /** Shows the page of a case from its start, so that who it is stands above, and moves the focus. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    found?.closest('.case')?.scrollIntoView({ block: 'start' });
    found?.scrollIntoView({ block: 'nearest' });
  }

  readonly #unload = (event: Event): void => {
    if (this.hasDraft) event.preventDefault();
  };
}
