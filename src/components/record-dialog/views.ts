import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseEvent } from '../../machines/events.js';
import type { EventType } from '../../machines/vocabulary.js';
import { describeEvent } from '../../pathway/narrative/index.js';
import type { CaseStatus, NextStep } from '../../pathway/types.js';
import { formatInstant } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { clinical, dated } from '../shared/text.js';
import type { AppendOutcome } from '../shared/append.js';
import { eventLabel, stageLabel } from '../shared/words.js';
import { WHOLE_ENTRY } from './draft.js';
import { FORM_GROUPS } from './form-fields.js';
import { of } from './fields/field.js';
import type { Field, FormView } from './fields/field.js';
import { controlId } from './field-parts.js';

type FailedOutcome = Extract<AppendOutcome, { readonly kind: 'failed' }>;

/** What can be recorded: what the next steps wait for first, everything else one step away. */
export function drawChooser(
  steps: readonly NextStep[],
  choose: (type: EventType) => void,
): TemplateResult {
  const likely = [...new Set(steps.flatMap(({ events }) => events))];
  const list = (types: readonly EventType[]): TemplateResult =>
    html`<ul class="choices">
      ${types.map(
        (type) =>
          html`<li><button type="button" @click=${() => choose(type)}>${eventLabel(type)}</button></li>`,
      )}
    </ul>`;
  return html`${
    likely.length > 0
      ? html`<section aria-labelledby="likely">
          <h3 id="likely">Likely now</h3>
          ${list(likely)}
        </section>`
      : nothing
  }
    <details ?open=${likely.length === 0}>
      <summary>Something else happened</summary>
      ${Object.entries(FORM_GROUPS).map(
        ([title, forms], index) =>
          html`<section aria-labelledby="group-${index}">
            <h3 id="group-${index}">${say(title)}</h3>
            ${list(Object.keys(forms) as EventType[])}
          </section>`,
      )}
    </details>`;
}

/** An entry as it stands on record, to be read only. */
export function drawEntry(event: CaseEvent): TemplateResult {
  const { title, text } = describeEvent(event);
  return html`<p>
    <b>${dated(formatInstant(event.occurredAt))} ${clinical(title)}</b> ${clinical(text, { events: [event] })}
    <span class="quiet">
      Recorded ${dated(formatInstant(event.recordedAt))} by ${event.recordedBy}.
    </span>
  </p>`;
}

/** Where saving leads, or that it leads nowhere else. */
export function drawOutlook(now: CaseStatus, then: CaseStatus | undefined): TemplateResult {
  if (!then) {
    return html`<p class="outlook quiet">
      The stage that saving leads to shows once the entry is complete.
    </p>`;
  }
  return html`<p class="outlook">
    <span class="quiet"
      >When saved, the stage ${then.stage === now.stage ? say`stays` : say`goes to`}</span
    >
    <b>${stageLabel(then.stage)}</b>
  </p>`;
}

const nameOf = (fields: readonly Field[], view: FormView, name: string): string => {
  const inRow = /^(\w+)\/(\w+)\/(.+)$/.exec(name);
  for (const field of fields) {
    if (field.name === name) return say(of(field.label, view));
    if (field.kind === 'rows' && inRow?.[1] === field.name && inRow[3]) {
      const number = (view.values[field.name] ?? '').indexOf(inRow[2] ?? '') + 1;
      return `${say(of(field.label, view))} ${number}, ${nameOf(field.fields ?? [], view, inRow[3])}`;
    }
    const within = nameOf(field.fields ?? [], view, name);
    if (within) return within;
  }
  return '';
};

/** What is missing or unclear, each with a link to its question. */
export function drawSummary(
  errors: ReadonlyMap<string, string>,
  fields: readonly Field[],
  view: FormView,
  goTo: (name: string) => void,
): TemplateResult {
  const { size } = errors;
  return html`<section class="summary" role="alert" tabindex="-1" aria-labelledby="summary">
    ${icon('error', 'large')}
    <div>
      <h3 id="summary">
        Not saved: ${size} ${size === 1 ? say`answer is` : say`answers are`} missing or unclear
      </h3>
      <ul>
        ${[...errors].map(([name, text]) =>
          name === WHOLE_ENTRY
            ? html`<li>${say(text)}</li>`
            : html`<li>
                <a
                  href="#${controlId(name)}"
                  @click=${(event: Event) => {
                    event.preventDefault();
                    goTo(name);
                  }}
                  >${nameOf(fields, view, name).replace(/\?$/, '')}: ${say(text)}</a
                >
              </li>`,
        )}
      </ul>
    </div>
  </section>`;
}

/** That nothing was kept, or that it is not known, and why; what was typed stays. */
export function drawFailure({ message, later }: FailedOutcome): TemplateResult {
  return html`<section
    class="summary failure"
    role="alert"
    tabindex="-1"
    aria-labelledby="failure"
  >
    ${icon('error', 'large')}
    <div>
      <h3 id="failure">${later ? say`Not known to be saved` : say`Not saved`}. The entry is still here</h3>
      <p>${told(message)}</p>
      <p class="buttons"><slot name="unsaved"></slot></p>
    </div>
  </section>`;
}

/** What someone else wrote to the case while this entry was being written. */
export function drawConflict(written: readonly CaseEvent[]): TemplateResult {
  return html`<section class="summary" role="alert" tabindex="-1" aria-labelledby="conflict">
    ${icon('error', 'large')}
    <div>
      <h3 id="conflict">Not saved: this case was written to elsewhere meanwhile</h3>
      ${written.map(drawEntry)}
      <p>Read it first: it may be the same fact. Yours is still here.</p>
    </div>
  </section>`;
}
