/**
 * The named questions the statechart asks: each is one predicate over the facts, or over the facts
 * and the event at hand. Their order is the chart's business, not theirs.
 */
import { isMarked, isMetastatic, isOfConcern } from './assess.js';
import type { CaseEvent } from './events.js';
import type { AxillaFacts, BiopsyFact, ImagingFact, NodeFact } from './facts.js';
import {
  asksForTissue,
  bearsOnAxilla,
  biopsyOf,
  decides,
  planOf,
  reportIsSuspicious,
  somethingReported,
} from './meaning.js';

const some = (facts: AxillaFacts, rule: (node: NodeFact) => boolean): boolean =>
  facts.nodes.some(rule);

// --- before tissue -----------------------------------------------------------------------------

/** Imaging reports that bear on the axilla: of the other side only the suspicious ones. */
const imagingThatCounts = (facts: AxillaFacts): readonly ImagingFact[] =>
  facts.imaging.filter((report) => report.ownSide || report.suspicious);

/** The latest ultrasound of the case's side: one of the other side is never "done". */
export const latestUltrasound = (facts: AxillaFacts): ImagingFact | undefined =>
  facts.imaging.findLast((report) => report.ultrasound && report.ownSide);

/** Another study was suspicious. */
const otherStudySuspicious = (facts: AxillaFacts): boolean =>
  facts.imaging.some((report) => !report.ultrasound && report.suspicious);

const latestExamNotNegative = (facts: AxillaFacts): boolean =>
  facts.exams.at(-1)?.negative === false;

/** No diagnosis, or neither an exam nor an imaging report (SN-1, SN-2). */
export const nothingToGoBy = (facts: AxillaFacts): boolean =>
  facts.diagnosis === null || (facts.exams.length === 0 && imagingThatCounts(facts).length === 0);

/** Another pathway: therapy under way, no known primary, not a new cancer, not invasive (SN-1, SN-5, CP-2c). */
export function anotherPathway({ diagnosis }: AxillaFacts): boolean {
  if (diagnosis === null) return false;
  const { priorTreatment, knownPrimary, setting = 'new', invasive } = diagnosis.data;
  return (
    priorTreatment === 'nast-underway' ||
    knownPrimary === false ||
    setting !== 'new' ||
    invasive === false
  );
}

/** The cancer is not proven by biopsy (SN-1). */
export const cancerNotProven = (facts: AxillaFacts): boolean =>
  facts.diagnosis?.data.biopsyProven === false;

/** Any ultrasound was suspicious (SN-11, CP-6). */
export const ultrasoundSuspicious = (facts: AxillaFacts): boolean =>
  facts.imaging.some((report) => report.ultrasound && report.suspicious);

/** Another study was suspicious, and no ultrasound followed on its day or later (CP-18). */
export const suspicionWithoutUltrasound = (facts: AxillaFacts): boolean =>
  facts.imaging.some(
    (report) =>
      !report.ultrasound &&
      report.suspicious &&
      !facts.imaging.some((us) => us.ultrasound && us.ownSide && us.day >= report.day),
  );

/** Suspected otherwise, and the latest ultrasound did not see the node (SN-24). */
export const suspectedButNotVisualized = (facts: AxillaFacts): boolean =>
  latestUltrasound(facts)?.axilla === 'not-visualized' &&
  (otherStudySuspicious(facts) || latestExamNotNegative(facts));

/** The latest ultrasound is negative (CP-8). */
export const ultrasoundNegative = (facts: AxillaFacts): boolean =>
  latestUltrasound(facts)?.negative === true;

/** The latest exam is suspicious or bulky, and there is no ultrasound (CP-3). */
export const feltWithoutUltrasound = (facts: AxillaFacts): boolean =>
  latestExamNotNegative(facts) && latestUltrasound(facts) === undefined;

/** The latest exam is negative (SN-4, CP-2a). */
export const examNegative = (facts: AxillaFacts): boolean => facts.exams.at(-1)?.negative === true;

// --- tissue ------------------------------------------------------------------------------------

