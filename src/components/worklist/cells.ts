/** What a row of the worklist says in each column. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwayConfig } from '../../pathway/config.js';
import { identifierLabel, nameLine } from '../../pathway/narrative/identity.js';
import { PITFALL_RULES } from '../../pathway/pitfalls/watch.js';
import type { Day, Patient } from '../../pathway/types.js';
import type { Listed } from '../../pathway/worklist/list.js';
import type { CaseSummary } from '../../pathway/worklist/summary.js';
import { worstClock, worstFlag } from '../../pathway/worklist/urgency.js';
import { ageOn, countDays, daysBetween, formatDay } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say, told } from '../shared/say.js';
import { clinical, day } from '../shared/text.js';
import { NOT_RECORDED, TIERS, Told, Words, sideWord, stageLabel, words } from '../shared/words.js';

const unknown = (): TemplateResult => html`<span class="unknown">${say(NOT_RECORDED)}</span>`;
const unreadable = (): string => say`Cannot be read`;

const cell = (label: string, content: unknown, name = ''): TemplateResult =>
  html`<td role="cell" class=${name}><span class="lbl">${label}</span><span class="cell">${content}</span></td>`;

/** A shape with its words: neither stands alone. */
const pressing = (word: unknown, text: unknown): TemplateResult =>
  html`<span class="word warning">${icon('overdue')}<span><b>${word}</b> ${text}</span></span>`;

/** Born, and the numbers; without a number the id in the case file tells two patients apart. */
function identity({ birthDate, identifiers, id }: Patient, today: Day): TemplateResult {
  const born = birthDate ? html`${day(birthDate)} (${ageOn(birthDate, today)}y)` : unknown();
  return html`<span class="idl"
    ><span>Born ${born}</span> ${
      identifiers?.length
        ? identifiers.map(
            ({ system, value }) =>
              html`<span>${identifierLabel(system)} <span class="number">${value}</span></span> `,
          )
        : html`<span>Number ${unknown()}</span>
            <span>Id in the case file <span class="number">${id}</span></span>`
    }</span
  >`;
}

/** Who and which side; the name leads to the case. */
export const patientCell = (
  { entry }: Listed,
  today: Day,
  address: string,
  choose: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<th scope="row" role="rowheader">
    <div class="who">
      ${choose}
      <div>
        <a href=${address} data-handle=${entry.handle}>${nameLine(entry.patient)}</a
        >${entry.sample ? html` <span class="sample">SAMPLE</span>` : nothing}
        ${identity(entry.patient, today)}
      </div>
    </div>
  </th>`;

/** What keeps the case from moving, if anything does. */
function hindered({ hold, barriers, stage }: CaseSummary): TemplateResult | typeof nothing {
  if (stage === 'closed' || (!hold && barriers.length === 0)) return nothing;
  const lines = [
    hold &&
      say`On hold: ${words(hold.kind)}${hold.until ? say`, to ${formatDay(hold.until)}` : ''}`,
    barriers.length > 0 && say`Barrier: ${barriers.join(', ')}`,
  ].filter(Boolean);
  return html`<br /><span class="quiet xs">${lines.join('. ')}</span>`;
}

function stepText({ step, moreSteps, booked, missed, taskDueOn, tasks }: CaseSummary, today: Day) {
  const owner =
    step && (step.ownerName ? `${Told(step.owner)}, ${step.ownerName}` : Told(step.owner));
  const more = moreSteps > 0 ? say`, and ${moreSteps} more` : '';
  const by = step?.dueOn ? html`, by <span class="nb">${day(step.dueOn)}</span>` : nothing;
  return html`${step ? html`${clinical(step.label)}<br /><span class="quiet">${owner}${more}${by}</span>` : say`Nothing`}
  ${booked ? html`<br /><span class="xs">${Words(booked.kind)} booked for ${day(booked.on)}</span>` : nothing}
  ${missed ? pressing(html`${Words(missed.kind)} missed`, html`on ${day(missed.on)}, none booked since`) : nothing}
  ${
    taskDueOn !== undefined && taskDueOn < today
      ? pressing(say`Task overdue`, html`since ${day(taskDueOn)}`)
      : tasks > 0
        ? html`<br /><span class="xs">${tasks} ${tasks === 1 ? say`task` : say`tasks`} open</span>`
        : nothing
  }`;
}

function clockText(summary: CaseSummary, today: Day, { clocks }: PathwayConfig): unknown {
  const worst = worstClock(summary, today);
  if (!worst) return html`<span class="quiet">No clock runs</span>`;
  const { clock, state, days, over } = worst;
  const { name } = clocks[clock.code];
  const what = `${told(name)}${clock.nodeId ? `, ${clock.nodeId}` : ''}`;
  const of =
    clock.unit === 'business'
      ? say`${what}, business day ${days} of ${clock.targetDays}`
      : say`${what}, day ${days} of ${clock.targetDays}`;
  const booked = clock.bookedOn
    ? html`<br /><span class="xs">booked for ${day(clock.bookedOn)}</span>`
    : nothing;
  const count =
    clock.unit === 'business'
      ? over === 1
        ? say`1 business day`
        : say`${over} business days`
      : countDays(over);
  return html`${
    state === 'overdue'
      ? html`<span class="word warning">${icon('overdue')}<b>${count} overdue</b></span>`
      : html`<b>${state === 'held' ? say`On hold, due` : say`Due`} ${day(clock.dueOn)}</b>`
  }<br /><span class="quiet xs">${of}</span>${booked}`;
}

function pitfallText(summary: CaseSummary): unknown {
  const worst = worstFlag(summary);
  if (!worst) return html`<span class="quiet">None open</span>`;
  const counts = TIERS.flatMap(({ severity, word, icon: shape }) => {
    const count = summary.flags.filter((flag) => flag.severity === severity).length;
    return count > 0
      ? html`<span class="word ${severity}">${icon(shape)}<b>${count} ${word}</b></span>`
      : [];
  });
  const { title } = PITFALL_RULES[worst.code];
  const acknowledged = worst.acknowledged ? say`, acknowledged` : '';
  return html`<span class="pit">${counts}</span
    ><span class="xs">${clinical(title)}${worst.nodeId ? `, ${worst.nodeId}` : ''}${acknowledged}</span>`;
}

/** The cells beside the patient. */
export function cellsOf(
  { entry, summary }: Listed,
  today: Day,
  config: PathwayConfig,
): TemplateResult {
  const since = summary?.stageSince;
  const side = cell(say`Side`, sideWord(entry.laterality), 'side');
  if (!summary) {
    return html`${side} ${cell(say`Stage`, unreadable())} ${cell(say`Days`, unreadable(), 'num')}
    ${cell(say`Next step`, say`Open the patient to see why`)} ${cell(say`Clock`, unreadable())}
    ${cell(say`Pitfalls`, unreadable())} ${cell(say`Last entry`, unreadable())}`;
  }
  return html`${side}
  ${cell(say`Stage`, html`${stageLabel(summary.stage)}${hindered(summary)}`)}
  ${cell(say`Days in stage`, since ? daysBetween(since, today) : unknown(), 'num')}
  ${cell(say`Next step`, stepText(summary, today))}
  ${cell(say`Clock`, clockText(summary, today, config))}
  ${cell(say`Pitfalls`, pitfallText(summary))}
  ${cell(
    say`Last entry, contact`,
    html`${summary.lastEventOn ? day(summary.lastEventOn) : say`No entry`}<br /><span class="quiet xs"
        >${summary.lastContactOn ? html`contact ${day(summary.lastContactOn)}` : say`no contact`}</span
      >`,
  )}`;
}
