/** What `statusOf` and reading a case file cost, against the bare fold of the same events. */
import { createActor } from 'xstate';
import {
  axillaryWorkupMachine,
  parseCaseText,
  stageBeneath,
  stageOf,
  statusOf,
} from '../../src/index.js';
import type { CaseEvent, CaseFile } from '../../src/index.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import type { BenchCase } from './cases.js';
import { race } from './clock.js';

/** The bare fold: one actor, every effective event sent to it, and nothing else. */
function fold({ laterality }: CaseFile, events: readonly CaseEvent[]): void {
  const actor = createActor(axillaryWorkupMachine, { input: { laterality } });
  actor.start();
  for (const event of events) actor.send(event);
}

/**
 * Compares every stage and the final state of `statusOf` with those of the bare fold.
 * @returns what differs, in words; empty where nothing does
 */
export function differences({ name, caseFile }: BenchCase): readonly string[] {
  const { laterality } = caseFile;
  const { events } = effectiveLog(caseFile.events);
  const actor = createActor(axillaryWorkupMachine, { input: { laterality } });
  actor.start();
  const status = statusOf(caseFile);
  const found: string[] = [];
  const compare = (where: string, ofStatus: unknown, ofFold: unknown): void => {
    const [a, b] = [JSON.stringify(ofStatus), JSON.stringify(ofFold)];
    if (a !== b) found.push(`${name}, ${where}: statusOf gives ${a}, the fold ${b}`);
  };
  compare('number of events', status.history.length, events.length);
  events.forEach((event, index) => {
    actor.send(event);
    const { value } = actor.getSnapshot();
    const entry = status.history[index];
    compare(
      `event ${event.id}`,
      [entry?.id, entry?.stage, entry?.stageBeneath],
      [event.id, stageOf(value), stageBeneath(value)],
    );
  });
  compare('final state', status.state, actor.getSnapshot().value);
  return found;
}

/** Processor time in milliseconds. */
export interface StatusTimes {
  readonly fold: number;
  readonly status: number;
  readonly parseAndStatus: number;
}

/** Times some cases, one after the other in every round. */
export function timeStatus(cases: readonly BenchCase[]): StatusTimes {
  const logs = cases.map(({ caseFile }) => effectiveLog(caseFile.events).events);
  return race({
    fold: () => cases.forEach(({ caseFile }, index) => fold(caseFile, logs[index] ?? [])),
    status: () => cases.forEach(({ caseFile }) => statusOf(caseFile)),
    parseAndStatus: () => cases.forEach(({ text }) => statusOf(parseCaseText(text))),
  });
}
