/**
 * The smallest set of facts that would bring a case into a state: found by trying, breadth first, on the
 * machine itself. Nothing is derived from the drawing, so what is said here the chart would do.
 */
import { createActor } from 'xstate';
import { isMarked } from '../../machines/assess.js';
import { axillaryWorkupMachine } from '../../machines/axillary-workup.machine.js';
import type { CaseEvent } from '../../machines/events.js';
import type { AxillaFacts } from '../../machines/facts.js';
import { effectiveLog } from '../effective-log.js';
import type { StatusOptions } from '../status.js';
import type { CaseFile } from '../types.js';
import { supposableFacts, type Supposable } from './supposable.js';

type Snapshot = ReturnType<
  ReturnType<typeof createActor<typeof axillaryWorkupMachine>>['getSnapshot']
>;

/** Facts tried one after another; more would be a course, not an answer. */
const MOST_FACTS = 3;
/** Configurations looked at before the search gives up. */
const MOST_CONFIGURATIONS = 4_000;

interface Tried {
  readonly snapshot: Snapshot;
  readonly facts: readonly Supposable[];
}

/** What the next fact can tell apart: two records alike in this are tried once. */
function keyOf({ value, context }: Snapshot): string {
  const { nodes, plan, omission, boardBiopsy, nastStarts, nastCompleted, finalRestaging } = context;
  return JSON.stringify([
    value,
    nodes.map((node) => [
      node.id,
      node.standing,
      node.discordant,
      node.concordant,
      node.settled,
      node.outstanding,
      isMarked(node),
      node.reports.at(-1)?.suspicion,
      node.biopsies.map(({ report, verdict }) => [report?.result, verdict?.verdict]),
    ]),
    plan?.kind,
    omission?.by,
    boardBiopsy !== null,
    nastStarts.length,
    nastCompleted !== null,
    finalRestaging !== null,
    context.diagnosis?.data.biopsyProven,
    context.exams.at(-1)?.negative,
    context.imaging.map(({ axilla, suspicious }) => [axilla, suspicious]),
  ]);
}

function stepped(from: Snapshot, fact: Supposable, day: string, count: number): Snapshot {
  const id = `supposed-${String(count)}`;
  const event = {
    ...fact,
    id,
    occurredAt: day,
    recordedAt: `${day}T00:00:00Z`,
    recordedBy: 'supposed',
  } as unknown as CaseEvent;
  const actor = createActor(axillaryWorkupMachine, {
    snapshot: from,
    input: { laterality: from.context.laterality },
  });
  actor.start();
  actor.send(event);
  const snapshot = actor.getSnapshot();
  actor.stop();
  return snapshot;
}

/** Whether a state of the chart, by its path, is active. */
function isIn({ value }: Snapshot, path: string): boolean {
  let part: unknown = value;
  for (const step of path.split('.')) {
    if (part === step) {
      part = undefined;
      continue;
    }
    if (typeof part !== 'object' || part === null || !(step in part)) return false;
    part = (part as Record<string, unknown>)[step];
  }
  return true;
}

function presentOf(caseFile: CaseFile, options: Pick<StatusOptions, 'asOf' | 'knownOn'>): Tried {
  const { events } = effectiveLog(caseFile.events, options.asOf, options.knownOn);
  const input = { laterality: caseFile.laterality };
  const actor = createActor(axillaryWorkupMachine, { input });
  actor.start();
  for (const event of events) actor.send(event);
  const snapshot = actor.getSnapshot();
  actor.stop();
  return { snapshot, facts: [] };
}

/**
 * The fewest facts, recorded after all others, that lead a case into a state of the chart.
 * @param caseFile - the case; it is only read
 * @param path - path of the state, as `chartModel` names it
 * @param options - the day of reading and of knowledge
 * @returns the facts in order; none where the case is there; `null` where three facts do not lead there
 */
export function smallestFacts(
  caseFile: CaseFile,
  path: string,
  options: Pick<StatusOptions, 'asOf' | 'knownOn'> = {},
): readonly Supposable[] | null {
  const present = presentOf(caseFile, options);
  if (isIn(present.snapshot, path)) return [];
  // Later than every day of a record, so that each supposed fact comes after it.
  const day = '9999-12-31';
  const seen = new Set([keyOf(present.snapshot)]);
  let edge: readonly Tried[] = [present];
  for (let depth = 0; depth < MOST_FACTS; depth += 1) {
    const next: Tried[] = [];
    for (const { snapshot, facts } of edge) {
      const known: AxillaFacts = snapshot.context;
      for (const fact of supposableFacts(known)) {
        const after = stepped(snapshot, fact, day, facts.length + 1);
        if (isIn(after, path)) return [...facts, fact];
        const key = keyOf(after);
        if (seen.has(key)) continue;
        if (seen.size >= MOST_CONFIGURATIONS) return null;
        seen.add(key);
        next.push({ snapshot: after, facts: [...facts, fact] });
      }
    }
    edge = next;
  }
  return null;
}
