/** What restoring a backup would change, shown before it is done. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../../components/shared/dates.js';
import { html } from '../../components/shared/html.js';
import type { Backup } from '../../pathway/integrity/index.js';
import type { CaseEntry, RestoreChange } from '../../store/port.js';
import * as words from './words.js';

/** A backup that was read, and what it would change. */
export interface Previewed {
  readonly fileName: string;
  readonly backup: Backup;
  readonly changes: readonly RestoreChange[];
}

interface Acts {
  readonly isBusy: boolean;
  readonly onRestore: () => void;
  readonly onLeave: () => void;
}

/**
 * What a restore would change, and the way to it.
 *
 * @param entries - the cases that are here
 */
export function changesView(
  { fileName, backup, changes }: Previewed,
  entries: readonly CaseEntry[],
  { isBusy, onRestore, onLeave }: Acts,
): TemplateResult {
  const there = new Map(backup.held.map(({ caseFile }) => [caseFile.id, caseFile]));
  const conflicts = changes.filter(({ kind }) => kind === 'conflict');
  const isAnything = changes.some(({ kind }) =>
    ['new', 'extended', 'merged', 'restored'].includes(kind),
  );
  return html`<h3 id="changes" tabindex="-1">What would change</h3>
      <p>
        ${fileName}: made ${formatInstant(backup.madeAt)}, ${words.cases(backup.cases)} with
        ${words.entries(backup.entries)}. Every chain and the seal of the file fit.
        ${
          backup.leftOut > 0
            ? html`${words.cases(backup.leftOut)} could not be read when it was made, and are not in it.`
            : nothing
        }
      </p>
      <ul>
        ${words.changesInWords(changes).map((line) => html`<li>${line}</li>`)}
      </ul>
      ${
        conflicts.length > 0
          ? html`<h3>In conflict</h3>
              <ul>
                ${conflicts.map((change) => {
                  const file = there.get(change.caseId);
                  const here = entries.find(({ caseId }) => caseId === change.caseId);
                  return file
                    ? html`<li>${words.conflictInWords(change, here, file)}</li>`
                    : nothing;
                })}
              </ul>`
          : nothing
      }
      <div class="acts">
        ${
          isAnything
            ? html`<button
                type="button"
                class="primary"
                ?disabled=${isBusy}
                @click=${onRestore}
              >
                Restore
              </button>`
            : html`<p>There is nothing to restore: this device holds all of it that it can take.</p>`
        }
        <button type="button" ?disabled=${isBusy} @click=${onLeave}>
          Leave everything as it is
        </button>
      </div>`;
}
