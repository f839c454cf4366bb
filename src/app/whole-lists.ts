/** Pages made of many whole cases: the tumor board's list, the calls of a morning, the programme. */
import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { SaveDecision } from '../components/board-list/meeting.js';
import { html } from '../components/shared/html.js';
import { figures, say, told } from '../components/shared/say.js';
import { sideWord } from '../components/shared/words.js';
import { nameLine } from '../pathway/narrative/identity.js';
import type { CaseMeasures } from '../pathway/programme/index.js';
import type { PathwaySettings } from '../pathway/config.js';
import { statusOf } from '../pathway/status.js';
import type { CaseFile, CaseStatus, Day } from '../pathway/types.js';
import type { Worklist } from '../pathway/worklist/list.js';
import { FIRST_VIEW } from '../pathway/worklist/view.js';
import type { CaseStore, StoredCase } from '../store/port.js';
import type { Row } from './desk.js';
import type { Progress } from './renewal.js';
import { patientAddress } from './routes.js';
import type { WholeList } from './routes.js';

/** One case as the board's list and the calls take it. */
export interface WholeCase {
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
  readonly sample: boolean;
  readonly address: string;
}

interface MeasuredRow {
  readonly caseId: string;
  readonly label: string;
  readonly address: string;
  readonly sample: boolean;
  readonly measures: CaseMeasures;
}

/** What the pages are made of. */
export interface WholeListSource {
  readonly rows: readonly Row[];
  readonly list: Worklist<Row>;
  readonly today: Day;
  readonly store: CaseStore | undefined;
  readonly isShown: (row: Row) => boolean;
}

interface Asked extends WholeListSource {
  readonly author: string;
  readonly complete: boolean;
  readonly config: PathwaySettings;
  readonly save: SaveDecision;
  /** Cases that are among those of the board whether or not they ask for it. */
  readonly heldCases: readonly string[];
}

/** Cases that are read at once. */
const BATCH = 200;

/** How many cases a page can be gone through with; the most urgent are shown. */
const MOST: Readonly<Record<'board' | 'calls', number>> = { board: 120, calls: 250 };

const wholeCase = (
  { caseFile, sample, handle }: StoredCase,
  asOf: Day,
  config: PathwaySettings,
): WholeCase[] => {
  try {
    const status = statusOf(caseFile, { asOf, config });
    return [{ caseFile, status, sample, address: patientAddress(handle) }];
  } catch {
    // The worklist says of such a case that it cannot be read.
    return [];
  }
};

