import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import type { Append } from '../shared/append.js';
import { Later, awaited } from '../shared/later.js';

type Host = ReactiveControllerHost & {
  readonly caseFile: CaseFile | undefined;
  readonly now: () => string;
  readonly author: string;
  readonly newId: () => string;
  readonly save: Append | undefined;
};

/** The work on the case: loaded after the page shows, or when its view is opened. */
export class WorkView extends Later<unknown> {
  readonly #tracker: Host;

  constructor(tracker: Host) {
    super(tracker, () => import('../work-panel/define.js'));
    this.#tracker = tracker;
  }

  /** The view, or what stands in its place until it is here. */
  view(status: CaseStatus, canRecord: boolean, onRecorded: () => void): TemplateResult {
    if (this.value === undefined) return awaited(this, 'The work', () => void this.get());
    const { caseFile, now, author, newId, save } = this.#tracker;
    return html`<axillary-work
      .caseFile=${caseFile}
      .status=${status}
      .now=${now}
      .author=${author}
      .newId=${newId}
      .save=${save}
      .readOnly=${!canRecord}
      @axillary-recorded=${onRecorded}
    ></axillary-work>`;
  }
}
