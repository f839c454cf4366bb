import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { courseOf } from '../../pathway/narrative/index.js';
import type { Branch, CoursePhase } from '../../pathway/narrative/index.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import type { IconName } from '../shared/icons.js';
import { LocalElement } from '../shared/local-element.js';
import { panels } from '../shared/surfaces.js';
import { clinical, day } from '../shared/text.js';
import { capital } from '../shared/words.js';
import { courseStyles } from './axillary-course.styles.js';
import { say } from '../shared/say.js';

const PHASE_ICON: Record<CoursePhase['state'], IconName> = {
  done: 'done',
  now: 'now',
  ahead: 'ahead',
  skipped: 'off',
};

const BRANCH: Record<Branch['state'], { readonly icon: IconName; readonly word: string }> = {
  taken: { icon: 'taken', word: 'Taken' },
  'not-needed': { icon: 'cross', word: 'Not needed' },
  open: { icon: 'open', word: 'Open' },
};

/**
 * `<axillary-course>`: the phases of the pathway from intake to staging, the present one marked as
 * the current step, with the branches that were taken, are not needed and why, or are still open.
 *
 * @element axillary-course
 * @property {CaseFile} caseFile - the case
 * @property {CaseStatus} status - its status, of `statusOf`
 * @csspart panel - the surface
 */
export class AxillaryCourse extends LocalElement {
  static override styles = [...base, panels, courseStyles];
  static override properties = {
    caseFile: { attribute: false },
    status: { attribute: false },
  };

  declare caseFile: CaseFile | undefined;
  declare status: CaseStatus | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { caseFile, status } = this;
    if (!caseFile || !status) return nothing;
    const phases = courseOf(caseFile, status);
    const done = phases.filter(({ state }) => state === 'done').length;
    return html`<section class="panel" part="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">Pathway</h2>
        <p class="quiet xs">${done} of ${phases.length} done, as of ${day(status.asOf)}</p>
      </header>
      <ol class="phases">
        ${phases.map((phase) => this.#phase(phase))}
      </ol>
    </section>`;
  }

  #phase({ state, label, note, summary, branches }: CoursePhase): TemplateResult {
    return html`<li class=${state} aria-current=${state === 'now' ? 'step' : nothing}>
      ${icon(PHASE_ICON[state])}
      <p class="ph"><b>${clinical(label)}</b> <span class="note">${clinical(note)}</span></p>
      ${summary ? html`<p>${clinical(summary)}</p>` : nothing} ${this.#branches(branches)}
    </li>`;
  }

  /** Branches that are not needed for one and the same reason stand together, the reason once. */
  #branches(branches: readonly Branch[]): TemplateResult | typeof nothing {
    if (branches.length === 0) return nothing;
    const untaken = branches.filter(({ state }) => state !== 'taken');
    const [first] = untaken;
    const isOneReason =
      untaken.length > 2 &&
      untaken.every(({ state, why }) => state === first?.state && why === first.why);
    if (!isOneReason) return this.#list(branches);
    const taken = branches.filter(({ state }) => state === 'taken');
    return html`${taken.length > 0 ? this.#list(taken) : nothing}
    ${this.#list(untaken, true)}${
      first?.why ? html`<p class="why">${clinical(capital(first.why))}.</p>` : nothing
    }`;
  }

  #list(branches: readonly Branch[], isCompact = false): TemplateResult {
    return html`<ul class="branches ${isCompact ? 'two' : ''}">
      ${branches.map(({ label, state, why }) => {
        const { icon: shape, word } = BRANCH[state];
        return html`<li class=${state}>
          ${icon(shape)}<span
            ><span class="vh">${say(word)}: </span>${clinical(label)}${
              why && !isCompact ? html`: ${clinical(why)}` : nothing
            }</span
          >
        </li>`;
      })}
    </ul>`;
  }
}
