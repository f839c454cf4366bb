import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MissedAppointment } from '../pathway/appointments.js';
import type { Clock } from '../pathway/types.js';
import { countDays } from '../components/shared/dates.js';
import { icon } from '../components/shared/icons.js';
import { day } from '../components/shared/text.js';
import { Words } from '../components/shared/words.js';
import { daysOver } from './due.js';
import type { Due } from './due.js';

/** A shape with its words: neither stands alone. */
const pressing = (word: TemplateResult, text: unknown): TemplateResult =>
  html`<span class="worst warning">${icon('overdue')}<span><b>${word}</b> ${text}</span></span>`;

function clockText(clock: Clock): TemplateResult {
  const { label, nodeId, state, dueOn, unit, booked } = clock;
  const what = `${label}${nodeId ? `, ${nodeId}` : ''}`;
  if (state !== 'overdue') {
    return html`<span>${state === 'held' ? 'on hold, ' : ''}due ${day(dueOn)}: ${what}</span>`;
  }
  const over = countDays(daysOver(clock));
  const days = unit === 'business' ? over.replace(' ', ' business ') : over;
  return pressing(
    html`Overdue, <span class="nb">${days}</span>:`,
    booked ? html`${what}, booked for ${day(booked.on)}` : what,
  );
}

const missedText = ({ kind, on }: MissedAppointment): TemplateResult =>
  pressing(html`${Words(kind)} missed`, html`on ${day(on)}, none booked since`);

/** "Overdue, 191 days: Biopsy to report" or "due 12-Jul-2026: …", and what was missed under it. */
export const dueCell = ({ clock, missed }: Due): unknown =>
  clock || missed
    ? html`${clock ? clockText(clock) : nothing}${missed ? missedText(missed) : nothing}`
    : 'Nothing';
