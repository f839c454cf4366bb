import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { timelineOf } from '../../pathway/narrative/index.js';
import type { TimelineEntry } from '../../pathway/narrative/index.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { countDays, formatDay, formatInstant, formatTime, offsetOf } from '../shared/dates.js';
import { CorrectRequestEvent } from '../shared/events.js';
import { icon } from '../shared/icons.js';
import { panels } from '../shared/surfaces.js';
import { dated, day } from '../shared/text.js';
import { stageLabel } from '../shared/words.js';
import { timelineStyles } from './axillary-timeline.styles.js';

/**
 * `<axillary-timeline>`: everything that is on record, newest first by the day it happened. A late
 * entry shows both times; what is dated after today says that it does not count yet; what was
 * retracted stays readable, struck through, with who, when and why.
 *
 * @element axillary-timeline
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @property {string} zone - offset of the site's time, such as `+02:00`; another one is written out
 * @property {boolean} readOnly - hides the buttons that correct an entry
 * @fires {CorrectRequestEvent} axillary-correct-request - someone wants to correct an entry
 * @csspart panel - the surface
 */
export class AxillaryTimeline extends LitElement {
  static override styles = [...base, panels, timelineStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    zone: { attribute: false },
    readOnly: { type: Boolean, attribute: 'read-only' },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  zone = '';
  readOnly = false;

  protected override render(): TemplateResult | typeof nothing {
    const { caseFile, status } = this;
    if (!caseFile || !status) return nothing;
    const entries = timelineOf(caseFile, status);
    return html`<section class="panel" part="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">Timeline</h2>
        <p class="quiet xs">Newest first, by the day it happened. Nothing is ever deleted.</p>
      </header>
      ${
        entries.length > 0
          ? html`<ol class=${this.readOnly ? '' : 'writable'}>
            ${repeat(
              entries,
              ({ event }) => event.id,
              (entry) => this.#entry(entry),
            )}
          </ol>`
          : html`<p class="quiet">Nothing is recorded yet.</p>`
      }
    </section>`;
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
            ? html`<span class="tag">Retracted</span> <s>${dated(`${entry.title} ${entry.text}`)}</s>
              <p class="quiet">
                Retracted ${this.#at(retractedBy.recordedAt)} by ${retractedBy.by}:
                “${retractedBy.reason}”
              </p>`
            : html`<b>${dated(entry.title)}</b> ${dated(entry.text)}
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
              Correct<span class="vh">: ${entry.title} ${formatDay(on)}</span>
            </button>`
        }
      </div>
    </li>`;
  }

  /** The zone of a time, where it is not the site's. */
  #zoneOf(instant: string): string {
    const offset = offsetOf(instant);
    return this.zone !== '' && offset !== '' && offset !== this.zone ? ` UTC${offset}` : '';
  }

  #at(instant: string): TemplateResult {
    return html`<span class="nb">${formatInstant(instant)}${this.#zoneOf(instant)}</span>`;
  }

  #time(instant: string): string {
    const time = formatTime(instant);
    return time && `, ${time}${this.#zoneOf(instant)}`;
  }
}
