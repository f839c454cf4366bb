/** Portals that own the record, each with another answer to `axillary-append`. */
import type { AxillaryTracker } from '../../../src/components/axillary-tracker/axillary-tracker.js';
import type { AppendOutcome } from '../../../src/components/shared/append.js';
import type { AxillaryAppendEvent } from '../../../src/components/shared/events.js';
import type { CaseEvent } from '../../../src/machines/events.js';

/** Answers one request of a tracker. */
type Portal = (
  tracker: AxillaryTracker,
  event: AxillaryAppendEvent,
) => AppendOutcome | Promise<AppendOutcome>;

const after = <T>(milliseconds: number, value: () => T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value()), milliseconds));

/** Puts entries into the case that the tracker shows, as whoever owns the record does. */
function keep(tracker: AxillaryTracker, caseId: string, entries: readonly CaseEvent[]): void {
  const { caseFile } = tracker;
  if (caseFile?.id !== caseId) return;
  const known = new Set(caseFile.events.map(({ id }) => id));
  const added = entries.filter(({ id }) => !known.has(id));
  tracker.caseFile = { ...caseFile, events: [...caseFile.events, ...added] };
}

const saved: Portal = (tracker, { caseId, entries }) =>
  after(400, () => {
    keep(tracker, caseId, entries);
    return { kind: 'saved' };
  });

const refused: Portal = () =>
  after(400, () => ({ kind: 'failed', message: 'The record is locked by another person.' }));

const late: Portal = (tracker, { caseId, entries }) =>
  after(6_000, () => {
    keep(tracker, caseId, entries);
    return { kind: 'saved' };
  });

const silent: Portal = () => new Promise(() => undefined);

const conflict: Portal = (tracker, { caseId }) => {
  const written: CaseEvent = {
    id: 'written-elsewhere',
    type: 'note.added',
    occurredAt: tracker.today,
    recordedAt: `${tracker.today}T08:00:00+02:00`,
    recordedBy: 'P. Lund, MD',
    data: { text: 'Seen in clinic this morning.' },
  };
  keep(tracker, caseId, [written]);
  return { kind: 'conflict', written: [written] };
};

const PORTALS = { saved, refused, late, silent, conflict } as const;

/** How a portal of the gallery answers. */
export type Answer = keyof typeof PORTALS;

/** Has a tracker answered in one way. */
export function answerWith(tracker: AxillaryTracker, answer: Answer): void {
  tracker.controlled = true;
  if (answer === 'late' || answer === 'silent') tracker.answerWithin = 3;
  tracker.addEventListener('axillary-append', (event) => {
    // A portal that answers a second time with what it kept before has the same entries.
    event.respondWith(PORTALS[answer](tracker, event));
  });
}
