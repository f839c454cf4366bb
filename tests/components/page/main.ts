// A page with nothing but one tracker, as a portal would embed it.
import '../../../src/define.js';
import { caseFile, today } from '../fixture.js';

const tracker = document.createElement('axillary-tracker');
tracker.today = today;
tracker.now = () => `${today}T09:40:00+02:00`;
tracker.author = 'J. Osei, RN';
tracker.sample = true;
tracker.save = (events) => {
  const kept = tracker.caseFile ?? caseFile;
  tracker.caseFile = { ...kept, events: [...kept.events, ...events] };
  return Promise.resolve({ kind: 'saved' });
};
tracker.caseFile = caseFile;
document.querySelector('main')?.append(tracker);
