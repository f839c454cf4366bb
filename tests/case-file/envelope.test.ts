import { describe, expect, test } from 'vitest';
import { GENDERS } from '../../src/machines/word-lists.js';
import { parseCase } from '../../src/pathway/case-file/index.js';
import type { Json } from './support.js';
import { caseWith, event, placesOf, problemsOf } from './support.js';

const note = { text: 'x' };
const withEnvelope = (more: Json) => caseWith(event('e1', 'note.added', note, more));
const places = (more: Json) => placesOf(() => parseCase(withEnvelope(more)));

const REAL_DAYS = ['2026-01-31', '2024-02-29', '2000-02-29', '1999-12-31', '2026-11-30'];
const UNREAL_DAYS = [
  ...['2026-02-30', '2025-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10'],
  ...['2026-01-00', '2026-1-1', '20260101', '0026-01-01', '+002026-01-01', ' 2026-01-01', ''],
  ...['2026-01-01\n', '2026-01-01T'],
];
const INSTANTS = [
  ...['2026-03-04T09:00:00Z', '2026-03-04T09:00Z', '2026-03-04T23:59:59.123456+05:30'],
  ...['2024-02-29T00:00:00-12:00'],
];
const NOT_INSTANTS = [
  ...['2026-03-04T09:00:00', '2026-03-04T09:00', '2026-03-04 09:00:00Z', '2026-03-04T24:00:00Z'],
  ...['2026-03-04T09:60:00Z', '2026-03-04T09:00:60Z', '2026-03-04T09Z', '2026-03-04T09:00:00+0200'],
  ...['2026-03-04T09:00:00+24:00', '2026-02-30T09:00:00Z', '2026-03-04T09:00:00.Z'],
];

describe('when something happened', () => {
  test.each([...REAL_DAYS, ...INSTANTS])('can be %j', (occurredAt) => {
    expect(places({ occurredAt })).toEqual([]);
  });

  test.each([...UNREAL_DAYS, ...NOT_INSTANTS])('cannot be %j', (occurredAt) => {
    expect(places({ occurredAt })).toEqual(['/events/0/occurredAt']);
  });
});

describe('when it was written down', () => {
  test.each(INSTANTS)('can be %j', (recordedAt) => {
    expect(places({ recordedAt })).toEqual([]);
    // What a calendar pattern lets through, the platform can compute with.
    expect(Date.parse(recordedAt)).not.toBeNaN();
  });

  test.each([...REAL_DAYS, ...UNREAL_DAYS, ...NOT_INSTANTS])('cannot be %j', (recordedAt) => {
    expect(places({ recordedAt })).toEqual(['/events/0/recordedAt']);
  });
});

test('every day of eight hundred years is a calendar day exactly when the calendar has it', () => {
  for (let year = 1600; year < 2400; year += 97) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 28; day <= 32; day += 1) {
        const written = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
        const isReal = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
        expect([written, places({ occurredAt: written }).length === 0]).toEqual([written, isReal]);
      }
    }
  }
});

describe('every event', () => {
  test('may carry a note, a side, a source, and that its date is estimated', () => {
    const raw = withEnvelope({
      note: 'by telephone',
      laterality: 'right',
      dateEstimated: true,
      source: { kind: 'verbal', reference: 'R1', author: 'Dr. Okafor' },
    });
    expect(parseCase(raw)).toStrictEqual(raw);
  });

  test.each(['id', 'type', 'occurredAt', 'recordedAt', 'recordedBy', 'data'])(
    'needs its %s',
    (key) => {
      const raw = withEnvelope({});
      delete raw.events[0]?.[key];
      expect(problemsOf(() => parseCase(raw))).toMatchObject([
        { pointer: `/events/0/${key}`, found: 'nothing' },
      ]);
    },
  );

  test('has no other property', () => {
    expect(places({ Note: 'x', author: 'y' })).toEqual(['/events/0/Note', '/events/0/author']);
  });

  test('has no property that is there and undefined', () => {
    expect(places({ note: undefined })).toEqual(['/events/0/note']);
  });

  test('does not say that its date is not estimated', () => {
    for (const dateEstimated of [false, 'true', 1, null]) {
      expect(places({ dateEstimated })).toEqual(['/events/0/dateEstimated']);
    }
  });

  test('has an id that is not blank', () => {
    for (const id of ['', ' ', 3, null]) expect(places({ id })).toEqual(['/events/0/id']);
  });

  test('has a source of a known kind, and nothing unknown about it', () => {
    expect(places({ source: {} })).toEqual(['/events/0/source/kind']);
    expect(places({ source: { kind: 'fax', page: 2 } })).toEqual([
      '/events/0/source/kind',
      '/events/0/source/page',
    ]);
  });

  test('of an unknown type still has its envelope looked at', () => {
    for (const type of ['biopsy.preformed', 'constructor', '__proto__', null, 7]) {
      expect(places({ type, recordedAt: 'today', laterality: 'both' })).toEqual([
        '/events/0/type',
        '/events/0/recordedAt',
        '/events/0/laterality',
      ]);
    }
  });
});

