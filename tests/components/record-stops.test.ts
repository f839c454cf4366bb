import { describe, expect, it } from 'vitest';
import type { Append, AppendOutcome } from '../../src/components/shared/append.js';
import type { Stop, StopAnswer } from '../../src/components/stop-dialog/stop.js';
import type { CaseEvent, CaseFile } from '../../src/index.js';
import { evaluate } from '../../src/components/record-dialog/draft.js';
import { EntryController } from '../../src/components/record-dialog/entry-controller.js';
import type { EntryHost } from '../../src/components/record-dialog/entry-controller.js';
import { nastStop, sideStop } from '../../src/components/record-dialog/stops.js';
import {
  BOTH_POSITIVE,
  POSITIVE,
  caseOf,
  deskFor,
  event,
  ids,
  only,
  typed,
} from './record-cases.js';

function stopFor(caseFile: CaseFile, on: string): Stop | undefined {
  const desk = deskFor(caseFile);
  const draft = typed('nast.started', { '@on': on });
  return nastStop(only(evaluate(draft, desk).events), draft, desk);
}

describe('the Stop before NAST', () => {
  it('names the positive node without a clip, what is on record and what is not', () => {
    const stop = stopFor(caseOf(...POSITIVE), '02-Jul-2026');
    expect(stop?.heading).toBe('Node L1 is positive and has no clip');
    expect(stop?.facts.map(({ term, lines }) => [term, ...lines])).toEqual([
      ['You are recording', 'NAST started on 02-Jul-2026'],
      [
        'On record',
        '29-Jun-2026 Biopsy B1 of L1, core, clip not placed: none in stock.',
        '01-Jul-2026 Pathology B1: metastatic.',
      ],
      ['Not on record', 'A clip in L1 that is in place. A waiver with its reason.'],
      [
        'Why it matters',
        'In a positive node without a clip, TAD after NAST becomes difficult or impossible.',
      ],
      ['Who decides', 'Breast radiologist with the surgeon.'],
      ['Source', 'SN-18, SN-25. Reviewed 30-May-2026.'],
    ]);
    expect(stop?.remedies.map(({ label }) => label)).toEqual([
      'Record a clip in L1',
      'Record a waiver',
      'Back, record nothing',
    ]);
  });

  it('asks of every node, so that a clip in one does not let the other through', () => {
    expect(stopFor(caseOf(...BOTH_POSITIVE), '02-Jul-2026')?.heading).toBe(
      'Nodes L1 and L2 are positive and have no clip',
    );
    const clipped = caseOf(
      ...BOTH_POSITIVE,
      event('c', 'clip.placed', '2026-07-02', { nodeId: 'L1' }),
    );
    expect(stopFor(clipped, '02-Jul-2026')?.heading).toBe('Node L2 is positive and has no clip');
  });

  it('looks at the day NAST started: a later clip or report does not count', () => {
    const later = caseOf(...POSITIVE, event('c', 'clip.placed', '2026-07-02', { nodeId: 'L1' }));
    expect(stopFor(later, '02-Jul-2026')).toBeUndefined();
    expect(stopFor(later, '01-Jul-2026')).toBeDefined();
    expect(stopFor(caseOf(...POSITIVE), '30-Jun-2026')).toBeUndefined();
  });

  it('is not there after a waiver, and is after the clip was lost', () => {
    const waiver = event('w', 'clip.waived', '2026-07-02', { nodeId: 'L1', reason: 'allergy' });
    expect(stopFor(caseOf(...POSITIVE, waiver), '02-Jul-2026')).toBeUndefined();
    const lost = [
      event('c', 'clip.placed', '2026-07-01', { nodeId: 'L1' }),
      event('l', 'clip.checked', '2026-07-02', { nodeId: 'L1', status: 'lost' }),
    ];
    expect(stopFor(caseOf(...POSITIVE, ...lost), '02-Jul-2026')).toBeDefined();
  });
});

describe('the Stop at another side', () => {
  const desk = deskFor(caseOf(...POSITIVE));
  const exam = (side: string) =>
    only(evaluate(typed('exam.recorded', { '@side': side, axilla: 'bulky' }), desk).events);

  it('stands before an entry of the other side only', () => {
    expect(sideStop(exam('left'), desk)).toBeUndefined();
    expect(sideStop(exam('-'), desk)).toBeUndefined();
    expect(sideStop(exam('right'), desk)?.heading).toBe(
      'The entry says RIGHT, this case is the LEFT axilla',
    );
  });
});

