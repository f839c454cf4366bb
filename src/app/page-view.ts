/** The page of each address but that of a patient. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import { awaited } from '../components/shared/later.js';
import type { Later } from '../components/shared/later.js';
import { say } from '../components/shared/say.js';
import type { CaseFile } from '../pathway/types.js';
import type { AxillaryAdd, TypedEvent } from './axillary-add.js';
import type { AxillaryList, SamplesShownEvent } from './axillary-list.js';
import type { NameEvent } from './axillary-name.js';
import type { Desk } from './desk.js';
import type { LockGuard } from './lock/lock-guard.js';
import type { NewPatient } from './new-patient.js';
import type { Route } from './routes.js';
import { DEFAULT_AUTHOR } from './settings.js';
import type * as spreadsheet from './spreadsheet-page.js';
import { stageReview } from './stage-review.js';
import type { StoragePages } from './storage/storage-pages.js';
import type { WholeLists } from './whole-lists.js';

/** What the pages show, and who is told of what is done on them. */
export interface PageParts {
  readonly route: Route;
  readonly desk: Desk;
  readonly guard: LockGuard;
  readonly storage: StoragePages;
  readonly wholeLists: WholeLists;
  readonly spreadsheets: Later<typeof spreadsheet>;
  /** The present instant with offset. */
  readonly now: string;
  readonly today: string;
  /** Who writes; absent as long as nobody gave a name. */
  readonly author: string | undefined;
  readonly samplesShown: boolean;
  /** The new patient that is being typed. */
  readonly form: NewPatient;
  /** Cases of which decisions of the board are gone on with. */
  readonly heldCases: readonly string[];
  /** Minutes without use after which the application locks itself. */
  readonly minutes: number;
  readonly add: AxillaryAdd['add'];
  readonly handOver: AxillaryList['handOver'];
  readonly onTyped: (event: TypedEvent) => void;
  readonly onName: (event: NameEvent) => void;
  readonly onSamples: (event: SamplesShownEvent) => void;
}

/** The page of an address, whatever it holds. */
export function pageView(parts: PageParts): TemplateResult {
  const { route, desk, guard, today, now, samplesShown } = parts;
  const author = parts.author ?? DEFAULT_AUTHOR;
  switch (route.view) {
    case 'add':
      return html`<axillary-add
        .form=${parts.form}
        .rows=${desk.rows}
        .today=${today}
        .add=${parts.add}
        @axillary-typed=${parts.onTyped}
      ></axillary-add>`;
    case 'import':
      return html`<axillary-import
        .rows=${desk.rows}
        .now=${now}
        .author=${author}
        .kept=${desk.storage === 'device'}
        .import=${(caseFile: CaseFile) => desk.import(caseFile)}
      ></axillary-import>`;
    case 'spreadsheet':
      return spreadsheetView(parts);
    case 'board':
    case 'calls':
    case 'programme':
      return parts.wholeLists.view(route.view, {
        rows: desk.rows,
        list: desk.list,
        today,
        store: desk.store,
        isShown: ({ entry }) => samplesShown || !entry.sample,
        author,
        complete: desk.isComplete,
        config: desk.config,
        save: desk.saveTo,
        heldCases: parts.heldCases,
      });
    case 'storage':
      return parts.storage.view(desk, now);
    case 'author':
      return html`<axillary-name
        page
        .author=${parts.author}
        @axillary-name=${parts.onName}
      ></axillary-name>`;
    case 'lock': {
      const isKept = desk.storage === 'device' || desk.storage === 'reading';
      return html`<axillary-lock-page
        .state=${guard.isOn ? 'on' : guard.canLock && isKept ? 'off' : 'nowhere'}
        .readOnly=${desk.storage === 'reading'}
        .minutes=${parts.minutes}
        .hasPatients=${desk.rows.some(({ entry }) => !entry.sample)}
        .acts=${guard.acts}
      ></axillary-lock-page>`;
    }
    case 'list':
      return html`${stageReview(desk.rows, (caseIds) => void desk.reviewed(caseIds))}<axillary-list
        .list=${desk.list}
        .rows=${desk.rows}
        .today=${today}
        .viewQuery=${route.query}
        .map=${route.map}
        .samplesShown=${samplesShown}
        .ready=${desk.isRead}
        .progress=${desk.progress}
        .config=${desk.config}
        .complete=${desk.isComplete}
        .handOver=${parts.handOver}
        @axillary-samples-shown=${parts.onSamples}
        >${
          parts.author === undefined && desk.isComplete
            ? html`<axillary-name @axillary-name=${parts.onName}></axillary-name>
                ${howKept(guard)}`
            : nothing
        }</axillary-list
      >`;
    case 'patient':
    case 'unknown':
      return html`<h1>Nothing is at this address</h1>
        <p><a href="#/">Back to the worklist</a></p>`;
  }
}

/** Said before the first patient: afterwards it is too late for what was written already. */
function howKept(guard: LockGuard): TemplateResult | typeof nothing {
  if (guard.isOn || !guard.canLock) return nothing;
  return html`<p class="kept">
    Patients are kept on this device without a lock.
    <a href="#/lock">Lock them with a passphrase, or keep nothing on a shared machine</a>
  </p>`;
}

function spreadsheetView({ desk, spreadsheets, now, author }: PageParts): TemplateResult {
  const get = (): void => void spreadsheets.get();
  if (spreadsheets.value === undefined) {
    if (spreadsheets.state === 'quiet') queueMicrotask(get);
    return awaited(spreadsheets, say`The page`, get);
  }
  return spreadsheets.value.spreadsheetPage({
    rows: desk.rows,
    now,
    author: author ?? DEFAULT_AUTHOR,
    lasting: desk.storage === 'device',
    importCase: (caseFile) => desk.importQuietly(caseFile),
    readCase: async (caseId) => (await desk.store?.read(caseId))?.caseFile,
    onImported: () => void desk.refresh(),
  });
}
