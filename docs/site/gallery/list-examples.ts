/** The states of the elements about many cases. */
import type { AxillaryWorklist } from '../../../src/components/worklist/axillary-worklist.js';
import { Worklist } from '../../../src/pathway/worklist/list.js';
import { FIRST_VIEW } from '../../../src/pathway/worklist/view.js';
import { AUTHOR } from './example.js';
import type { Example } from './example.js';
import { PROGRAMME_DAY, programme } from './samples.js';

/** A list is shown otherwise as soon as the page gives it the view that it asks for. */
const follow = (element: HTMLElement): void =>
  element.addEventListener('axillary-list-view', ({ view }) => {
    (element as AxillaryWorklist).view = view;
  });

/** A page that keeps nothing. */
const refuse = (element: HTMLElement): void => {
  follow(element);
  element.addEventListener('axillary-append', (event) =>
    event.respondWith({ kind: 'failed', message: 'The record is locked by another person.' }),
  );
};

/** The states of the worklist. */
export const ofWorklist = (): Example[] => {
  const given = { list: programme().list, today: PROGRAMME_DAY };
  const critical = { ...FIRST_VIEW, filters: { severity: 'critical' } };
  const none = { ...FIRST_VIEW, filters: { stage: 'closed', severity: 'critical' } };
  return [
    { id: 'shown', label: 'Shown', given, with: follow },
    { id: 'filtered', label: 'Critical only', given: { ...given, view: critical }, with: follow },
    {
      id: 'choosing',
      label: 'With cases to tick',
      given: { ...given, choosing: true },
      with: follow,
    },
    { id: 'map', label: 'As a map', given: { ...given, map: true }, with: follow },
    {
      id: 'none-left',
      label: 'Nothing left by the filters',
      given: { ...given, view: none },
      with: follow,
    },
    {
      id: 'controlled-refused',
      label: 'Controlled: refused',
      says: 'Tick a case and hand it over: the page refuses it.',
      given: {
        caseFiles: programme()
          .whole.slice(0, 20)
          .map(({ caseFile }) => caseFile),
        today: PROGRAMME_DAY,
        author: AUTHOR,
        controlled: true,
      },
      with: refuse,
    },
    {
      id: 'no-patient',
      label: 'No patient',
      given: { ...given, list: new Worklist([], PROGRAMME_DAY) },
    },
  ];
};

/** The states of the board's list. */
export const ofBoard = (): Example[] => {
  const cases = programme().whole.slice(0, 30);
  const given = { cases, today: PROGRAMME_DAY, author: AUTHOR };
  return [
    {
      id: 'recording',
      label: 'Recording',
      says: 'Decisions are answered as saved, and kept nowhere.',
      given: { ...given, complete: true, save: () => Promise.resolve({ kind: 'saved' }) },
    },
    { id: 'read-only', label: 'Not all patients at hand', given },
    { id: 'no-patient', label: 'No patient', given: { ...given, cases: [] } },
  ];
};

const none = { id: 'no-patient', label: 'No patient' } as const;

/** The states of the calls. */
export const ofCalls = (): Example[] => {
  const cases = programme().whole.slice(0, 40);
  return [
    { id: 'shown', label: 'Shown', given: { cases, today: PROGRAMME_DAY } },
    { ...none, given: { cases: [], today: PROGRAMME_DAY } },
  ];
};

/** The states of the programme. */
export const ofProgramme = (): Example[] => {
  const { measures } = programme();
  return [
    { id: 'shown', label: 'Shown', given: { measures, today: PROGRAMME_DAY } },
    { ...none, given: { measures: [], today: PROGRAMME_DAY } },
  ];
};
