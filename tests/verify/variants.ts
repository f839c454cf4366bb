/** Broken variants of the chart: mistakes that could be made, each with the law that must catch it. */
import { isMarked, isMetastatic, isOfConcern } from '../../src/machines/assess.js';
import type { CaseEvent } from '../../src/machines/events.js';
import type { AxillaFacts } from '../../src/machines/facts.js';
import { planOf } from '../../src/machines/meaning.js';
import { answering, rewritten, transitionsOn, withoutGuard } from './broken-machines.js';
import type { Slice } from './explore.js';
import { NO_TRAP } from './graph.js';
import * as discordance from './laws/discordance.js';
import * as marks from './laws/marks.js';
import * as metastatic from './laws/metastatic.js';
import * as nondiagnostic from './laws/nondiagnostic.js';
import * as plans from './laws/plans.js';
import * as questions from './laws/questions.js';
import * as therapy from './laws/therapy.js';
import * as treatment from './laws/treatment.js';
import * as S from './slices.js';
import type { Machine } from './step.js';

/** One mistake. */
export interface Variant {
  readonly mistake: string;
  readonly make: () => Machine;
  /** Where it is looked for. */
  readonly slice: Slice;
  /** Id of the law that must catch it. */
  readonly caughtBy: string;
}

const TISSUE = 'beforeTreatment.tissue';
const PLANNED = 'beforeTreatment.planned';
const weighing = `${TISSUE}.weighing`;

const noneMarked = ({ nodes }: AxillaFacts): boolean =>
  nodes.some(isOfConcern) && !nodes.filter(isOfConcern).some(isMarked);

/** A decision of the board that states NAST or an operation, or one that states none. */
const boardStates = (event: CaseEvent, plan: boolean): boolean =>
  event.type === 'tumor-board.decided' && plan !== ['none', null].includes(planOf(event));

const counts = { guard: 'treatmentIsPlanned', target: '#settling', actions: 'recordAndAdopt' };
const leavesOut = { guard: 'omissionIsPlanned', target: '#omitted', actions: 'recordAndAdopt' };

