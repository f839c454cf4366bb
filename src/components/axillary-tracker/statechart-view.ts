import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { html } from '../shared/html.js';
import { Later, awaited, whenIdle } from '../shared/later.js';
import { say } from '../shared/say.js';

type Host = ReactiveControllerHost & {
  readonly caseFile: CaseFile | undefined;
  readonly status: CaseStatus | undefined;
};

/** The statechart: loaded after the page shows, or when its view is opened. */
export class StatechartView extends Later<true> {
  constructor(host: Host) {
    super(host, async () => {
      const { readingOf } = await import('../statechart/define.js');
      whenIdle(() => {
        if (host.caseFile && host.status) readingOf(host.caseFile, host.status);
      });
      return true;
    });
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
    return awaited(this, say`The statechart`, () => void this.get());
  }
}
