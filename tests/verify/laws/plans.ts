/** Law 2: a plan made outside the board never leaves an unresolved result; and what ends a plan. */
import type { Stage } from '../../../src/machines/vocabulary.js';
import { NODE_NAMES, isProven, standing, tissueTaken, type Ledger } from '../ledger.js';
import { isDiscordant, openQuestions, openRequest } from '../ledger-reading.js';
import type { Step } from '../explore.js';
import { showsPlan, untreated, type StepLaw } from './law.js';
import { stageBeneathOmission } from './questions.js';
import {
  asksForTissue,
  byBoard,
  byOthers,
  callsDiscordant,
  isSuspicious,
  planIn,
} from '../reading.js';

/** Something is unresolved: a request of the board, or a question of a node. */
const unresolved = (ledger: Ledger, omitted: boolean): boolean =>
  !isProven(ledger) && (openRequest(ledger) !== null || openQuestions(ledger, omitted).length > 0);

export const othersLeaveNothingUnresolved: StepLaw = {
  id: '2 a plan made outside the board never leaves an unresolved result',
  says: 'While a result is unresolved and neither plan nor omission of the board settles it, a plan by others moves nothing.',
  judge: ({ before, event, after }) => {
    if (!byOthers(event) || !untreated(before.ledger)) return null;
    if (showsPlan(before.stage, false)) return null;
    if (!unresolved(before.ledger, before.stage === 'staged')) return null;
    return (
      after.stage === before.stage ||
      `Something is unresolved, and a plan made outside the board led from "${before.stage}" to "${after.stage}".`
    );
  },
};

const COUNTS_FROM: readonly Stage[] = [
  'positive',
  'negative',
  'clip-due',
  'surgery-planning',
  'nast-due',
  'slnb-due',
  'tad-due',
  'alnd-due',
  'staged',
];

export const othersPlanFromNamedStages: StepLaw = {
  id: '2 a plan made outside the board counts from the named stages only',
  says: 'From every other stage a plan by others is a fact that moves nothing.',
  judge: ({ before, event, after }) => {
    if (!byOthers(event) || COUNTS_FROM.includes(before.stage)) return null;
    return (
      after.stage === before.stage ||
      `A plan made outside the board led from "${before.stage}" to "${after.stage}".`
    );
  },
};

/** Where a plan by others leads from a stage it counts from; `null` where it is only a fact. */
function ledTo(before: Stage, kind: string, afterNast: boolean): readonly Stage[] | null {
  if (kind === 'none')
    return before === 'negative' || before === 'surgery-planning' ? ['staged'] : null;
  if (kind === 'nast') return afterNast ? null : ['nast-due', 'clip-due'];
  const due = `${kind}-due` as Stage;
  return afterNast || kind === 'alnd' ? [due] : [due, 'clip-due'];
}

export const othersPlanCounts: StepLaw = {
  id: '2 a plan made outside the board counts from the named stages',
  says: 'From positive, negative, clip-due, surgery-planning and a standing plan it leads to its treatment, or to the mark it waits for; none only from negative and surgery-planning, NAST only before NAST.',
  judge: ({ before, event, after }) => {
    const kind = planIn(event);
    if (!byOthers(event) || kind === null) return null;
    if (before.stage === 'staged' || !COUNTS_FROM.includes(before.stage)) return null;
    const expected = ledTo(before.stage, kind, !untreated(before.ledger)) ?? [before.stage];
    return (
      expected.includes(after.stage) ||
      `A plan of "${kind}" made outside the board led from "${before.stage}" to "${after.stage}".`
    );
  },
};

/** A node became discordant, or one never sampled was first called suspicious after the last biopsy. */
const imageOpensNode = ({ before, after }: Step): boolean =>
  NODE_NAMES.some((name) => {
    const then = before.ledger.nodes[name];
    const now = after.ledger.nodes[name];
    return (
      (!isDiscordant(then) && isDiscordant(now)) ||
      (now.samples.length === 0 &&
        then.suspected === 'never' &&
        now.suspected === 'after-last-biopsy')
    );
  });

