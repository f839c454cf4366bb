import { expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/machines/vocabulary.js';
import {
  courseOf,
  questionsOf,
  sentenceOfNow,
  summaryOf,
  timelineOf,
} from '../../src/pathway/narrative/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { statusWith, vignettes } from './support.js';

/** The events that count, in the order of the contract. */
const effective = ({ events }: CaseFile) => {
  const retracted = new Set(
    events.flatMap((one) => (one.type === 'event.retracted' ? [one.id, one.data.eventId] : [])),
  );
  return events
    .filter(({ id }) => !retracted.has(id))
    .sort(
      (a, b) =>
        a.occurredAt.localeCompare(b.occurredAt) ||
        EVENT_TYPES.indexOf(a.type) - EVENT_TYPES.indexOf(b.type),
    );
};

test.each(vignettes)('$title', ({ case: file, asOf, expect: { stages } }) => {
  const events = effective(file);
  expect(events).toHaveLength(stages.length);
  const status = statusWith(
    events.map((one, at) => [one, stages[at] ?? 'intake']),
    { asOf, laterality: file.laterality },
  );

  const timeline = timelineOf(file, status);
  const retractions = file.events.filter(({ type }) => type === 'event.retracted');
  expect(timeline).toHaveLength(file.events.length - retractions.length);
  expect(timeline.filter(({ retractedBy }) => retractedBy)).toHaveLength(retractions.length);
  expect(timeline.filter((entry) => entry.effective).map(({ event }) => event)).toEqual(
    events.toReversed(),
  );

  const course = courseOf(file, status);
  const now = course.findIndex(({ state }) => state === 'now');
  expect(course.slice(0, now).map(({ state }) => state)).not.toContain('ahead');
  const texts = [
    sentenceOfNow(status),
    JSON.stringify([course, questionsOf(file, status), summaryOf(file, status)]),
    ...timeline.map(({ title, text }) => `${title} ${text}`),
  ];
  for (const text of texts) {
    expect(text).not.toMatch(/undefined|NaN|\[object|\.\.|\b(must|should)\b/);
    expect(text).not.toMatch(/[":.] ?Negative\b/);
  }
});
