import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/components/chart-export/band.js';
import { captionWords } from '../../src/components/chart-export/caption.js';
import { caseFile, today } from './fixture.js';

const charted = { id: 'work-up', version: '2.1.0' };
const caption = { caseFile, asOf: today, sample: true, supposed: false };

describe('the words around a picture', () => {
  it('say who, which side and as of when', () => {
    const words = captionWords(caption, charted);
    expect(words).toMatchObject({
      warning: '',
      heading: 'MARCHETTI, Elena',
      sample: 'SAMPLE',
      side: { label: 'LEFT', value: 'axilla' },
    });
    expect(words.facts).toEqual([
      { label: 'Born', value: '04-Mar-1972 (54y)' },
      { label: 'Gender', value: 'Female' },
      { label: 'MRN', value: 'SAMPLE-1184' },
      { label: '', value: 'As of 16-Jul-2026' },
    ]);
    expect(words.foot).toContain('Not a medical device');
    expect(words.foot).toContain('Pathway version 2.1.0.');
  });

  it('say what is not recorded', () => {
    const bare = { ...caseFile, laterality: 'right', patient: { id: 'p-9' } } as const;
    const words = captionWords({ ...caption, caseFile: bare, sample: false }, charted);
    expect(words).toMatchObject({ heading: 'Name not recorded', sample: '' });
    expect(words.side?.label).toBe('RIGHT');
    expect(words.facts.slice(0, 4)).toEqual([
      { label: 'Born', value: 'Not recorded' },
      { label: 'Gender', value: 'Not recorded' },
      { label: 'Number', value: 'Not recorded' },
      { label: 'Id in the case file', value: 'p-9' },
    ]);
  });

  it('begin with what is supposed', () => {
    const words = captionWords({ ...caption, supposed: true, note: 'At entry 5 of 12' }, charted);
    expect(words.warning).toBe('WHAT IF, NOT RECORDED');
    expect(words.facts.at(-1)?.value).toBe('At entry 5 of 12');
  });

  it('name the chart where there is no patient', () => {
    const words = captionWords({ asOf: '', sample: false, supposed: false }, charted);
    expect(words).toMatchObject({ heading: 'work-up', facts: [], side: undefined });
    expect(words.foot).toContain('Statechart version 2.1.0.');
  });
});

describe('a text in lines', () => {
  const lines = (text: string, width: number): string[] =>
    wrapped(text, width, (part) => [...part].length);

  it('is broken between words', () => {
    expect(lines('MARCHETTI DELLA VALLE, Elena', 14)).toEqual([
      'MARCHETTI',
      'DELLA VALLE,',
      'Elena',
    ]);
  });

  it('loses no sign of a word wider than the line', () => {
    expect(lines('a WOLFESCHLEGEL b', 5)).toEqual(['a', 'WOLFE', 'SCHLE', 'GEL b']);
    expect(lines('😀😀😀', 2)).toEqual(['😀😀', '😀']);
  });

  it('has no line where there is no word', () => {
    expect(lines(' ', 5)).toEqual([]);
  });
});
