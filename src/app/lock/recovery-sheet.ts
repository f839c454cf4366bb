/** The recovery key on a page to be printed: it is shown once. */
import { html } from '../../components/shared/html.js';
import type { TemplateResult } from 'lit';

interface RecoverySheet {
  readonly key: string;
  readonly isWorking: boolean;
  /** What the button says that makes the key count. */
  readonly label: string;
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Nobody goes on without having said that the key is on paper. */
export function recoverySheet(sheet: RecoverySheet): TemplateResult {
  const { key, isWorking, label, onDone, onBack } = sheet;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onDone();
  };
  return html`<section class="panel sheet">
    <h2 tabindex="-1">Recovery key</h2>
    <p>
      It opens the patients of this device, as the passphrase does. It is shown now and never again.
      Print it or write it down, and keep it away from this device where only those may find it who may
      read the record.
    </p>
    <p class="key">${key.split('-').map((group) => html`<span>${group}</span>`)}</p>
    <p class="quiet">
      The last character of each group checks the four before it. O counts as 0; I and L count as 1.
    </p>
    <div class="acts">
      <button type="button" @click=${() => window.print()}>Print</button>
    </div>
    <form @submit=${onSubmit}>
      <label class="tick"
        ><input type="checkbox" required />I have printed it or written it down</label
      >
      <div class="acts">
        <button class="primary" ?disabled=${isWorking}>${label}</button>
        <button type="button" ?disabled=${isWorking} @click=${onBack}>Go back, change nothing</button>
      </div>
    </form>
  </section>`;
}
