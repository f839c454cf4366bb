import { nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CaseEvent } from '../../machines/events.js';
import type { AppendOutcome } from '../shared/append.js';
import { askPage } from '../shared/ask-page.js';
import type { Asking } from '../shared/ask-page.js';
import { html } from '../shared/html.js';
import { figures, say, told } from '../shared/say.js';
import type { CaseStore } from '../../store/port.js';
import { toStoreError } from '../../store/errors.js';
import { assigned, keepInOne, keepingIn } from './hand-over.js';
import type { HandOver, HandedOver, KeepIn, NotGiven } from './hand-over.js';

/** What giving cases needs of the worklist. */
interface Host extends ReactiveControllerHost, Asking {
  readonly controlled: boolean;
  readonly store: CaseStore | undefined;
  readonly handOver: HandOver | undefined;
  readonly author: string;
  readonly now: () => string;
  readonly newId: () => string;
  chosen: ReadonlySet<string>;
}

/** What of the list the form is about. */
interface Shown {
  /** How many cases the view has. */
  readonly total: number;
  /** Navigators that are known. */
  readonly names: readonly string[];
  readonly onAll: () => void;
}

const casesOf = (count: number): string =>
  `${figures(count)} ${count === 1 ? say`case` : say`cases`}`;

/** Gives the cases that are ticked to a navigator: the form, and what came of it. */
export class Giving {
  #navigator = '';
  /** What came of it, in words: put together when it is drawn, in the language in force then. */
  #outcome = (): string => '';
  #isSaving = false;
  /** Entries whose fate is not known, by case: sent again under the same id. */
  readonly #unsettled = new Map<string, CaseEvent>();

  constructor(private readonly host: Host) {}

  /** Whether anything keeps what would be given. */
  get isPossible(): boolean {
    const { handOver, controlled, store } = this.host;
    return handOver !== undefined || controlled || store !== undefined;
  }

  /** Other cases are ticked: what was said of the last ones is over. */
  forget(): void {
    if (!this.#isSaving) this.#outcome = () => '';
  }

  view({ total, names, onAll }: Shown): TemplateResult {
    const count = this.host.chosen.size;
    return html`<form class="give" aria-label="Assign or hand over" @submit=${this.#submit}>
      <p><b>${figures(count)}</b> ${count === 1 ? say`case` : say`cases`} chosen</p>
      <button type="button" @click=${onAll}>Choose all ${figures(total)} of this view</button>
      <button type="button" @click=${this.#none}>Choose none</button>
      <div class="field">
        <label for="navigator">Navigator who takes them over</label>
        <input
          id="navigator"
          list="navigators"
          autocomplete="off"
          .value=${this.#navigator}
          @input=${this.#typed}
        />
        <datalist id="navigators">${names.map((name) => html`<option>${name}</option>`)}</datalist>
      </div>
      <button type="submit" class="primary" aria-disabled=${this.#isSaving ? 'true' : nothing}>
        Hand over ${figures(count)}
      </button>
      <p role="status">${this.#outcome()}</p>
    </form>`;
  }

  readonly #typed = (event: Event): void => {
    this.#navigator = (event.target as HTMLInputElement).value;
  };

  readonly #none = (): void => {
    this.host.chosen = new Set();
    this.forget();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#give();
  };

  #tell(outcome: () => string): void {
    this.#outcome = outcome;
    this.host.requestUpdate();
  }

  async #give(): Promise<void> {
    const { chosen } = this.host;
    const name = this.#navigator.trim();
    if (this.#isSaving) return;
    if (name === '') return this.#tell(() => say`Who takes them over? Type a name.`);
    if (chosen.size === 0) return this.#tell(() => say`No case is chosen. Tick the cases.`);
    this.#isSaving = true;
    this.#tell(() => say`Being saved …`);
    const { given, failed } = await this.#kept([...chosen], name);
    this.#isSaving = false;
    this.host.chosen = new Set(failed.map(({ caseId }) => caseId));
    const [first] = failed;
    this.#tell(() => {
      const saved = given > 0 ? say`Saved: ${casesOf(given)} handed over to ${name}.` : '';
      const not = first ? say`Not saved: ${figures(failed.length)}. ${told(first.message)}` : '';
      return `${saved} ${not}`.trim();
    });
    for (const one of failed) void this.#late(one, name);
  }

  /** An answer after its time counts, as long as the case is still ticked. */
  async #late({ caseId, later }: NotGiven, name: string): Promise<void> {
    if ((await later)?.kind !== 'saved') return;
    this.#unsettled.delete(caseId);
    if (!this.host.chosen.has(caseId)) return;
    this.host.chosen = new Set([...this.host.chosen].filter((id) => id !== caseId));
    this.#tell(() => say`Saved after all: ${casesOf(1)} handed over to ${name}.`);
  }

  async #kept(caseIds: readonly string[], navigator: string): Promise<HandedOver> {
    const { handOver } = this.host;
    if (handOver) {
      return handOver(caseIds, navigator).catch(() => ({
        given: 0,
        failed: caseIds.map((caseId) => ({ caseId, message: say`They could not be kept.` })),
      }));
    }
    // All at once: one page that does not answer for a case does not hold up the others.
    const all = await Promise.all(caseIds.map((caseId) => this.#keepOne(caseId, navigator)));
    const failed = all.flatMap((one) => one ?? []);
    return { given: caseIds.length - failed.length, failed };
  }

  async #keepOne(caseId: string, navigator: string): Promise<NotGiven | undefined> {
    const { author, newId } = this.host;
    const before = this.#unsettled.get(caseId);
    const isSame = before?.type === 'care-team.assigned' && before.data.name === navigator;
    const entry = isSame ? before : assigned({ navigator, author, now: this.host.now(), newId });
    this.#unsettled.set(caseId, entry);
    const not = await keepInOne(this.#keep, caseId, entry);
    if (!not) this.#unsettled.delete(caseId);
    return not;
  }

  readonly #keep: KeepIn = (caseId, entries): Promise<AppendOutcome> => {
    const { store } = this.host;
    const inStore = store && (() => keepingIn(store)(caseId, entries));
    return askPage(this.host, caseId, entries, inStore).catch((error: unknown) => ({
      kind: 'failed',
      message: toStoreError(error).message,
    }));
  };
}
