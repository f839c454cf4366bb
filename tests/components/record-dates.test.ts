import { describe, expect, it } from 'vitest';
import { echoDay, readDay, readTime } from '../../src/components/shared/typed-dates.js';

describe('a typed day', () => {
  it.each([
    ['14-Jul-2026', '2026-07-14'],
    ['14 jul 2026', '2026-07-14'],
    ['4 July 2026', '2026-07-04'],
    ['14 Sept. 2026', '2026-09-14'],
    [' 2026-07-14 ', '2026-07-14'],
    ['29-Feb-2028', '2028-02-29'],
  ])('reads %s', (text, day) => {
    expect(readDay(text)).toEqual({ day });
  });

  it.each(['07/08/2026', '14.07.2026', '1-2-26', '7 8 2026'])(
    'refuses %s, because day and month cannot be told apart',
    (text) => {
      expect(readDay(text)).toEqual({
        error:
          'Day and month cannot be told apart. Write the month as a word, such as 14-Jul-2026.',
      });
    },
  );

  it.each(['31-Jun-2026', '2026-02-30', '29 Feb 2026'])('knows that there is no %s', (text) => {
    expect(readDay(text)).toEqual({ error: 'There is no such day in the calendar.' });
  });

  it.each(['14-Jux-2026', '14 Ju 2026', 'yesterday', '14-Jul-26'])('asks again for %s', (text) => {
    expect(readDay(text)).toHaveProperty('error');
  });

  it('is echoed with its weekday and distance, and as late where it is', () => {
    expect(echoDay('2026-07-02', '2026-07-02', true)).toBe('Thursday, today.');
    expect(echoDay('2026-07-01', '2026-07-02', true)).toBe('Wednesday, yesterday.');
    expect(echoDay('2026-06-29', '2026-07-02', true)).toBe(
      'Monday, 3 days ago: a late entry. Both dates are kept.',
    );
    expect(echoDay('2026-06-29', '2026-07-02', false)).toBe('Monday, 3 days ago.');
  });
});

describe('a typed time', () => {
  it('is read on the 24-hour clock', () => {
    expect(readTime('9:05')).toBe('09:05');
    expect(readTime('23.59')).toBe('23:59');
  });

  it.each(['24:00', '9', '9:5', '9:05 pm', ''])('is not read from "%s"', (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});
