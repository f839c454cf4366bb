import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { timelineOf } from '../../pathway/narrative/index.js';
import type { TimelineEntry } from '../../pathway/narrative/index.js';
import type { CaseFile, CaseStatus, Pitfall } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { AcknowledgeRequestEvent } from '../shared/events.js';
import { icon } from '../shared/icons.js';
import { sourceDetails, sourceStyles, statementsFor } from '../shared/source-details.js';
import { dated, day } from '../shared/text.js';
import { tierOf } from '../shared/words.js';
import { pitfallStyles } from './axillary-pitfalls.styles.js';
import { countOpen, groupPitfalls, noneOpen } from './groups.js';

/**
 * `<axillary-pitfalls>`: what goes wrong or is missing, the most severe first. Each flag says the
 * fact and what is missing, who decides, which entries it rests on, and its sources with their
 * review date. What was acknowledged shows who did and why; what has cleared is folded away.
 *
 * @element axillary-pitfalls
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @property {boolean} readOnly - hides the buttons that acknowledge
 * @fires {AcknowledgeRequestEvent} axillary-acknowledge-request - someone wants to acknowledge a pitfall
 * @csspart flag - one pitfall
 */
export class AxillaryPitfalls extends LitElement {
  static override styles = [...base, sourceStyles, pitfallStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
    readOnly: { type: Boolean, attribute: 'read-only' },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;
  readOnly = false;

  #entries = new Map<string, TimelineEntry>();
  readonly #statements = statementsFor(this);

  /** Moves the reader to the pitfalls. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('section')?.focus(options);
  }

  protected override willUpdate(): void {
    const entries = this.caseFile && this.status ? timelineOf(this.caseFile, this.status) : [];
    this.#entries = new Map(entries.map((entry) => [entry.event.id, entry]));
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.status) return nothing;
    const { open, audit, cleared } = groupPitfalls(this.status.pitfalls);
    return html`<section aria-labelledby="heading" tabindex="-1">
      <h2 class="vh" id="heading">Pitfalls: ${countOpen(open)}</h2>
      ${
        open.length > 0
          ? this.#list(open)
          : html`<p class="none">${noneOpen(this.status.clocks)}</p>`
      }
      ${this.#folded('For audit, after surgery', audit)} ${this.#folded('Cleared', cleared)}
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
      <summary>${title}: ${pitfalls.length}</summary>
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
      acknowledged: ', acknowledged',
      audit: ', audit',
      resolved: ', cleared',
    };
    return html`<li class="flag ${shape} ${isQuieted ? 'quieted' : ''}" part="flag">
      ${icon(shape, 'large')}
      <div>
        <p class="tier">
          <b>${tier.word}${state[status]}</b>
          <span
            >${nodeId ? `${nodeId}, ` : ''}${
              resolvedOn ? html`${day(since)} to ${day(resolvedOn)}` : html`since ${day(since)}`
            }</span
          >
        </p>
        <h3>${dated(pitfall.title)}</h3>
        <p>${dated(pitfall.message)}</p>
        ${status === 'resolved' ? nothing : html`<p>${dated(pitfall.action)}</p>`}
        ${
          acknowledgement
            ? html`<p>
              Acknowledged ${day(acknowledgement.on)} by ${acknowledgement.by}:
              “${acknowledgement.reason}”
            </p>`
            : nothing
        }
        ${
          this.readOnly || (status !== 'active' && status !== 'audit')
            ? nothing
            : this.#acknowledge(pitfall)
        }
        ${this.#restsOn(pitfall)} ${this.#basis(pitfall)}
      </div>
    </li>`;
  }

  #restsOn({ eventIds }: Pitfall): TemplateResult | typeof nothing {
    const entries = eventIds
      .map((id) => this.#entries.get(id))
      .filter((entry) => entry !== undefined);
    if (entries.length === 0) return nothing;
    return html`<details>
      <summary>Rests on ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}</summary>
      <ul class="rests">
        ${entries.map(
          ({ on, title, text }) => html`<li>${day(on)} ${dated(title)} ${dated(text)}</li>`,
        )}
      </ul>
    </details>`;
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
      Acknowledge<span class="vh">: ${title}</span>
    </button>`;
  }
}