export const tissueTaken = (facts: AxillaFacts): boolean => facts.lastBiopsy !== null;
export const provenMetastatic = (facts: AxillaFacts): boolean => some(facts, isMetastatic);
export const nodeOfConcernUnmarked = (facts: AxillaFacts): boolean =>
  some(facts, (node) => isOfConcern(node) && !isMarked(node));

/** The biopsies that answer the board's standing request: since it, or on its day where either is a bare date. */
function answeringBiopsies(facts: AxillaFacts): readonly BiopsyFact[] {
  const request = facts.boardBiopsy;
  if (request === null) return [];
  return facts.nodes.flatMap((node) =>
    request.nodeIds !== null && !request.nodeIds.includes(node.id)
      ? []
      : node.biopsies.filter(
          (biopsy) =>
            biopsy.seq > request.seq ||
            (biopsy.day === request.day && (biopsy.bare || request.bare)),
        ),
  );
}

/** The board asked for tissue, and none was taken since. */
export const requestedTissueNotTaken = (facts: AxillaFacts): boolean =>
  facts.boardBiopsy !== null && answeringBiopsies(facts).length === 0;

/** The board asked for tissue, it was taken, and none of it is reported. */
export const requestedTissueNotReported = (facts: AxillaFacts): boolean =>
  facts.boardBiopsy !== null && answeringBiopsies(facts).every((biopsy) => biopsy.report === null);

export const aNodeIsDiscordant = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.discordant && !node.settled);
export const aNodeIsIndeterminate = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.standing === 'indeterminate');
export const aNodeIsLymphoma = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.standing === 'lymphoma');
export const aNodeIsAnotherMalignancy = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.standing === 'other-malignancy');
export const aNodeIsGranulomatous = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.standing === 'granulomatous' && !node.settled && !node.concordant);
export const aSampleIsNonDiagnostic = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.standing === 'non-diagnostic');
export const aNodeIsOutstanding = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.outstanding);
export const aReportIsAwaited = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.standing === 'awaited');
export const aVerdictIsDue = (facts: AxillaFacts): boolean =>
  some(
    facts,
    (node) => node.standing === 'benign' && !node.discordant && !node.concordant && !node.settled,
  );

// --- markers -----------------------------------------------------------------------------------

export const noNodeSampled = (facts: AxillaFacts): boolean =>
  !some(facts, (node) => node.biopsies.length > 0);
export const sampledNodeUnmarked = (facts: AxillaFacts): boolean =>
  some(facts, (node) => node.biopsies.length > 0 && !isMarked(node));

// --- plans -------------------------------------------------------------------------------------

export const planIs =
  (kind: 'nast' | 'slnb' | 'tad' | 'alnd') =>
  (facts: AxillaFacts): boolean =>
    facts.plan?.kind === kind;

/** NAST, SLNB and TAD wait for the mark of a node of concern; ALND does not (SN-18). */
export const planWaitsForMark = (facts: AxillaFacts): boolean =>
  facts.plan !== null && facts.plan.kind !== 'alnd' && nodeOfConcernUnmarked(facts);

/** A report since which something is proven metastatic for the first time: the plan was made for a negative axilla. */
export const provenJustNow = (facts: AxillaFacts): boolean => facts.provenAt === facts.seq;
export const nothingProven = (facts: AxillaFacts): boolean => !provenMetastatic(facts);

/** The last imaging report made a node outstanding or a benign result discordant, with nothing metastatic. */
export const imagingReopens = (facts: AxillaFacts): boolean =>
  facts.reopenedAt === facts.seq && nothingProven(facts);

export const nastWasStarted = (facts: AxillaFacts): boolean => facts.nastStarts.length > 0;
export const finallyRestaged = (facts: AxillaFacts): boolean => facts.finalRestaging !== null;

// --- facts and the event at hand ---------------------------------------------------------------

/** What each question about an event is asked of. */
export interface Asked {
  readonly context: AxillaFacts;
  readonly event: CaseEvent;
}

