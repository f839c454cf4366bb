// Stands for the hospital's server: it owns the record, keeps entries by their ids, and refuses.
import { patients } from './patients.js';

/** The day the invented patients are read on. A portal of yours gives its own day, or leaves it out. */
export const today = '2026-03-30';

/** The instant of an entry that is made now: the day above, the time of this device. */
export const now = () => `${today}T${new Date().toISOString().slice(11, 19)}Z`;

/** Who is signed in, as it shall stand in the record. */
export const author = 'J. Osei, RN';

const failed = (message) => ({ kind: 'failed', message });

const arrive = () => new Promise((resolve) => setTimeout(resolve, 40));

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day as the widgets write it, `02-May-1978`: two forms on a page would be read two ways. */
export function written(date = '') {
  const [year, month, day] = date.split('-');
  return day === undefined ? 'not recorded' : `${day}-${MONTHS[Number(month) - 1]}-${year}`;
}

/** @type {typeof import('./record.d.ts').openRecord} */
export function openRecord(parseCase) {
  const cases = new Map(patients.map((patient) => [patient.id, parseCase(patient)]));
  /** What was sent and is kept, as it was sent. */
  const sent = new Map();

  const add = (caseFile, entries) => {
    // Checked where it is kept, whatever the page has checked: throws with every problem.
    const longer = parseCase({ ...caseFile, events: [...caseFile.events, ...entries] });
    cases.set(caseFile.id, longer);
    for (const entry of entries) sent.set(entry.id, JSON.stringify(entry));
  };

  return {
    caseIds: [...cases.keys()],
    caseOf: (id) => cases.get(id),
    async keep(caseId, entries, answer) {
      await arrive();
      const caseFile = cases.get(caseId);
      if (!caseFile) return failed('This patient has no record here.');
      if (answer === 'refuse')
        return failed('The record is locked: the pharmacy is writing to it.');
      if (answer === 'conflict') {
        const written = [
          {
            id: crypto.randomUUID(),
            type: 'note.added',
            occurredAt: today,
            recordedAt: now(),
            recordedBy: 'R. Haddad, MD',
            data: { text: 'Seen in the clinic this morning.' },
          },
        ];
        add(caseFile, written);
        return { kind: 'conflict', written };
      }
      // A retry comes with the same ids.
      const added = entries.filter(({ id }) => !sent.has(id));
      const isOther = (entry) => sent.has(entry.id) && sent.get(entry.id) !== JSON.stringify(entry);
      if (entries.some(isOther)) return failed('Another entry is kept under the same number.');
      try {
        add(caseFile, added);
      } catch {
        return failed('The record cannot take the entry as it is.');
      }
      return { kind: 'saved' };
    },
  };
}
