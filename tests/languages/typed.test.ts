// What a person typed shows as it was written, whatever it is the same as.
import { describe, expect, test } from 'vitest';
import { language as german } from '../../src/components/languages/de.js';
import { wordingOf } from '../../src/components/languages/wording.js';
import { within } from '../../src/components/shared/language.js';
import type { Written } from '../../src/components/shared/language.js';
import { told } from '../../src/components/shared/say.js';
import type { CaseEvent } from '../../src/machines/events.js';
import { DATA_SCHEMAS } from '../../src/pathway/case-file/schema-events.js';
import type { Definition } from '../../src/pathway/case-file/schema-parts.js';
import { describeIn } from '../../src/pathway/narrative/describe.js';
import { FREE_TEXT, typedTexts } from '../../src/pathway/narrative/typed.js';

const event = (type: string, data: unknown, more: Partial<CaseEvent> = {}): CaseEvent =>
  ({
    id: 'e1',
    type,
    occurredAt: '2026-07-01',
    recordedAt: '2026-07-01T09:00:00Z',
    recordedBy: 'J. Osei, RN',
    data,
    ...more,
  }) as CaseEvent;

/** The sentence of an event in German, in its case. */
const inGerman = (one: CaseEvent, patient?: Written['patient']): string => {
  const about: Written = { events: [one], ...(patient && { patient }) };
  const { title, text } = describeIn(one, about.events);
  return within(german, () => `${told(title)} ${told(text)}`, about);
};

describe('in a sentence about its entry', () => {
  test('a note that is a word of the vocabulary stays as it is', () => {
    expect(told('Closed')).toBe('Closed');
    expect(within(german, () => told('Closed'))).toBe('Abgeschlossen');
    expect(inGerman(event('note.added', { text: 'Closed' }))).toMatch(/^\S+ Closed\.$/);
  });

  test('a name stays, and the role beside it is translated', () => {
    const one = event('care-team.assigned', { role: 'surgeon', name: 'Positive' });
    expect(inGerman(one)).toBe('Behandlungsteam. Chirurgie: Positive.');
  });

  test('a reason that matches a pattern stays', () => {
    const reason = 'Node L1 is positive';
    expect(within(german, () => told(`${reason}.`))).not.toContain(reason);
    expect(inGerman(event('case.reopened', { reason }))).toContain(`${reason}.`);
    expect(inGerman(event('hold.started', { holdId: 'H1', kind: 'deferred', reason }))).toContain(
      reason,
    );
  });

  test('a reason of several sentences stays whole, with its marks', () => {
    const reason = 'Benign. Note: “Clip due”; Positive, she said';
    expect(
      inGerman(event('appointment.ended', { appointmentId: 'A1', outcome: 'missed', reason })),
    ).toContain(`${reason}.`);
  });

  test('a note of an entry stays, and a source in it', () => {
    const text = inGerman(
      event(
        'exam.recorded',
        { axilla: 'suspicious' },
        {
          note: 'Suspicious',
          source: { kind: 'report', reference: 'Benign' },
        },
      ),
    );
    expect(text).toContain('Benign.');
    expect(text).toMatch(/Notiz: Suspicious\.$/);
  });

  test('a kind of barrier that is offered is translated, one of a site’s own is not', () => {
    const barrier = (kind: string): string =>
      inGerman(event('barrier.recorded', { barrierId: 'X1', kind }));
    expect(barrier('closed')).toContain('Closed.');
    expect(barrier('insurance')).not.toContain('Insurance');
  });

  test('a histology that is offered is translated, one written out is not', () => {
    const primary = (histology: string): string =>
      inGerman(event('diagnosis.recorded', { biopsyProven: true, histology }));
    expect(primary('Benign')).toContain('Benign');
    expect(primary('invasive-ductal')).toContain('Invasives duktales Karzinom');
  });
});

test('the names of the patient stay', () => {
  const about: Written = {
    events: [],
    patient: { id: 'p', name: { family: 'Left', given: 'Open' } },
  };
  expect(within(german, () => told('LEFT, Open, LEFT axilla', about))).toBe(
    'LEFT, Open, Axilla LINKS',
  );
});

test('a word of the product’s own is translated where somebody typed the same', () => {
  const about: Written = { events: [event('note.added', { text: 'Closed' })] };
  expect(wordingOf(german.clinical('Closed', about))).toBe('Abgeschlossen');
  const positive: Written = { events: [event('note.added', { text: 'Positive' })] };
  expect(wordingOf(german.clinical('Positive node without a clip', positive))).toBe(
    wordingOf(german.clinical('Positive node without a clip')),
  );
});

test('a typed text in a sentence without a translation is told to be of no language', () => {
  const about: Written = { events: [event('note.added', { text: 'Nadel' })] };
  expect(german.clinical('Something else entirely: Nadel.', about)).toEqual(
    expect.arrayContaining([{ text: 'Nadel', isEnglish: false }]),
  );
});

test('what is no case is read for what it has', () => {
  const about = { events: [null, 'x', { type: 'constructor', data: null }] } as unknown as Written;
  expect(wordingOf(german.clinical('Closed', about))).toBe('Abgeschlossen');
});

describe('every field of free text', () => {
  const IDS = /(?:Id|Ids|Removed|NotRemoved|Found|^id)$/;
  const pathsOf = (definition: Definition, path = ''): string[] =>
    Object.entries(definition.members ?? {}).flatMap(([name, member]) => {
      const full = path ? `${path}.${name}` : name;
      if (member.kind === 'object') return pathsOf(member, full);
      const isText = member.kind === 'text' && !/date/.test(member.expected);
      return isText && !IDS.test(name) ? [full] : [];
    });

  test.each(Object.entries(DATA_SCHEMAS))('of %s is known', (type, schema) => {
    const known: Readonly<Record<string, readonly string[] | undefined>> = FREE_TEXT;
    expect((known[type] ?? []).toSorted()).toEqual(pathsOf(schema).toSorted());
  });

  test('counts once', () => {
    const one = event('note.added', { text: 'Closed' }, { note: 'Closed' });
    expect(typedTexts([one])).toEqual(['J. Osei, RN', 'Closed']);
  });
});