export const VARIANTS: readonly Variant[] = [
  {
    mistake: 'One marked node is enough for the patient',
    make: () =>
      answering({
        nodeOfConcernUnmarked: ({ context }) => noneMarked(context),
        provenAndNodeOfConcernUnmarked: ({ context }) =>
          context.nodes.some(isMetastatic) && noneMarked(context),
        planWaitsForMark: ({ context }) =>
          context.plan !== null && context.plan.kind !== 'alnd' && noneMarked(context),
      }),
    slice: S.marks,
    caughtBy: marks.everyNodeOfConcernIsMarkedFirst.id,
  },
  {
    mistake: 'A plan of NAST does not wait for marks',
    make: () =>
      rewritten(`${PLANNED}.settling`, (state) => {
        const list = state.always ?? [];
        const nast = withoutGuard(state, 'planIsNast');
        list.unshift(nast);
      }),
    slice: S.marks,
    caughtBy: marks.everyNodeOfConcernIsMarkedFirst.id,
  },
  {
    mistake: 'A metastatic node is positive before it is marked',
    make: () =>
      rewritten(weighing, (state) => void withoutGuard(state, 'provenAndNodeOfConcernUnmarked')),
    slice: S.twoNodes,
    caughtBy: marks.everyNodeOfConcernIsMarkedFirst.id,
  },
  {
    mistake: 'Metastasis is asked for after the benign node',
    make: () =>
      rewritten(weighing, (state) => {
        const proven = withoutGuard(state, 'provenMetastatic');
        const unmarked = withoutGuard(state, 'provenAndNodeOfConcernUnmarked');
        state.always?.splice(-1, 0, unmarked, proven);
      }),
    slice: S.twoNodes,
    caughtBy: metastatic.provenIsNeverOpenOrNegative.id,
  },
  {
    mistake: 'The first proof leaves the plan as it is',
    make: () =>
      rewritten(`${PLANNED}.reviewingReport`, (state) => void withoutGuard(state, 'provenJustNow')),
    slice: S.amended,
    caughtBy: metastatic.firstProofEndsThePlan.id,
  },
  {
    mistake: 'Nobody asks whether a node is discordant',
    make: () => rewritten(weighing, (state) => void withoutGuard(state, 'aNodeIsDiscordant')),
    slice: S.twoNodes,
    caughtBy: questions.noQuestionHidden.id,
  },
  {
    mistake: 'Only the node sampled first is asked whether it is indeterminate',
    make: () =>
      answering({
        aNodeIsIndeterminate: ({ context }) => context.nodes[0]?.standing === 'indeterminate',
      }),
    slice: S.twoNodes,
    caughtBy: questions.noQuestionHidden.id,
  },
  {
    mistake: 'A benign node answers for the one that was never sampled',
    make: () =>
      answering({
        aNodeIsOutstanding: ({ context }) =>
          context.nodes.some((node) => node.outstanding) &&
          !context.nodes.some((node) => node.standing === 'benign'),
      }),
    slice: S.twoNodes,
    caughtBy: questions.noQuestionHidden.id,
  },
  {
    mistake: 'A negative exam outweighs a suspicious ultrasound',
    make: () =>
      rewritten('beforeTreatment.beforeTissue.deciding', (state) => {
        const negative = withoutGuard(state, 'examNegative');
        state.always?.splice(3, 0, negative);
      }),
    slice: S.beforeTissue,
    caughtBy: questions.suspicionIsNotNegative.id,
  },
  {
    mistake: 'A plan by others counts from discordant',
    make: () =>
      rewritten(`${TISSUE}.discordant`, (state) => {
        transitionsOn(state, 'treatment.planned').push({ ...counts });
      }),
    slice: S.twoNodes,
    caughtBy: plans.othersLeaveNothingUnresolved.id,
  },
  {
    mistake: 'Surgery can be left out by others from any result',
    make: () =>
      rewritten(TISSUE, (state) => {
        transitionsOn(state, 'treatment.planned').push({ ...leavesOut });
      }),
    slice: S.twoNodes,
    caughtBy: plans.othersLeaveNothingUnresolved.id,
  },
  {
    mistake: 'Beneath an omission an indeterminate node is not asked',
    make: () =>
      rewritten('staged.beneath', (state) => {
        withoutGuard(state, 'aNodeIsIndeterminate');
      }),
    slice: S.twoNodes,
    caughtBy: plans.othersLeaveNothingUnresolved.id,
  },
  {
    mistake: 'A new biopsy leaves the plan standing',
    make: () =>
      rewritten(PLANNED, (state) => {
        transitionsOn(state, 'biopsy.performed').shift();
      }),
    slice: S.twoNodes,
    caughtBy: plans.planEndsWithItsGround.id,
  },
  {
    mistake: 'An omission survives a report',
    make: () =>
      rewritten('staged.omitted', (state) => {
        delete state.on?.['pathology.reported'];
      }),
    slice: S.amended,
    caughtBy: plans.omissionEndsWithItsGround.id,
  },
  {
    mistake: 'The board plans while a report is awaited',
    make: () =>
      answering({
        boardPlanCounts: ({ event }) => boardStates(event, true),
        boardDecidesWithoutCountingPlan: ({ event }) => boardStates(event, false),
      }),
    slice: S.twoNodes,
    caughtBy: plans.boardWaitsForTheReport.id,
  },
  {
    mistake: 'A concordant verdict lifts any discordance',
    make: () =>
      rewritten(`${TISSUE}.discordant`, (state) => {
        transitionsOn(state, 'concordance.assessed').push({
          target: '#tissue.negative',
          actions: 'record',
        });
      }),
    slice: S.twoNodes,
    caughtBy: discordance.discordanceIsLeftByRight.id,
  },
  {
    mistake: 'A later negative exam lifts discordance',
    make: () =>
      rewritten(`${TISSUE}.discordant`, (state) => {
        transitionsOn(state, 'exam.recorded').push({
          target: '#tissue.concordanceDue',
          actions: 'record',
        });
      }),
    slice: S.twoNodes,
    caughtBy: discordance.discordanceIsLeftByRight.id,
  },
  {
    mistake: 'A non-diagnostic sample is no question',
    make: () => rewritten(weighing, (state) => void withoutGuard(state, 'aSampleIsNonDiagnostic')),
    slice: S.twoNodes,
    caughtBy: nondiagnostic.nonDiagnosticIsNotNegative.id,
  },
  {
    mistake: 'A plan by others counts from non-diagnostic',
    make: () =>
      rewritten(`${TISSUE}.nonDiagnostic`, (state) => {
        transitionsOn(state, 'treatment.planned').push({ ...counts });
      }),
    slice: S.twoNodes,
    caughtBy: nondiagnostic.nonDiagnosticIsPlannedByTheBoard.id,
  },
  {
    mistake: 'NAST leads to the choice of surgery without restaging',
    make: () =>
      rewritten('therapy.nast', (state) => {
        for (const one of transitionsOn(state, 'nast.completed')) one.target = 'surgeryPlanning';
      }),
    slice: S.therapy,
    caughtBy: therapy.restagingComesFirst.id,
  },
  {
    mistake: 'An interim restaging counts as the final one',
    make: () => answering({ isFinalRestaging: ({ event }) => event.type === 'restaging.reported' }),
    slice: S.therapy,
    caughtBy: therapy.restagingComesFirst.id,
  },
  {
    mistake: 'Surgery during NAST is not followed',
    make: () =>
      rewritten('therapy', (state) => {
        delete state.on?.['surgery.performed'];
      }),
    slice: S.therapy,
    caughtBy: treatment.treatmentIsFollowed.id,
  },
  {
    mistake: 'A suspicious exam leaves the surgery chosen after NAST standing',
    make: () =>
      rewritten('therapy.slnbDue', (state) => {
        delete state.on?.['exam.recorded'];
      }),
    slice: S.therapy,
    caughtBy: therapy.chosenSurgeryEndsWithItsGround.id,
  },
  {
    mistake: 'Beneath an omission an axilla that was clinically open admits a plan',
    make: () =>
      rewritten('staged.beneath', (state) => {
        withoutGuard(state, 'clinicallyOpen');
      }),
    slice: S.beforeTissue,
    caughtBy: plans.planEndsOmission.id,
  },
  {
    mistake: 'A plan does not end an omission that it counts beneath',
    make: () =>
      rewritten('staged.omitted', (state) => {
        delete state.on?.['treatment.planned'];
      }),
    slice: S.beforeTissue,
    caughtBy: plans.planEndsOmission.id,
  },
  {
    mistake: 'Nothing leads on from restaging',
    make: () =>
      rewritten('therapy.restagingDue', (state) => {
        state.on = {};
      }),
    slice: S.therapy,
    caughtBy: NO_TRAP,
  },
];
