import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { Later, awaited } from '../shared/later.js';

/** The statechart: loaded after the page shows, or when its view is opened. */
export class StatechartView extends Later<unknown> {
  constructor(host: ReactiveControllerHost) {
    super(host, () => import('../statechart/define.js'));
  }

  /** The view, or what stands in its place until it is here. */
  view(
    caseFile: CaseFile,
    status: CaseStatus,
    config: PathwaySettings | undefined,
    sample: boolean,
  ): TemplateResult {
    if (this.value !== undefined) {
      return html`<axillary-statechart
        .caseFile=${caseFile}
        .status=${status}
        .config=${config}
        .sample=${sample}
      ></axillary-statechart>`;
    }
    return awaited(this, 'The statechart', () => void this.get());
  }
}
