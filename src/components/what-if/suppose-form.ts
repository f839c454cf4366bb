import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SupposedFact } from '../../pathway/inspect/index.js';
import type { CaseFile } from '../../pathway/types.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { KINDS, entryLine, groupFacts } from './supposing.js';
import type { Kind } from './supposing.js';

/** What stands in the form. */
export interface Draft {
  readonly kind: Kind;
  /** The chosen fact or entry: its index among the facts, or its id. */
  readonly choice: string;
  readonly day: string;
  readonly error: string;
}

interface Form {
  readonly draft: Draft;
  /** The case with what was supposed so far. */
  readonly caseFile: CaseFile;
  readonly facts: readonly SupposedFact[];
  readonly onDraft: (draft: Partial<Draft>) => void;
  readonly onAdd: () => void;
}

const valueOf = ({ currentTarget }: Event): string =>
  (currentTarget as HTMLInputElement | HTMLSelectElement).value;

function choices({ draft, caseFile, facts }: Form): TemplateResult | TemplateResult[] {
  if (draft.kind === 'add') {
    return groupFacts(facts).map(
      ({ label, facts: list }) =>
        html`<optgroup label=${label}>
          ${list.map(
            (fact) =>
              html`<option value=${fact.index} ?selected=${draft.choice === String(fact.index)}>
                ${told(fact.label)}
              </option>`,
          )}
        </optgroup>`,
    );
  }
  return html`${caseFile.events
    .filter(({ id }) => !id.startsWith('supposed-'))
    .map(
      (event) =>
        html`<option value=${event.id} ?selected=${draft.choice === event.id}>
          ${entryLine(event, caseFile)}
        </option>`,
    )}`;
}

/** The questions of the what-if view: what is supposed, and for which day. */
export function supposeForm(form: Form): TemplateResult {
  const { draft, onDraft, onAdd } = form;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onAdd();
  };
  const asksDay = draft.kind !== 'remove';
  return html`<form novalidate @submit=${onSubmit}>
    <div class="field">
      <label for="kind">Suppose</label>
      <select id="kind" @change=${(event: Event) => onDraft({ kind: valueOf(event) as Kind, choice: '', error: '' })}>
        ${KINDS.map(
          ([value, label]) =>
            html`<option value=${value} ?selected=${draft.kind === value}>${say(label)}</option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="what">${draft.kind === 'add' ? say`What happens` : say`Which entry`}</label>
      <select
        id="what"
        .value=${draft.choice}
        aria-invalid=${draft.error !== '' && draft.choice === '' ? 'true' : 'false'}
        aria-describedby="wrong"
        @change=${(event: Event) => onDraft({ choice: valueOf(event), error: '' })}
      >
        <option value="" ?selected=${draft.choice === ''}>Choose …</option>
        ${choices(form)}
      </select>
    </div>
    ${
      asksDay
        ? html`<div class="field">
            <label for="day">On which day</label>
            <input
              id="day"
              type="text"
              autocomplete="off"
              .value=${draft.day}
              aria-invalid=${draft.error !== '' && draft.choice !== '' ? 'true' : 'false'}
              aria-describedby="wrong"
              @input=${(event: Event) => onDraft({ day: valueOf(event), error: '' })}
            />
          </div>`
        : nothing
    }
    <p class="error" id="wrong" role="alert">
      ${draft.error === '' ? nothing : html`${icon('error')}${draft.error}`}
    </p>
    <p><button type="submit">Add supposition</button></p>
  </form>`;
}