/** A host that answers Stops and saves as it is told. */
function host(caseFile: CaseFile, answers: StopAnswer[], outcomes: AppendOutcome[]) {
  const asked: Stop[] = [];
  const saved: (readonly CaseEvent[])[] = [];
  const save: Append = (events) => {
    saved.push(events);
    return Promise.resolve(outcomes.shift() ?? { kind: 'saved' });
  };
  const element: EntryHost = {
    ...deskFor(caseFile),
    newId: ids(),
    save,
    ask: (stop) => {
      asked.push(stop);
      return Promise.resolve(answers.shift() ?? { remedy: 'back' });
    },
    addController: () => undefined,
    removeController: () => undefined,
    recorded: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const entry = new EntryController(element);
  entry.hostUpdate();
  const type = (name: string, value: string) => {
    entry.change((draft) => ({
      draft: { ...draft, values: { ...draft.values, [name]: value } },
      name,
    }));
  };
  return { entry, asked, saved, type, element };
}

describe('an entry on its way', () => {
  it('waits while the remedy is recorded, and comes back as it was', async () => {
    const { entry, saved, type } = host(caseOf(...POSITIVE), [{ remedy: 'clip.placed L1' }], []);
    entry.begin({ eventType: 'nast.started' });
    type('@note', 'first cycle');
    expect(await entry.save()).toBe('remedy');
    expect(entry.shown?.draft).toMatchObject({ type: 'clip.placed', values: { nodeId: 'L1' } });
    expect(entry.hasDraft).toBe(true);
    expect(await entry.save()).toBe('resumed');
    expect(entry.saved).toBe('Saved: 02-Jul-2026 Clip placed in L1.');
    expect(entry.shown?.draft).toMatchObject({
      type: 'nast.started',
      values: { '@note': 'first cycle' },
    });
    expect(await entry.save()).toBe('saved');
    expect(saved.map((events) => events.map(({ type: one }) => one))).toEqual([
      ['clip.placed'],
      ['nast.started'],
    ]);
  });

  it('is recorded all the same with the reason in its note', async () => {
    const answer = { remedy: undefined, reason: 'started elsewhere' } as const;
    const { entry, saved, type } = host(caseOf(...POSITIVE), [answer], []);
    entry.begin({ eventType: 'nast.started' });
    type('@note', 'first cycle');
    expect(await entry.save()).toBe('saved');
    expect(saved[0]?.[0]?.note).toBe('first cycle\nRecorded all the same: started elsewhere');
  });

  it('stays as typed when saving fails, and goes out the same at a retry', async () => {
    const { entry, saved, type } = host(
      caseOf(...POSITIVE),
      [],
      [{ kind: 'failed', message: 'The disk is full.' }],
    );
    entry.begin({ eventType: 'note.added' });
    type('text', 'called the patient');
    expect(await entry.save()).toBe('summary');
    expect(entry.saved).toBe('');
    expect(entry.shown?.draft?.values).toMatchObject({ text: 'called the patient' });
    expect(await entry.save()).toBe('saved');
    expect(saved[1]).toEqual(saved[0]);
  });

  it('knows what was written elsewhere: the next biopsy gets the next free name', async () => {
    const written = caseOf(
      event('o', 'biopsy.performed', '2026-07-01', { biopsyId: 'B2', nodeId: 'L2', method: 'fna' }),
    ).events;
    const { entry, saved, type } = host(caseOf(...POSITIVE), [], [{ kind: 'conflict', written }]);
    entry.begin({ eventType: 'biopsy.performed', nodeId: 'L2' });
    type('@side', 'left');
    type('method', 'core');
    type('clip/placed', 'true');
    expect(await entry.save()).toBe('summary');
    expect(await entry.save()).toBe('saved');
    expect(saved.map((events) => events[0]?.data)).toMatchObject([
      { biopsyId: 'B2' },
      { biopsyId: 'B3' },
    ]);
  });

  it('of one case is dropped when another case comes, and never saved in it', async () => {
    const { entry, saved, type, element } = host(caseOf(...POSITIVE), [], []);
    entry.begin({ eventType: 'note.added' });
    type('text', 'called the patient');
    Object.assign(element, { caseFile: { ...caseOf(...POSITIVE), id: 'case-2' } });
    entry.hostUpdate();
    expect(entry.hasDraft).toBe(false);
    expect(await entry.save()).toBe('back');
    expect(saved).toEqual([]);
  });

  it('is left only after the Stop, and with a reason', async () => {
    const { entry, asked, type } = host(
      caseOf(...POSITIVE),
      [{ remedy: 'back' }, { remedy: undefined, reason: 'wrong form' }],
      [],
    );
    entry.begin({ eventType: 'exam.recorded' });
    expect(await entry.leave()).toBe(false);
    expect(asked).toEqual([]);
    entry.begin({ eventType: 'exam.recorded' });
    type('axilla', 'bulky');
    expect(await entry.leave()).toBeUndefined();
    expect(entry.shown?.draft?.values).toMatchObject({ axilla: 'bulky' });
    expect(await entry.leave()).toBe(false);
    expect(entry.shown).toBeUndefined();
    expect(asked[0]?.heading).toBe('This exam is not saved');
  });
});
