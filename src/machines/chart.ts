/**
 * The vocabulary of the chart: its context, events, guards and actions, all by name, so that the
 * definition serialises and every drawing, document and proof reads the same words.
 */
import { assign } from 'xstate';
import { emptyFacts, type AxillaFacts } from './facts.js';
import type { CaseEvent } from './events.js';
import * as P from './predicates.js';
import { adopt, confirm, dropRequest, takeEvent, withdraw } from './record.js';
import { setup } from './setup.js';
import type { Laterality, Stage } from './vocabulary.js';

/** What a state or transition says of itself. */
export interface ChartMeta {
  readonly label: string;
  /** Ids of the knowledge base it rests on. */
  readonly basis: readonly string[];
  /** The contract's stage, on states a case can rest in; absent on choice points and parallel work. */
  readonly stage?: Stage;
  /** `choice` for a point that is left at once by the first of its guarded transitions that holds. */
  readonly kind?: 'phase' | 'choice' | 'overlay';
}

const asks =
  (question: (facts: AxillaFacts) => boolean) =>
  ({ context }: { readonly context: AxillaFacts }): boolean =>
    question(context);

const { createMachine, createStateConfig } = setup({
  types: {
    context: {} as AxillaFacts,
    events: {} as CaseEvent,
    input: {} as { readonly laterality: Laterality },
    meta: {} as ChartMeta,
  },
  guards: {
    // before tissue
    nothingToGoBy: asks(P.nothingToGoBy),
    anotherPathway: asks(P.anotherPathway),
    cancerNotProven: asks(P.cancerNotProven),
    ultrasoundSuspicious: asks(P.ultrasoundSuspicious),
    suspicionWithoutUltrasound: asks(P.suspicionWithoutUltrasound),
    suspectedButNotVisualized: asks(P.suspectedButNotVisualized),
    ultrasoundNegative: asks(P.ultrasoundNegative),
    feltWithoutUltrasound: asks(P.feltWithoutUltrasound),
    examNegative: asks(P.examNegative),
    raisesSuspicion: P.raisesSuspicion,
    // tissue
    tissueTaken: asks(P.tissueTaken),
    provenMetastatic: asks(P.provenMetastatic),
    nothingProven: asks(P.nothingProven),
    provenJustNow: asks(P.provenJustNow),
    nodeOfConcernUnmarked: asks(P.nodeOfConcernUnmarked),
    provenAndNodeOfConcernUnmarked: asks(
      (facts) => P.provenMetastatic(facts) && P.nodeOfConcernUnmarked(facts),
    ),
    requestedTissueBeforeAny: asks((facts) => facts.boardBiopsy !== null && !P.tissueTaken(facts)),
    requestedTissueNotTaken: asks(P.requestedTissueNotTaken),
    requestedTissueNotReported: asks(P.requestedTissueNotReported),
    aNodeIsDiscordant: asks(P.aNodeIsDiscordant),
    aNodeIsIndeterminate: asks(P.aNodeIsIndeterminate),
    aNodeIsLymphoma: asks(P.aNodeIsLymphoma),
    aNodeIsAnotherMalignancy: asks(P.aNodeIsAnotherMalignancy),
    aNodeIsGranulomatous: asks(P.aNodeIsGranulomatous),
    aSampleIsNonDiagnostic: asks(P.aSampleIsNonDiagnostic),
    aNodeIsOutstanding: asks(P.aNodeIsOutstanding),
    aReportIsAwaited: asks(P.aReportIsAwaited),
    aVerdictIsDue: asks(P.aVerdictIsDue),
    bearsOnASample: P.bearsOnASample,
    callsDiscordantWithNothingProven: (asked) =>
      P.callsDiscordant(asked) && P.nothingProven(asked.context),
    raisesSuspicionWithNothingProven: (asked) =>
      P.raisesSuspicion(asked) && P.nothingProven(asked.context),
    suspiciousBeforeTissue: (asked) => P.raisesSuspicion(asked) && !P.tissueTaken(asked.context),
    callsDiscordant: P.callsDiscordant,
    imagingReopens: asks(P.imagingReopens),
    // plans
    boardPlanCounts: P.boardPlanCounts,
    boardOmissionCounts: P.boardOmissionCounts,
    boardAsksForTissue: P.boardAsksForTissue,
    boardAsksForTissueWithNothingProven: (asked) =>
      P.boardAsksForTissue(asked) && P.nothingProven(asked.context),
    boardDecides: P.boardDecides,
    boardDecidesWithoutCountingPlan: (asked) =>
      P.boardDecides(asked) && !P.boardPlanCounts(asked) && !P.boardOmissionCounts(asked),
    boardPlansSurgery: (asked) =>
      asked.event.type === 'tumor-board.decided' && P.surgeryIsPlanned(asked),
    surgeryIsPlanned: P.surgeryIsPlanned,
    treatmentIsPlanned: P.treatmentIsPlanned,
    omissionIsPlanned: P.omissionIsPlanned,
    omissionStated: asks(P.omissionStated),
    nastStatedAfterNast: asks(P.nastStatedAfterNast),
    clinicallyOpen: asks(P.clinicallyOpen),
    omissionStatedOfProven: asks(P.omissionStatedOfProven),
    boardPlanCountsAfterOmission: (asked) =>
      P.boardPlanCounts(asked) && (!P.nastWasStarted(asked.context) || P.surgeryIsPlanned(asked)),
    planWaitsForMark: asks(P.planWaitsForMark),
    planIsNast: asks(P.planIs('nast')),
    planIsSlnb: asks(P.planIs('slnb')),
    planIsTad: asks(P.planIs('tad')),
    planIsAlnd: asks(P.planIs('alnd')),
    // treatment
    nastWasStarted: asks(P.nastWasStarted),
    finallyRestaged: asks(P.finallyRestaged),
    isFinalRestaging: P.isFinalRestaging,
    // markers
    everySampledNodeMarked: asks(
      (facts) => !P.noNodeSampled(facts) && !P.sampledNodeUnmarked(facts),
    ),
    onlyOrdinaryNodeUnmarked: asks(
      (facts) => P.sampledNodeUnmarked(facts) && !P.nodeOfConcernUnmarked(facts),
    ),
  },
  actions: {
    /** Takes the event into the record. */
    record: assign(({ context, event }) => takeEvent(context, event)),
    /** Takes it, and the plan or omission it states comes into force. */
    recordAndAdopt: assign(({ context, event }) => adopt(takeEvent(context, event))),
    /** Takes it, and the plan or omission in force ends. */
    recordAndWithdraw: assign(({ context, event }) => withdraw(takeEvent(context, event))),
    /** Takes it, and the board's request for tissue is void. */
    recordAndDropRequest: assign(({ context, event }) => dropRequest(takeEvent(context, event))),
    /** The plan just taken comes into force. */
    adoptPlan: assign(({ context }) => adopt(context)),
    /** The omission in force was just stated once more. */
    confirmOmission: assign(({ context }) => confirm(context)),
    /** Exams and imaging are asked anew. */
    askClinically: assign({ clinicallyNegative: false }),
    /** Exams and imaging make the axilla clinically negative. */
    findClinicallyNegative: assign({ clinicallyNegative: true }),
    /** The plan in force ends, by what was just taken. */
    withdrawPlan: assign(({ context }) => withdraw(context)),
  },
});

/** Makes the machine; `createStateConfig` types each phase against the vocabulary. */
export const chart = { createMachine, createStateConfig };

/** The machine's first context. */
export const initialFacts = ({
  input,
}: {
  readonly input: { readonly laterality: Laterality };
}): AxillaFacts => emptyFacts(input.laterality);

/** Label, one sentence and sources of a state or transition. */
export const says = (
  label: string,
  description: string,
  basis: readonly string[],
  more: Pick<ChartMeta, 'stage' | 'kind'> = {},
): { readonly description: string; readonly meta: ChartMeta } => ({
  description,
  meta: { label, basis, ...more },
});
