import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { reasonTier, waitingLine, whose } from '../../pathway/board/index.js';
import type { BoardReason } from '../../pathway/board/index.js';
import { NOT_A_DEVICE } from '../../pathway/narrative/text.js';
import type { CaseFile, Day } from '../../pathway/types.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { sourceDetails } from '../shared/source-details.js';
import type { Statements } from '../shared/source-details.js';
import { clinical } from '../shared/text.js';
import { NOT_RECORDED, tierOf } from '../shared/words.js';
import { decided, decisionForm } from './decision-view.js';
import type { DecisionActions } from './decision-view.js';
import { asked } from './head-view.js';
import type { Entry, Meeting } from './meeting.js';

/** What the page of a case shows beside the case itself. */
export interface Page {
  readonly meeting: Meeting;
  readonly today: Day;
  /** Its place in the list, from 1, and how many there are. */
  readonly nth: number;
  readonly count: number;
  readonly canRecord: boolean;
  /** Whether another case waits for its decision. */
  readonly hasNext: boolean;
  readonly statements: Statements;
  readonly actions: DecisionActions & {
    /** Goes to the next case without a decision, or back to the list. */
    readonly next: (entry: Entry) => void;
  };
}

/** What is written by hand on the printed page; what needs a whole line, and what half of one. */
const BLANKS = html`<div class="blanks">
  <p class="wide">Decision</p>
  <p class="wide">Rationale</p>
  <p>Nodes</p>
  <p>Day, and who writes it down</p>
</div>`;

function reasonView(reason: BoardReason, statements: Statements, about: CaseFile): TemplateResult {
  const { kind, severity, acknowledged, title, text, action, basis } = reason;
  const shape =
    severity === undefined ? (kind === 'referral' ? 'ask' : 'now') : tierOf(severity).icon;
  return html`<li class="flag ${shape} ${acknowledged ? 'quieted' : ''}">
    ${icon(shape, 'large')}
    <div>
      <p class="tier"><b>${clinical(title)}</b> <span>${clinical(reasonTier(reason))}</span></p>
      <p>${clinical(text, about)} ${action ? clinical(action, about) : nothing}</p>
      ${basis.length > 0 ? sourceDetails(basis, statements) : nothing}
    </div>
  </li>`;
}

const reasonList = (
  reasons: readonly BoardReason[],
  statements: Statements,
  about: CaseFile,
): TemplateResult =>
  html`<ul class="flags">
    ${reasons.map((reason) => reasonView(reason, statements, about))}
  </ul>`;

const missingView = ({ item, given }: Entry): TemplateResult =>
  html`<h3>Missing</h3>
    ${
      item.missing.length === 0
        ? html`<p class="quiet">Nothing that the present phase asks for.</p>`
        : html`<ul class="missing">
            ${item.missing.map(
              ({ question, askOf }) =>
                html`<li>
                  ${icon('ask')}<span>${clinical(question)} <span class="quiet">Ask: ${told(askOf, given.caseFile)}.</span></span>
                </li>`,
            )}
          </ul>`
    }`;

const factsView = ({ item, given }: Entry): TemplateResult =>
  html`<h3>On record</h3>
    <dl class="facts">
      ${item.facts.map(
        ({ label, text }) =>
          html`<div>
            <dt>${told(label)}</dt>
            <dd class=${text === NOT_RECORDED ? 'unknown' : ''}>${clinical(text, given.caseFile)}</dd>
          </div>`,
      )}
    </dl>`;

const decisionView = (entry: Entry, page: Page): TemplateResult | typeof nothing => {
  const { meeting, actions, canRecord } = page;
  if (entry.saved) return decided(entry, actions);
  return canRecord ? decisionForm(entry, meeting, actions) : nothing;
};

/** The page of one case: who it is, the question, why it is here, what is known and missing, the decision. */
export function caseView(entry: Entry, page: Page): TemplateResult {
  const { serial, given, item, saved } = entry;
  const { today, nth, count, statements, actions, canRecord } = page;
  const { caseFile, sample, address } = given;
  return html`<article id="case-${serial}" class="case" aria-labelledby="title-${serial}">
    <axillary-identity
      compact
      .patient=${caseFile.patient}
      .laterality=${caseFile.laterality}
      .today=${today}
      .sample=${sample}
    ></axillary-identity>
    <div class="sheet">
      <h2 id="title-${serial}" tabindex="-1">
        <span class="quiet">Case ${nth} of ${count}<span class="vh">: ${told(whose(caseFile), caseFile)}</span></span>
        ${item.questions.map((question) => html`<span class="question">${asked(question, caseFile)}</span>`)}
      </h2>
      <p class="waits">
        ${item.clock?.state === 'overdue' ? icon('overdue') : nothing}
        <span>${clinical(waitingLine(item, today))}.</span>
      </p>
      <div class="halves">
        <div class="read">
          <p>${clinical(item.headline, caseFile)}</p>
          <h3>Why it is here</h3>
          ${reasonList(item.reasons, statements, caseFile)}
          ${
            item.alsoOpen.length > 0
              ? html`<h3>Also open</h3>
                  ${reasonList(item.alsoOpen, statements, caseFile)}`
              : nothing
          }
          ${missingView(entry)} ${factsView(entry)}
        </div>
        <div class="decide">
          ${saved ? html`<h3>Decided</h3>` : nothing}
          <p role="status" class="saved">
            ${saved ? html`${icon('done')}<b>Saved</b>` : nothing}
          </p>
          ${decisionView(entry, page)}
          ${saved ? nothing : BLANKS}
          <p class="acts on">
            ${
              canRecord
                ? html`<button type="button" class="next" @click=${() => actions.next(entry)}>
                    ${page.hasNext ? say`Next case` : say`Back to the list`}
                  </button>`
                : nothing
            }
            <a href=${address}>Open the record</a>
          </p>
        </div>
      </div>
    </div>
    <p class="foot quiet xs">${clinical(NOT_A_DEVICE)}</p>
  </article>`;
}
