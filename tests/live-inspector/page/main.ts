// A page with machines of its own, which have nothing to do with the work-up, and the inspector.
import { createActor } from 'xstate';
import { inspectorOf } from '../../../src/components/live-inspector/define.js';
import { parent, player, trafficLight } from '../machines.js';

const inspector = inspectorOf();
const { inspect } = inspector;
createActor(parent, { inspect }).start();
createActor(player, { inspect }).start().send({ type: 'OPEN' });
const light = createActor(trafficLight, { inspect }).start();

const nav = document.querySelector('nav');
for (const type of ['NEXT', 'COUNTDOWN', 'BREAK', 'REPAIR']) {
  const button = document.createElement('button');
  button.textContent = type;
  button.addEventListener('click', () => light.send({ type, note: 'planted-payload' }));
  nav?.append(button);
}

const panel = document.createElement('axillary-live-inspector');
panel.source = inspector;
document.querySelector('main')?.append(panel);
