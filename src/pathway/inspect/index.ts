/** What stands behind an inspector of the statechart: where a case went, and why. Pure, like the status. */
export type { InspectOptions } from './machine.js';
export { travelledPath, type Move, type PathStep, type TravelledPath } from './travelled-path.js';
export {
  guardReading,
  guardValue,
  type GuardAsked,
  type GuardOptions,
  type GuardReading,
  type GuardValue,
} from './guard-values.js';
export { factsThatCanCome } from './supposable.js';
export { asOfEvent, caseAsOf } from './past-case.js';
export { nodeIdsOf, possibleFacts, suppose, type SupposedFact } from './alphabet.js';
export {
  futures,
  restingStates,
  type Away,
  type Closing,
  type Fate,
  type Future,
  type Futures,
  type PassingFuture,
  type StageFuture,
  type StateFuture,
} from './futures.js';
export {
  factSearch,
  searchFacts,
  smallestFacts,
  type FactOnTheWay,
  type FoundFacts,
  type SearchOptions,
} from './smallest-facts.js';
export type { Target } from './target.js';
export { changedCase, type Change } from './changes.js';
export {
  counterfactual,
  type ClockDifference,
  type Counterfactual,
  type CourseEntry,
  type PitfallDifference,
  type PitfallFate,
  type SupposedOptions,
} from './other-pasts.js';
export {
  decidingFacts,
  type DecidingFacts,
  type DecidingOptions,
  type Outcome,
} from './deciding-facts.js';
export type { MissingFact } from './missing-facts.js';
