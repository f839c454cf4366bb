import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import { dayOf } from '../../src/machines/events.js';
import { asOfEvent } from '../../src/pathway/inspect/index.js';
import { examplePatients } from '../example-patients.js';
import { exampleCase } from './told.js';

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
