import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  ageOn,
  countDays,
  daysBetween,
  formatDay,
  formatInstant,
  formatTime,
  offsetOf,
  relativeDay,
  weekday,
} from '../../src/components/shared/dates.js';
import { dated } from '../../src/components/shared/text.js';
import { base } from '../../src/components/shared/base.js';
import { readingBase } from '../../src/components/shared/reading-base.js';
import { statusStyles } from '../../src/components/shared/status-element.styles.js';
import { tokens } from '../../src/components/shared/tokens.js';
import { stageStyles } from '../../src/components/stage-line/axillary-stage.styles.js';
import {
  TIERS,
  Words,
  eventLabel,
  genderWord,
  sideWord,
  stageLabel,
  tierOf,
  words,
} from '../../src/components/shared/words.js';

describe('dates', () => {
  test('are written the one way, as the day was written down', () => {
    expect(formatDay('2026-07-14')).toBe('14-Jul-2026');
    expect(formatDay('2026-01-01T23:59:00-11:00')).toBe('01-Jan-2026');
    expect(formatDay('unknown')).toBe('unknown');
    expect(formatDay('2026-13-01')).toBe('2026-13-01');
    expect(formatTime('2026-07-14T09:05:00Z')).toBe('09:05');
    expect(formatTime('2026-07-14')).toBe('');
    expect(formatInstant('2026-07-14T09:05:00Z')).toBe('14-Jul-2026 09:05');
    expect(formatInstant('2026-07-14')).toBe('14-Jul-2026');
  });

  test('say their offset only where one was written', () => {
    expect(offsetOf('2026-07-14T09:05:00Z')).toBe('+00:00');
    expect(offsetOf('2026-07-14T09:05:00.120-05:00')).toBe('-05:00');
    expect(offsetOf('2026-07-14')).toBe('');
  });

  test('count whole days over month, year and leap day', () => {
    expect(daysBetween('2026-07-03', '2026-07-16')).toBe(13);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(countDays(1)).toBe('1 day');
    expect(countDays(0)).toBe('0 days');
    expect(weekday('2026-07-16')).toBe('Thursday');
  });

  test('give the age before, on and after the birthday', () => {
    expect(ageOn('1972-03-04', '2026-03-03')).toBe(53);
    expect(ageOn('1972-03-04', '2026-03-04')).toBe(54);
    expect(ageOn('2000-02-29', '2026-02-28')).toBe(25);
  });

  test('are told from today in words', () => {
    const from = (day: string): string => relativeDay(day, '2026-07-16');
    expect(from('2026-07-16')).toBe('today');
    expect(from('2026-07-17')).toBe('tomorrow');
    expect(from('2026-07-15')).toBe('yesterday');
    expect(from('2026-07-20')).toBe('in 4 days');
    expect(from('2026-07-06')).toBe('10 days ago');
  });

  test('do not break inside a text', () => {
    const parts = dated('Biopsy 29-Jun-2026, entered 02-Jul-2026 08:12.');
    expect(parts.filter((part) => typeof part === 'string')).toEqual([
      'Biopsy ',
      ', entered ',
      '.',
    ]);
    expect(parts).toHaveLength(5);
  });
});

describe('words', () => {
  test('keep acronyms, hyphens that belong, and sides in capitals', () => {
    expect(stageLabel('clip-due')).toBe('Clip due');
    expect(stageLabel('nast-due')).toBe('NAST due');
    expect(stageLabel('slnb-due')).toBe('SLNB due');
    expect(stageLabel('non-diagnostic')).toBe('Non-diagnostic');
    expect(eventLabel('nast.started')).toBe('NAST started');
    expect(eventLabel('tumor-board.decided')).toBe('Tumor board decided');
    expect(Words('fna')).toBe('FNA');
    expect(words('not-visualized')).toBe('not visualized');
    expect(sideWord('left')).toBe('LEFT');
    expect(sideWord('right')).toBe('RIGHT');
  });

  test('say what is not recorded', () => {
    expect(genderWord(undefined)).toBe('Not recorded');
    expect(genderWord('unknown')).toBe('Unknown');
    expect(genderWord('female')).toBe('Female');
  });

  test('name the severities in their binding order', () => {
    expect(TIERS.map(({ word }) => word)).toEqual(['Critical', 'Check', 'Note']);
    expect(tierOf('warning')).toMatchObject({ word: 'Check', icon: 'check' });
  });
});

describe('tokens', () => {
  /** Every declaration with the media query it stands in. */
  const declarations = (text: string): string[] => {
    let media = '';
    return text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split(/(?<=[{;}])/)
      .flatMap((part) => {
        media = /@media ([^{]+)/.exec(part)?.[1]?.trim() ?? media;
        const declaration = part.replace(/\s+/g, ' ').trim();
        return declaration.startsWith('--') ? [`${media} ${declaration}`] : [];
      });
  };

  test('are the same in the elements and in the document', () => {
    const path = new URL('../../src/components/shared/tokens.css', import.meta.url);
    const inElements = tokens.flatMap(({ cssText }) => declarations(cssText));
    expect(inElements.length).toBeGreaterThan(60);
    expect(declarations(readFileSync(path, 'utf8')).toSorted()).toEqual(inElements.toSorted());
  });

  test('can be set by a page, each colour under its own name', () => {
    const colours = tokens.flatMap(({ cssText }) => [
      ...cssText.matchAll(/--_([a-z-]+): var\(--ax-([a-z-]+),\s*light-dark/g),
    ]);
    expect(colours).toHaveLength(22);
    for (const [, inner, outer] of colours) expect(outer).toBe(inner);
  });

  test.each([
    ['the stage line', [...readingBase, statusStyles, stageStyles]],
    ['what has controls', base],
  ])('are there for all that the styles of %s read', (_, styles) => {
    const text = styles.map(({ cssText }) => cssText).join('\n');
    const read = [...text.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name);
    const declared = new Set([...text.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
    expect(read.length).toBeGreaterThan(30);
    expect(read.filter((name) => !declared.has(name))).toEqual([]);
  });
});
