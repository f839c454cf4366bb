import { describe, expect, test } from 'vitest';
import type { CaseEvent, CaseFile } from '../../src/index.js';
import { statusOf } from '../../src/index.js';
import { heldDecisions } from '../../src/components/board-list/held-meeting.js';
import type { HeldDecision } from '../../src/components/board-list/held-meeting.js';
import { Meeting, isWritten, stageAfter } from '../../src/components/board-list/meeting.js';
import type { BoardCase, Entry, MeetingHost } from '../../src/components/board-list/meeting.js';
import type { AppendOutcome } from '../../src/components/shared/append.js';
import { atypical, discordant, event, referred, workup } from './cases.js';

const today = '2026-07-21';

const given = (file: CaseFile, id: string): BoardCase => ({
  caseFile: { ...file, id },
  status: statusOf({ ...file, id }, { asOf: today }),
  sample: false,
  address: '',
});

interface Trial {
  readonly meeting: Meeting;
  readonly written: (readonly [caseId: string, event: CaseEvent])[];
  /** The log as it was seen by whoever saved last. */
  seen: readonly CaseEvent[];
  outcome: AppendOutcome;
  heldOn: string | undefined;
  now: string;
}

/** A meeting with a store that answers as it is told, and gives the cases anew once it has kept. */
function trial(...cases: readonly BoardCase[]): Trial {
  let ids = 0;
  let kept = cases;
  const written: Trial['written'] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
    author: 'J. Osei, RN',
    now: () => state.now,
    newId: () => `id-${String((ids += 1))}`,
    config: undefined,
    get heldOn() {
      return state.heldOn;
    },
    save: async (caseId: string, events: readonly CaseEvent[], seen: readonly CaseEvent[]) => {
      state.seen = seen;
      written.push(...events.map((one) => [caseId, one] as const));
      await Promise.resolve();
      if (state.outcome.kind === 'saved') {
        kept = kept.map((one) =>
          one.caseFile.id === caseId
            ? given({ ...one.caseFile, events: [...one.caseFile.events, ...events] }, caseId)
            : one,
        );
        state.meeting.take(kept);
      }
      return state.outcome;
    },
  } satisfies MeetingHost;
  const state: Trial = {
    meeting: new Meeting(host),
    written,
    seen: [],
    outcome: { kind: 'saved' },
    heldOn: today,
    now: `${today}T09:40:00+02:00`,
  };
  state.meeting.take(cases);
  return state;
}

const order = ({ meeting }: Trial): readonly string[] =>
  meeting.entries.map(({ given: { caseFile } }) => caseFile.id);

const entry = ({ meeting }: Trial, id: string): Entry => {
  const found = meeting.entries.find(({ given: one }) => one.caseFile.id === id);
  if (!found) throw new Error(`${id} is not on the list.`);
  return found;
};

describe('the order of a meeting', () => {
  test('is by urgency at first, without what asks nothing', () => {
    const started = trial(given(atypical, 'a'), given(workup, 'w'), given(referred, 'r'));
    expect(order(started)).toEqual(['r', 'a']);
  });

  test('stays: a case that comes in later stands at the end, one decided elsewhere goes', () => {
    const started = trial(given(atypical, 'a'));
    started.meeting.take([given(discordant, 'd'), given(atypical, 'a')]);
    expect(order(started)).toEqual(['a', 'd']);
    started.meeting.take([given(discordant, 'd'), given(workup, 'a')]);
    expect(order(started)).toEqual(['d']);
  });

  test('what was written is kept though the case asks nothing any more', () => {
    const started = trial(given(atypical, 'a'));
    started.meeting.write(entry(started, 'a').serial, { rationale: 'Second reading asked.' });
    started.meeting.take([given(workup, 'a')]);
    expect(entry(started, 'a').draft.rationale).toBe('Second reading asked.');
  });
});

