// The recovery key is typed from paper: what is mistyped is told, group by group.
import { describe, expect, test } from 'vitest';
import { drawRecoveryKey, readRecoveryKey } from '../../../src/store/lock/recovery-key.js';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

const problemOf = (text: string): string => {
  const read = readRecoveryKey(text);
  return 'problem' in read ? read.problem : '';
};

describe('a recovery key', () => {
  const key = drawRecoveryKey();

  test('is seven groups of five characters that are not taken for each other', () => {
    expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(drawRecoveryKey()).not.toBe(key);
  });

  test('is read however it is typed', () => {
    for (const typed of [
      key,
      key.toLowerCase(),
      key.replaceAll('-', ''),
      ` ${key.replaceAll('-', '  ')}\n`,
      key.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      expect(readRecoveryKey(typed)).toEqual({ key });
    }
  });

  test('every single wrong character is told with its group', () => {
    const groups = key.split('-');
    groups.forEach((group, place) => {
      [...group].forEach((was, at) => {
        for (const other of ALPHABET.filter((one) => one !== was)) {
          const typed = groups.with(place, group.slice(0, at) + other + group.slice(at + 1));
          expect(problemOf(typed.join('-'))).toContain(`Group ${place + 1} of 7`);
        }
      });
    });
  });

  test('two characters of a group exchanged are told', () => {
    const groups = key.split('-');
    groups.forEach((group, place) => {
      for (let a = 0; a < 5; a += 1) {
        for (let b = a + 1; b < 5; b += 1) {
          const characters = [...group];
          [characters[a], characters[b]] = [characters[b] ?? '', characters[a] ?? ''];
          const typed = characters.join('');
          if (typed === group) continue;
          expect(problemOf(groups.with(place, typed).join('-'))).toContain(`Group ${place + 1}`);
        }
      }
    });
  });

  test('two groups exchanged are told, also where one of them is all zeros', () => {
    const [first = '', second = '', ...rest] = key.split('-');
    if (first !== second) {
      expect(problemOf([second, first, ...rest].join('-'))).toContain('Group 1 of 7');
    }
    expect(problemOf('00000-'.repeat(7))).toContain('Group 1 of 7');
  });

  test('too little and too much are told', () => {
    expect(problemOf('')).toContain('Group 1 of 7');
    expect(problemOf(key.slice(0, -1))).toContain('Group 7 of 7');
    expect(problemOf(`${key}-A`)).toContain('more was typed');
    expect(problemOf(key.replace('-', '-ü'))).toContain('Group 2 of 7');
  });
});
