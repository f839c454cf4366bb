import { parseCase, statusOf } from 'axillary-pathway';
import type { AxillaryTracker } from 'axillary-pathway/classes.js';
import type { AxillaryAppendEvent } from 'axillary-pathway/events.js';
import type {} from 'axillary-pathway/jsx.js';
import { loadAnotherTeam } from 'hospital-portal/another-team.js';
import { author, now, openRecord, today, written } from 'hospital-portal/record.js';
import type { Answer } from 'hospital-portal/record.js';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const record = openRecord(parseCase);

const caseOf = (id: string) => {
  const caseFile = record.caseOf(id);
  if (!caseFile) throw new Error('No such case.');
  return caseFile;
};

export function Portal() {
  const [caseFile, setCaseFile] = useState(() => caseOf(record.caseIds[0] ?? ''));
  const [answer, setAnswer] = useState<Answer>('keep');
  const [theme, setTheme] = useState('');
  const [looks, setLooks] = useState('');
  const [word, setWord] = useState('');
  const tracker = useRef<AxillaryTracker>(null);

  useEffect(() => {
    Object.assign(document.documentElement.dataset, { theme, looks });
  }, [theme, looks]);

  const { patient, laterality, events } = caseFile;
  const status = statusOf(caseFile, { asOf: today });
  const shown = { status, patient, laterality, today, sample: true };

  /** Keeps entries; the widgets have them before the tracker hears that they are saved. */
  const keep = async ({ caseId, entries }: AxillaryAppendEvent) => {
    const outcome = await record.keep(caseId, entries, answer);
    flushSync(() => {
      setAnswer('keep');
      setWord('');
      setCaseFile((current) => (current.id === caseId ? caseOf(caseId) : current));
    });
    return outcome;
  };

  const nextPatient = async () => {
    if (!(await tracker.current?.confirmLeave())) return;
    const { caseIds } = record;
    setWord('');
    setCaseFile(caseOf(caseIds[(caseIds.indexOf(caseFile.id) + 1) % caseIds.length] ?? ''));
  };

  return (
    <>
      <header className="house">
        <b>St. Brigid's Hospital</b>
        <span>Breast clinic</span>
      </header>
      <main className="page">
        <section className="patient" aria-label="Patient of this page">
          <h1>
            {patient.name?.given} {patient.name?.family}
          </h1>
          <dl>
            <div>
              <dt>Born</dt>
              <dd>{written(patient.birthDate)}</dd>
            </div>
            <div>
              <dt>Number</dt>
              <dd>{patient.identifiers?.[0]?.value}</dd>
            </div>
            <div>
              <dt>Side</dt>
              <dd>
                <b>{laterality.toUpperCase()}</b>
              </dd>
            </div>
          </dl>
          <button type="button" onClick={() => void nextPatient()}>
            Next patient
          </button>
        </section>
        <form className="desk" aria-label="Trials">
          <label>
            Theme
            <select value={theme} onChange={({ target }) => setTheme(target.value)}>
              <option value="">As the device</option>
              <option value="light">Light</option>
              <option value="dark">Dark</option>
            </select>
          </label>
          <label>
            Looks
            <select value={looks} onChange={({ target }) => setLooks(target.value)}>
              <option value="">Of the package</option>
              <option value="hospital">Of the hospital</option>
            </select>
          </label>
          <label>
            The record will
            <select value={answer} onChange={({ target }) => setAnswer(target.value as Answer)}>
              <option value="keep">keep the next entry</option>
              <option value="refuse">refuse the next entry</option>
              <option value="conflict">have one of a colleague first</option>
            </select>
          </label>
          <button type="button" onClick={() => void loadAnotherTeam().then(setWord)}>
            Load another team's copy
          </button>
          <p role="status">{word || `${events.length} entries on record`}</p>
        </form>
        <div className="widgets">
          <aside className="beside" aria-label="At a glance">
            <h2>At a glance</h2>
            <axillary-stage {...shown} />
            <axillary-pitfalls {...shown} hasBanner />
          </aside>
          <axillary-tracker
            ref={tracker}
            caseFile={caseFile}
            today={today}
            now={now}
            author={author}
            controlled
            sample
            onaxillary-append={(event) => event.respondWith(keep(event))}
          />
        </div>
      </main>
    </>
  );
}
