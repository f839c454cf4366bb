import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import { dayOf, type CaseEvent } from '../../src/machines/events.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import { asOfEvent, entriesOf } from '../../src/pathway/inspect/index.js';
import { examplePatients } from '../example-patients.js';
import { randomCase } from '../random-cases.js';
import { clipDue, exampleCase } from './told.js';

const retraction = (id: string, of: string, on: string): CaseEvent => ({
  id,
  type: 'event.retracted',
  occurredAt: on,
  recordedAt: `${on}T12:00:00Z`,
  recordedBy: 'navigator',
  data: { eventId: of, reason: 'wrong patient' },
});

describe('the status after an event', () => {
  it.each(examplePatients)('is what the history says of it: $title', ({ case: json }) => {
    const caseFile = parseCase(json);
    const { history } = statusOf(caseFile);
    expect(history.length).toBeGreaterThan(0);
    history.forEach((entry, index) => {
      const then = asOfEvent(caseFile, entry.id);
      expect(then.stage).toBe(entry.stage);
      expect(then.history).toEqual(history.slice(0, index + 1));
    });
  });

  it('is not to be had of an event that was retracted, or of none', () => {
    const caseFile = exampleCase('retraction');
    const retraction = caseFile.events.find((event) => event.type === 'event.retracted');
    expect(retraction).toBeDefined();
    expect(() => asOfEvent(caseFile, retraction?.data.eventId ?? '')).toThrow(RangeError);
    expect(() => asOfEvent(caseFile, 'nowhere')).toThrow(RangeError);
  });

  it('holds what was known on a day', () => {
    const caseFile = exampleCase('late-entry');
    const late = caseFile.events.find(({ type }) => type === 'clip.placed');
    const then = asOfEvent(caseFile, late?.id ?? '');
    expect(then.history.at(-1)?.id).toBe(late?.id);
    expect(() => asOfEvent(caseFile, late?.id ?? '', { knownOn: late?.occurredAt ?? '' })).toThrow(
      RangeError,
    );
  });

  it.each(examplePatients)('as known on a day is that of the history then: $title', (patient) => {
    const caseFile = parseCase(patient.case);
    for (const knownOn of new Set(caseFile.events.map(({ recordedAt }) => dayOf(recordedAt)))) {
      const { history } = statusOf(caseFile, { knownOn });
      expect(history.length).toBeGreaterThan(0);
      history.forEach((entry, index) => {
        const then = asOfEvent(caseFile, entry.id, { knownOn });
        expect(then.knownOn).toBe(knownOn);
        expect(then.stage).toBe(entry.stage);
        expect(then.history).toEqual(history.slice(0, index + 1));
      });
    }
  });

  it('counts what was retracted only later than what was known', () => {
    const caseFile = exampleCase('retraction');
    expect(asOfEvent(caseFile, 'wrong', { knownOn: '2026-03-03' }).stage).toBe('positive');
    expect(() => asOfEvent(caseFile, 'wrong', { knownOn: '2026-03-04' })).toThrow(RangeError);
  });
});

describe('the log entry by entry', () => {
  it.each(examplePatients)('holds every event once, the history in order: $title', (patient) => {
    const caseFile = parseCase(patient.case);
    const entries = entriesOf(caseFile);
    expect(entries.map(({ event }) => event.id).toSorted()).toEqual(
      caseFile.events.map(({ id }) => id).toSorted(),
    );
    expect(entries.map(({ index }) => index)).toEqual(entries.map((_, index) => index + 1));
    const told = entries.flatMap(({ event, counts, stage, moved, raised, cleared }) =>
      counts ? [{ id: event.id, stage, moved, raised, cleared }] : [],
    );
    const { history } = statusOf(caseFile);
    expect(told).toEqual(
      history.map(({ id, stage, moved, raised, cleared }) => ({
        id,
        stage,
        moved,
        raised,
        cleared,
      })),
    );
    for (const { event, counts, stage } of entries)
      if (counts) expect(asOfEvent(caseFile, event.id).stage).toBe(stage);
  });

  it('keeps a report on the wrong patient in its place, and does not count it', () => {
    const entries = entriesOf(exampleCase('retraction'));
    const wrong = entries.find(({ event }) => event.id === 'wrong');
    const { index } = wrong ?? { index: 0 };
    expect(entries[index - 2]?.event.type).toBe('biopsy.performed');
    expect(wrong).toMatchObject({
      counts: false,
      retractedBy: 'e5',
      stage: null,
      moved: false,
      raised: [],
    });
    const by = entries[index];
    expect(by).toMatchObject({ event: { id: 'e5' }, counts: false, stage: null });
    expect(by).not.toHaveProperty('retractedBy');
  });

  it('puts what was retracted among what happened on the same day', () => {
    const caseFile = {
      ...clipDue,
      events: [
        ...clipDue.events.map((event) => ({ ...event, occurredAt: '2026-01-05' })),
        retraction('r2', 'e2', '2026-01-05'),
        retraction('again', 'e2', '2026-01-06'),
      ],
    };
    expect(
      entriesOf(caseFile).map(({ event, counts, retractedBy }) => [event.id, counts, retractedBy]),
    ).toEqual([
      ['e0', true, undefined],
      ['e1', true, undefined],
      ['e2', false, 'r2'],
      ['e3', true, undefined],
      ['r2', false, undefined],
      ['again', false, undefined],
    ]);
  });

  it('counts an entry again where its retraction is not read', () => {
    const caseFile = exampleCase('retraction');
    const [before, after] = [{ asOf: '2026-03-03' }, { asOf: '2026-03-04' }].map((read) =>
      entriesOf(caseFile, read).find(({ event }) => event.id === 'wrong'),
    );
    expect(before).toMatchObject({ counts: true, stage: 'positive' });
    expect(after).toMatchObject({ counts: false, retractedBy: 'e5' });
    const known = entriesOf(caseFile, { knownOn: '2026-03-03' });
    expect(known.map(({ event }) => event.id)).toEqual(['e1', 'e2', 'e3', 'wrong']);
  });

  it('says what was written down on a later day: the biopsy and clip of three weeks before', () => {
    const entries = entriesOf(exampleCase('late-entry'));
    expect(
      entries.flatMap(({ event, recordedLater }) => (recordedLater ? [event.type] : [])),
    ).toEqual(['biopsy.performed', 'clip.placed', 'pathology.reported']);
    const clip = entries.find(({ event }) => event.type === 'clip.placed');
    expect(clip?.cleared).toEqual(['clip-missing@R1']);
    expect(clip?.moved).toBe(false);
  });

  it('leaves the effective order as it is, whatever is retracted', () => {
    fc.assert(
      fc.property(randomCase, fc.array(fc.nat(19)), (caseFile, picks) => {
        const taken = [...new Set(picks)].flatMap((pick) => caseFile.events[pick] ?? []);
        const withRetractions = {
          ...caseFile,
          events: [
            ...caseFile.events,
            ...taken.map(({ id, occurredAt }) => retraction(`r-${id}`, id, occurredAt)),
          ],
        };
        const entries = entriesOf(withRetractions);
        const counting = entries.filter(({ counts }) => counts).map(({ event }) => event);
        expect(counting).toEqual(effectiveLog(withRetractions.events).events);
        expect(entries).toHaveLength(withRetractions.events.length);
        const told = entries.filter(({ event }) => event.type !== 'event.retracted');
        // A report waits for its biopsy only where that counts.
        if (taken.some(({ type }) => type === 'biopsy.performed')) return;
        expect(told.map(({ event }) => event)).toEqual(effectiveLog(caseFile.events).events);
      }),
      { numRuns: 100 },
    );
  });
});
