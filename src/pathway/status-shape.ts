/**
 * Whether a value is a status at all, for one that was computed elsewhere: on a server, by another
 * version of the package. Only what screens read is looked at; a code nobody knows yet is no fault,
 * except where a wrong guess would mislead: severity, state of a flag or clock, side.
 */
import type { CaseStatus, Clock, HistoryEntry, NextStep, Patient, Pitfall } from './types.js';

/** Gives the place of the first fault, as a JSON pointer; undefined where there is none. */
type Check = (value: unknown, at: string) => string | undefined;

type Fields<T> = { readonly [K in keyof T]?: Check };

const where =
  (test: (value: unknown) => boolean): Check =>
  (value, at) =>
    test(value) ? undefined : at || '/';

const text = where((value) => typeof value === 'string');
const count = where(Number.isFinite);
const DAY = /^\d{4}-\d\d-\d\d$/;
const day = where((value) => typeof value === 'string' && DAY.test(value));
const flag = where((value) => typeof value === 'boolean');
const oneOf = (...words: readonly unknown[]): Check => where((value) => words.includes(value));

const optional =
  (check: Check): Check =>
  (value, at) =>
    value === undefined ? undefined : check(value, at);

const listOf =
  (check: Check): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return at;
    for (const [index, item] of value.entries()) {
      const fault = check(item, `${at}/${index}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };

const record =
  <T>(fields: Fields<T>): Check =>
  (value, at) => {
    if (typeof value !== 'object' || value === null) return at || '/';
    for (const [name, check] of Object.entries<Check>(fields as Record<string, Check>)) {
      const fault = check((value as Record<string, unknown>)[name], `${at}/${name}`);
      if (fault !== undefined) return fault;
    }
    return undefined;
  };

const texts = listOf(text);

const pitfall = record<Pitfall>({
  code: text,
  severity: oneOf('critical', 'warning', 'info'),
  status: oneOf('active', 'acknowledged', 'audit', 'resolved'),
  since: day,
  resolvedOn: optional(day),
  nodeId: optional(text),
  eventIds: texts,
  title: text,
  message: text,
  action: text,
  basis: texts,
  acknowledgement: optional(
    record<NonNullable<Pitfall['acknowledgement']>>({ on: day, by: text, reason: text }),
  ),
});

const nextStep = record<NextStep>({
  code: text,
  label: text,
  owner: text,
  ownerName: optional(text),
  dueOn: optional(day),
  basis: texts,
});

const clock = record<Clock>({
  code: text,
  label: text,
  nodeId: optional(text),
  dueOn: day,
  endedOn: optional(day),
  state: oneOf('running', 'met', 'late', 'overdue', 'held'),
  days: count,
  targetDays: count,
  unit: oneOf('calendar', 'business'),
});

const status = record<CaseStatus>({
  caseId: text,
  pathwayVersion: text,
  // A status of no events, asked for without a day, has none.
  asOf: where((value) => value === '' || (typeof value === 'string' && DAY.test(value))),
  laterality: oneOf('left', 'right'),
  stage: text,
  stageBeneath: text,
  stageSince: optional(day),
  result: record<CaseStatus['result']>({ axilla: text, wording: text }),
  nextSteps: listOf(nextStep),
  pitfalls: listOf(pitfall),
  clocks: listOf(clock),
  history: listOf(
    record<HistoryEntry>({ id: text, type: text, stage: text, on: day, moved: flag }),
  ),
});

const patient = record<Patient>({
  name: optional(
    record<NonNullable<Patient['name']>>({ family: optional(text), given: optional(text) }),
  ),
  birthDate: optional(day),
  gender: optional(text),
  identifiers: optional(
    listOf(record<{ system: string; value: string }>({ system: text, value: text })),
  ),
});

/**
 * Where a value first differs from a status: a JSON pointer such as `/pitfalls/0/severity`, which holds
 * nothing of the patient. Undefined where it is one.
 */
export const faultOfStatus = (value: unknown): string | undefined => status(value, '');

/** The same of a patient. */
export const faultOfPatient = (value: unknown): string | undefined => patient(value, '');
