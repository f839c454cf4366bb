import { describe, expect, it } from 'vitest';
import { correctionOf, evaluate, isChanged } from '../../src/components/record-dialog/draft.js';
import { UNKNOWN } from '../../src/components/record-dialog/fields/field.js';
import type { Field, FormView } from '../../src/components/record-dialog/fields/field.js';
import { requested } from '../../src/components/record-dialog/requests.js';
import {
  POSITIVE,
  SUSPICIOUS,
  caseOf,
  deskFor,
  event,
  ids,
  now,
  only,
  typed,
} from './record-cases.js';

const desk = deskFor(caseOf(...SUSPICIOUS));

const BIOPSY = {
  '@side': 'left',
  nodeId: 'L1',
  method: 'core',
  'clip/placed': 'true',
} as const;

const advice = (fields: readonly Field[], view: FormView): readonly string[] =>
  fields.flatMap((field) => field.advice?.(view)?.text ?? []);

describe('an entry', () => {
  it('opens with the answers it was asked for with, where the form has their questions', () => {
    const preset = { outcome: 'missed', appointmentId: 'A1', nobodyAsks: 'this' };
    const { draft } = requested({ eventType: 'appointment.ended', preset }, desk, ids());
    expect(draft?.values).toMatchObject({ outcome: 'missed', appointmentId: 'A1' });
    expect(draft?.values).not.toHaveProperty('nobodyAsks');
    expect(draft && isChanged(draft)).toBe(false);
  });

  it('names every question that needs an answer', () => {
    const { errors, events } = evaluate(typed('biopsy.performed', {}), desk);
    expect([...errors.keys()]).toEqual(['@side', 'nodeId', 'method', 'clip/placed']);
    expect(events).toBeUndefined();
  });

  it('becomes an event of the case file, and shows where it leads', () => {
    const { events, preview } = evaluate(
      typed('biopsy.performed', { ...BIOPSY, '@on': '29 Jun 2026', '@time': '9:40', cores: '3' }),
      desk,
    );
    expect(only(events)).toEqual({
      id: 'n1',
      type: 'biopsy.performed',
      occurredAt: '2026-06-29T09:40:00+02:00',
      recordedAt: now,
      recordedBy: 'J. Osei, RN',
      laterality: 'left',
      data: { biopsyId: 'B1', nodeId: 'L1', method: 'core', cores: 3, clip: { placed: true } },
    });
    expect(preview?.stage).toBe('pathology-awaited');
  });

  it('tells what is unclear in words', () => {
    const { errors } = evaluate(
      typed('biopsy.performed', {
        ...BIOPSY,
        '@on': '30-Dec-2026',
        '@time': 'noon',
        cores: 'three',
        'clip/placed': 'false',
      }),
      desk,
    );
    expect([...errors]).toEqual([
      ['@on', 'This day is still to come: today is 02-Jul-2026.'],
      ['@time', 'Write the time as 09:40, on the 24-hour clock.'],
      ['cores', 'Write the number in digits, such as 3.'],
      ['clip/reasonNotPlaced', 'Say why in a few words, or choose Not known above.'],
    ]);
  });

  it('leaves out what is not known', () => {
    const values = { ...BIOPSY, '@side': UNKNOWN, 'clip/placed': UNKNOWN };
    const built = only(evaluate(typed('biopsy.performed', values), desk).events);
    expect(built.laterality).toBeUndefined();
    expect(built.data).toEqual({ biopsyId: 'B1', nodeId: 'L1', method: 'core' });
  });

  it('takes a node that is not on record, and rows of nodes', () => {
    const other = { ...BIOPSY, nodeId: '+', 'nodeId+': ' L7 ' };
    expect(only(evaluate(typed('biopsy.performed', other), desk).events).data).toMatchObject({
      nodeId: 'L7',
    });
    const report = typed('imaging.reported', {
      '@side': 'left',
      study: 'axillary-ultrasound',
      axilla: 'suspicious',
      nodes: ['0', '2'],
      'nodes/0/id': 'L1',
      'nodes/0/suspicion': 'low',
      'nodes/2/id': 'L2',
      'nodes/2/suspicion': 'high',
      'nodes/2/features': ['hilum-absent'],
      'nodes/2/sizeMm': '12.5',
    });
    expect(only(evaluate(report, desk).events).data).toMatchObject({
      nodes: [
        { id: 'L1', suspicion: 'low' },
        { id: 'L2', suspicion: 'high', features: ['hilum-absent'], sizeMm: 12.5 },
      ],
    });
  });

  it('leads what the case file does not take back to its question', () => {
    const twice = deskFor(caseOf(...POSITIVE));
    const report = typed('imaging.reported', {
      '@side': 'left',
      study: 'ct',
      axilla: 'suspicious',
      nodes: ['3'],
      'nodes/3/id': 'L1',
      'nodes/3/suspicion': 'no such word',
    });
    expect([...evaluate(report, twice).errors.keys()]).toEqual(['nodes/3/suspicion']);
  });

  it('is changed once an answer differs from what stood there', () => {
    const draft = typed('note.added', {});
    expect(isChanged(draft)).toBe(false);
    expect(isChanged(typed('note.added', { text: 'x' }))).toBe(true);
  });
});

