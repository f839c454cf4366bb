// A site's settings: clocks with their names and sources are in force whole, or nothing of them is.
import { expect, test } from 'vitest';
import { configured } from '../../src/pathway/config.js';
import { readSettings } from '../../src/pathway/site-settings.js';

test('a clock of the site takes the place of the default, with its name and source', () => {
  const { settings, problems } = readSettings({
    minimumCores: 3,
    clocks: {
      'biopsy-to-report': { days: 3, unit: 'business', source: 'Pathology agreement 2026' },
    },
  });
  expect(problems).toEqual([]);
  const config = configured(settings);
  expect(config.minimumCores).toBe(3);
  expect(config.clocks['biopsy-to-report']).toEqual({
    days: 3,
    unit: 'business',
    name: 'Biopsy to report',
    source: 'Pathology agreement 2026',
  });
  expect(config.clocks['diagnosis-to-nast'].days).toBe(30);
});

test('a target without a source is called a local default', () => {
  const { settings } = readSettings({ clocks: { 'imaging-to-biopsy': { days: 10 } } });
  expect(configured(settings).clocks['imaging-to-biopsy']).toMatchObject({
    days: 10,
    source: 'local default',
  });
});

test('every fault is named with its place, and nothing of the file is in force', () => {
  const { settings, problems } = readSettings({
    colour: 'red',
    minimumCores: 0,
    clocks: {
      'biopsy-to-coffee': { days: 1 },
      'biopsy-to-report': { days: -1, unit: 'moons', name: '', wait: 3 },
      'repeat-biopsy': 7,
    },
  });
  expect(settings).toEqual({});
  for (const place of [
    'colour',
    'minimumCores',
    'clocks.biopsy-to-coffee',
    'clocks.biopsy-to-report.days',
    'clocks.biopsy-to-report.unit',
    'clocks.biopsy-to-report.name',
    'clocks.biopsy-to-report.wait',
    'clocks.repeat-biopsy',
  ])
    expect(
      problems.some((problem) => problem.startsWith(`${place}: `)),
      place,
    ).toBe(true);
  expect(readSettings([]).problems).toEqual(['settings: an object expected']);
});

test('the minutes until the application locks itself are a setting beside those of the pathway', () => {
  const { settings, idleLockMinutes, problems } = readSettings({ idleLockMinutes: 5 });
  expect({ idleLockMinutes, problems }).toEqual({ idleLockMinutes: 5, problems: [] });
  expect(settings).not.toHaveProperty('idleLockMinutes');
  expect(readSettings({})).not.toHaveProperty('idleLockMinutes');
});

test.each([0, -1, 0.2, 481, '10', null])(
  '%j minutes until it locks itself are refused',
  (minutes) => {
    const { idleLockMinutes, problems } = readSettings({ idleLockMinutes: minutes });
    expect(idleLockMinutes).toBeUndefined();
    expect(problems).toEqual(['idleLockMinutes: a number of minutes from 0.5 to 480 expected']);
  },
);