/** Gathers what a page of whole cases shows, and shows it. */
export class WholeLists implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #view: WholeList | undefined;
  #key: unknown;
  #heldCases: readonly string[] = [];
  #cases: readonly WholeCase[] | undefined;
  #measures: readonly MeasuredRow[] | undefined;
  #progress: Progress | undefined;
  #trouble = '';
  /** Whose cases are shown; all where it is empty. */
  #navigator = '';
  /** How many cases there are, where not all are shown. */
  #total: number | undefined;
  readonly #kept = new Map<string, { readonly head: string; readonly measures: CaseMeasures }>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#key = undefined;
  }

  /** One of the pages; what it needs is gathered first, and again when the list has changed. */
  view(view: WholeList, asked: Asked): TemplateResult {
    const isHeld = this.#heldCases === asked.heldCases;
    if (this.#view !== view || this.#key !== asked.rows || !isHeld) {
      const isSame = this.#view === view;
      this.#view = view;
      this.#key = asked.rows;
      this.#heldCases = asked.heldCases;
      if (!isSame) this.#cases = this.#measures = undefined;
      void this.#gather(view, asked);
    }
    const { today } = asked;
    if (this.#trouble) return html`<p role="alert">${this.#trouble}</p>`;
    if (view === 'programme') {
      if (!this.#measures) return this.#waiting();
      return html`<h1 class="vh">Programme</h1>
        <axillary-programme
        .measures=${this.#measures}
        .today=${today}
          .config=${asked.config}
      ></axillary-programme>`;
    }
    if (!this.#cases) return html`${this.#whose(view, asked)}${this.#waiting()}`;
    return view === 'calls'
      ? html`<h1 class="vh">Calls</h1>
          ${this.#whose(view, asked)}
          <axillary-calls .cases=${this.#cases} .today=${today}></axillary-calls>`
      : html`${this.#whose(view, asked)}<axillary-board-list
          .cases=${this.#cases}
          .today=${today}
          .author=${asked.author}
          .complete=${asked.complete}
          .save=${asked.save}
          .config=${asked.config}
        ></axillary-board-list>`;
  }

  /** Whose cases are shown, where there are several navigators, and whether all of them are. */
  #whose(view: 'board' | 'calls', asked: Asked): TemplateResult | typeof nothing {
    const names = asked.list.select(FIRST_VIEW, '', asked.isShown).facets.navigator;
    const onChoose = ({ currentTarget }: Event): void => {
      this.#navigator = (currentTarget as HTMLSelectElement).value;
      this.#cases = undefined;
      void this.#gather(view, asked);
      this.#host.requestUpdate();
    };
    const some =
      this.#total !== undefined && this.#cases
        ? html`<p role="status">
            The ${this.#cases.length} most urgent of ${figures(this.#total)} cases.
          </p>`
        : nothing;
    if (names.length < 2) return some;
    return html`<div class="whose">
      <label
        >Navigator
        <select @change=${onChoose}>
          <option value="">All</option>
          ${names.map(
            ({ value }) =>
              html`<option value=${value} ?selected=${value === this.#navigator}>${value}</option>`,
          )}
        </select>
      </label>
      ${some}
    </div>`;
  }

  #waiting(): TemplateResult {
    const progress = this.#progress;
    return html`<p role="status">
      The cases are being read${
        progress ? html`: ${figures(progress.done)} of ${figures(progress.total)}` : ' …'
      }
    </p>`;
  }

  async #gather(view: WholeList, asked: Asked): Promise<void> {
    const isWanted = (): boolean =>
      this.#view === view && this.#key === asked.rows && this.#heldCases === asked.heldCases;
    try {
      if (view === 'programme') {
        await import('../components/programme/define.js');
        const measures = await this.#measured(asked);
        if (isWanted()) this.#measures = measures;
      } else {
        await (view === 'calls'
          ? import('../components/call-list/define.js')
          : import('../components/board-list/define.js'));
        const cases = await this.#whole(view, asked);
        if (isWanted()) this.#cases = cases;
      }
      this.#trouble = '';
    } catch (error) {
      this.#trouble = say`This page could not be made: ${error instanceof Error ? told(error.message) : say`unknown reason`}. What is on record is unchanged.`;
    }
    this.#progress = undefined;
    this.#host.requestUpdate();
  }

  /** Whole cases: of the board those that ask for it, of the calls those that are open. */
  async #whole(view: 'board' | 'calls', asked: Asked): Promise<readonly WholeCase[]> {
    const { list, today, store, isShown } = asked;
    const most = MOST[view];
    const filters = this.#navigator === '' ? {} : { navigator: this.#navigator };
    const { rows } = list.select({ ...FIRST_VIEW, filters }, '', isShown);
    const open = rows.filter(({ summary }) => summary && summary.stage !== 'closed');
    const theirs = view === 'board' ? open.filter(({ summary }) => summary?.board) : open;
    // Where there are too many for one meeting, those nobody sends to the board are left out first.
    const outright = theirs.filter(({ summary }) => summary?.board === 'asked');
    const asking = view === 'board' && theirs.length > most ? outright : theirs;
    const wanted = asking.slice(0, most);
    this.#total = wanted.length < theirs.length ? theirs.length : undefined;
    const cases: WholeCase[] = [];
    const held = view === 'board' ? asked.heldCases : [];
    const all = [...new Set([...wanted.map(({ entry }) => entry.caseId), ...held])];
    for (let at = 0; at < all.length; at += BATCH) {
      const ids = all.slice(at, at + BATCH);
      const stored = (await store?.readMany(ids)) ?? [];
      cases.push(...stored.flatMap((one) => wholeCase(one, today, asked.config)));
      this.#tell({ done: at + ids.length, total: all.length });
    }
    return cases;
  }

  /** What the programme counts of every case, on all cores; what was read before is kept. */
  async #measured({ rows, today, store, isShown, config }: Asked): Promise<readonly MeasuredRow[]> {
    const shown = rows.filter(isShown);
    const headOf = ({ entry: { head } }: Row): string => `${head.seq} ${head.lastEventId} ${today}`;
    const stale = shown.filter((row) => this.#kept.get(row.entry.caseId)?.head !== headOf(row));
    if (stale.length > 0 && store) {
      const { SummaryPool } = await import('./summary-pool.js');
      const pool = new SummaryPool();
      let done = 0;
      const batches: (readonly Row[])[] = [];
      for (let at = 0; at < stale.length; at += BATCH) batches.push(stale.slice(at, at + BATCH));
      const turn = async (): Promise<void> => {
        for (let next = batches.shift(); next; next = batches.shift()) {
          const heads = new Map(next.map((row) => [row.entry.caseId, headOf(row)]));
          const stored = await store.readMany([...heads.keys()]);
          const caseFiles = stored.map(({ caseFile }) => caseFile);
          const found = await pool.ask({ what: 'measures', caseFiles, today, config });
          caseFiles.forEach(({ id }, index) => {
            const measures = found[index];
            if (measures) this.#kept.set(id, { head: heads.get(id) ?? '', measures });
          });
          done += next.length;
          this.#tell({ done, total: stale.length });
        }
      };
      try {
        await Promise.all(Array.from({ length: pool.width + 1 }, turn));
      } finally {
        pool.close();
      }
    }
    return shown.flatMap(({ entry: { caseId, patient, laterality, handle, sample } }) => {
      const measures = this.#kept.get(caseId)?.measures;
      const label = say`${nameLine(patient)}, ${sideWord(laterality)} axilla`;
      return measures ? [{ caseId, label, address: patientAddress(handle), sample, measures }] : [];
    });
  }

  #tell(progress: Progress): void {
    this.#progress = progress;
    this.#host.requestUpdate();
  }
}
