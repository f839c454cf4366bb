/** Asks for what opens an encrypted backup. */
import type { TemplateResult } from 'lit';
import { formatInstant } from '../../components/shared/dates.js';
import { html } from '../../components/shared/html.js';
import { say } from '../../components/shared/say.js';
import type { SealedBackup } from '../../store/lock/sealed-backup.js';
import { recoveryField, secretField, shownTick } from '../lock/secret-field.js';
import * as words from './words.js';

interface SealedForm {
  readonly fileName: string;
  readonly backup: SealedBackup;
  readonly isBusy: boolean;
  /** What is wrong, by the field it stands at. */
  readonly problems: Readonly<Record<string, string>>;
  /** Whether the passphrase can be read while it is typed. */
  readonly isShown: boolean;
  readonly onShown: (isShown: boolean) => void;
  readonly onPassphrase: (event: Event) => void;
  readonly onRecoveryKey: (event: Event) => void;
}

export function sealedForm(form: SealedForm): TemplateResult {
  const { fileName, backup, isBusy, problems, isShown: shown } = form;
  return html`<h3>This backup is encrypted</h3>
    <p>
      ${fileName}: made ${formatInstant(backup.madeAt)}, ${words.cases(backup.cases)} with
      ${words.entries(backup.entries)}. It opens with the passphrase that its device had when it was
      made.
    </p>
    <form novalidate @submit=${form.onPassphrase}>
      ${secretField({ id: 'passphrase', label: say`Passphrase`, problem: problems['passphrase'], shown })}
      ${shownTick(shown, form.onShown)}
      <div class="acts"><button class="primary" ?disabled=${isBusy}>Open the backup</button></div>
    </form>
    <details>
      <summary>I do not have the passphrase</summary>
      <form novalidate @submit=${form.onRecoveryKey}>
        ${recoveryField(problems['recovery'])}
        <div class="acts">
          <button ?disabled=${isBusy}>Open the backup with the recovery key</button>
        </div>
      </form>
    </details>`;
}
