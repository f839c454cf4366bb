import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import { icon } from '../components/shared/icons.js';
import { say } from '../components/shared/say.js';
import { sideWord } from '../components/shared/words.js';
import { LATERALITIES } from '../machines/word-lists.js';
import type { Laterality } from '../machines/vocabulary.js';
import type { CaseProblem } from '../pathway/case-file/index.js';
import type { Doubt } from './identity-check.js';
import type { ImportItem } from './import-item.js';
import { clinical } from '../components/shared/text.js';

/** A side that does not agree; the text says with what. */
export const critical = (what: string, text: string): TemplateResult =>
  html`<div class="notice critical">
    ${icon('critical', 'large')}
    <p><b>Critical: ${what}.</b> ${text} Whoever sent the file can say which is right.</p>
  </div>`;

/** A doubt to look at before importing; nothing is refused for it. */
export const check = ({ title, text }: Doubt): TemplateResult =>
  html`<div class="notice check-tier">
    ${icon('check', 'large')}
    <p><b>Check: ${title}.</b> ${text} Compare it with the papers, or ask whoever sent the file.</p>
  </div>`;

export const error = (text: string): TemplateResult =>
  html`<p class="error">${icon('error')}<span>${text}</span></p>`;

/** Asks for the side that the papers name; nothing is chosen beforehand. */
export function sideQuestion(
  { id, papers, wasHasty }: ImportItem,
  onChoose: (papers: Laterality) => void,
): TemplateResult {
  const isMissing = wasHasty === true && papers === undefined;
  return html`<fieldset
    class="field"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${isMissing ? 'true' : 'false'}
    aria-describedby=${isMissing ? `papers-${id}-error` : nothing}
  >
    <legend>Which side do the papers of this patient name?</legend>
    <div class="options">
      ${LATERALITIES.map(
        (side) =>
          html`<label
            ><input
              type="radio"
              name="papers-${id}"
              .checked=${papers === side}
              @change=${() => onChoose(side)}
            /><b>${sideWord(side)}</b></label
          >`,
      )}
    </div>
    ${
      isMissing
        ? html`<p class="error" id="papers-${id}-error">
            ${icon('error')}<span>Look the side up in the papers and choose it first.</span>
          </p>`
        : nothing
    }
  </fieldset>`;
}

/** A file that is no case file: every problem with its place, and nothing of its content. */
export function refused(fileName: string, problems: readonly CaseProblem[]): TemplateResult {
  const count = problems.length === 1 ? say`1 problem` : say`${problems.length} problems`;
  return html`<h2>${fileName}</h2>
    ${error(say`Not imported, ${count}. What was here is unchanged.`)}
    <ul class="problems">
      ${problems.map(
        ({ pointer, expected, found }) =>
          html`<li>
            <code>${pointer || say`The whole file`}</code><br />Expected: ${clinical(expected)}. Found: ${clinical(found)}.
          </li>`,
      )}
    </ul>`;
}
