import { readdirSync, readFileSync } from 'node:fs';
import { PATHWAY_VERSION } from '../../src/machines/axillary-workup.machine.js';
import { dayOf } from '../../src/machines/events.js';
import type { CaseEvent, EventDataMap, EventEnvelope } from '../../src/machines/events.js';
import type { EventType, Stage } from '../../src/machines/vocabulary.js';
import type { CaseFile, CaseStatus, NodeStatus, Result } from '../../src/pathway/types.js';

const folder = new URL('../vignettes/', import.meta.url);

/** The case files of the vignettes, with the stages they expect. */
export const vignettes = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return JSON.parse(text) as {
      title: string;
      case: CaseFile;
      asOf: string;
      expect: { stages: Stage[] };
    };
  });

/** One event; its id tells when it was written down unless the envelope says so. */
export const event = <T extends EventType>(
  id: string,
  type: T,
  occurredAt: string,
  data: EventDataMap[T],
  envelope: Partial<EventEnvelope> = {},
): CaseEvent =>
  ({
    id,
    type,
    occurredAt,
    recordedAt: `${dayOf(occurredAt)}T12:00:00Z`,
    recordedBy: 'J. Osei, RN',
    data,
    ...envelope,
  }) as unknown as CaseEvent;

export const caseOf = (...events: CaseEvent[]): CaseFile => ({
  format: 'axillary-case/1',
  id: 'case-1',
  laterality: 'left',
  patient: { id: 'p-1' },
  events,
});

/** A node with one sample, unless said otherwise. */
export const node = (id: string, more: Partial<NodeStatus> = {}): NodeStatus => ({
  id,
  samples: [{ biopsyId: 'B1', eventId: 'b1', on: '2026-06-29', method: 'core' }],
  standingResult: 'none',
  discordant: false,
  concordant: false,
  settled: false,
  outstanding: false,
  ofConcern: false,
  mark: { marked: false, kind: 'none', clipPlaced: false },
  receptors: {},
  ...more,
});

export const open: Result = { axilla: 'open', wording: 'open' };

/** A status in which each event that counts led to the stage beside it. */
export function statusWith(
  path: readonly (readonly [CaseEvent, Stage])[],
  more: Partial<CaseStatus> = {},
): CaseStatus {
  let before: Stage = 'intake';
  let beneath: Stage = 'intake';
  let since: string | undefined;
  const history = path.map(([{ id, type, occurredAt }, stage]) => {
    const moved = stage !== before;
    before = stage;
    beneath = stage === 'closed' ? beneath : stage;
    const on = dayOf(occurredAt);
    if (moved || since === undefined) since = on;
    return { id, stage, stageBeneath: beneath, type, on, moved, raised: [], cleared: [] };
  });
  return {
    caseId: 'case-1',
    pathwayVersion: PATHWAY_VERSION,
    asOf: '2026-12-31',
    laterality: 'left',
    stage: before,
    stageBeneath: beneath,
    ...(since !== undefined && { stageSince: since }),
    state: {},
    result: open,
    scenario: null,
    nextSteps: [],
    pitfalls: [],
    clocks: [],
    nodes: [],
    history,
    careTeam: [],
    plan: null,
    ...more,
  };
}
