import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import type { CaseEvent } from '../../src/machines/events.js';
import {
  asOfEvent,
  counterfactual,
  smallestFacts,
  whatIf,
} from '../../src/pathway/inspect/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { examplePatients } from '../example-patients.js';
import { clipPlaced, fact, tell } from '../verify/alphabet.js';
import { clipDue, exampleCase } from './told.js';

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
const clipInN1: CaseEvent = {
  ...tell(clipPlaced('A'), 9),
  type: 'clip.placed',
  data: { nodeId: 'N1' },
};
const codes = (pitfalls: readonly { readonly code: string }[]): readonly string[] =>
  pitfalls.map(({ code }) => code);
const idOf = ({ events }: CaseFile, type: string): string =>
  events.find((event) => event.type === type)?.id ?? '';

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
});

describe('what if', () => {
  it('says so, and leaves the case as it was', () => {
    const caseFile = frozen(structuredClone(clipDue));
    const before = JSON.stringify(caseFile);
    const { status, supposed } = whatIf(caseFile, frozen([clipInN1]));
    expect(supposed).toBe(true);
    expect(status.stage).toBe('positive');
    expect(JSON.stringify(caseFile)).toBe(before);
    expect(caseFile.events.at(-1)?.type).toBe('pathology.reported');
    expect(statusOf(caseFile).stage).toBe('clip-due');
  });

  it('reads on the day of what is supposed, where that is later', () => {
    const asOf = statusOf(clipDue).asOf;
    expect(whatIf(clipDue, [clipInN1], { asOf }).status.stage).toBe('positive');
    expect(whatIf(clipDue, [clipInN1], { asOf: '2027-01-01' }).status.asOf).toBe('2027-01-01');
    expect(whatIf(clipDue, []).status).toEqual(statusOf(clipDue));
  });

  it('reaches what the smallest facts lead to', () => {
    const facts = smallestFacts(frozen(structuredClone(clipDue)), { stage: 'surgery-planning' });
    const events = (facts ?? []).map(({ event }) => event);
    expect(whatIf(clipDue, events).status.stage).toBe('surgery-planning');
  });

  it('refuses an event that is on record', () => {
    expect(() => whatIf(clipDue, clipDue.events.slice(0, 1))).toThrow(RangeError);
  });
});

describe('what would have been', () => {
  it('without an event: no NAST before the clip', () => {
    const caseFile = frozen(exampleCase('clip-missed-nast-started'));
    const nast = idOf(caseFile, 'nast.started');
    const { actual, changed, differences, supposed } = counterfactual(caseFile, { remove: nast });
    expect(supposed).toBe(true);
    expect(actual).toEqual(statusOf(caseFile));
    expect(actual.asOf).toBe(changed.asOf);
    expect(differences.stage).toEqual({ actual: 'nast', changed: 'clip-due' });
    expect(differences.stages).toContainEqual({
      eventId: nast,
      type: 'nast.started',
      on: actual.history.find(({ id }) => id === nast)?.on,
      actual: 'nast',
      changed: null,
    });
  });

  it('without a retracted event: nothing', () => {
    const caseFile = exampleCase('retraction');
    const retraction = caseFile.events.find((event) => event.type === 'event.retracted');
    const { differences } = counterfactual(caseFile, { remove: retraction?.data.eventId ?? '' });
    expect(differences.stages).toEqual([]);
    expect(differences.raised).toEqual({ actual: [], changed: [] });
    expect(differences.open).toEqual({ actual: [], changed: [] });
  });

  it('with an event on another day: imaged after NAST had begun', () => {
    const caseFile = frozen(exampleCase('clip-missed-nast-started'));
    const ultrasound = idOf(caseFile, 'imaging.reported');
    const { differences, changed } = counterfactual(caseFile, {
      move: ultrasound,
      to: '2027-01-01',
    });
    expect(changed.history.at(-1)?.id).toBe(ultrasound);
    expect(codes(differences.raised.changed)).toContain('nast-without-axillary-ultrasound');
    expect(codes(differences.raised.actual)).not.toContain('nast-without-axillary-ultrasound');
  });

  it('keeps the time of day of an event that is moved', () => {
    const timed = clipDue.events.map((event) => ({
      ...event,
      occurredAt: `${event.occurredAt}T10:00:00Z`,
    }));
    const caseFile = { ...clipDue, events: timed };
    const moving = { move: idOf(clipDue, 'biopsy.performed'), to: '2026-02-01' };
    const { changed } = counterfactual(caseFile, moving);
    expect(changed.nodes[0]?.samples[0]?.on).toBe('2026-02-01');
    expect(codes(changed.pitfalls)).toContain('dates-conflict');
  });

  it('with an event more: the clip that was missed', () => {
    const caseFile = frozen(structuredClone(clipDue));
    const { differences } = counterfactual(caseFile, { add: clipInN1 });
    expect(differences.stage).toEqual({ actual: 'clip-due', changed: 'positive' });
    expect(differences.stages).toEqual([
      {
        eventId: clipInN1.id,
        type: 'clip.placed',
        on: clipInN1.occurredAt,
        actual: null,
        changed: 'positive',
      },
    ]);
  });

  it('leaves no clip missing where one was placed at the biopsy', () => {
    const caseFile = exampleCase('clip-missed-nast-started');
    const biopsy = caseFile.events.find((event) => event.type === 'biopsy.performed');
    const nodeId = biopsy?.data.nodeId ?? '';
    const clip = {
      ...tell(fact('clip', 'clip.placed', { nodeId }), 0),
      id: 'clip',
      occurredAt: biopsy?.occurredAt ?? '',
    };
    const { differences } = counterfactual(caseFile, { add: clip });
    expect(codes(differences.open.actual)).toContain('clip-missing');
    expect(codes(differences.raised.actual)).not.toContain('clip-missing');
    expect(differences.open.changed).toEqual([]);
  });

  it('is not to be had of an event the case does not hold', () => {
    expect(() => counterfactual(clipDue, { remove: 'nowhere' })).toThrow(RangeError);
    expect(() => counterfactual(clipDue, { move: 'nowhere', to: '2026-01-01' })).toThrow(
      RangeError,
    );
  });
});
