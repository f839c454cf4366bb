import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import { counterfactual, statusAfter, whatIf } from '../../src/pathway/inspect/suppose.js';
import { event, vignettes } from '../narrative/support.js';

const caseNamed = (name: string) => {
  const found = vignettes.find((one) => one.case.id.includes(name));
  if (found === undefined) throw new RangeError(name);
  return parseCase(found.case);
};

/** Frozen to the last value: whoever writes to it fails. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

const unclipped = frozen(caseNamed('two-nodes-one-clip'));

describe('the status right after an event', () => {
  it('is for every event of every example what the history says', () => {
    for (const { case: written } of vignettes) {
      const file = parseCase(written);
      for (const { id, stage } of statusOf(file).history)
        expect(statusAfter(file, id).stage, `${file.id} ${id}`).toBe(stage);
    }
  });

  it('is refused for an event that does not count', () => {
    expect(() => statusAfter(unclipped, 'nowhere')).toThrow('No event nowhere counts');
  });
});

describe('what if', () => {
  it('a clip had been placed: the critical flag goes, and comes back with the record', () => {
    const status = statusOf(unclipped);
    const missing = status.pitfalls.find(
      ({ code, status: state }) => code === 'clip-missing' && state === 'active',
    );
    expect(missing?.severity).toBe('critical');
    const clip = event('supposed-1', 'clip.placed', status.asOf, {
      nodeId: missing?.nodeId ?? '',
    });
    const supposed = whatIf(unclipped, [clip]);
    expect(supposed.supposed).toBe(true);
    expect(
      supposed.status.pitfalls.filter(
        ({ code, status: state }) => code === 'clip-missing' && state === 'active',
      ),
    ).toEqual([]);
    expect(statusOf(unclipped)).toEqual(status);
  });

  it('leaves the log as it is, and takes no id of the record', () => {
    const ids = unclipped.events.map(({ id }) => id);
    const note = event('supposed-1', 'note.added', '2026-12-01', { text: 'later' });
    whatIf(unclipped, [note]);
    expect(unclipped.events.map(({ id }) => id)).toEqual(ids);
    expect(() => whatIf(unclipped, [{ ...note, id: ids[0] ?? '' }])).toThrow('on record already');
  });
});

describe('why not', () => {
  const events = unclipped.events;
  const report = events.findLast(({ type }) => type === 'pathology.reported');

  it('without a report its node would have been awaited', () => {
    const other = counterfactual(unclipped, { kind: 'without', eventId: report?.id ?? '' });
    expect(other.status.history).toHaveLength(statusOf(unclipped).history.length - 1);
    expect(other.status.nodes.some(({ standingResult }) => standingResult === 'awaited')).toBe(
      true,
    );
  });

  it('names the events after which the stage would have differed, and the flags of one side', () => {
    const biopsies = events.filter(({ type }) => type === 'biopsy.performed');
    const clip = event('supposed-clip', 'clip.placed', biopsies[1]?.occurredAt.slice(0, 10) ?? '', {
      nodeId:
        statusOf(unclipped).pitfalls.find(({ code }) => code === 'clip-missing')?.nodeId ?? '',
    });
    const other = counterfactual(unclipped, { kind: 'with', event: clip });
    expect(other.stages.map(({ real, supposed }) => [real, supposed])).toContainEqual([
      'clip-due',
      'positive',
    ]);
    expect(other.onlySupposed).toEqual([]);
  });

  it('moves an event to another day without touching the record', () => {
    const first = events[0];
    const other = counterfactual(
      unclipped,
      {
        kind: 'moved',
        eventId: first?.id ?? '',
        to: '2026-12-24',
      },
      { asOf: '2026-12-31' },
    );
    expect(other.status.history.at(-1)?.id).toBe(first?.id);
    expect(unclipped.events[0]?.occurredAt).toBe(first?.occurredAt);
  });

  it('refuses to change what is not on record', () => {
    expect(() => counterfactual(unclipped, { kind: 'without', eventId: 'nowhere' })).toThrow(
      'No event nowhere is on record.',
    );
  });
});
