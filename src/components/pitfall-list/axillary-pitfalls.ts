import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CaseStatus, Pitfall } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { AcknowledgeRequestEvent } from '../shared/events.js';
import { flagIcon } from '../shared/flag-icons.js';
import { html } from '../shared/html.js';
import { Later, awaited } from '../shared/later.js';
import { say, told } from '../shared/say.js';
import { sourceDetails, sourceStyles, statementsFor } from '../shared/source-details.js';
import { StatusElement, otherCase } from '../shared/status-element.js';
import { statusStyles } from '../shared/status-element.styles.js';
import { clinical, day } from '../shared/text.js';
import { tierOf } from '../shared/words.js';
import { pitfallStyles } from './axillary-pitfalls.styles.js';
import type { Entry } from './entries.js';
import { countOpen, groupPitfalls, noneOpen } from './groups.js';

/**
 * `<axillary-pitfalls>`: what goes wrong or is missing, the most severe first. Each flag says the
 * fact and what is missing, who decides, which entries it rests on, and its sources with their
 * review date. What was acknowledged shows who did and why; what has cleared is folded away.
 * It shows a status that was computed elsewhere, or computes that of a case file.
 *
 * @element axillary-pitfalls
 * @property {CaseStatus} status - a status, of `statusOf`; another version's is shown with a warning
 * @property {CaseFile} caseFile - the case, where the page has it: the entries a flag rests on are then
 *   told as they were written, and a flag can be acknowledged. Without a status its own is computed,
 *   by rules that are loaded only then
 * @property {boolean} readOnly - hides the buttons that acknowledge
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
 * @fires {AcknowledgeRequestEvent} axillary-acknowledge-request - someone wants to acknowledge a pitfall
 * @slot header - before the flags
 * @slot actions - behind the flags
 * @csspart identity - patient and side
 * @csspart notices - what is to be known of the status: another version, another day
 * @csspart flag - one pitfall
 * @csspart state - what stands where no status can be shown
 */
export class AxillaryPitfalls extends StatusElement {
  static override styles = [...base, sourceStyles, statusStyles, pitfallStyles];
  static override properties = {
    readOnly: { type: Boolean, attribute: 'read-only' },
  };

  readOnly = false;

  readonly #hasFlags = (): boolean =>
    this.canShow && this.renderRoot.querySelector('.flag') !== null;
  readonly #statements = statementsFor(this, this.#hasFlags);
  readonly #entries = new Later(this, () => import('./entries.js'), this.#hasFlags);
  #known: ReadonlyMap<string, Entry> | undefined;

  /** Moves the reader to the pitfalls. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('section')?.focus(options);
  }

  protected override faultBeside({ caseId }: CaseStatus): string | undefined {
    return otherCase(this.caseFile, caseId);
  }

  protected override content(status: CaseStatus): TemplateResult {
    const { open, audit, cleared } = groupPitfalls(status.pitfalls);
    this.#known = this.#entries.value?.entriesOf(this.caseFile, status);
    return html`<section aria-labelledby="heading" tabindex="-1">
      <h2 class="vh" id="heading">Pitfalls: ${countOpen(open)}</h2>
      ${open.length > 0 ? this.#list(open) : html`<p class="none">${noneOpen(status.clocks)}</p>`}
      ${this.#folded(say`For audit, after surgery`, audit)} ${this.#folded(say`Cleared`, cleared)}
    </section>`;
  }

  #list(pitfalls: readonly Pitfall[]): TemplateResult {
    return html`<ul class="flags">
      ${repeat(
        pitfalls,
        ({ code, nodeId }) => `${code}@${nodeId ?? ''}`,
        (pitfall) => this.#flag(pitfall),
      )}
    </ul>`;
  }

  #folded(title: string, pitfalls: readonly Pitfall[]): TemplateResult | typeof nothing {
    if (pitfalls.length === 0) return nothing;
    return html`<details class="more">
      <summary>${told(title)}: ${pitfalls.length}</summary>
      ${this.#list(pitfalls)}
    </details>`;
  }

  #flag(pitfall: Pitfall): TemplateResult {
    const { severity, status, nodeId, since, resolvedOn, acknowledgement } = pitfall;
    const tier = tierOf(severity);
    const isQuieted = status !== 'active';
    const shape = status === 'resolved' ? 'done' : tier.icon;
    const state = {
      active: '',
      acknowledged: say`, acknowledged`,
      audit: say`, audit`,
      resolved: say`, cleared`,
    };
    return html`<li class="flag ${shape} ${isQuieted ? 'quieted' : ''}" part="flag">
      ${flagIcon(shape, 'large')}
      <div>
        <p class="tier">
          <b>${tier.word}${state[status]}</b>
          <span
            >${nodeId ? `${nodeId}, ` : ''}${
              resolvedOn ? html`${day(since)} to ${day(resolvedOn)}` : html`since ${day(since)}`
            }</span
          >
        </p>
        <h3>${clinical(pitfall.title)}</h3>
        <p>${clinical(pitfall.message)}</p>
        ${status === 'resolved' ? nothing : html`<p>${clinical(pitfall.action)}</p>`}
        ${
          acknowledgement
            ? html`<p>
              Acknowledged ${day(acknowledgement.on)} by ${acknowledgement.by}:
              “${acknowledgement.reason}”
            </p>`
            : nothing
        }
        ${
          this.readOnly || !this.caseFile || (status !== 'active' && status !== 'audit')
            ? nothing
            : this.#acknowledge(pitfall)
        }
        ${this.#restsOn(pitfall)} ${this.#basis(pitfall)}
      </div>
    </li>`;
  }

  #restsOn({ eventIds }: Pitfall): TemplateResult | typeof nothing {
    const { length } = eventIds;
    if (length === 0) return nothing;
    return html`<details @toggle=${this.#tell}>
      <summary>Rests on ${length} ${length === 1 ? say`entry` : say`entries`}</summary>
      ${this.#told(eventIds)}
    </details>`;
  }

  readonly #tell = (): void => void this.#entries.get();

  #told(eventIds: readonly string[]): TemplateResult {
    const known = this.#known;
    if (!known) return awaited(this.#entries, say`The entries`, this.#tell);
    return html`<ul class="rests">
      ${eventIds.map((id) => {
        const entry = known.get(id);
        return entry
          ? html`<li>${day(entry.on)} ${clinical(entry.title)} ${clinical(entry.text)}</li>`
          : html`<li>An entry that is not in this status</li>`;
      })}
    </ul>`;
  }

  #basis({ basis }: Pitfall): TemplateResult {
    if (basis.length === 0) {
      return html`<p class="src">About the quality of the record; no clinical source.</p>`;
    }
    return sourceDetails(basis, this.#statements);
  }

  #acknowledge({ code, nodeId, title }: Pitfall): TemplateResult {
    return html`<button
      type="button"
      class="acknowledge"
      @click=${() => this.dispatchEvent(new AcknowledgeRequestEvent(code, nodeId))}
    >
      Acknowledge<span class="vh">: ${told(title)}</span>
    </button>`;
  }
}
