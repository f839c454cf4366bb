// What the inspector makes of XState's inspection events, of machines and of other actors.
import { createActor, createMachine, fromPromise, setup } from 'xstate';
import { expect, test, vi } from 'vitest';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { readingOf, stateWords } from '../../src/components/live-inspector/actor-reading.js';
import { KEPT, eventWords } from '../../src/components/live-inspector/inspected-actor.js';
import type { InspectedActor } from '../../src/components/live-inspector/inspected-actor.js';
import { inspectorOf } from '../../src/components/live-inspector/inspector.js';
import type { Inspector } from '../../src/components/live-inspector/inspector.js';
import { actorOfCase } from '../../src/pathway/inspect/actor-of-case.js';
import { caseFile } from '../components/fixture.js';
import { parent, player, trafficLight } from './machines.js';

const actorsOf = (inspector: Inspector): readonly InspectedActor[] => [
  ...inspector.getSnapshot().actors.values(),
];

function only(inspector: Inspector): InspectedActor {
  const [actor, ...others] = actorsOf(inspector);
  if (!actor || others.length > 0) throw new Error('One actor was expected.');
  return actor;
}

test('a traffic light is followed through its states', () => {
  const inspector = inspectorOf();
  const actor = createActor(trafficLight, { inspect: inspector.inspect });
  expect(only(inspector).status).toBe('waiting');
  actor.start();
  for (const type of ['NEXT', 'NEXT', 'COUNTDOWN', 'SMILE']) actor.send({ type });
  const light = only(inspector);
  expect(light.value).toEqual({ red: 'wait' });
  expect(stateWords(light)).toBe('Red, Wait');
  expect(light.events.map(({ type, taken }) => [type, taken])).toEqual([
    ['xstate.init', []],
    ['NEXT', ['green NEXT 0']],
    ['NEXT', ['yellow NEXT 0']],
    ['COUNTDOWN', ['red.walk COUNTDOWN 0']],
    ['SMILE', []],
  ]);
  const { states, taken, ways, now } = readingOf(light);
  expect(states.get('green')).toEqual({ standing: 'left', order: [1], words: 'left at event 2' });
  expect(states.get('red')).toEqual({ standing: 'now', order: [3], words: 'now since event 3' });
  expect(states.get('red.wait')?.words).toBe('now since event 4');
  expect(states.has('blinking')).toBe(false);
  expect([...taken]).toEqual(['green NEXT 0', 'yellow NEXT 0', 'red.walk COUNTDOWN 0']);
  expect(ways).toEqual([['green', 'yellow', 'red.walk', 'red.wait']]);
  expect(now).toBe('red.wait');
});

test('a choice point is passed, parallel regions are both active', () => {
  const inspector = inspectorOf();
  const actor = createActor(player, { inspect: inspector.inspect }).start();
  actor.send({ type: 'OPEN' });
  const { active, passed } = only(inspector);
  expect(active).toEqual([
    'running',
    'running.track',
    'running.track.paused',
    'running.sound',
    'running.sound.loud',
  ]);
  expect(passed).toContain('running.sound.asked');
  actor.send({ type: 'EJECT' });
  expect(only(inspector)).toMatchObject({ status: 'done', value: 'gone' });
});

test('children are known by parent, with their ends, of whatever kind they are', async () => {
  const inspector = inspectorOf();
  const actor = createActor(parent, { inspect: inspector.inspect }).start();
  await vi.waitFor(() => expect(actor.getSnapshot().value).toBe('settled'));
  await vi.waitFor(() =>
    expect(
      actorsOf(inspector).map(({ runs, status, parentId }) => [runs, status, parentId]),
    ).toEqual([
      ['parent', 'active', null],
      ['listen', 'active', actor.sessionId],
      ['trafficLight', 'active', actor.sessionId],
      ['ask', 'done', actor.sessionId],
      ['refuse', 'error', actor.sessionId],
    ]),
  );
  const [first, listener, light] = actorsOf(inspector);
  expect(listener).toMatchObject({ model: null, value: null });
  expect(light?.value).toBe('green');
  const done = first?.events.find(({ type }) => type === 'xstate.done.actor.asked');
  expect(done?.taken).toEqual(['asking xstate.done.actor.asked 0']);
  expect(actorsOf(inspector).find(({ sessionId }) => sessionId === done?.from)?.runs).toBe('ask');
  expect(first?.model?.transitions[0]?.label).toBe('done: asked');
  actor.send({ type: 'END' });
  expect(actorsOf(inspector).map(({ status }) => status)).toEqual([
    'done',
    'stopped',
    'stopped',
    'done',
    'error',
  ]);
});

