// What is read of a message between a page and the tracker in its frame, and what is refused whole.
import { describe, expect, it } from 'vitest';
import { PROTOCOL } from '../../src/embed/envelope.js';
import { isHello, readToFrame } from '../../src/embed/to-frame.js';
import { readToHost } from '../../src/embed/to-host.js';
import { caseFile, today } from '../components/fixture.js';
import { forgedMessages } from './forged.js';

const envelope = (type: string) => ({ protocol: PROTOCOL, id: 7, type });
const author = 'J. Osei, RN';
const show = { ...envelope('show'), caseFile, today, author, readOnly: false };
const refused = { ...envelope('refused'), to: 3, words: 'The record is locked.' };
const entry = {
  id: 'n1',
  type: 'note.added',
  occurredAt: today,
  recordedAt: `${today}T09:40:00+02:00`,
  recordedBy: author,
  data: { text: 'Called about the clip.' },
};
const append = { ...envelope('append'), caseId: 'c1', events: [entry] };

const toFrame = [show, { ...show, sample: true }, { ...envelope('saved'), to: 3 }, refused];
const toHost = [
  envelope('ready'),
  append,
  { ...envelope('height'), pixels: 812 },
  { ...envelope('draft'), hasDraft: true },
  { ...envelope('blocked'), to: 3 },
  { ...envelope('shown'), to: 3 },
  { ...envelope('kept'), to: 3 },
  { ...envelope('fault'), words: 'Nothing is shown.' },
  { ...envelope('fault'), words: 'Refused.', refused: 2, to: 3 },
];

describe('a message of the protocol', () => {
  it.each(toFrame)('of the type $type is read by the frame as it came', (message) => {
    expect(readToFrame(message)).toBe(message);
    expect(readToHost(message)).toBeUndefined();
  });

  it.each(toHost)('of the type $type is read by the page as it came', (message) => {
    expect(readToHost(message)).toBe(message);
    expect(readToFrame(message)).toBeUndefined();
  });

  it('that says hello is read as such and as nothing else', () => {
    expect(isHello({ protocol: PROTOCOL, id: 1, type: 'hello' })).toBe(true);
    expect(readToFrame(envelope('hello'))).toBeUndefined();
    expect(isHello(show)).toBe(false);
  });
});

describe('a message with a fault is refused whole', () => {
  it.each([
    ['another version', { ...show, protocol: 'axillary-embed/2' }],
    ['a number below 1', { ...show, id: 0 }],
    ['a number that is a text', { ...show, id: '7' }],
    ['no case', { ...show, caseFile: undefined }],
    ['a case that is a text', { ...show, caseFile: JSON.stringify(caseFile) }],
    ['a case that is a list', { ...show, caseFile: [caseFile] }],
    ['a day that does not exist', { ...show, today: '2026-02-30' }],
    ['a day in another order', { ...show, today: '16-07-2026' }],
    ['an instant for a day', { ...show, today: `${today}T09:40:00Z` }],
    ['nobody who records', { ...show, author: ' ' }],
    ['an endless name', { ...show, author: 'x'.repeat(201) }],
    ['a word for yes', { ...show, readOnly: 'yes' }],
    ['a field too many', { ...show, save: true }],
    ['a field that nothing has', Object.assign(Object.create({ words: 'x' }) as object, show)],
    ['an answer to nothing', { ...envelope('saved') }],
    ['an endless answer', { ...refused, words: 'x'.repeat(501) }],
    ['an empty list of what was written', { ...refused, written: [] }],
    ['texts for what was written', { ...refused, written: ['entry'] }],
  ])('on its way to the frame: %s', (_, message) => {
    expect(readToFrame(message)).toBeUndefined();
  });

  it.each([
    ['no entries', { ...append, events: [] }],
    ['an entry without its number', { ...append, events: [{ ...entry, id: '' }] }],
    ['an entry with a field too many', { ...append, events: [{ ...entry, html: '<b>' }] }],
    ['an entry without data', { ...append, events: [{ ...entry, data: null }] }],
    ['101 entries', { ...append, events: Array.from({ length: 101 }, () => entry) }],
    ['no case', { ...append, caseId: '' }],
    ['half a pixel', { ...envelope('height'), pixels: 0.5 }],
    ['less than no height', { ...envelope('height'), pixels: -1 }],
    ['an endless height', { ...envelope('height'), pixels: 1e9 }],
    ['a draft of another kind', { ...envelope('draft'), hasDraft: 1 }],
  ])('on its way to the page: %s', (_, message) => {
    expect(readToHost(message)).toBeUndefined();
  });

  it('500 forged ones of a seed, each way', () => {
    for (const message of forgedMessages(5, 500, toFrame)) {
      expect(readToFrame(message), JSON.stringify(message)).toBeUndefined();
    }
    for (const message of forgedMessages(7, 500, toHost)) {
      expect(readToHost(message), JSON.stringify(message)).toBeUndefined();
    }
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });
});