/** What takes the ground from a plan while nothing is metastatic (contract, section 2). */
function endsPlan(step: Step): boolean {
  const { event, before } = step;
  if (['biopsy.performed', 'pathology.reported'].includes(event.type)) return true;
  if (asksForTissue(event) || callsDiscordant(event)) return true;
  if (event.type === 'exam.recorded') return isSuspicious(event);
  if (event.type !== 'imaging.reported') return false;
  return tissueTaken(before.ledger) ? imageOpensNode(step) : isSuspicious(event);
}

export const planEndsWithItsGround: StepLaw = {
  id: '2 a plan ends when its ground does',
  says: 'While nothing is metastatic, tissue, a report, a discordant verdict, a request for tissue, a suspicious exam or an image that opens a question ends the plan.',
  judge: (step) => {
    const { before, after } = step;
    if (!untreated(after.ledger) || isProven(before.ledger) || isProven(after.ledger)) return null;
    if (!showsPlan(before.stage, false) || !endsPlan(step)) return null;
    return (
      !showsPlan(after.stage, false) || `The plan outlived what ends it, in stage "${after.stage}".`
    );
  },
};

export const omissionEndsWithItsGround: StepLaw = {
  id: '2 an omission ends when its ground does',
  says: 'A decided omission is left with suspicion, tissue, a report, a discordant verdict or a request for tissue.',
  judge: ({ before, event, after }) => {
    if (before.stage !== 'staged' || after.ledger.treatment === 'operated') return null;
    const ends =
      ['biopsy.performed', 'pathology.reported'].includes(event.type) ||
      asksForTissue(event) ||
      callsDiscordant(event) ||
      isSuspicious(event);
    if (!ends) return null;
    return after.stage !== 'staged' || 'The omission outlived what ends it.';
  },
};

export const planEndsOmission: StepLaw = {
  id: '2 a plan that counts from beneath ends an omission',
  says: 'A plan of treatment by others takes the place of an omission where the axilla beneath is positive, negative or after NAST, and is a fact elsewhere.',
  judge: ({ before, event, after }) => {
    const kind = planIn(event);
    const { ledger, stage } = before;
    if (!byOthers(event) || kind === null || kind === 'none') return null;
    if (stage !== 'staged' || ledger.treatment === 'operated') return null;
    const beneath = untreated(ledger) ? stageBeneathOmission(ledger) : 'surgery-planning';
    const led = COUNTS_FROM.includes(beneath) ? ledTo(beneath, kind, !untreated(ledger)) : null;
    return (
      (led ?? ['staged']).includes(after.stage) ||
      `Beneath the omission the axilla is "${beneath}", and a plan of "${kind}" led to "${after.stage}".`
    );
  },
};

export const boardWaitsForTheReport: StepLaw = {
  id: '2 the board plans only on what is reported',
  says: 'While a report is awaited and nothing is metastatic, no plan of the board comes into force.',
  judge: ({ before, event, after }) => {
    if (!byBoard(event) || planIn(event) === null) return null;
    if (!untreated(before.ledger) || isProven(before.ledger)) return null;
    if (!NODE_NAMES.some((name) => standing(before.ledger.nodes[name]) === 'awaited')) return null;
    return (
      !(showsPlan(after.stage, false) || after.stage === 'staged') ||
      `A report is awaited, and the board's plan led to "${after.stage}".`
    );
  },
};

export const boardPlanCounts: StepLaw = {
  id: '2 a plan of the board counts from every stage',
  says: "Where nothing is awaited the board's plan comes into force before treatment.",
  judge: ({ before, event, after }) => {
    const kind = planIn(event);
    if (!byBoard(event) || kind === null || !untreated(before.ledger)) return null;
    const awaited = NODE_NAMES.some((name) => standing(before.ledger.nodes[name]) === 'awaited');
    if (awaited && !isProven(before.ledger)) return null;
    const expected =
      kind === 'none' ? ['staged'] : [`${kind}-due`, ...(kind === 'alnd' ? [] : ['clip-due'])];
    return (
      expected.includes(after.stage) ||
      `The board decided "${kind}", and the stage is "${after.stage}".`
    );
  },
};