describe('recording', () => {
  test('begins without an answer, and asks for one', async () => {
    const started = trial(given(discordant, 'd'));
    const { serial, draft } = entry(started, 'd');
    expect(draft.decision).toBeUndefined();
    expect(await started.meeting.save(serial)).toBe('missing');
    expect(entry(started, 'd').lacksDecision).toBe(true);
    expect(started.written).toEqual([]);
  });

  test('keeps one event, and the case keeps its place with the stage it led to', async () => {
    const started = trial(given(discordant, 'd'), given(atypical, 'a'));
    const { serial } = entry(started, 'd');
    started.meeting.write(serial, {
      decision: 'accept-result',
      nodeIds: ['L1'],
      rationale: ' ok ',
    });
    expect(await started.meeting.save(serial)).toBe('saved');
    expect(started.written).toEqual([
      [
        'd',
        {
          id: 'id-1',
          type: 'tumor-board.decided',
          occurredAt: today,
          recordedAt: `${today}T09:40:00+02:00`,
          recordedBy: 'J. Osei, RN',
          data: { decision: 'accept-result', nodeIds: ['L1'], rationale: 'ok' },
        },
      ],
    ]);
    expect(order(started)).toEqual(['d', 'a']);
    expect(stageAfter(entry(started, 'd'))).toBe('negative');
    expect(isWritten(entry(started, 'd'))).toBe(false);
    expect(await started.meeting.save(serial)).toBe('busy');
  });

  test('a failure keeps what was written; the retry is the same entry', async () => {
    const started = trial(given(discordant, 'd'));
    const { serial } = entry(started, 'd');
    started.outcome = { kind: 'failed', message: 'No room.' };
    started.meeting.write(serial, { decision: 'tad', rationale: 'Clip first.' });
    expect(await started.meeting.save(serial)).toBe('failed');
    expect(entry(started, 'd')).toMatchObject({
      outcome: { message: 'No room.' },
      draft: { decision: 'tad', rationale: 'Clip first.' },
    });
    started.outcome = { kind: 'saved' };
    expect(await started.meeting.save(serial)).toBe('saved');
    const [first, second] = started.written;
    expect(second?.[1]).toEqual(first?.[1]);
  });

  test('what others wrote meanwhile is shown, and nothing is kept', async () => {
    const started = trial(given(discordant, 'd'));
    const { serial } = entry(started, 'd');
    const theirs = event('x', 'tumor-board.decided', today, { decision: 'tad' });
    started.outcome = { kind: 'conflict', written: [theirs] };
    started.meeting.write(serial, { decision: 'tad' });
    expect(await started.meeting.save(serial)).toBe('failed');
    expect(entry(started, 'd').outcome).toMatchObject({ written: [theirs] });
    expect(entry(started, 'd').saved).toBeUndefined();
    const { events } = discordant;
    expect(started.seen).toEqual(events);

    // Recorded all the same: what others wrote was read.
    started.outcome = { kind: 'saved' };
    expect(await started.meeting.save(serial)).toBe('saved');
    expect(started.seen).toEqual([...events, theirs]);
  });

  test('an attempt that seemed to fail and was saved is shown; what was changed since is another entry', async () => {
    const started = trial(given(discordant, 'd'));
    const { serial } = entry(started, 'd');
    started.outcome = { kind: 'failed', message: 'No answer came.' };
    started.meeting.write(serial, { decision: 'tad' });
    await started.meeting.save(serial);
    const [[, first] = []] = started.written;
    if (first === undefined) throw new Error('Nothing was sent.');
    started.meeting.write(serial, { rationale: 'Clip first.' });
    started.outcome = { kind: 'conflict', written: [first] };
    expect(await started.meeting.save(serial)).toBe('failed');
    expect(entry(started, 'd').outcome).toMatchObject({ written: [first] });

    started.outcome = { kind: 'saved' };
    expect(await started.meeting.save(serial)).toBe('saved');
    const [, third] = started.written[2] ?? [];
    expect(third).toMatchObject({ data: { decision: 'tad', rationale: 'Clip first.' } });
    expect(third?.id).not.toBe(first.id);
    expect(started.seen.at(-1)).toEqual(first);
  });

  test('a case that could not be read again is not written', async () => {
    const started = trial(given(discordant, 'd'));
    started.now = 'half past nine';
    const { serial } = entry(started, 'd');
    started.meeting.write(serial, { decision: 'tad' });
    expect(await started.meeting.save(serial)).toBe('failed');
    expect(entry(started, 'd').outcome).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/^Expected /) as string,
    });
    expect(started.written).toEqual([]);
  });

  test('without a day of the meeting nothing is written', async () => {
    const started = trial(given(discordant, 'd'));
    started.heldOn = undefined;
    const { serial } = entry(started, 'd');
    started.meeting.write(serial, { decision: 'tad' });
    expect(await started.meeting.save(serial)).toBe('missing');
    expect(started.written).toEqual([]);
  });

  test('another decision on the same case is another entry', async () => {
    const started = trial(given(discordant, 'd'));
    const { serial } = entry(started, 'd');
    started.meeting.write(serial, { decision: 'defer' });
    await started.meeting.save(serial);
    started.meeting.again(serial);
    expect(entry(started, 'd').draft.decision).toBeUndefined();
    started.meeting.write(serial, { decision: 'fna' });
    await started.meeting.save(serial);
    expect(new Set(started.written.map(([, { id }]) => id)).size).toBe(2);
  });
});

