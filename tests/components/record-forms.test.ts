import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/machines/vocabulary.js';
import { parseCase } from '../../src/index.js';
import { DATA_SCHEMAS } from '../../src/pathway/case-file/index.js';
import { correctionOf, evaluate } from '../../src/components/record-dialog/draft.js';
import { FORMS, FORM_GROUPS, aNoun } from '../../src/components/record-dialog/form-fields.js';
import { requested } from '../../src/components/record-dialog/requests.js';
import type { Field } from '../../src/components/record-dialog/fields/field.js';
import { standing } from '../../src/components/record-dialog/fields/known.js';
import { deskFor, event, ids, caseOf, POSITIVE } from './record-cases.js';

const folder = new URL('../vignettes/', import.meta.url);
const vignettes = readdirSync(folder).map((name) =>
  parseCase((JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { case: unknown }).case),
);

const firstNames = (fields: readonly Field[]): string[] => [
  ...new Set(fields.map(({ name }) => name.split('/')[0] ?? '')),
];

describe('the forms', () => {
  it('let every event type be recorded, each under one subject', () => {
    const grouped = Object.values(FORM_GROUPS).flatMap((forms) => Object.keys(forms));
    expect([...grouped].sort()).toEqual([...EVENT_TYPES].sort());
  });

  it.each(EVENT_TYPES)('ask for everything that %s can carry, and nothing else', (type) => {
    const { members } = DATA_SCHEMAS[type];
    expect(firstNames(FORMS[type].fields).sort()).toEqual(Object.keys(members ?? {}).sort());
  });

  it.each(EVENT_TYPES)('of %s have no default but the day', (type) => {
    const { draft } = requested({ eventType: type }, deskFor(caseOf(...POSITIVE)), ids());
    expect(draft?.values).toEqual({ '@on': '02-Jul-2026' });
  });

  it('say what they record with its article', () => {
    expect(aNoun('biopsy.performed')).toBe('a biopsy');
    expect(aNoun('imaging.reported')).toBe('an imaging report');
  });
});

describe('a correction without a change', () => {
  const entries = vignettes.flatMap((caseFile) =>
    standing(caseFile.events).map((old) => ({ caseFile, old, name: `${caseFile.id} ${old.id}` })),
  );

  it.each(entries)('says the same again: $name', ({ caseFile, old }) => {
    const desk = { ...deskFor(caseFile), today: '2027-01-01' };
    const draft = correctionOf(old, desk, ids());
    const { errors, events } = evaluate(
      { ...draft, values: { ...draft.values, '@reason': 'checked' } },
      desk,
    );
    const unanswered = [...errors.keys()].filter(
      (name) => name !== 'clip/reasonNotPlaced' && name !== 'nodalTissuePresent',
    );
    expect(unanswered).toEqual([]);
    if (errors.size > 0) return;
    const [retraction, entry] = events ?? [];
    expect(retraction).toMatchObject({ data: { eventId: old.id, reason: 'checked' } });
    const { id: _, recordedAt: __, recordedBy: ___, ...kept } = old;
    expect(entry).toMatchObject(kept);
    expect(Object.keys(entry?.data ?? {}).sort()).toEqual(Object.keys(old.data).sort());
  });
});

describe('a correction', () => {
  it('keeps the instant, the note, the source and what other systems put in', () => {
    const more = {
      note: 'as told',
      dateEstimated: true,
      source: { kind: 'verbal', author: 'K. Lund' },
      ext: { message: 7 },
    };
    const caseFile = caseOf(
      ...POSITIVE,
      event('x', 'clip.placed', '2026-07-01T11:05:30+01:00', { nodeId: 'L9' }, more),
    );
    const desk = deskFor(caseFile);
    const old = caseFile.events.at(-1);
    if (!old) throw new Error('no entry');
    const draft = correctionOf(old, desk, ids());
    const { events } = evaluate(
      { ...draft, values: { ...draft.values, '@reason': 'wrong type', type: 'coil' } },
      desk,
    );
    expect(events?.at(-1)).toMatchObject({
      ...more,
      occurredAt: '2026-07-01T11:05:30+01:00',
      data: { nodeId: 'L9', type: 'coil' },
    });
  });
});