/** A suspicious report or an exam that is not negative, on this side or the other. */
export function raisesSuspicion({ context, event }: Asked): boolean {
  if (event.type === 'imaging.reported') return reportIsSuspicious(event.data);
  if (event.type === 'restaging.reported') return event.data.axilla === 'suspicious';
  return (
    event.type === 'exam.recorded' &&
    event.data.axilla !== 'negative' &&
    bearsOnAxilla(context, event)
  );
}

/** A report, or a verdict on a report, of a biopsy that is in the log. */
export function bearsOnASample({ context, event }: Asked): boolean {
  if (event.type === 'pathology.reported')
    return biopsyOf(context, event.data.biopsyId) !== undefined;
  if (event.type !== 'concordance.assessed') return false;
  return (biopsyOf(context, event.data.biopsyId)?.report ?? null) !== null;
}

/** The reader calls a reported result discordant. */
export const callsDiscordant = (asked: Asked): boolean =>
  asked.event.type === 'concordance.assessed' &&
  asked.event.data.verdict === 'discordant' &&
  bearsOnASample(asked);

/** The board's plans count, but not before treatment while a report is awaited and nothing is metastatic. */
const boardMayPlan = (facts: AxillaFacts): boolean =>
  nastWasStarted(facts) || !aReportIsAwaited(facts) || provenMetastatic(facts);

/** The board decides on NAST or an operation of the axilla, and may. */
export function boardPlanCounts({ context, event }: Asked): boolean {
  const kind = event.type === 'tumor-board.decided' ? planOf(event) : null;
  return kind !== null && kind !== 'none' && boardMayPlan(context);
}

/** The board decides to leave out axillary surgery, and may (B-cn0). */
export const boardOmissionCounts = ({ context, event }: Asked): boolean =>
  event.type === 'tumor-board.decided' && planOf(event) === 'none' && boardMayPlan(context);

/** The board asks for tissue. */
export const boardAsksForTissue = ({ event }: Asked): boolean =>
  event.type === 'tumor-board.decided' && asksForTissue(event.data.decision);

/** The board decides, other than to defer or on something else, and not to accept what is not reported. */
export const boardDecides = ({ context, event }: Asked): boolean =>
  event.type === 'tumor-board.decided' &&
  decides(event.data.decision) &&
  (event.data.decision !== 'accept-result' || somethingReported(context));

/** An operation of the axilla is planned, by the board or by others. */
export function surgeryIsPlanned({ event }: Asked): boolean {
  const kind = planOf(event);
  return kind === 'slnb' || kind === 'tad' || kind === 'alnd';
}

/** Treatment of the axilla is planned: NAST or an operation. */
export const treatmentIsPlanned = (asked: Asked): boolean =>
  planOf(asked.event) === 'nast' || surgeryIsPlanned(asked);

/** Axillary surgery is left out by plan (B-cn0). */
export const omissionIsPlanned = ({ event }: Asked): boolean => planOf(event) === 'none';

/** Final restaging: neither interim nor of another kind. */
export const isFinalRestaging = ({ event }: Asked): boolean =>
  event.type === 'restaging.reported' && event.data.timing !== 'interim';

// --- the plan last stated, weighed beneath an omission -------------------------------------------

/** The plan last stated leaves out axillary surgery. */
export const omissionStated = (facts: AxillaFacts): boolean => facts.plans.at(-1)?.kind === 'none';

/** NAST is planned once it has started: only a fact. */
export const nastStatedAfterNast = (facts: AxillaFacts): boolean =>
  nastWasStarted(facts) && facts.plans.at(-1)?.kind === 'nast';

/** No tissue, and exams and imaging did not make the axilla clinically negative. */
export const clinicallyOpen = (facts: AxillaFacts): boolean =>
  !tissueTaken(facts) && !facts.clinicallyNegative;

/** Axillary surgery is left out by others of an axilla that is proven metastatic: only a fact. */
export const omissionStatedOfProven = (facts: AxillaFacts): boolean =>
  omissionStated(facts) && provenMetastatic(facts);
