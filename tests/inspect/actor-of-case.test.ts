// A case as a running actor: it stands where the status says, and follows what is recorded.
import type { InspectionEvent } from 'xstate';
import { expect, test } from 'vitest';
import { stageOf } from '../../src/machines/stage.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import { actorOfCase } from '../../src/pathway/inspect/actor-of-case.js';
import { statusOf } from '../../src/pathway/status.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { caseFile } from '../components/fixture.js';

/** The types of the events that reached the statechart, without its start and stop. */
const watched = () => {
  const types: string[] = [];
  const inspect = (event: InspectionEvent): void => {
    if (event.type !== '@xstate.event') return;
    types.push(event.event.type);
  };
  return { types, inspect };
};

const typesOf = ({ events }: CaseFile): string[] =>
  effectiveLog(events).events.map(({ type }) => type);

test('the actor is sent the effective log and rests where the status says', () => {
  const { types, inspect } = watched();
  const { actor, stop } = actorOfCase(caseFile, { inspect });
  expect(types).toEqual(['xstate.init', ...typesOf(caseFile)]);
  expect(stageOf(actor.getSnapshot().value)).toBe(statusOf(caseFile).stage);
  stop();
  expect(actor.getSnapshot().status).toBe('stopped');
});

const clip = {
  id: 'e13',
  type: 'clip.placed',
  occurredAt: '2026-07-16T10:00:00+02:00',
  recordedAt: '2026-07-16T10:05:00+02:00',
  recordedBy: 'J. Osei, RN',
  data: { nodeId: 'L1', kind: 'clip' },
} as unknown as CaseFile['events'][number];

test('what is appended at the end is sent to the same actor', () => {
  const { types, inspect } = watched();
  const following = actorOfCase(caseFile, { inspect });
  const before = following.actor;
  types.length = 0;
  // As read again from storage: equal, not the same objects.
  const next = structuredClone({ ...caseFile, events: [...caseFile.events, clip] });
  expect(following.follow(next)).toBe('continued');
  expect(types).toEqual(['clip.placed']);
  expect(following.actor).toBe(before);
  expect(stageOf(following.actor.getSnapshot().value)).toBe(statusOf(next).stage);
});

test.each([
  [
    'an entry that happened earlier',
    { ...caseFile, events: [...caseFile.events, { ...clip, occurredAt: '2026-06-30' }] },
  ],
  [
    'a retraction',
    {
      ...caseFile,
      events: [
        ...caseFile.events,
        { ...clip, type: 'event.retracted', data: { eventId: 'e9', reason: 'Another patient.' } },
      ],
    },
  ],
  ['another case', { ...caseFile, id: 'case-2' }],
  ['the other side', { ...caseFile, laterality: 'right' }],
] as readonly (readonly [string, CaseFile])[])('%s starts another actor', (_, next) => {
  const { types, inspect } = watched();
  const following = actorOfCase(caseFile, { inspect });
  const before = following.actor;
  types.length = 0;
  expect(following.follow(next)).toBe('restarted');
  expect(before.getSnapshot().status).toBe('stopped');
  expect(types).toEqual(['xstate.init', ...typesOf(next)]);
  expect(stageOf(following.actor.getSnapshot().value)).toBe(statusOf(next).stage);
});