describe('decisions that are put aside', () => {
  const seen = discordant.events.map(({ id }) => id);
  const theirs = event('x', 'note.added', today, { text: 'She called.' });
  const later = given({ ...discordant, events: [...discordant.events, theirs] }, 'd');
  const heldOf = ({ meeting }: Trial) => heldDecisions(meeting.entries.filter(isWritten));
  /** What is put aside, as it comes back from where it was kept. */
  const held = (): readonly HeldDecision[] => {
    const before = trial(given(discordant, 'd'), given(atypical, 'a'));
    before.meeting.write(entry(before, 'd').serial, { decision: 'tad', rationale: 'Clip first.' });
    return (JSON.parse(JSON.stringify(heldOf(before))) as readonly HeldDecision[]).map((one) => ({
      ...one,
      draft: { ...one.draft, id: 'held' },
    }));
  };

  test('are those that were written, with what was seen of their cases', () => {
    expect(held()).toMatchObject([{ caseId: 'd', seen, draft: { decision: 'tad' } }]);
  });

  test('are gone on with, and recorded under the id they had', async () => {
    const cases = [given(discordant, 'd'), given(atypical, 'a')];
    const started = trial(...cases);
    expect(started.meeting.goOn(held(), cases)).toEqual([]);
    expect(order(started)).toEqual(['d', 'a']);
    expect(entry(started, 'd').outcome).toBeUndefined();
    expect(await started.meeting.save(entry(started, 'd').serial)).toBe('saved');
    expect(started.written).toMatchObject([
      ['d', { id: 'held', data: { decision: 'tad', rationale: 'Clip first.' } }],
    ]);
  });

  test('show what was written to their case meanwhile, before they are recorded', async () => {
    const started = trial(later);
    started.meeting.goOn(held(), [later]);
    expect(entry(started, 'd').outcome).toMatchObject({ kind: 'conflict', written: [theirs] });
    expect(await started.meeting.save(entry(started, 'd').serial)).toBe('saved');
    expect(started.seen.at(-1)).toEqual(theirs);
  });

  test('come back though their case asks nothing of the board any more', () => {
    const cases = [given(workup, 'd')];
    const started = trial(...cases);
    expect(order(started)).toEqual([]);
    expect(started.meeting.goOn(held(), cases)).toEqual([]);
    expect(entry(started, 'd').draft.rationale).toBe('Clip first.');
    started.meeting.take(cases);
    expect(order(started)).toEqual(['d']);
  });

  test('wait for their case, and for what is being written to it by now', () => {
    const cases = [given(discordant, 'd')];
    const started = trial(...cases);
    expect(started.meeting.goOn(held(), [])).toHaveLength(1);
    started.meeting.write(entry(started, 'd').serial, { decision: 'fna' });
    expect(started.meeting.goOn(held(), cases)).toHaveLength(1);
    expect(entry(started, 'd').draft.decision).toBe('fna');
  });

  test('are done with where they are on record after all; what was changed since is another entry', () => {
    const [one] = held();
    if (!one) throw new Error('Nothing is held.');
    const recorded = (rationale: string) => {
      const data = { decision: 'tad', rationale } as const;
      const events = [...discordant.events, event('held', 'tumor-board.decided', today, data)];
      return given({ ...discordant, events }, 'd');
    };
    const same = trial(recorded('Clip first.'));
    expect(same.meeting.goOn([one], [recorded('Clip first.')])).toEqual([]);
    expect(heldOf(same)).toEqual([]);
    const changed = trial(recorded('Clip'));
    expect(changed.meeting.goOn([one], [recorded('Clip')])).toEqual([]);
    const [again] = heldOf(changed);
    expect(again?.draft).toMatchObject({ rationale: 'Clip first.' });
    expect(again?.draft.id).not.toBe('held');
  });
});
