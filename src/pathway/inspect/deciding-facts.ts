/** The fewest missing facts of given kinds that take a case out of its stage: found by trying their answers. */
import { stageOf } from '../../machines/stage.js';
import type { EventType, Stage } from '../../machines/vocabulary.js';
import type { CaseFile } from '../types.js';
import { suppose } from './alphabet.js';
import {
  configurationsOf,
  dayOfReading,
  lastOf,
  logOf,
  stepperOf,
  type InspectOptions,
  type Snapshot,
} from './machine.js';
import { missingFacts, type AskedFact, type MissingFact } from './missing-facts.js';
import type { FactOnTheWay } from './smallest-facts.js';

/** Answers to all questions, and the stage they lead to. */
export interface Outcome {
  readonly facts: readonly FactOnTheWay[];
  readonly stage: Stage;
}

/** The fewest questions whose answers decide. */
export interface DecidingFacts {
  readonly asked: readonly MissingFact[];
  /** Every combination of answers that leads to another stage. */
  readonly outcomes: readonly Outcome[];
  /** Whether every combination does; else there are answers that leave the case where it is. */
  readonly always: boolean;
}

/** How far the search goes. */
export interface DecidingOptions extends InspectOptions {
  /** The most combinations of answers tried; default 400. */
  readonly tries?: number;
}

const TRIES = 400;
/** The most facts asked for at once. */
const MOST = 3;

/** All choices of so many of the questions, in their order. */
function* choices(
  of: readonly AskedFact[],
  size: number,
  from = 0,
): Generator<readonly AskedFact[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [at, one] of of.entries()) {
    if (at < from) continue;
    for (const others of choices(of, size - 1, at + 1)) yield [one, ...others];
  }
}

/** A search in one case, from where it stands. */
class Search {
  readonly #start: Snapshot;
  readonly #step: (snapshot: Snapshot, fact: FactOnTheWay) => Snapshot;
  readonly #after: string;
  #left: number;

  constructor(caseFile: CaseFile, options: DecidingOptions) {
    const log = logOf(caseFile, options);
    const { step } = stepperOf(caseFile.laterality);
    this.#start = lastOf(configurationsOf(caseFile, log.events));
    this.#step = (snapshot, { event }) => step(snapshot, event);
    this.#after = dayOfReading(log, options);
    this.#left = options.tries ?? TRIES;
  }

  questions(types: readonly EventType[]): readonly AskedFact[] {
    return missingFacts(this.#start.context, types);
  }

  /** What every combination of answers leads to; undefined where that is more than may be tried. */
  answersTo(questions: readonly AskedFact[]): DecidingFacts | undefined {
    const combinations = questions.reduce((product, { answers }) => product * answers.length, 1);
    if (combinations > this.#left) return undefined;
    this.#left -= combinations;
    const before = stageOf(this.#start.value);
    const all = [...this.#combine(this.#start, questions, [])];
    const outcomes = all.filter(({ stage }) => stage !== before);
    return {
      asked: questions.map(({ answers: _, ...asked }) => asked),
      outcomes,
      always: outcomes.length === all.length,
    };
  }

  *#combine(
    snapshot: Snapshot,
    [question, ...others]: readonly AskedFact[],
    told: readonly FactOnTheWay[],
  ): Generator<Outcome> {
    if (question === undefined) {
      yield { facts: told, stage: stageOf(snapshot.value) };
      return;
    }
    for (const answer of question.answers) {
      const event = suppose(answer, this.#after, told.length + 1);
      const fact = { label: answer.label, event };
      yield* this.#combine(this.#step(snapshot, fact), others, [...told, fact]);
    }
  }
}

const kinds = (asked: readonly MissingFact[]): string => asked.map(({ type }) => type).join(' ');

/**
 * The first of the smallest choices of which some answers lead on; rather another of the same kinds and
 * size of which every answer does.
 */
function smallest(search: Search, questions: readonly AskedFact[]): DecidingFacts | null {
  let first: DecidingFacts | null = null;
  for (let size = 1; size <= Math.min(MOST, questions.length) && first === null; size += 1) {
    for (const chosen of choices(questions, size)) {
      if (first !== null && kinds(first.asked) !== kinds(chosen)) continue;
      const found = search.answersTo(chosen);
      if (found === undefined) return first;
      if (found.always) return found;
      if (found.outcomes.length > 0) first ??= found;
    }
  }
  return first;
}

/**
 * The fewest missing facts whose answers take the case out of its stage. Where not every answer to them
 * does, and with all missing facts of the same kind every answer would, it is these: of two reports that
 * are awaited, one decides only if it is metastatic, both decide in any case.
 * @param caseFile - the case; it is not touched
 * @param types - the kinds of events that are looked for, the most natural first
 * @param options - which part of the log is read, and the bound of the search
 * @returns `null` where none were found within the bound
 */
export function decidingFacts(
  caseFile: CaseFile,
  types: readonly EventType[],
  options: DecidingOptions = {},
): DecidingFacts | null {
  const search = new Search(caseFile, options);
  const questions = search.questions(types);
  const found = smallest(search, questions);
  if (found === null || found.always) return found;
  const [first] = found.asked;
  const ofKind = questions.filter(({ type }) => type === first?.type);
  if (ofKind.length <= found.asked.length || ofKind.length > MOST) return found;
  const wider = search.answersTo(ofKind);
  return wider?.always === true ? wider : found;
}
