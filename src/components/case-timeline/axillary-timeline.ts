import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { timelineOf } from '../../pathway/narrative/timeline.js';
import type { TimelineEntry } from '../../pathway/narrative/timeline.js';
import type { CaseStatus, HistoryEntry } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { countDays, formatDay, formatInstant, formatTime, offsetOf } from '../shared/dates.js';
import { CorrectRequestEvent } from '../shared/events.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { StatusElement, otherCase } from '../shared/status-element.js';
import { statusStyles } from '../shared/status-element.styles.js';
import { panels } from '../shared/surfaces.js';
import { clinical, day } from '../shared/text.js';
import { eventLabel, stageLabel } from '../shared/words.js';
import { timelineStyles } from './axillary-timeline.styles.js';

/** One entry, as far as a status alone tells of it. */
const moment = ({ type, on, stage, moved }: HistoryEntry): TemplateResult =>
  html`<li>
    <span class="on nb">${formatDay(on)}</span>
    ${icon('dot')}
    <div>
      <b>${eventLabel(type)}.</b> ${moved ? html`Stage: ${stageLabel(stage)}.` : nothing}
    </div>
  </li>`;

/**
 * `<axillary-timeline>`: everything that is on record, newest first by the day it happened. A late
 * entry shows both times; what is dated after today says that it does not count yet; what was
 * retracted stays readable, struck through, with who, when and why. Of a status alone it shows what
 * counts, by kind and day.
 *
 * @element axillary-timeline
 * @property {CaseStatus} status - a status, of `statusOf`; another version's is shown with a warning
 * @property {CaseFile} caseFile - the case, where the page has it; without a status its own is computed,
 *   by rules that are loaded only then
 * @property {string} zone - offset of the site's time, such as `+02:00`; another one is written out
 * @property {boolean} readOnly - hides the buttons that correct an entry
 * @property {PathwaySettings} config - the site's clocks and thresholds, for a status computed here
 * @property {Patient} patient - whose it is; left out, the case file's, and without one only the side
 * @property {'left' | 'right'} laterality - the side the page is about; another one than the status's is
 *   an error
 * @property {string} today - the day it is read on, `YYYY-MM-DD`; left out, the day of the status, or
 *   of this device where it is computed here
 * @property {boolean} sample - whether the patient is invented
 * @property {boolean} hasBanner - whether the page around it says whose axilla this is
 * @property {boolean} loading - the status is on its way
 * @property {unknown} error - why there is no status to show; a text is shown as it is
 * @property {boolean} locked - shows nothing of the patient
 * @fires {CorrectRequestEvent} axillary-correct-request - someone wants to correct an entry
 * @slot header - before the entries
 * @slot actions - behind the entries
 * @csspart identity - patient and side
 * @csspart notices - what is to be known of the status: another version, another day
 * @csspart panel - the surface
 * @csspart state - what stands where no status can be shown
 */
export class AxillaryTimeline extends StatusElement {
  static override styles = [...base, panels, statusStyles, timelineStyles];
  static override properties = {
    zone: { attribute: false },
    readOnly: { type: Boolean, attribute: 'read-only' },
  };

  zone = '';
  readOnly = false;

  protected override content(status: CaseStatus): TemplateResult {
    const { caseFile } = this;
    const entries = caseFile ? timelineOf(caseFile, status) : [];
    return html`<section class="panel" part="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">Timeline</h2>
        <p class="quiet xs">
          Newest first, by the day it happened.
          ${caseFile ? say`Nothing is ever deleted.` : say`Only what counts; what the entries say stands in the record.`}
        </p>
      </header>
      ${
        entries.length + (caseFile ? 0 : status.history.length) > 0
          ? html`<ol class=${caseFile && !this.readOnly ? 'writable' : ''}>
            ${
              caseFile
                ? repeat(
                    entries,
                    ({ event }) => event.id,
                    (entry) => this.#entry(entry),
                  )
                : status.history.map(moment).reverse()
            }
          </ol>`
          : html`<p class="quiet">Nothing is recorded yet.</p>`
      }
    </section>`;
  }

  protected override faultBeside({ caseId }: CaseStatus): string | undefined {
    return otherCase(this.caseFile, caseId);
  }

  #entry(entry: TimelineEntry): TemplateResult {
    const { event, late, retractedBy, on, stageAfter, ahead } = entry;
    const shape = retractedBy ? 'retracted' : ahead ? 'ahead' : late ? 'late' : 'dot';
    return html`<li>
      <span class="on nb">${formatDay(on)}</span>
      ${icon(shape)}
      <div>
        ${
          retractedBy
            ? html`<span class="tag">Retracted</span> <s>${clinical(`${entry.title} ${entry.text}`)}</s>
              <p class="quiet">
                Retracted ${this.#at(retractedBy.recordedAt)} by ${retractedBy.by}:
                “${retractedBy.reason}”
              </p>`
            : html`<b>${clinical(entry.title)}</b> ${clinical(entry.text)}
            ${stageAfter ? html`Stage: ${stageLabel(stageAfter)}.` : nothing}`
        }
        ${
          ahead && !retractedBy
            ? html`<p><span class="tag">Ahead</span> Dated after today; not counted yet.</p>`
            : nothing
        }
        ${
          late
            ? html`<p>
              <span class="tag late">Late entry</span> Happened ${day(on)}, entered
              ${this.#at(late.recordedAt)}, ${countDays(late.days)} later.
            </p>`
            : nothing
        }
      </div>
      <div class="by">
        <span>${event.recordedBy}${late ? nothing : this.#time(event.recordedAt)}</span>
        ${
          this.readOnly || retractedBy || event.type === 'event.retracted'
            ? nothing
            : html`<button
              type="button"
              class="plain"
              @click=${() => this.dispatchEvent(new CorrectRequestEvent(event.id))}
            >
              Correct<span class="vh">: ${told(entry.title)} ${formatDay(on)}</span>
            </button>`
        }
      </div>
    </li>`;
  }

  /** The zone of a time, where it is not the site's. */
  #zoneOf(instant: string): string {
    const offset = offsetOf(instant);
    return this.zone !== '' && offset !== '' && offset !== this.zone ? say` UTC${offset}` : '';
  }

  #at(instant: string): TemplateResult {
    return html`<span class="nb">${formatInstant(instant)}${this.#zoneOf(instant)}</span>`;
  }

  #time(instant: string): string {
    const time = formatTime(instant);
    return time && `, ${time}${this.#zoneOf(instant)}`;
  }
}
