// What is drawn of a machine that mixes states of every kind in one place.
import { expect, test } from 'vitest';
import { drawingOf } from '../../src/components/chart/drawing.js';
import { modelOf } from '../../src/machines/chart-model.js';
import { player, trafficLight } from './machines.js';

const drawn = (machine: Parameters<typeof modelOf>[0]) =>
  drawingOf(modelOf(machine)).map(({ path, boxes, links }) => ({
    path,
    boxes: boxes.map(({ id }) => id),
    links: links.map(({ id }) => id),
  }));

test('a state with states below it is a box beside its siblings, and a part of its own', () => {
  expect(drawn(trafficLight)).toEqual([
    {
      path: '',
      boxes: ['green', 'yellow', 'red', 'blinking', 'any:'],
      links: [
        'any:>blinking',
        'green>yellow',
        'yellow>red',
        'red>green',
        'red>yellow',
        'blinking>green',
        'blinking>blinking',
      ],
    },
    {
      path: 'red',
      boxes: ['red.walk', 'red.wait', 'red.stop', 'to:yellow'],
      links: ['red.walk>red.wait', 'red.wait>red.stop', 'red.wait>red.walk', 'red.stop>to:yellow'],
    },
  ]);
});

test('final, history and parallel states are drawn, and every state but the root once', () => {
  const parts = drawn(player);
  expect(parts.map(({ path }) => path)).toEqual(['', 'running.track', 'running.sound']);
  expect(parts[0]?.links).toEqual(['closed>running', 'running>closed', 'running>gone']);
  const boxes = parts.flatMap((part) => part.boxes).toSorted();
  const regions = ['', 'running.track', 'running.sound'];
  const states = modelOf(player).states.map(({ path }) => path);
  expect(boxes).toEqual(states.filter((path) => !regions.includes(path)).toSorted());
});
