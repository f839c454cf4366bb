import { expect, test } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import {
  courseOf,
  questionsOf,
  sentenceOfNow,
  summaryOf,
  timelineOf,
} from '../../src/pathway/narrative/index.js';
import { vignettes } from './support.js';

test.each(vignettes)('$title', ({ case: written, asOf, expect: { stages } }) => {
  const file = parseCase(written);
  const status = statusOf(file, { asOf });
  expect(status.history).toHaveLength(stages.length);
  const byId = new Map(file.events.map((one) => [one.id, one]));

  const timeline = timelineOf(file, status);
  const retractions = file.events.filter(({ type }) => type === 'event.retracted');
  expect(timeline).toHaveLength(file.events.length - retractions.length);
  expect(timeline.filter(({ retractedBy }) => retractedBy)).toHaveLength(retractions.length);
  expect(timeline.filter((entry) => entry.effective).map(({ event }) => event)).toEqual(
    status.history.map(({ id }) => byId.get(id)).toReversed(),
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
