/** Every law over a step or over what is shown. Laws 8 and 9 are about the whole graph (`graph.ts`, `pitfalls.ts`). */
import * as discordance from './discordance.js';
import type { StatusLaw, StepLaw } from './law.js';
import * as marks from './marks.js';
import * as metastatic from './metastatic.js';
import * as nondiagnostic from './nondiagnostic.js';
import * as plans from './plans.js';
import * as questions from './questions.js';
import * as therapy from './therapy.js';
import * as treatment from './treatment.js';

export const STEP_LAWS: readonly StepLaw[] = [
  metastatic.provenIsNeverOpenOrNegative,
  metastatic.firstProofEndsThePlan,
  plans.othersLeaveNothingUnresolved,
  plans.othersPlanFromNamedStages,
  plans.othersPlanCounts,
  plans.planEndsWithItsGround,
  plans.omissionEndsWithItsGround,
  plans.planEndsOmission,
  plans.boardWaitsForTheReport,
  plans.boardPlanCounts,
  questions.noQuestionHidden,
  questions.suspicionIsNotNegative,
  discordance.discordanceIsLeftByRight,
  treatment.treatmentIsFollowed,
  marks.everyNodeOfConcernIsMarkedFirst,
  nondiagnostic.nonDiagnosticIsNotNegative,
  nondiagnostic.nonDiagnosticIsPlannedByTheBoard,
  therapy.restagingComesFirst,
  therapy.laterNastPlanIsAFact,
  therapy.boardChoosesSurgery,
  therapy.chosenSurgeryEndsWithItsGround,
];

export const STATUS_LAWS: readonly StatusLaw[] = [
  metastatic.provenResultIsPositive,
  treatment.openAxillaIsFlagged,
  treatment.nastWithoutProofIsFlagged,
  treatment.surgeryWithoutProofIsFlagged,
  marks.nastWithUnmarkedNodeIsFlagged,
  nondiagnostic.nonDiagnosticPlanIsFlagged,
  nondiagnostic.nonDiagnosticResultIsNotNegative,
];

export type { StatusLaw, StepLaw } from './law.js';
