import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { html } from '../shared/html.js';
import { Later, awaited } from '../shared/later.js';
import { say } from '../shared/say.js';

/** The summary: loaded with the further panels, or again when its view is opened. */
export class SummaryView extends Later<true> {
  constructor(host: ReactiveControllerHost) {
    super(host, async () => {
      await import('./further-panels.js');
      return true;
    });
  }

  /** The view, or what stands in its place until it is here. */
  view(caseFile: CaseFile, status: CaseStatus, sample: boolean): TemplateResult {
    if (this.value === undefined) return awaited(this, say`The summary`, () => void this.get());
    return html`<axillary-summary .caseFile=${caseFile} .status=${status} .sample=${sample}
      ><slot name="summary-actions" slot="actions"></slot
    ></axillary-summary>`;
  }
}
