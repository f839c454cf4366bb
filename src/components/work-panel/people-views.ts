import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { CARE_TEAM_ROLES } from '../../machines/word-lists.js';
import type { Barrier, Contact, Hold, Note, Work } from '../../pathway/case-work/index.js';
import { countDays, relativeDay } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { barrierWord } from '../shared/barrier-word.js';
import { say } from '../shared/say.js';
import { day } from '../shared/text.js';
import { NOT_RECORDED, Words, stageLabel, words } from '../shared/words.js';
import { act, none, past, section } from './parts.js';
import type { Asks } from './parts.js';

const MOST_NOTES = 3;

const text = (before: string, value: string | undefined): string =>
  value === undefined ? '' : `${before}${value}`;

/** What is open, one line each, with what can be recorded of it. */
const lines = (items: readonly TemplateResult[], empty: string): TemplateResult =>
  items.length === 0 ? none(empty) : html`<ul class="lines">${items}</ul>`;

function holdLine(hold: Hold, { readOnly, ask }: Asks): TemplateResult {
  const { holdId, kind, of: stage, reason, until, on, days, isPastUntil } = hold;
  return html`<li class="open">
    <div>
      <b>${Words(kind)}</b>${stage === undefined ? '' : `, ${stageLabel(stage)}`}: ${reason}<br /><span
        class="quiet xs"
        >since ${day(on)}, ${countDays(days)}${
          until === undefined ? nothing : html`; until ${day(until)}`
        }</span
      >
      ${
        isPastUntil
          ? html`<br /><span class="word check xs">${icon('overdue')}Past its day, still open</span>`
          : nothing
      }
    </div>
    ${readOnly ? nothing : act(say`End`, say`the hold: ${reason}`, () => ask('hold.ended', { holdId }))}
  </li>`;
}

const endedHold = ({ kind, reason, on, endedOn, days }: Hold): TemplateResult =>
  html`${Words(kind)}: ${reason}, ${day(on)} to ${endedOn === undefined ? nothing : day(endedOn)},
  ${countDays(days)}`;

/** Pauses of the case; while one is open no clock of it runs. */
export function holdView({ holds }: Work, asks: Asks): TemplateResult {
  return section(
    'holds',
    say`Holds`,
    html`${lines(
      holds.open.map((hold) => holdLine(hold, asks)),
      say`Nothing is on hold.`,
    )}
    ${holds.open.length > 0 ? none(say`Clocks stand still while a hold is open.`) : nothing}
    ${past(say`Ended`, holds.past, endedHold)}`,
    asks.readOnly ? nothing : act(say`Start a hold`, '', () => asks.ask('hold.started')),
  );
}

function barrierLine(barrier: Barrier, { readOnly, record }: Asks): TemplateResult {
  const { barrierId, kind, detail, on, days } = barrier;
  return html`<li class="open">
    <div>
      <b>${barrierWord(kind)}</b>${text(': ', detail)}<br /><span class="quiet xs"
        >since ${day(on)}, ${countDays(days)}</span
      >
    </div>
    ${
      readOnly
        ? nothing
        : act(say`Resolved`, barrierWord(kind), () =>
            record({ type: 'barrier.resolved', data: { barrierId } }),
          )
    }
  </li>`;
}

const resolved = ({ kind, detail, resolvedOn, days }: Barrier): TemplateResult =>
  html`${barrierWord(kind)}${text(': ', detail)}, resolved
  ${resolvedOn === undefined ? nothing : day(resolvedOn)} after ${countDays(days)}`;

/** What stands between the patient and the next step. */
export function barrierView({ barriers }: Work, asks: Asks): TemplateResult {
  return section(
    'barriers',
    say`Barriers`,
    html`${lines(
      barriers.open.map((barrier) => barrierLine(barrier, asks)),
      say`No barrier is open.`,
    )}
    ${past(say`Resolved`, barriers.past, resolved)}`,
    asks.readOnly ? nothing : act(say`Record a barrier`, '', () => asks.ask('barrier.recorded')),
  );
}

const contactLine = ({ on, with: partner, outcome, about, text: said }: Contact): TemplateResult =>
  html`${day(on)} ${Words(partner)}, ${words(outcome)}${about === undefined ? '' : say`, about ${words(about)}`}${text(': ', said)}`;

const lastContact = (word: string, contact: Contact | undefined, today: string): TemplateResult =>
  html`<div>
    <dt>${word}</dt>
    <dd>
      ${
        contact === undefined
          ? html`<span class="unknown">${say(NOT_RECORDED)}</span>`
          : html`${day(contact.on)}
            <span class="quiet xs">${relativeDay(contact.on, today)}, ${words(contact.with)}</span>`
      }
    </dd>
  </div>`;

/** When someone was last spoken to, and last not reached. */
export function contactView(work: Work, asks: Asks): TemplateResult {
  const { contacts, lastReached, lastNotReached } = work;
  const call = (outcome: string, word: string): TemplateResult =>
    act(word, say`the patient`, () => asks.ask('contact.recorded', { with: 'patient', outcome }));
  return section(
    'contacts',
    say`Contacts`,
    html`<dl class="pairs">
      ${lastContact(say`Last reached`, lastReached, asks.today)}
      ${lastContact(say`Last not reached`, lastNotReached, asks.today)}
    </dl>
    ${past(say`All contacts`, contacts, contactLine)}
    ${
      asks.readOnly
        ? nothing
        : html`<p class="acts">${call('reached', say`Reached`)}${call('not-reached', say`Not reached`)}</p>`
    }`,
    asks.readOnly ? nothing : act(say`Record a contact`, '', () => asks.ask('contact.recorded')),
  );
}

/** Who is responsible, role by role; nobody is said too. */
export function teamView({ careTeam }: Work, asks: Asks): TemplateResult {
  const rows = CARE_TEAM_ROLES.map((role) => {
    const member = careTeam.find((one) => one.role === role);
    if (member === undefined && role === 'other') return nothing;
    return html`<div>
      <dt>${Words(role)}</dt>
      <dd>
        ${
          member === undefined
            ? html`<span class="unknown">${say(NOT_RECORDED)}</span>`
            : html`${member.name}<br /><span class="quiet xs"
                  >since ${day(member.on)}${text(', ', member.telecom)}</span
                >`
        }
      </dd>
      ${
        asks.readOnly
          ? nothing
          : html`<dd class="act">
            ${act(member ? say`Change` : say`Assign`, words(role), () =>
              asks.ask('care-team.assigned', { role }),
            )}
          </dd>`
      }
    </div>`;
  });
  return section('team', say`Care team`, html`<dl class="pairs team">${rows}</dl>`);
}

const noteLine = ({ on, recordedBy, text: said }: Note): TemplateResult =>
  html`${day(on)} <span class="note">${said}</span> <span class="quiet xs">${recordedBy}</span>`;

/** The last notes, the others one step away. */
export function noteView({ notes }: Work, asks: Asks): TemplateResult {
  return section(
    'notes',
    say`Notes`,
    html`${lines(
      notes.slice(0, MOST_NOTES).map((note) => html`<li>${noteLine(note)}</li>`),
      say`No note is recorded.`,
    )}
    ${past(say`Earlier notes`, notes.slice(MOST_NOTES), noteLine)}`,
    asks.readOnly ? nothing : act(say`Add a note`, '', () => asks.ask('note.added')),
  );
}
