import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/index.js';
import { missedAppointments } from '../../src/pathway/appointments.js';
import { caseOf, event } from '../narrative/support.js';

const booked = (id: string, recorded: string, on: string): CaseEvent =>
  event(`book-${id}`, 'appointment.booked', recorded, { appointmentId: id, for: 'biopsy', on });
const ended = (id: string, on: string, outcome: 'missed' | 'cancelled' | 'attended'): CaseEvent =>
  event(`end-${id}`, 'appointment.ended', on, { appointmentId: id, outcome });
const first = booked('A1', '2026-03-04', '2026-03-09');
const missedFirst = ended('A1', '2026-03-09', 'missed');
const missed = (...events: CaseEvent[]) => missedAppointments(caseOf(...events), '2026-04-01');

describe('an appointment that was missed', () => {
  it('waits for a new one, with the day it was booked for', () => {
    expect(missed(first, missedFirst)).toEqual([{ kind: 'biopsy', on: '2026-03-09' }]);
    expect(missedAppointments(caseOf(first, missedFirst), '2026-03-08')).toEqual([]);
  });

  it('is made up for by a booking since, or by one that is still open', () => {
    expect(missed(first, missedFirst, booked('A2', '2026-03-10', '2026-03-16'))).toEqual([]);
    expect(missed(first, booked('A2', '2026-03-08', '2026-03-16'), missedFirst)).toEqual([]);
  });

  it('is told again where the new one is missed too, the latest first', () => {
    const again = [booked('A2', '2026-03-10', '2026-03-16'), ended('A2', '2026-03-16', 'missed')];
    expect(missed(first, missedFirst, ...again)).toEqual([{ kind: 'biopsy', on: '2026-03-16' }]);
  });

  it('is over once what it was for has happened, and was none if it was attended or cancelled', () => {
    const core = event('b', 'biopsy.performed', '2026-03-12', {
      biopsyId: 'B1',
      nodeId: 'L1',
      method: 'core',
    });
    expect(missed(first, missedFirst, core)).toEqual([]);
    expect(missed(first, ended('A1', '2026-03-09', 'cancelled'))).toEqual([]);
    expect(missed(first, ended('A1', '2026-03-09', 'attended'))).toEqual([]);
  });

  it('is not told of an entry that was retracted', () => {
    const back = event('r', 'event.retracted', '2026-03-10', {
      eventId: missedFirst.id,
      reason: 'Another patient.',
    });
    expect(missed(first, missedFirst, back)).toEqual([]);
  });
});
