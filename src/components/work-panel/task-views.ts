import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NextStep } from '../../pathway/types.js';
import type { Appointment, Task, Work } from '../../pathway/case-work/index.js';
import { countDays, daysBetween, relativeDay } from '../shared/dates.js';
import { icon } from '../shared/icons.js';
import { dated, day } from '../shared/text.js';
import { NOT_RECORDED, Words, capital, words } from '../shared/words.js';
import { act, cell, none, past, section } from './parts.js';
import type { Asks } from './parts.js';

const unknown = html`<span class="unknown">${NOT_RECORDED}</span>`;

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
  readOnly ? columns : [...columns, 'Record'];

const doneLine = ({ title, owner, doneOn, recordedBy }: Task): TemplateResult =>
  html`${title}${owner === undefined ? '' : `, ${owner}`}: done
    ${doneOn === undefined ? nothing : day(doneOn)}, added by ${recordedBy}`;

/** Tasks that people gave each other, and beside them what the stage asks for by itself. */
export function taskView({ tasks }: Work, steps: readonly NextStep[], asks: Asks): TemplateResult {
  const rows = tasks.open.map(
    ({ taskId, title, owner, dueOn }) =>
      html`<tr>
        <th scope="row">${title}</th>
        ${cell('Owner', owner ?? unknown)} ${cell('Due', due(dueOn, asks.today))}
        ${
          asks.readOnly
            ? nothing
            : cell(
                '',
                act('Done', title, () => asks.record({ type: 'task.done', data: { taskId } })),
              )
        }
      </tr>`,
  );
  const content = html`${
    rows.length > 0
      ? table('Open tasks: task, owner, due', withActs(['Task', 'Owner', 'Due'], asks), rows)
      : none('No task is open.')
  }
  ${past('Done', tasks.past, doneLine)}
  ${steps.length > 0 ? followingView(steps, asks) : nothing}`;
  return section(
    'tasks',
    'Tasks',
    content,
    asks.readOnly ? nothing : act('Add a task', '', () => asks.ask('task.added')),
  );
}

function followingView(steps: readonly NextStep[], { today }: Asks): TemplateResult {
  return html`<div class="sub">
    <h3>Follows from the stage</h3>
    <p class="quiet xs">Each closes itself when the fact is recorded.</p>
    ${table(
      'What follows from the stage: step, owner, due',
      ['Step', 'Owner', 'Due'],
      steps.map(
        ({ label, owner, ownerName, dueOn }) =>
          html`<tr>
            <th scope="row" class="follows">${dated(label)}</th>
            ${cell(
              'Owner',
              html`${capital(owner)}${
                ownerName === undefined
                  ? nothing
                  : html`<br /><span class="quiet xs">${ownerName}</span>`
              }`,
            )}
            ${cell(
              'Due',
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
    const about = `${words(one.kind)} appointment`;
    const end = (outcome: string, word: string): TemplateResult =>
      act(word, about, () =>
        asks.ask('appointment.ended', { appointmentId: one.appointmentId, outcome }),
      );
    return html`<tr>
      <th scope="row">${Words(one.kind)}</th>
      ${cell('Day', when(one, asks.today))} ${cell('Site', one.site ?? unknown)}
      ${
        asks.readOnly
          ? nothing
          : cell(
              '',
              html`<span class="acts"
                >${end('attended', 'Attended')}${end('missed', 'Missed')}${end(
                  'cancelled',
                  'Cancelled',
                )}</span
              >`,
            )
      }
    </tr>`;
  });
  return section(
    'appointments',
    'Appointments',
    html`${
      rows.length > 0
        ? table('Open appointments: for, day, site', withActs(['For', 'Day', 'Site'], asks), rows)
        : none('No appointment is open.')
    }
    ${past('Ended', appointments.past, endedLine)}`,
    asks.readOnly ? nothing : act('Book', 'an appointment', () => asks.ask('appointment.booked')),
  );
}
