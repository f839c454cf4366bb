/**
 * What stands beside a status, or in its place: that it is of another version or day, and why nothing
 * can be shown. Loaded when it is first needed; a status that needs it is shown only together with it.
 */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { PATHWAY_VERSION } from '../../machines/version.js';
import type { Laterality } from '../../machines/vocabulary.js';
import type { CaseStatus, Day } from '../../pathway/types.js';
import { relativeDay } from './dates.js';
import { flagIcon } from './flag-icons.js';
import { html } from './html.js';
import { say } from './say.js';
import { day } from './text.js';
import { sideWord } from './words.js';

/** Why what was given cannot be shown: in words, or what the words are made of. */
export interface Fault {
  readonly words?: string;
  /** The place of what this version does not know, as a JSON pointer. */
  readonly place?: string;
  /** The side the page is about, and that of the status. */
  readonly sides?: readonly [given: Laterality, status: Laterality];
}

/** What is shown in the place of a status. */
export interface Instead {
  readonly locked: boolean;
  readonly isOnItsWay: boolean;
  readonly error: unknown;
  readonly fault: Fault | undefined;
}

const state = (title: string, text = '', isBusy = false): TemplateResult =>
  html`<div class="state" part="state" aria-busy=${isBusy}>
    ${flagIcon('ask')}
    <p><b>${title}</b> ${text}</p>
  </div>`;

const faulty = (why: string): TemplateResult =>
  state(
    say`The pathway cannot be shown`,
    say`${why} No part of it is shown, because a part could mislead. This says nothing about the patient.`,
  );

function worded({ words, place, sides }: Fault): string {
  if (words !== undefined) return words;
  if (place !== undefined) {
    return say`It is not as pathway version ${PATHWAY_VERSION} reads it, at ${place}.`;
  }
  if (sides === undefined) return say`Something in it is not as this version knows it.`;
  return say`The side given is ${String(sides[0]).toUpperCase()}; the status is of the ${sideWord(sides[1])} axilla.`;
}

/** Says why no status is shown. */
export function insteadOf({ locked, isOnItsWay, error, fault }: Instead): TemplateResult {
  if (locked) return state(say`Locked`, say`Nothing of the patient is shown.`);
  if (isOnItsWay) return state(say`The status is on its way …`, '', true);
  if (error !== undefined && error !== null) return faulty(typeof error === 'string' ? error : '');
  if (fault) return faulty(worded(fault));
  return state(say`No status`, say`There is no status to show here.`);
}

/**
 * Says of a status that another version computed it, or that it is of another day.
 *
 * @param status - a status that was found whole
 * @param today - the day the page is about
 */
export function noticesOf({ pathwayVersion, asOf }: CaseStatus, today: Day): TemplateResult {
  return html`<ul class="notices" part="notices">
    ${
      pathwayVersion === PATHWAY_VERSION
        ? nothing
        : html`<li>
          ${flagIcon('check')}
          <span
            >Computed by version ${pathwayVersion}, shown by version ${PATHWAY_VERSION} of the
            pathway: rules and words may differ.</span
          >
        </li>`
    }
    ${
      today === asOf
        ? nothing
        : html`<li>
          ${flagIcon('check')}
          <span
            >As of ${asOf ? html`${day(asOf)}, ${relativeDay(asOf, today)}` : say`a day not recorded`}:
            ${
              asOf > today
                ? html`later than ${day(today)}, the day this page is about.`
                : say`what was recorded since is not in it.`
            }</span
          >
        </li>`
    }
  </ul>`;
}
