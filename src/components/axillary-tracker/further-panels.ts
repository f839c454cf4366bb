import type { TemplateResult } from 'lit';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import '../case-summary/define.js';
import '../course-panel/define.js';
import '../node-register/define.js';
import { html } from '../shared/html.js';

interface FurtherPanels {
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
  /** Offset of the site's time. */
  readonly zone: string;
  readonly readOnly: boolean;
}

/**
 * The panels beside and below where the axilla stands and what is wrong: loaded once these show. The
 * summary comes with them, as it is of the same words. The timeline is defined with the tracker: most of
 * its words are needed there, and every further cut makes more of a bundle in all.
 */
export function furtherPanels({ caseFile, status, zone, readOnly }: FurtherPanels): TemplateResult {
  return html`<axillary-course .caseFile=${caseFile} .status=${status}></axillary-course>
    <axillary-nodes .status=${status}></axillary-nodes>
    <axillary-timeline
      has-banner
      .caseFile=${caseFile}
      .status=${status}
      .zone=${zone}
      .readOnly=${readOnly}
    ></axillary-timeline>`;
}
