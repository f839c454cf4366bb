import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { consequencesText, outlookOf } from '../../pathway/board/index.js';
import type { BoardChoice } from '../../pathway/board/index.js';
import { describeEvent } from '../../pathway/narrative/index.js';
import { formatDay, formatInstant } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { clinical, dated } from '../shared/text.js';
import { Told, stageLabel } from '../shared/words.js';
import { nodes } from '../record-dialog/fields/known.js';
import { stageAfter } from './meeting.js';
import type { Entry, Meeting } from './meeting.js';

/** What the form of a decision does beside writing its draft. */
export interface DecisionActions {
  readonly save: (entry: Entry) => void;
  readonly again: (entry: Entry) => void;
}

/** As many decisions have a digit of their own. */
const DIGITS = 9;

/** What stands beside a decision in the list, shorter than its outlook. */
const aside = ({ effect, stage, isOtherStage }: BoardChoice): string => {
  if (isOtherStage) return stageLabel(stage);
  return effect === 'fact' ? say`fact only` : say`counts, stage stays`;
};

/** Chooses the decision whose digit was pressed, while the focus is among the decisions. */
function chooseByDigit(event: KeyboardEvent): void {
  if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
  const group = event.currentTarget as HTMLElement;
  const radio = group.querySelectorAll<HTMLInputElement>('input')[Number(event.key) - 1];
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}

const decisions = (entry: Entry, meeting: Meeting, choices: readonly BoardChoice[]) => {
  const { serial, draft, lacksDecision } = entry;
  return html`<fieldset
    class="field"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${lacksDecision ? 'true' : 'false'}
    aria-labelledby="decide-${serial} title-${serial}"
    aria-describedby="digits-${serial}${lacksDecision ? ` lacks-${serial}` : ''}"
    @keydown=${chooseByDigit}
  >
    <legend id="decide-${serial}">Decision</legend>
    <p class="hint leads" aria-hidden="true">Would lead to</p>
    ${
      lacksDecision
        ? html`<p class="error" id="lacks-${serial}">${icon('error')}Choose the decision.</p>`
        : nothing
    }
    <div class="choices">
      ${choices.map(
        (choice, index) =>
          html`<label class=${choice.effect}
            ><input
              type="radio"
              name="decision-${serial}"
              .checked=${draft.decision === choice.decision}
              @change=${() => meeting.write(serial, { decision: choice.decision })}
            /><span
              >${index < DIGITS ? html`<kbd aria-hidden="true">${index + 1}</kbd>` : nothing}
              ${told(choice.label)}</span
            >
            <span class="to">${choice.isOtherStage ? html`<span class="vh">would lead to: </span>` : nothing}${aside(choice)}</span></label
          >`,
      )}
    </div>
    <p class="hint" id="digits-${serial}">
      Digits 1 to ${DIGITS} choose while the focus is among the decisions.
    </p>
  </fieldset>`;
};

/** The nodes a decision can be limited to, where it can be. */
function nodesOf(entry: Entry, meeting: Meeting, chosen: BoardChoice | undefined) {
  const known = nodes(entry.given);
  if (!chosen?.aboutNodes || known.length === 0) return nothing;
  const { serial, draft } = entry;
  const toggle = (id: string): void =>
    meeting.write(serial, {
      nodeIds: draft.nodeIds.includes(id)
        ? draft.nodeIds.filter((one) => one !== id)
        : [...draft.nodeIds, id],
    });
  return html`<fieldset class="field" aria-describedby="whole-${serial}">
    <legend>Nodes it is about <span class="opt">if limited</span></legend>
    <div class="options">
      ${known.map(
        ({ value, label }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${draft.nodeIds.includes(value)}
              @change=${() => toggle(value)}
            />${label}</label
          >`,
      )}
    </div>
    <p class="hint" id="whole-${serial}">None chosen: the whole axilla.</p>
  </fieldset>`;
}

/** Where the decision that is chosen would lead, and which flags it would raise or clear. */
function outlook(entry: Entry, meeting: Meeting, chosen: BoardChoice | undefined) {
  if (!chosen)
    return html`<span class="quiet">Where a decision leads shows once it is chosen.</span>`;
  const consequences = meeting.consequencesOf(entry);
  const isGrave = consequences?.raises.some(({ severity }) => severity === 'critical');
  const text = consequences ? consequencesText(consequences) : '';
  return html`<b>${Told(outlookOf(chosen))}</b>
    ${text ? html`<span class="flags-to">${isGrave ? icon('critical') : nothing}<span>${clinical(text)}</span></span>` : nothing}`;
}

/** What went wrong with saving; what was written stays. */
function trouble({ outcome }: Entry): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  const isFailure = outcome.kind === 'failed';
  return html`<section class="summary" role="alert" tabindex="-1">
    ${icon('error', 'large')}
    <div>
      <p><b>
        ${
          isFailure
            ? say`Not saved. The decision is still here`
            : say`Not saved: this case was written to elsewhere meanwhile`
        }
      </b></p>
      ${
        isFailure
          ? html`<p>${told(outcome.message)}</p>`
          : html`${outcome.written.map((event) => {
              const { title, text } = describeEvent(event);
              return html`<p>
                  <b>${dated(formatInstant(event.occurredAt))} ${clinical(title)}</b> ${clinical(text, { events: [event] })}
                  <span class="quiet">Recorded by ${event.recordedBy}.</span>
                </p>`;
            })}
              <p>Read it first: it may be the same decision. Yours is still here.</p>`
      }
    </div>
  </section>`;
}

const saveWord = ({ saving, outcome }: Entry): string => {
  if (saving) return say`Saving…`;
  if (outcome?.kind === 'failed') return say`Retry`;
  return outcome?.kind === 'conflict' ? say`Record mine too` : say`Record decision`;
};

/** What was decided, once it is on disk; in one sentence. */
export function decidedText(entry: Entry): string {
  const { saved } = entry;
  if (!saved) return '';
  const { text } = describeEvent(saved.event);
  const stage = stageAfter(entry);
  return `${formatDay(saved.event.occurredAt)}: ${told(text, { events: [saved.event] })}${stage ? say` Stage: ${stageLabel(stage)}.` : ''}`;
}

/** The form in which the decision of one case is written down. */
export function decisionForm(
  entry: Entry,
  meeting: Meeting,
  actions: DecisionActions,
): TemplateResult {
  const { serial, draft, saving = false } = entry;
  const choices = meeting.choicesOf(entry);
  const chosen = choices.find(({ decision }) => decision === draft.decision);
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.save(entry);
  };
  return html`<form novalidate @submit=${submit} autocomplete="off">
    ${trouble(entry)}
    ${decisions(entry, meeting, choices)} ${nodesOf(entry, meeting, chosen)}
    <div class="field">
      <label for="rationale-${serial}">Rationale <span class="opt">if given</span></label>
      <textarea
        id="rationale-${serial}"
        rows="2"
        .value=${draft.rationale}
        @input=${(event: Event) =>
          meeting.write(serial, { rationale: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
    <p class="outlook" aria-live="polite">${outlook(entry, meeting, chosen)}</p>
    <p class="acts">
      <button type="submit" class="primary" ?disabled=${saving}>${saveWord(entry)}</button>
    </p>
  </form>`;
}

/** That the decision is on disk, and what it was. */
export const decided = (entry: Entry, actions: DecisionActions): TemplateResult =>
  html`<p><b>Tumor board decided.</b> ${dated(decidedText(entry))}</p>
    <p class="acts">
      <button type="button" @click=${() => actions.again(entry)}>Record another decision</button>
    </p>`;
