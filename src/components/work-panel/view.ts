import { html } from '../shared/html.js';
import './define.js';
import type { TemplateResult } from 'lit';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import type { Append } from '../shared/append.js';

/** What records in the view. */
interface Desk {
  readonly caseFile: CaseFile | undefined;
  readonly now: () => string;
  readonly author: string;
  readonly newId: () => string;
}

/** The work on the case of a tracker. */
export const workView = (
  { caseFile, now, author, newId }: Desk,
  status: CaseStatus,
  readOnly: boolean,
  save: Append,
): TemplateResult =>
  html`<axillary-work
    .caseFile=${caseFile}
    .status=${status}
    .now=${now}
    .author=${author}
    .newId=${newId}
    .save=${save}
    .readOnly=${readOnly}
  ></axillary-work>`;
