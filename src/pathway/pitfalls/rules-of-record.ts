/** Pitfalls about the record itself: sides, dates, closing, events that mean nothing where they stand. */
import type { Place } from '../../machines/facts.js';
import type { PitfallCode, Stage } from '../../machines/vocabulary.js';
import type { Finding, Rule, View } from './view.js';

const NONE: readonly Finding[] = [];

const sideMismatch = ({ facts }: View): readonly Finding[] =>
  facts.otherSide.length === 0
    ? NONE
    : [
        {
          severity: 'critical',
          on: facts.otherSide,
          message: `An entry names the other side; this case is the ${facts.laterality.toUpperCase()} axilla. Missing: which side is right.`,
        },
      ];

const datesConflict = ({ facts }: View): readonly Finding[] => {
  const before = (a: Place, b: Place): boolean => !a.estimated && !b.estimated && a.day < b.day;
  const reports = facts.earlyReports;
  const images: Place[] = [];
  for (const node of facts.nodes) {
    const [first] = node.biopsies;
    const [imaged] = node.reports;
    const guided = ['ultrasound', 'mri', 'stereotactic'].includes(first?.guidance ?? '');
    if (first && imaged && guided && before(first, imaged)) images.push(first, imaged);
  }
  if (reports.length + images.length === 0) return NONE;
  return [
    {
      severity: reports.length > 0 ? 'warning' : 'info',
      on: [...reports, ...images],
      message: 'Days contradict each other. Missing: which day is right.',
    },
  ];
};

const DONE: readonly Stage[] = ['staged', 'negative', 'redirected'];

const closedWithOpenQuestions = ({ trail }: View): readonly Finding[] => {
  const { closed, stage } = trail;
  if (closed === null) return NONE;
  const open = !DONE.includes(stage);
  if (!open && closed.late.length === 0) return NONE;
  const severity = closed.late.length > 0 || closed.completed ? 'warning' : 'info';
  return [
    {
      severity,
      on: [closed.place, ...closed.late],
      message:
        'The case is closed, and the axilla is open or new findings came. Missing: someone who follows it.',
    },
  ];
};

const outOfPlace = ({ facts, trail, day }: View): readonly Finding[] => {
  const named = facts.nodes.some((node) => node.reports.length > 0);
  const unnamed = facts.nodes.filter(
    (node) => node.reports.length === 0 && node.biopsies.length > 0,
  );
  const strays = named ? unnamed.flatMap((node) => node.biopsies) : [];
  const unknown = trail.unknownRetractions
    .filter((event) => event.occurredAt.slice(0, 10) <= day)
    .map((event): Place => ({
      seq: facts.seq + 1,
      id: event.id,
      day: event.occurredAt.slice(0, 10),
      estimated: false,
    }));
  const on = [...facts.misplaced, ...strays, ...unknown];
  if (on.length === 0) return NONE;
  const grave = facts.misplaced.some((place) => place.grave);
  // A retraction is no event of the effective log: one of an unknown id stands at its own day, which no
  // event may have fallen on.
  const [first] = unknown.map((place) => place.day).sort();
  return [
    {
      severity: grave ? 'critical' : 'warning',
      ...(first === undefined ? {} : { since: first }),
      on,
      message: 'An entry means nothing where it stands. Missing: what it belongs to.',
    },
  ];
};

/** The rules about the record, by code. */
export const RECORD_RULES: Partial<Record<PitfallCode, Rule>> = {
  'side-mismatch': {
    title: 'Side does not agree',
    action: 'Decides: whoever recorded it, with the report.',
    atSurgery: 'stays',
    basis: ['B-side'],
    find: sideMismatch,
  },
  'dates-conflict': {
    title: 'Days contradict each other',
    action: 'Decides: whoever recorded it, with the report.',
    atSurgery: 'stays',
    basis: [],
    find: datesConflict,
  },
  'closed-with-open-questions': {
    title: 'Closed with open questions',
    action: 'Decides: navigator with the treating clinician.',
    atSurgery: 'stays',
    basis: [],
    find: closedWithOpenQuestions,
  },
  'out-of-place': {
    title: 'Entry out of place',
    action: 'Decides: whoever recorded it, with the report.',
    atSurgery: 'stays',
    basis: [],
    find: outOfPlace,
  },
};