describe('what a form says about an answer', () => {
  const positive = deskFor(
    caseOf(
      ...SUSPICIOUS,
      event('b', 'biopsy.performed', '2026-06-29', {
        biopsyId: 'B1',
        nodeId: 'L1',
        method: 'core',
      }),
    ),
  );
  const says = (type: Parameters<typeof typed>[0], values: Parameters<typeof typed>[1]) => {
    const { fields, view } = evaluate(typed(type, values), positive);
    return advice(fields, view).join(' ');
  };
  const report = { '@side': 'left', biopsyId: 'B1', nodalTissuePresent: 'true' };

  it('benign of a highly suspicious node is discordant', () => {
    expect(says('pathology.reported', { ...report, result: 'benign' })).toMatch(
      /discordant.*board/,
    );
    expect(says('pathology.reported', { biopsyId: 'B1', result: 'benign' })).toMatch(/discordant/);
    expect(says('pathology.reported', { ...report, result: 'metastatic' })).toBe('');
  });

  it('non-diagnostic, and benign without nodal tissue, are no negative result', () => {
    expect(says('pathology.reported', { ...report, result: 'non-diagnostic' })).toMatch(
      /^Not a negative result/,
    );
    expect(
      says('pathology.reported', { ...report, result: 'benign', nodalTissuePresent: 'false' }),
    ).toMatch(/counts as non-diagnostic/);
  });

  it('one core is few, and an ultrasound states three levels', () => {
    expect(says('biopsy.performed', { method: 'core', cores: '1' })).toMatch(/Fewer than 2 cores/);
    expect(says('biopsy.performed', { method: 'fna', cores: '1' })).toBe('');
    expect(
      says('imaging.reported', { study: 'axillary-ultrasound', levelsSurveyed: ['I'] }),
    ).toMatch(/Not stated: II, III/);
    expect(says('imaging.reported', { study: 'ct' })).toBe('');
  });
});

describe('a correction', () => {
  const positive = deskFor(caseOf(...POSITIVE));
  const old = positive.caseFile.events.at(-1);
  if (!old) throw new Error('no entry');
  const draft = correctionOf(old, positive, ids());

  it('needs a reason, and asks what the new answer calls for', () => {
    const { errors } = evaluate(
      { ...draft, values: { ...draft.values, result: 'benign' } },
      positive,
    );
    expect([...errors.keys()]).toEqual(['@reason', 'nodalTissuePresent']);
  });

  it('can take the entry back and put nothing in its place', () => {
    const { events, preview } = evaluate(
      {
        ...draft,
        values: { ...draft.values, '@reason': 'other patient', '@retract-only': ['true'] },
      },
      positive,
    );
    expect(only(events)).toMatchObject({
      type: 'event.retracted',
      data: { eventId: 'e4', reason: 'other patient' },
    });
    expect(preview?.stage).toBe('pathology-awaited');
  });

  it('takes back what is dated after today, and is no retraction of an unknown entry', () => {
    const later = deskFor(caseOf(...POSITIVE, event('late', 'nast.started', '2027-07-02', {})));
    const { draft: open } = requested({ correct: 'late' }, later, ids());
    if (!open) throw new Error('no draft');
    const { events, preview, errors } = evaluate(
      { ...open, values: { ...open.values, '@reason': 'other year', '@retract-only': ['true'] } },
      later,
    );
    expect([...errors]).toEqual([]);
    expect(only(events)).toMatchObject({ type: 'event.retracted', data: { eventId: 'late' } });
    expect(preview?.stage).toBe(later.status.stage);
    expect(preview?.pitfalls.map(({ code }) => code)).not.toContain('out-of-place');
  });

  it('is refused for a retraction, and for what is retracted already', () => {
    const gone = deskFor(
      caseOf(
        ...POSITIVE,
        event('r', 'event.retracted', '2026-07-02', { eventId: 'e4', reason: 'typing error' }),
      ),
    );
    for (const correct of ['r', 'e4', 'nowhere']) {
      const shown = requested({ correct }, gone, ids());
      expect(shown.draft).toBeUndefined();
      expect(shown.message).toBeTruthy();
    }
    expect(requested({ correct: 'e1' }, gone, ids()).draft?.old?.id).toBe('e1');
  });
});

describe('a request', () => {
  const { caseFile } = deskFor(caseOf(...POSITIVE));
  const at = deskFor(caseFile);

  it('fills in the node or the biopsy it is about', () => {
    expect(
      requested({ eventType: 'clip.placed', nodeId: 'L1' }, at, ids()).draft?.values,
    ).toMatchObject({ nodeId: 'L1' });
    expect(
      requested({ eventType: 'clip.placed', nodeId: 'L9' }, at, ids()).draft?.values,
    ).toMatchObject({ nodeId: '+', 'nodeId+': 'L9' });
    expect(
      requested({ eventType: 'pathology.reported', biopsyId: 'B1' }, at, ids()).draft?.values,
    ).toMatchObject({ biopsyId: 'B1' });
  });

  it('to acknowledge says that a critical flag stays visible', () => {
    const { draft } = requested({ acknowledge: { code: 'clip-missing', nodeId: 'L1' } }, at, ids());
    if (!draft) throw new Error('no draft');
    const { fields, view, errors } = evaluate(draft, at);
    expect(advice(fields, view).join()).toMatch(/critical and stays visible/);
    expect([...errors.keys()]).toEqual(['reason']);
  });

  it('without an event type opens the chooser', () => {
    expect(requested({}, at, ids())).toEqual({ title: 'Record what happened' });
  });
});
