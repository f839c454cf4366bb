import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { axillaryWorkupMachine, statusOf, stageOf } from '../../src/index.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import type { CaseEvent } from '../../src/index.js';
import { randomCase } from '../random-cases.js';

describe('any log', () => {
  it('gives the same status in whatever order it was written down', () => {
    fc.assert(
      fc.property(randomCase, (one) => {
        const turned = { ...one, events: [...one.events].reverse() };
        expect(statusOf(turned)).toEqual(statusOf(one));
      }),
      { numRuns: 200 },
    );
  });

  it('continued from a kept snapshot ends where a full replay ends', () => {
    fc.assert(
      fc.property(randomCase, fc.nat(20), (one, cut) => {
        const { events } = effectiveLog(one.events);
        const input = { laterality: one.laterality };
        const first = createActor(axillaryWorkupMachine, { input }).start();
        for (const event of events.slice(0, cut)) first.send(event);
        const kept = JSON.parse(JSON.stringify(first.getPersistedSnapshot())) as ReturnType<
          typeof first.getPersistedSnapshot
        >;
        const second = createActor(axillaryWorkupMachine, { input, snapshot: kept }).start();
        for (const event of events.slice(cut)) second.send(event);
        expect(stageOf(second.getSnapshot().value)).toBe(statusOf(one).stage);
      }),
      { numRuns: 200 },
    );
  });

  it('with an event retracted equals the log that never had it', () => {
    fc.assert(
      fc.property(randomCase, fc.nat(19), (one, pick) => {
        const wrong = one.events[pick % one.events.length];
        if (wrong === undefined) return;
        const retraction: CaseEvent = {
          id: 'retraction',
          type: 'event.retracted',
          occurredAt: wrong.occurredAt,
          recordedAt: '2026-12-01T12:00:00Z',
          recordedBy: 'navigator',
          data: { eventId: wrong.id, reason: 'another patient' },
        };
        const asOf = '2026-12-31';
        const retracted = statusOf({ ...one, events: [...one.events, retraction] }, { asOf });
        const never = statusOf(
          { ...one, events: one.events.filter((event) => event !== wrong) },
          { asOf },
        );
        expect(retracted).toEqual(never);
      }),
      { numRuns: 200 },
    );
  });

  it('never shows a metastatic result before treatment as negative', () => {
    let met = 0;
    fc.assert(
      fc.property(randomCase, (one) => {
        const status = statusOf(one);
        if (!status.nodes.some((node) => node.standingResult === 'metastatic')) return;
        met += 1;
        expect(status.stageBeneath).not.toBe('negative');
        expect(status.result.axilla).toBe('positive');
      }),
      { numRuns: 600, seed: 2026 },
    );
    // The law was put to the test, and did not hold for want of such patients.
    expect(met).toBeGreaterThan(20);
  });

  it('flags NAST with an unmarked node of concern as critical for that node', () => {
    let met = 0;
    fc.assert(
      fc.property(randomCase, (one) => {
        const status = statusOf(one);
        if (status.stageBeneath !== 'nast') return;
        for (const node of status.nodes.filter((each) => each.ofConcern && !each.mark.marked)) {
          const flag = status.pitfalls.find(
            (pitfall) => pitfall.code === 'clip-missing' && pitfall.nodeId === node.id,
          );
          expect(flag?.severity).toBe('critical');
          met += 1;
        }
      }),
      { numRuns: 3000, seed: 2026 },
    );
    // The law was put to the test, and did not hold for want of such patients.
    expect(met).toBeGreaterThan(20);
  });
});