describe('what an importer adds in ext', () => {
  test('is kept by reference, whatever it says', () => {
    const ext = { 'urn:x': { axilla: 'suspicious', '': [null, 1] } };
    const raw = withEnvelope({ ext });
    expect(parseCase(raw).events[0]?.ext).toBe(ext);
  });

  test('is an object', () => {
    for (const ext of [[], 'x', null]) expect(places({ ext })).toEqual(['/events/0/ext']);
  });

  test('stands in events only', () => {
    const raw = { ...caseWith(), ext: {}, patient: { id: 'p-1', ext: {} } };
    expect(placesOf(() => parseCase(raw))).toEqual(['/patient/ext', '/ext']);
  });
});

test('the result shares nothing else with the input', () => {
  const raw = caseWith(
    event('e1', 'imaging.reported', {
      study: 'ct',
      axilla: 'negative',
      nodes: [{ id: 'L1', suspicion: 'low', features: ['hilum-absent'] }],
    }),
  );
  const before = structuredClone(raw);
  const read = parseCase(raw);
  const wipe = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    Object.values(value).forEach(wipe);
    for (const key of Object.keys(value)) Reflect.set(value, key, 'changed');
  };
  wipe(raw);
  expect(read).toStrictEqual(before);
});

describe('the case itself', () => {
  test.each(['format', 'id', 'laterality', 'patient', 'events'])('needs its %s', (key) => {
    const raw: Json = caseWith();
    delete raw[key];
    expect(placesOf(() => parseCase(raw))).toEqual([`/${key}`]);
  });

  test('is one axilla, with ids that are not blank and nothing unknown', () => {
    const raw = { ...caseWith(), id: ' ', laterality: 'bilateral', side: 'left' };
    expect(placesOf(() => parseCase(raw))).toEqual(['/id', '/laterality', '/side']);
  });

  test('is an object', () => {
    for (const raw of [undefined, null, 'axillary-case/1', 1, [], [caseWith()], true]) {
      expect(placesOf(() => parseCase(raw))).toEqual(['']);
    }
  });

  test('has its events in an array', () => {
    for (const events of [{}, null, 'none', { length: 0 }]) {
      expect(placesOf(() => parseCase({ ...caseWith(), events }))).toEqual(['/events']);
    }
  });
});

describe('the patient', () => {
  const patientPlaces = (patient: unknown) => placesOf(() => parseCase({ ...caseWith(), patient }));

  test('may be described as the contract says', () => {
    for (const gender of GENDERS) {
      const patient = {
        id: 'p-1',
        name: { family: 'Núñez', given: 'Ana' },
        birthDate: '1972-03-04',
        gender,
        identifiers: [{ system: 'urn:mrn', value: '0815' }],
        language: 'es',
        telecom: '+1 555',
      };
      const raw = { ...caseWith(), patient };
      expect(parseCase(raw)).toStrictEqual(raw);
    }
  });

  test('needs an id, and a birth date that the calendar has', () => {
    expect(patientPlaces({ birthDate: '1972-02-30' })).toEqual([
      '/patient/id',
      '/patient/birthDate',
    ]);
    expect(patientPlaces({ id: ' ', birthDate: '1972-02-03T00:00Z' })).toEqual([
      '/patient/id',
      '/patient/birthDate',
    ]);
  });

  test('has identifiers of a system and a value', () => {
    expect(patientPlaces({ id: 'p-1', identifiers: [{ system: 'urn:mrn' }] })).toEqual([
      '/patient/identifiers/0/value',
    ]);
  });

  test('has no unknown or misshapen property', () => {
    expect(
      patientPlaces({ id: 'p-1', name: [], gender: 'woman', birthdate: '1972-03-04' }),
    ).toEqual(['/patient/name', '/patient/gender', '/patient/birthdate']);
  });
});
