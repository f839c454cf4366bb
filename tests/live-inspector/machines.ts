// Machines that have nothing to do with the work-up, of every kind of state that XState knows.
import { createMachine, fromCallback, fromPromise, setup } from 'xstate';

/** A traffic light with a pedestrian's light while it is red. */
export const trafficLight = createMachine({
  id: 'trafficLight',
  initial: 'green',
  on: { BREAK: { target: '.blinking' } },
  states: {
    green: { meta: { label: 'Green' }, on: { NEXT: 'yellow' } },
    yellow: { meta: { label: 'Yellow' }, on: { NEXT: 'red' } },
    red: {
      meta: { label: 'Red' },
      initial: 'walk',
      on: { NEXT: 'green' },
      states: {
        walk: { meta: { label: 'Walk' }, on: { COUNTDOWN: 'wait' } },
        wait: { meta: { label: 'Wait' }, on: { COUNTDOWN: 'stop', BACK: 'walk' } },
        stop: { meta: { label: 'Stop' }, on: { HURRY: '#trafficLight.yellow' } },
      },
    },
    blinking: { meta: { label: 'Blinking' }, on: { REPAIR: 'green', NEXT: 'blinking' } },
  },
});

/** A player: parallel regions, a history state, a final one, a condition, a choice at once. */
export const player = setup({
  guards: { isMuted: () => false },
  types: { events: {} as { readonly type: 'OPEN' | 'PLAY' | 'PAUSE' | 'STOP' | 'MUTE' | 'EJECT' } },
}).createMachine({
  id: 'player',
  initial: 'closed',
  states: {
    closed: { on: { OPEN: 'running' } },
    running: {
      type: 'parallel',
      on: { STOP: 'closed', EJECT: 'gone' },
      states: {
        track: {
          initial: 'paused',
          states: {
            paused: { on: { PLAY: 'playing' } },
            playing: { on: { PAUSE: 'paused', OPEN: 'last' } },
            last: { type: 'history' },
          },
        },
        sound: {
          initial: 'asked',
          states: {
            asked: { always: [{ guard: 'isMuted', target: 'muted' }, { target: 'loud' }] },
            loud: { on: { MUTE: 'muted' } },
            muted: { on: { MUTE: 'loud' } },
          },
        },
      },
    },
    gone: { type: 'final' },
  },
});

/** Every state leads to every other, and the names are long: the worst a plain layout has to bear. */
export const tangle = createMachine({
  id: 'tangle',
  initial: 's0',
  states: Object.fromEntries(
    Array.from({ length: 6 }, (_, from) => [
      `s${from}`,
      {
        meta: { label: `A state of rather many words, number ${from}` },
        on: Object.fromEntries(
          Array.from({ length: 6 }, (_unused, to) => [
            `an.event.of.a.long.name.without.space.${from}.${to}`,
            { target: `s${to}`, reenter: true },
          ]),
        ),
      },
    ]),
  ),
});

/** A machine that starts a promise, a callback and a machine of its own, and hears of their end. */
export const parent = setup({
  actors: {
    ask: fromPromise(() => Promise.resolve('an answer')),
    refuse: fromPromise(() => Promise.reject(new Error('refused'))),
    listen: fromCallback(() => undefined),
    light: trafficLight,
  },
}).createMachine({
  id: 'parent',
  invoke: [
    { id: 'listener', src: 'listen' },
    { id: 'light', src: 'light' },
  ],
  initial: 'asking',
  states: {
    asking: { invoke: { id: 'asked', src: 'ask', onDone: 'refusing' } },
    refusing: { invoke: { id: 'refused', src: 'refuse', onError: 'settled' } },
    settled: { on: { END: 'ended' } },
    ended: { type: 'final' },
  },
});
