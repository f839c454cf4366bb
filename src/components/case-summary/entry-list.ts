import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SummaryEntry } from '../../pathway/narrative/index.js';
import { formatInstant, formatTime } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { clinical, day } from '../shared/text.js';

/** When it was entered: of the same day the time says enough. */
const enteredAt = (on: string, recordedAt: string): string =>
  recordedAt.startsWith(on) ? formatTime(recordedAt) : formatInstant(recordedAt);

/**
 * The entries a sheet rests on, at its foot, each with its day, when it was entered and by whom.
 *
 * @param shown - the number of the entry that a reader went to
 * @param onBack - goes back to the sentence the reader came from
 */
export const entryList = (
  entries: readonly SummaryEntry[],
  shown: number | undefined,
  onBack: () => void,
): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<section aria-labelledby="entries">
        <h3 id="entries">Entries</h3>
        <ol class="entries xs">
          ${entries.map(({ on, title, recordedAt, recordedBy }, index) => {
            const number = index + 1;
            return html`<li class=${number === shown ? 'shown' : ''} tabindex="-1">
              <span class="number">[${number}]</span>
              <span
                >${day(on)} ${clinical(title)}
                <span class="quiet"
                  >Entered <span class="nb">${enteredAt(on, recordedAt)}</span>, ${recordedBy}.</span
                >
                ${
                  number === shown
                    ? html`<button type="button" class="plain" @click=${onBack}>
                        Back to the sentence
                      </button>`
                    : nothing
                }</span
              >
            </li>`;
          })}
        </ol>
      </section>`;