test('an actor that fails in a transition is shown as failed, though XState tells nothing of it', async () => {
  const inspector = inspectorOf();
  const failing = setup({
    guards: {
      never: () => {
        throw new Error('no answer');
      },
    },
  }).createMachine({
    initial: 'a',
    states: { a: { on: { GO: { guard: 'never', target: 'b' } } }, b: {} },
  });
  const actor = createActor(failing, { inspect: inspector.inspect });
  actor.subscribe({ error: () => undefined });
  actor.start();
  actor.send({ type: 'GO' });
  await vi.waitFor(() => expect(only(inspector).status).toBe('error'));
  expect(only(inspector).value).toBe('a');
});

test('an inspector that comes late learns of an actor from its next event', () => {
  const inspector = inspectorOf();
  const actor = createActor(trafficLight).start();
  actor.system.inspect(inspector.inspect);
  expect(actorsOf(inspector)).toEqual([]);
  actor.send({ type: 'NEXT' });
  expect(only(inspector)).toMatchObject({ status: 'active', value: 'yellow' });
});

test('two systems are shown side by side', () => {
  const inspector = inspectorOf();
  createActor(trafficLight, { inspect: inspector.inspect }).start();
  createActor(player, { inspect: inspector.inspect }).start();
  expect(actorsOf(inspector).map(({ runs }) => runs)).toEqual(['trafficLight', 'player']);
});

test('what is kept is bounded: the latest events of the latest actors', () => {
  const inspector = inspectorOf();
  const light = createActor(trafficLight, { inspect: inspector.inspect }).start();
  for (let count = 0; count < 3 * KEPT.events; count += 1) light.send({ type: 'NEXT' });
  const { events, forgotten, way, stays } = only(inspector);
  expect(events).toHaveLength(KEPT.events);
  expect(forgotten).toBe(2 * KEPT.events + 1);
  expect(events.at(-1)?.order).toBe(3 * KEPT.events + 1);
  expect(way).toHaveLength(KEPT.way);
  expect(stays.get('green')?.moves).toHaveLength(KEPT.moves);
  for (let count = 0; count < 60; count += 1) {
    createActor(
      fromPromise(() => Promise.resolve()),
      { inspect: inspector.inspect },
    );
  }
  const { actors, forgotten: left } = inspector.getSnapshot();
  expect(actors.size).toBe(40);
  expect(left).toBe(21);
});

test('who subscribed is told of each change until it unsubscribes, and a reading once had stays as it was', () => {
  const inspector = inspectorOf();
  const told = vi.fn();
  const { unsubscribe } = inspector.subscribe(told);
  const actor = createActor(trafficLight, { inspect: inspector.inspect }).start();
  const before = inspector.getSnapshot();
  const [light] = before.actors.values();
  expect(told).toHaveBeenCalled();
  unsubscribe();
  told.mockClear();
  actor.send({ type: 'NEXT' });
  expect(told).not.toHaveBeenCalled();
  expect(light?.value).toBe('green');
  expect(inspector.getSnapshot()).not.toBe(before);
});

test('nothing of a context or of what an event carries is kept', () => {
  const inspector = inspectorOf();
  const machine = createMachine({
    id: 'keeper',
    context: { secret: 'planted-context' },
    on: { '*': {} },
  });
  const actor = createActor(machine, { inspect: inspector.inspect }).start();
  actor.send({ type: 'NOTE', text: 'planted-payload' });
  const kept = JSON.stringify(only(inspector));
  expect(kept).toContain('NOTE');
  expect(kept).not.toContain('planted');
});

test('a case is followed to where its work-up stands', () => {
  const inspector = inspectorOf();
  actorOfCase(caseFile, { inspect: inspector.inspect });
  const actor = only(inspector);
  expect(actor.runs).toBe(axillaryWorkupMachine.id);
  expect(stateWords(actor)).toContain('Clip due');
  expect(JSON.stringify({ ...actor, model: null })).not.toContain('L1');
});

test.each([
  ['xstate.after.1000.light.green', 'after 1000 ms'],
  ['xstate.done.state.light.red', 'done'],
  ['xstate.done.actor.asked', 'done: asked'],
  ['xstate.error.actor.asked', 'failed: asked'],
  ['xstate.init', 'start'],
  ['NEXT', 'NEXT'],
])('%s is shown as “%s”', (type, words) => {
  expect(eventWords(type)).toBe(words);
});
