import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { axillaryWorkupMachine, parseCase, statusOf, stageOf } from '../../src/index.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import type { CaseEvent, CaseFile } from '../../src/index.js';

const folder = new URL('../vignettes/', import.meta.url);
const cases = readdirSync(folder).map((name) =>
  parseCase((JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { case: unknown }).case),
);

/** A case whose events are drawn from all examples, each on a day of its own. */
const pool = cases.flatMap((one) => one.events).filter((event) => event.type !== 'event.retracted');
const randomCase = fc
  .uniqueArray(fc.nat(pool.length - 1), { minLength: 1, maxLength: 20 })
  .map((picks): CaseFile => {
    const seen = new Set<string>();
    const events = picks.flatMap((pick, index): CaseEvent[] => {
      const event = pool[pick];
      if (event === undefined) return [];
      if (event.type === 'biopsy.performed') {
        if (seen.has(event.data.biopsyId)) return [];
        seen.add(event.data.biopsyId);
      }
      const day = new Date(Date.UTC(2026, 0, 1 + index * 2)).toISOString().slice(0, 10);
      return [
        { ...event, id: `e${String(index)}`, occurredAt: day, recordedAt: `${day}T12:00:00Z` },
      ];
    });
    return {
      format: 'axillary-case/1',
      id: 'random',
      laterality: 'left',
      patient: { id: 'p' },
      events,
    };
  });

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
