// A portal's page without any build: the one file of the package, and this.
import { parseCase, statusOf } from './axillary-pathway.js';
import { loadAnotherTeam } from './another-team.js';
import { author, now, openRecord, today, written } from './record.js';

const record = openRecord(parseCase);
const tracker = document.querySelector('axillary-tracker');
const stage = document.querySelector('axillary-stage');
const pitfalls = document.querySelector('axillary-pitfalls');
const byId = (id) => document.getElementById(id);

/** Shows a case as it is on record, in the portal's own header and in every widget. */
function show(caseId) {
  const caseFile = record.caseOf(caseId);
  const { patient, laterality } = caseFile;
  const status = statusOf(caseFile, { asOf: today });
  byId('name').textContent = `${patient.name.given} ${patient.name.family}`;
  byId('born').textContent = written(patient.birthDate);
  byId('number').textContent = patient.identifiers[0].value;
  byId('side').textContent = laterality.toUpperCase();
  byId('word').textContent = `${caseFile.events.length} entries on record`;
  tracker.caseFile = caseFile;
  for (const widget of [stage, pitfalls]) Object.assign(widget, { status, patient, laterality });
}

/** Keeps entries; the widgets have them before the tracker hears that they are saved. */
async function keep(caseId, entries) {
  const answer = byId('answer');
  const outcome = await record.keep(caseId, entries, answer.value);
  answer.value = 'keep';
  if (tracker.caseFile.id === caseId) show(caseId);
  return outcome;
}

tracker.addEventListener('axillary-append', (event) => {
  event.respondWith(keep(event.caseId, event.entries));
});

byId('next').addEventListener('click', async () => {
  if (!(await tracker.confirmLeave())) return;
  const { caseIds } = record;
  show(caseIds[(caseIds.indexOf(tracker.caseFile.id) + 1) % caseIds.length]);
});

for (const name of ['theme', 'looks']) {
  byId(name).addEventListener('change', ({ target }) => {
    document.documentElement.dataset[name] = target.value;
  });
}

byId('another').addEventListener('click', async () => {
  byId('word').textContent = await loadAnotherTeam();
});

Object.assign(tracker, { controlled: true, sample: true, today, now, author });
for (const widget of [stage, pitfalls]) Object.assign(widget, { sample: true, today });
// The stage right above says whose they are.
pitfalls.hasBanner = true;
show(record.caseIds[0]);
