/** A field for a passphrase or a recovery key. */
import { nothing } from 'lit';
import { html } from '../../components/shared/html.js';
import type { TemplateResult } from 'lit';
import { icon } from '../../components/shared/icons.js';
import { say } from '../../components/shared/say.js';

interface SecretField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  /** Whether it can be read while it is typed. */
  readonly shown: boolean;
  readonly onInput?: (value: string) => void;
}

/**
 * Pasting from a manager of passwords is allowed. The browser's own is not asked to keep it: that would
 * lay the key beside the lock.
 */
export const secretField = (field: SecretField): TemplateResult => {
  const { id, label, hint = '', problem, shown, onInput } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${shown ? 'text' : 'password'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength="500"
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby=${problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
      @input=${(event: Event) => onInput?.((event.target as HTMLInputElement).value)}
    />
    <p class="hint" id="${id}-hint">${hint}</p>
    ${
      problem
        ? html`<p class="error" id="${id}-problem">${icon('error')}<span>${problem}</span></p>`
        : nothing
    }
  </div>`;
};

/** The field for a recovery key, which is read off paper while it is typed. */
export const recoveryField = (problem: string | undefined): TemplateResult =>
  secretField({
    id: 'recovery',
    label: say`Recovery key`,
    hint: say`Seven groups of five characters; hyphens and capitals do not matter.`,
    problem,
    shown: true,
  });

/** Whether what is typed can be read. */
export const shownTick = (shown: boolean, onChange: (shown: boolean) => void): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${shown}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />Show what I type</label
  >`;

/** What was typed into a field. */
export function typedIn(root: ParentNode, id: string): string {
  return root.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
}

/** Empties all fields: what was typed is not needed any more. */
export function emptyFields(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])')) {
    input.value = '';
  }
}
