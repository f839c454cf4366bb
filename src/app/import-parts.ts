import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../components/shared/icons.js';
import type { CaseProblem } from '../pathway/case-file/index.js';

/** A side that does not agree; the text says with what. */
export const critical = (what: string, text: string): TemplateResult =>
  html`<div class="notice critical">
    ${icon('critical', 'large')}
    <p><b>Critical: ${what}.</b> ${text} Whoever sent the file can say which is right.</p>
  </div>`;

export const error = (text: string): TemplateResult =>
  html`<p class="error">${icon('error')}<span>${text}</span></p>`;

/** A file that is no case file: every problem with its place, and nothing of its content. */
export function refused(fileName: string, problems: readonly CaseProblem[]): TemplateResult {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return html`<h2>${fileName}</h2>
    ${error(`Not imported, ${count}. What was here is unchanged.`)}
    <ul class="problems">
      ${problems.map(
        ({ pointer, expected, found }) =>
          html`<li>
            <code>${pointer || 'The whole file'}</code><br />Expected: ${expected}. Found: ${found}.
          </li>`,
      )}
    </ul>`;
}
