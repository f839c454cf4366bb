import { css } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseStatus } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { sourceStyles, statementsFor } from '../shared/source-details.js';
import { StatusElement } from '../shared/status-element.js';
import { statusStyles } from '../shared/status-element.styles.js';
import { stacking, tables } from '../shared/surfaces.js';
import { stepsStyles, stepsTable } from './steps-table.js';

const size = css`
  :host {
    container-type: inline-size;
  }
`;

/**
 * `<axillary-next-steps>`: what would move this axilla on, whose turn it is, by which day, and on which
 * sources that rests. It shows a status that was computed elsewhere, or computes that of a case file.
 *
 * @element axillary-next-steps
 * @property {CaseStatus} status - a status, of `statusOf`; another version's is shown with a warning
 * @property {CaseFile} caseFile - the case; without a status its own is computed, by rules that are
 *   loaded only then
 * @property {PathwaySettings} config - the site's clocks and thresholds, for a status computed here
 * @property {Patient} patient - whose it is; left out, the case file's, and without one only the side
 * @property {'left' | 'right'} laterality - the side the page is about; another one than the status's is
 *   an error
 * @property {string} today - the day it is read on, `YYYY-MM-DD`; left out, the day of the status, or
 *   of this device where it is computed here
 * @property {boolean} sample - whether the patient is invented
 * @property {boolean} hasBanner - whether the page around it says whose axilla this is
 * @property {boolean} loading - the status is on its way
 * @property {unknown} error - why there is no status to show; a text is shown as it is
 * @property {boolean} locked - shows nothing of the patient
 * @slot header - before the steps
 * @slot actions - behind the steps
 * @csspart identity - patient and side
 * @csspart notices - what is to be known of the status: another version, another day
 * @csspart steps - the table
 * @csspart state - what stands where no status can be shown
 */
export class AxillaryNextSteps extends StatusElement {
  static override styles = [
    ...base,
    tables,
    stacking(css`30rem`),
    sourceStyles,
    statusStyles,
    stepsStyles,
    size,
  ];

  readonly #statements = statementsFor(this, () => this.canShow);

  protected override content(status: CaseStatus): TemplateResult {
    return stepsTable(status.nextSteps, this.dayFor(status), this.#statements);
  }
}
