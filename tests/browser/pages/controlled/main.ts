// A portal that owns the record of the tracker in its own page; the tests say how it answers.
import '../../../../src/define.js';
import type { AppendOutcome, CaseEvent } from '../../../../src/embed-host.js';
import { caseFile, today } from '../../../components/fixture.js';

const tracker = document.createElement('axillary-tracker');

const portal = {
  tracker,
  /** Every batch of entries that came. */
  asked: [] as (readonly CaseEvent[])[],
  /** Answers the last one. */
  answer: (_outcome: AppendOutcome): void => undefined,
  mode: 'answers' as 'answers' | 'cancels',
  /** Every event that reached the window, as far as it can be written down. */
  heard: [] as string[],
  recorded: 0,
};

/** What the portal does with entries that are kept: the case that is shown has them then. */
function keep(entries: readonly CaseEvent[]): void {
  const now = tracker.caseFile ?? caseFile;
  const known = new Set(now.events.map(({ id }) => id));
  const added = entries.filter(({ id }) => !known.has(id));
  tracker.caseFile = { ...now, events: [...now.events, ...added] };
}

tracker.addEventListener('axillary-append', (event) => {
  portal.asked.push(event.entries);
  if (portal.mode === 'cancels') {
    event.preventDefault();
    return;
  }
  event.respondWith(
    new Promise((resolve) => {
      portal.answer = (outcome) => {
        if (outcome.kind === 'saved') keep(event.entries);
        resolve(outcome);
      };
    }),
  );
});
tracker.addEventListener('axillary-recorded', () => (portal.recorded += 1));
for (const type of ['axillary-append', 'axillary-recorded', 'axillary-draft', 'axillary-view']) {
  window.addEventListener(type, (event) => {
    portal.heard.push(JSON.stringify([type, { ...event }, (event as CustomEvent).detail]));
  });
}

tracker.controlled = true;
tracker.today = today;
tracker.now = () => `${today}T09:40:00+02:00`;
tracker.author = 'J. Osei, RN';
tracker.sample = true;
tracker.caseFile = caseFile;
document.querySelector('main')?.append(tracker);
Object.assign(window, { portal });

export type Portal = typeof portal;
