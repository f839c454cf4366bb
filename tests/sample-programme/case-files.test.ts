// Sample cases as files: what any reader of case files may count on, and what makes them look like a programme.
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/machines/vocabulary.js';
import { addDays, dayOfWeek } from '../../src/pathway/days.js';
import { DEFAULT_SEED, sampleCase } from '../../src/pathway/sample-programme/index.js';
import { NAVIGATORS, ORIGINS } from '../../src/pathway/sample-programme/names.js';
import { parseCase } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';
import { firstCases, TODAY } from './programme.js';

const cases = firstCases(10_000);
const two = cases.slice(0, 2_000);
const events = two.flatMap((one) => one.events);

const daysOf = ({ events }: CaseFile): readonly string[] =>
  events.flatMap(({ occurredAt, recordedAt }) => [
    occurredAt.slice(0, 10),
    recordedAt.slice(0, 10),
  ]);

describe('a sample case', () => {
  it('is a case file that can be read, and reads as it is', () => {
    for (const one of two) expect(parseCase(JSON.parse(JSON.stringify(one)))).toEqual(one);
  });

  it('has an id of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(10_000);
    expect(cases[4711]?.id).toBe('sample-4711');
  });

  it('happens on weekdays of the eighteen months up to today', () => {
    const days = cases.flatMap(daysOf);
    expect(days.filter((day) => [0, 6].includes(dayOfWeek(day)))).toEqual([]);
    expect(days.filter((day) => day > TODAY || day < addDays(TODAY, -548))).toEqual([]);
    for (const month of ['2025-09', '2026-01', '2026-05', '2026-10'])
      expect(days.filter((day) => day.startsWith(month)).length).toBeGreaterThan(500);
  });

  it('is nowhere later than today where today is a Sunday', () => {
    const sunday = '2026-11-29';
    for (let index = 0; index < 500; index += 1) {
      const days = daysOf(sampleCase(DEFAULT_SEED, index, sunday));
      expect(days.filter((day) => day > sunday || [0, 6].includes(dayOfWeek(day)))).toEqual([]);
    }
  });

  it('has up to some forty events, mostly 5 to 25', () => {
    const counts = cases.map((one) => one.events.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(45);
    const share = counts.filter((count) => count >= 5 && count <= 25).length / counts.length;
    expect(share).toBeGreaterThan(0.8);
    expect(counts.some((count) => count >= 20)).toBe(true);
  });

  it('is written in the order in which it was recorded', () => {
    for (const one of two) {
      const recorded = one.events.map(({ recordedAt }) => recordedAt);
      expect(recorded).toEqual([...recorded].sort());
    }
  });
});

describe('two thousand sample cases', () => {
  it('hold every event type', () => {
    const types = new Set(events.map(({ type }) => type));
    expect(EVENT_TYPES.filter((type) => !types.has(type))).toEqual([]);
  });

  it('hold missed appointments, booked ones ahead, late entries, retractions and amendments', () => {
    const missed = events.filter(
      (event) => event.type === 'appointment.ended' && event.data.outcome === 'missed',
    );
    expect(missed.length).toBeGreaterThan(50);
    const ahead = events.filter(
      (event) => event.type === 'appointment.booked' && event.data.on > TODAY,
    );
    expect(ahead.length).toBeGreaterThan(50);
    const late = events.filter(
      ({ occurredAt, recordedAt }) => occurredAt.slice(0, 10) < recordedAt.slice(0, 10),
    );
    expect(late.length).toBeGreaterThan(100);
    const amended = two.filter(({ events: log }) => {
      const reports = log.flatMap((event) =>
        event.type === 'pathology.reported' ? [event.data.biopsyId] : [],
      );
      return new Set(reports).size < reports.length;
    });
    expect(amended.length).toBeGreaterThan(5);
    for (const { events: log } of two) {
      for (const event of log)
        if (event.type === 'event.retracted')
          expect(log.map(({ id }) => id)).toContain(event.data.eventId);
    }
  });

  it('are shared among eight navigators, about 250 each', () => {
    const perNavigator = new Map(NAVIGATORS.map((name) => [name, 0]));
    for (const one of two) {
      for (const event of one.events) {
        if (event.type !== 'care-team.assigned' || event.data.role !== 'navigator') continue;
        perNavigator.set(event.data.name, (perNavigator.get(event.data.name) ?? 0) + 1);
      }
    }
    expect(perNavigator.size).toBe(8);
    for (const count of perNavigator.values()) {
      expect(count).toBeGreaterThan(190);
      expect(count).toBeLessThan(310);
    }
  });
});

describe('sample patients', () => {
  it('are marked as samples, some without a name or number', () => {
    const numbers = two.flatMap(({ patient }) => patient.identifiers ?? []);
    expect(numbers.every(({ system }) => system === 'urn:sample')).toBe(true);
    expect(numbers.every(({ value }) => value.startsWith('SAMPLE-'))).toBe(true);
    const without = (key: 'name' | 'identifiers'): number =>
      two.filter(({ patient }) => patient[key] === undefined).length;
    for (const key of ['name', 'identifiers'] as const) {
      expect(without(key)).toBeGreaterThan(5);
      expect(without(key)).toBeLessThan(100);
    }
  });

  it('have both sides now and then: one patient, one number, two axillae', () => {
    const byPatient = new Map<string, CaseFile[]>();
    for (const one of cases)
      byPatient.set(one.patient.id, [...(byPatient.get(one.patient.id) ?? []), one]);
    const pairs = [...byPatient.values()].filter((list) => list.length > 1);
    expect(pairs.length).toBeGreaterThan(100);
    for (const [first, second, ...more] of pairs) {
      expect(more).toEqual([]);
      expect(second?.patient).toEqual(first?.patient);
      expect(second?.laterality).not.toBe(first?.laterality);
    }
    const numbers = [...byPatient.values()].flatMap(
      ([first]) => first?.patient.identifiers?.map(({ value }) => value) ?? [],
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('are mostly women of 28 to 91 years, with names of many origins', () => {
    const women = two.filter(({ patient }) => patient.gender === 'female').length / two.length;
    expect(women).toBeGreaterThan(0.94);
    expect(women).toBeLessThan(0.99);
    const genders = new Set(two.map(({ patient }) => patient.gender));
    expect(genders.size).toBe(6);
    const born = two.flatMap(({ patient }) => patient.birthDate ?? []);
    expect(born.every((day) => day > '1934' && day < '1999')).toBe(true);
    expect(ORIGINS.flatMap(({ family }) => family).length).toBeGreaterThanOrEqual(120);
    expect(ORIGINS.flatMap(({ women, men }) => [...women, ...men]).length).toBeGreaterThan(80);
    expect(new Set(two.map(({ patient }) => patient.language)).size).toBeGreaterThan(10);
  });
});
