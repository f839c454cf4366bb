// The tracker of a sample patient, kept in memory, with the live inspector attached. For development;
// no build takes it in.
import type { InspectionEvent } from 'xstate';
import { sampleCases } from '../../src/app/samples.js';
import { inspectorOf } from '../../src/components/live-inspector/define.js';
import '../../src/define.js';
import { actorOfCase } from '../../src/pathway/inspect/actor-of-case.js';
import type { CaseActor } from '../../src/pathway/inspect/actor-of-case.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { openStately } from './stately.js';

const samples = sampleCases();
const inspector = inspectorOf();
/** Who looks on: the panel, and Stately's inspector once it was asked for. */
const observers: ((event: InspectionEvent) => void)[] = [inspector.inspect];
let running: CaseActor[] = [];

const tracker = document.createElement('axillary-tracker');
tracker.author = 'A developer';
tracker.sample = true;
const panel = document.createElement('axillary-live-inspector');
panel.source = inspector;
document.querySelector('main')?.append(tracker, panel);

function show(caseFile: CaseFile): void {
  tracker.caseFile = caseFile;
  for (const one of running) one.stop();
  running = observers.map((inspect) => actorOfCase(caseFile, { inspect }));
}

tracker.save = (events) => {
  const { caseFile } = tracker;
  if (caseFile) {
    const next = { ...caseFile, events: [...caseFile.events, ...events] };
    tracker.caseFile = next;
    for (const one of running) one.follow(next);
  }
  return Promise.resolve({ kind: 'saved' });
};

const select = document.querySelector('select');
for (const { id, patient } of samples) {
  const name = `${patient?.name?.family ?? id}, ${patient?.name?.given ?? ''}`;
  select?.append(new Option(name, id));
}
select?.addEventListener('change', () => {
  const chosen = samples.find(({ id }) => id === select.value);
  if (chosen) show(chosen);
});
if (samples[0]) show(samples[0]);

const dialog = document.querySelector('dialog');
const ask = document.querySelector('#ask');
ask?.addEventListener('click', () => dialog?.showModal());
dialog?.addEventListener('close', () => {
  const { caseFile } = tracker;
  if (dialog.returnValue !== 'send' || !caseFile) return;
  dialog.returnValue = '';
  ask?.remove();
  void openStately().then((inspect) => {
    observers.push(inspect);
    running.push(actorOfCase(caseFile, { inspect }));
  });
});
