import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CallItem, Callee } from '../../pathway/calls/index.js';
import { sentenceOfNow, stageTitle } from '../../pathway/narrative/index.js';
import { nameLine, numbersOf } from '../../pathway/narrative/identity.js';
import { ageOn, countDays, daysBetween } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { clinical, day } from '../shared/text.js';
import { NOT_RECORDED, sideWord, stageLabel, tierOf } from '../shared/words.js';
import type { Call } from './reckoning.js';

const unknown = (what: string): TemplateResult =>
  html`<span class="unknown">${what} not recorded</span>`;

function identity({ of: { caseFile, sample, address } }: Call, today: string): TemplateResult {
  const { patient, laterality } = caseFile;
  return html`<a href=${address}>${nameLine(patient)}</a>
    ${sample ? html`<span class="sample">SAMPLE</span>` : nothing}
    <span class="side">${sideWord(laterality)} axilla</span>
    <span class="quiet xs"
      >Born
      ${
        patient.birthDate
          ? html`${day(patient.birthDate)} (${ageOn(patient.birthDate, today)}y)`
          : say(NOT_RECORDED)
      }</span
    >
    ${numbersOf(patient).map(
      ({ label, value }) => html`<span class="quiet xs">${label} ${value}</span>`,
    )}`;
}

/** "Decides between: Positive, Discordant …", and that an answer may also leave the case where it is. */
function leadsTo({ outcomes, always }: CallItem): TemplateResult | typeof nothing {
  if (outcomes.length === 0) return nothing;
  const stages = [...new Set(outcomes.map(({ stage }) => stageLabel(stage)))];
  const where = stages.length === 1 ? say`Leads on to` : say`Decides between`;
  return html`<p class="quiet xs leads">
    ${where}: ${stages.join(', ')}${always ? '' : say`, or that nothing changes yet`}.
  </p>`;
}

function why({ of: { status }, call, urgency }: Call): TemplateResult {
  const flag = call.flag ?? urgency.flag;
  const tier = flag && tierOf(flag.severity);
  const { clock, daysOver } = urgency;
  return html`${
    flag && tier
      ? html`<p class="why ${flag.severity}">
          ${icon(tier.icon)}<span
            ><b>${tier.word}:</b> ${clinical(flag.title)}${flag.nodeId ? `, ${flag.nodeId}` : ''}</span
          >
        </p>`
      : nothing
  }
    ${
      clock && daysOver > 0
        ? html`<p class="why warning">
          ${icon('overdue')}<span
            ><b>Overdue, ${countDays(daysOver)}:</b> ${clinical(clock.label)}${
              clock.nodeId ? `, ${clock.nodeId}` : ''
            }</span
          >
        </p>`
        : nothing
    }
    <p class="quiet xs"><b>${clinical(stageTitle(status))}.</b> ${clinical(sentenceOfNow(status))}</p>`;
}

const further = ({ call, of }: Call): TemplateResult | typeof nothing => {
  const { further: more } = call;
  return more.length === 0
    ? nothing
    : html`<details>
        <summary>Also not recorded: ${more.length}</summary>
        <ul class="xs">
          ${more.map(({ question, askOf }) => html`<li>${clinical(question)} Ask: ${told(askOf, of.caseFile)}.</li>`)}
        </ul>
      </details>`;
};

const callee = ({ role, name, telecom, language }: Callee): TemplateResult =>
  html`<p>
    <b>${told(role)}</b>${name ? html`<br />${name}` : nothing}
    <br />${telecom ? html`<span class="nb">${telecom}</span>` : unknown(say`Number`)}
    ${language ? html`<br /><span class="quiet xs">Language: ${language}</span>` : nothing}
  </p>`;

function since({ since: on }: CallItem, today: string): TemplateResult {
  if (on === undefined) return unknown(say`Day`);
  const days = daysBetween(on, today);
  return html`${day(on)}, <span class="nb">${days === 0 ? say`today` : countDays(days)}</span>`;
}

/** A cell that repeats the name of its column where the rows are stacked. */
const cell = (label: string, content: unknown, name = ''): TemplateResult =>
  html`<td role="cell" class=${name}><span class="lbl">${label}</span><div>${content}</div></td>`;

/** One patient of the list: who it is, the one question, whom to call, since when it waits. */
export function callRow(one: Call, today: string): TemplateResult {
  const { call } = one;
  const { lastContact } = call;
  return html`<tr role="row">
    <th scope="row" role="rowheader"><div class="who">${identity(one, today)}</div></th>
    ${cell(
      say`Question`,
      html`<p class="question">${clinical(call.question)}</p>
        ${call.because ? html`<p>${clinical(call.because)}</p>` : nothing} ${leadsTo(call)}
        ${why(one)} ${further(one)}`,
      'ask',
    )}
    ${cell(say`Call`, call.whom.map(callee))} ${cell(say`Waits since`, since(call, today))}
    ${cell(
      say`Last contact`,
      lastContact
        ? html`${day(lastContact.on)}: ${clinical(lastContact.text, one.of.caseFile)}`
        : html`<span class="unknown">${say(NOT_RECORDED)}</span>`,
    )}
  </tr>`;
}
