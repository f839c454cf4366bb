import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/machines/vocabulary.js';
import { caseJsonSchema, parseCase } from '../../src/pathway/case-file/index.js';
import { EXAMPLES, TYPES, fullData, someCase } from './examples.js';
import type { Json } from './support.js';
import { Chance, caseWith, event, problemsOf, vignettes } from './support.js';

const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: false }).compile(
  caseJsonSchema(),
);
const withData = (type: string, data: unknown) => caseWith(event('e1', type, data as Json));

/** What the schema and the reader say of a case must be the same. */
function agree(raw: unknown, label: string): boolean {
  const isRead = problemsOf(() => parseCase(raw)).length === 0;
  expect(validate(raw), label).toBe(isRead);
  return isRead;
}

describe('the JSON Schema', () => {
  test('has its name, its draft and a title', () => {
    expect(caseJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:axillary-pathway:axillary-case-1',
      title: expect.stringContaining('axillary-case/1') as string,
      type: 'object',
      additionalProperties: false,
      required: ['format', 'id', 'laterality', 'patient', 'events'],
    });
  });

  test('describes the data of every event type', () => {
    const text = JSON.stringify(caseJsonSchema());
    for (const type of EVENT_TYPES) expect(text).toContain(`{"const":"${type}"}`);
  });

  test('is JSON, and a new object at every call', () => {
    const schema = caseJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
    expect(caseJsonSchema()).not.toBe(schema);
  });

  test.each(vignettes())('accepts %s', (_name, raw) => {
    expect(validate(raw)).toBe(true);
  });

  test('accepts whatever the reader accepts', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      expect(agree(someCase(new Chance(seed)), `seed ${seed}`)).toBe(true);
    }
  });
});

describe.each(TYPES)('of %s the schema and the reader say the same', (type) => {
  const odd = [null, '', ' ', 'x', -1, 1.5, true, [], {}, ['x'], [{}], '2026-02-30', '2026-02-28'];

  test('with all it may carry and with what it must', () => {
    expect(agree(withData(type, fullData(type)), 'all')).toBe(true);
    expect(agree(withData(type, EXAMPLES[type].required), 'required')).toBe(true);
    expect(agree(withData(type, { ...fullData(type), axila: 'x' }), 'misspelt')).toBe(false);
  });

  test('with a fact left out or of another kind', () => {
    for (const key of Object.keys(fullData(type))) {
      const without = fullData(type);
      delete without[key];
      agree(withData(type, without), `without ${key}`);
      for (const value of odd) {
        const raw = withData(type, { ...fullData(type), [key]: value });
        agree(raw, `${key}: ${JSON.stringify(value)}`);
      }
    }
  });
});

test('of a planned surgery the schema, too, asks which', () => {
  expect(agree(withData('treatment.planned', { approach: 'surgery' }), 'surgery')).toBe(false);
  expect(agree(withData('treatment.planned', { approach: 'nast' }), 'nast')).toBe(true);
});

test('of the envelope and the patient the schema and the reader say the same', () => {
  const data = { text: 'x' };
  const odd = ['', ' ', 'x', 7, null, [], {}, true, false, '2026-03-04', '2026-03-04T09:00'];
  const keys = ['id', 'type', 'occurredAt', 'recordedAt', 'recordedBy', 'note', 'laterality'];
  for (const key of [...keys, 'dateEstimated', 'source', 'ext', 'extra']) {
    for (const value of odd) {
      const raw = caseWith(event('e1', 'note.added', data, { [key]: value }));
      agree(raw, `${key}: ${JSON.stringify(value)}`);
    }
  }
  for (const key of ['id', 'name', 'birthDate', 'gender', 'identifiers', 'language', 'other']) {
    for (const value of odd) {
      const raw = { ...caseWith(), patient: { id: 'p-1', [key]: value } };
      agree(raw, `patient ${key}: ${JSON.stringify(value)}`);
    }
  }
});
