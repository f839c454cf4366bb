/** The definition of the case file `axillary-case/1`: contract, section 1. */
import type { CaseEvent, EventDataMap, EventEnvelope } from '../../machines/events.js';
import * as V from '../../machines/word-lists.js';
import type { CaseFile } from '../types.js';
import { FORMAT } from './format.js';
import { DATA_SCHEMAS } from './schema-events.js';
import {
  anyObject,
  day,
  dayOrInstant,
  instant,
  list,
  maybe,
  notBlank as id,
  strict,
  text,
  word,
} from './schema-parts.js';
import type { Definition, ObjectOf, Part, TypeOf } from './schema-parts.js';

/** Most events in one case. */
export const MAX_EVENTS = 10_000;

/** What every event carries besides its type and data. */
const envelope = {
  id,
  occurredAt: dayOrInstant,
  recordedAt: instant,
  recordedBy: text,
  note: maybe(text),
  laterality: maybe(word(V.LATERALITIES)),
  dateEstimated: maybe(word([true], 'true, or no such property')),
  source: maybe(
    strict({ kind: word(V.SOURCE_KINDS), reference: maybe(text), author: maybe(text) }),
  ),
  ext: maybe(anyObject),
};

/** One type's event; the order of the properties is that of an exported file. */
function eventOf(type: Definition, data: Definition): Definition {
  const { id, ...rest } = envelope;
  return strict({ id, type, ...rest, data });
}

/** Any event, its data left open: what is asked of one whose type is not known. */
export const ANY_EVENT = eventOf(word(V.EVENT_TYPES), anyObject);

/** The definition of every event type's event. */
const EVENT_SCHEMAS = new Map<unknown, Definition>(
  V.EVENT_TYPES.map((type) => [type, eventOf(word([type]), DATA_SCHEMAS[type])]),
);

function eventSchemaFor(input: unknown): Part<CaseEvent> {
  const type = (input as { type?: unknown } | null | undefined)?.type;
  return EVENT_SCHEMAS.get(type) ?? ANY_EVENT;
}

const header = {
  format: word([FORMAT]),
  id,
  laterality: word(V.LATERALITIES),
  patient: strict({
    id,
    name: maybe(strict({ family: maybe(text), given: maybe(text) })),
    birthDate: maybe(day),
    gender: maybe(word(V.GENDERS)),
    identifiers: maybe(list(strict({ system: text, value: text }))),
    language: maybe(text),
    telecom: maybe(text),
  }),
};

/** The whole case file. */
export const CASE_SCHEMA = strict({
  ...header,
  events: list(eventSchemaFor, { most: MAX_EVENTS, tooMany: `at most ${MAX_EVENTS} events` }),
});

// What the definitions accept is what the hand-written types say, or this file does not compile.

type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;
type Assert<Holds extends true> = Holds;

/** One `true` for each agreement of a definition with its type. */
export type SchemaAgreement = [
  Assert<
    {
      [T in V.EventType]: Same<TypeOf<(typeof DATA_SCHEMAS)[T]>, EventDataMap[T]>;
    }[V.EventType]
  >,
  Assert<Same<ObjectOf<typeof envelope>, EventEnvelope>>,
  Assert<Same<ObjectOf<typeof header>, Omit<CaseFile, 'events'>>>,
  Assert<Same<TypeOf<typeof CASE_SCHEMA>['events'], CaseFile['events']>>,
];
