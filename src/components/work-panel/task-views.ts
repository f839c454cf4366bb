import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NextStep } from '../../pathway/types.js';
import type { Appointment, Task, Work } from '../../pathway/case-work/index.js';
import { countDays, daysBetween, relativeDay } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say } from '../shared/say.js';
import { clinical, day } from '../shared/text.js';
import { NOT_RECORDED, Told, Words, words } from '../shared/words.js';
import { act, cell, none, past, section } from './parts.js';
import type { Asks } from './parts.js';

const unknown = (): TemplateResult => html`<span class="unknown">${say(NOT_RECORDED)}</span>`;

/** A day with its distance; past it in words, with the filled clock. */
function due(dueOn: string | undefined, today: string): TemplateResult {
  if (dueOn === undefined) return html`<span class="quiet">No day set</span>`;
  const late = daysBetween(dueOn, today);
  if (late > 0)
    return html`${day(dueOn)}<br /><span class="word check xs"
        >${icon('overdue')}Overdue, ${countDays(late)}</span
      >`;
  return html`${day(dueOn)}<br /><span class="quiet xs">${relativeDay(dueOn, today)}</span>`;
}

function table(
  caption: string,
  columns: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult {
  return html`<table class="data stack">
    <caption class="vh">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** The columns, with one for what can be recorded. */
const withActs = (columns: readonly string[], { readOnly }: Asks): readonly string[] =>
  readOnly ? columns : [...columns, say`Record`];

const doneLine = ({ title, owner, doneOn, recordedBy }: Task): TemplateResult =>
  html`${title}${owner === undefined ? '' : `, ${owner}`}: done
    ${doneOn === undefined ? nothing : day(doneOn)}, added by ${recordedBy}`;

/** Tasks that people gave each other, and beside them what the stage asks for by itself. */
export function taskView({ tasks }: Work, steps: readonly NextStep[], asks: Asks): TemplateResult {
  const rows = tasks.open.map(
    ({ taskId, title, owner, dueOn }) =>
      html`<tr>
        <th scope="row">${title}</th>
        ${cell(say`Owner`, owner ?? unknown)} ${cell(say`Due`, due(dueOn, asks.today))}
        ${
          asks.readOnly
            ? nothing
            : cell(
                '',
                act(say`Done`, title, () => asks.record({ type: 'task.done', data: { taskId } })),
              )
        }
      </tr>`,
  );
  const content = html`${
    rows.length > 0
      ? table(
          say`Open tasks: task, owner, due`,
          withActs([say`Task`, say`Owner`, say`Due`], asks),
          rows,
        )
      : none(say`No task is open.`)
  }
  ${past(say`Done`, tasks.past, doneLine)}
  ${steps.length > 0 ? followingView(steps, asks) : nothing}`;
  return section(
    'tasks',
    say`Tasks`,
    content,
    asks.readOnly ? nothing : act(say`Add a task`, '', () => asks.ask('task.added')),
  );
}

function followingView(steps: readonly NextStep[], { today }: Asks): TemplateResult {
  return html`<div class="sub">
    <h3>Follows from the stage</h3>
    <p class="quiet xs">Each closes itself when the fact is recorded.</p>
    ${table(
      say`What follows from the stage: step, owner, due`,
      [say`Step`, say`Owner`, say`Due`],
      steps.map(
        ({ label, owner, ownerName, dueOn }) =>
          html`<tr>
            <th scope="row" class="follows">${clinical(label)}</th>
            ${cell(
              say`Owner`,
              html`${Told(owner)}${
                ownerName === undefined
                  ? nothing
                  : html`<br /><span class="quiet xs">${ownerName}</span>`
              }`,
            )}
            ${cell(
              say`Due`,
              dueOn === undefined ? html`<span class="quiet">No target</span>` : due(dueOn, today),
            )}
          </tr>`,
      ),
    )}
  </div>`;
}

const endedLine = ({ kind, bookedFor, site, state, reason }: Appointment): TemplateResult =>
  html`${Words(kind)} ${day(bookedFor)}${site === undefined ? '' : `, ${site}`}:
    ${words(state)}${reason === undefined ? '' : `, ${reason}`}`;

function when({ bookedFor, state }: Appointment, today: string): TemplateResult {
  const below =
    state === 'unanswered'
      ? html`<span class="word check xs">${icon('overdue')}Outcome not recorded</span>`
      : html`<span class="quiet xs">${relativeDay(bookedFor, today)}</span>`;
  return html`${day(bookedFor)}<br />${below}`;
}

/** Appointments booked and not ended; those whose day is past ask for their outcome. */
export function appointmentView({ appointments }: Work, asks: Asks): TemplateResult {
  const rows = appointments.open.map((one) => {
    const about = say`${words(one.kind)} appointment`;
    const end = (outcome: string, word: string): TemplateResult =>
      act(word, about, () =>
        asks.ask('appointment.ended', { appointmentId: one.appointmentId, outcome }),
      );
    return html`<tr>
      <th scope="row">${Words(one.kind)}</th>
      ${cell(say`Day`, when(one, asks.today))} ${cell(say`Site`, one.site ?? unknown)}
      ${
        asks.readOnly
          ? nothing
          : cell(
              '',
              html`<span class="acts"
                >${end('attended', say`Attended`)}${end('missed', say`Missed`)}${end(
                  'cancelled',
                  say`Cancelled`,
                )}</span
              >`,
            )
      }
    </tr>`;
  });
  return section(
    'appointments',
    say`Appointments`,
    html`${
      rows.length > 0
        ? table(
            say`Open appointments: for, day, site`,
            withActs([say`For`, say`Day`, say`Site`], asks),
            rows,
          )
        : none(say`No appointment is open.`)
    }
    ${past(say`Ended`, appointments.past, endedLine)}`,
    asks.readOnly
      ? nothing
      : act(say`Book`, say`an appointment`, () => asks.ask('appointment.booked')),
  );
}
