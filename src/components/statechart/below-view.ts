import type { LitElement, TemplateResult } from 'lit';
import { html } from '../shared/html.js';
import { addStyles } from '../shared/later-styles.js';
import { belowStyles } from './below.styles.js';
import { entriesView } from './entries-view.js';
import type { Moment } from './moment.js';

/** Gives the statechart the styles of what stands under its drawing. */
export const styleBelow = (host: LitElement): void => addStyles(host, belowStyles);

/**
 * What stands under the drawing: stage, next steps, clocks and flags at the moment shown, and the
 * entries that lead to other moments. Loaded and shown once the drawing is on screen.
 *
 * @param onGo - goes to the moment after an entry, by its place
 */
export function belowView(moment: Moment, onGo: (at: number) => void): TemplateResult {
  const { caseFile, status, isPresent } = moment;
  return html`<div class="then" slot="below">
      <axillary-now
        .caseFile=${caseFile}
        .status=${status}
        .today=${status.asOf}
        .tense=${isPresent ? 'now' : 'then'}
        read-only
      ></axillary-now>
      <axillary-pitfalls has-banner .caseFile=${caseFile} .status=${status} read-only></axillary-pitfalls>
    </div>
    ${entriesView(moment, onGo)}`;
}
