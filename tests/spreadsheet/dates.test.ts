import { describe, expect, it } from 'vitest';
import { questionsOf, readDate } from '../../src/pathway/spreadsheet/dates.js';

const DAY = { day: '2026-07-14' };

describe('a date in a spreadsheet', () => {
  it.each([
    '2026-07-14',
    '2026/7/14',
    '2026-07-14 00:00:00',
    '2026-07-14T00:00:00.000Z',
    '14-Jul-2026',
    '14 July 2026',
    '14. Juli 2026',
    'July 14, 2026',
    '14.07.2026',
    '14/7/2026',
    '7/14/2026',
    '7/14/2026 0:00',
  ])('%s is 14-Jul-2026 without asking', (cell) => {
    expect(readDate(cell)).toEqual(DAY);
    expect(questionsOf([cell])).toEqual({});
  });

  it('whose day and month can be told apart only by a choice is never guessed', () => {
    for (const cell of ['03/04/2026', '3.4.2026', '03-04-2026']) {
      expect(questionsOf(['14/07/2026', cell])).toEqual({ order: cell });
      expect(readDate(cell)).toEqual({ expected: 'the choice whether day or month comes first' });
      expect(readDate(cell, { order: 'day-first' })).toEqual({ day: '2026-04-03' });
      expect(readDate(cell, { order: 'month-first' })).toEqual({ day: '2026-03-04' });
    }
    expect(readDate('03/03/2026')).toEqual({ day: '2026-03-03' });
  });

  it('that contradicts the choice for its column is refused', () => {
    expect(readDate('14/07/2026', { order: 'month-first' })).toEqual({
      expected: 'the month first, as chosen for this column',
    });
  });

  it('as Excel counts days is read once its year is chosen', () => {
    expect(questionsOf(['45000'])).toEqual({ serial: '45000' });
    expect(readDate('45000')).toHaveProperty('expected');
    // Microsoft's own example: 39448 is 1 January 2008.
    expect(readDate('39448', { serial: '1900' })).toEqual({ day: '2008-01-01' });
    expect(readDate('45000.0', { serial: '1900' })).toEqual({ day: '2023-03-15' });
    expect(readDate('45000', { serial: '1904' })).toEqual({ day: '2027-03-16' });
    expect(readDate('1968', { serial: '1900' })).toHaveProperty('expected');
  });

  it.each([
    ['31/02/2026', 'a day that the calendar has'],
    ['2026-13-01', 'a day that the calendar has'],
    ['14/07/26', 'a year of four digits'],
    ['14-Jul-26', 'a year of four digits'],
    ['14-Foo-2026', 'a date such as 14-Jul-2026 or 2026-07-14'],
    ['2026-07-14 13:30', 'a date such as 14-Jul-2026 or 2026-07-14'],
    ['July 2026', 'a date such as 14-Jul-2026 or 2026-07-14'],
    ['soon', 'a date such as 14-Jul-2026 or 2026-07-14'],
  ])('%s is refused', (cell, expected) => {
    expect(readDate(cell)).toEqual({ expected });
  });
});
