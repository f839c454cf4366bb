/**
 * What is on record about one axilla, as the statechart's guards and the pitfall rules read it: the
 * context of the machine. Plain data that survives JSON, so that a snapshot can be kept and continued.
 */
import type { EventDataMap, Receptors } from './events.js';
import type {
  BiopsyGuidance,
  BiopsyMethod,
  BoardDecision,
  ClipCheck,
  Laterality,
  PathologyResult,
  Procedure,
  Study,
  SurveyLevel,
  Suspicion,
  Verdict,
} from './vocabulary.js';

/** Where an event stands: its place in the effective log, its id and its calendar day. */
export interface Place {
  readonly seq: number;
  readonly id: string;
  readonly day: string;
  /** The day is an estimate: never compared with another. */
  readonly estimated: boolean;
}

export interface DiagnosisFact extends Place {
  readonly data: EventDataMap['diagnosis.recorded'];
}

/** An examination of the axilla that counts: one of the other side counts only where it is not negative. */
export interface ExamFact extends Place {
  readonly data: EventDataMap['exam.recorded'];
  readonly negative: boolean;
  readonly beforeTreatment: boolean;
}

export interface ImagingFact extends Place {
  readonly study: Study;
  readonly ultrasound: boolean;
  readonly ownSide: boolean;
  readonly axilla: 'suspicious' | 'negative' | 'not-visualized';
  /** Says so, or names a node moderate or high. */
  readonly suspicious: boolean;
  /** Negative, not suspicious, and of the case's side. */
  readonly negative: boolean;
  readonly levels: readonly SurveyLevel[];
  readonly nodeIds: readonly string[];
  readonly distantLevel: boolean;
}

export interface NodeReport extends Place {
  readonly suspicion: Suspicion;
}

export interface ReportFact extends Place {
  /** As it counts: benign without nodal tissue is non-diagnostic. */
  readonly result: PathologyResult;
  readonly receptors: Receptors;
  /** Whether it replaced an earlier report. */
  readonly amended: boolean;
}

export interface BiopsyFact extends Place {
  readonly biopsyId: string;
  readonly nodeId: string;
  readonly method: BiopsyMethod;
  readonly guidance: BiopsyGuidance | null;
  readonly cores: number | null;
  /** True where only a day was written, so that its place within the day is not known. */
  readonly bare: boolean;
  readonly reasonNotPlaced: string | null;
  readonly report: ReportFact | null;
  readonly verdict: (Place & { readonly verdict: Verdict }) | null;
  /** The last `concordant` verdict on the current report, also where a later one replaced it. */
  readonly calledConcordant: Place | null;
}

export type Standing = PathologyResult | 'awaited' | 'none';

export interface NodeFact {
  readonly id: string;
  readonly reports: readonly NodeReport[];
  readonly biopsies: readonly BiopsyFact[];
  /** Reports that suspect lymphoma in it. */
  readonly lymphomaSuspected: readonly Place[];
  /** The first report that called it moderate or high. */
  readonly firstSuspicious: Place | null;
  readonly clip: 'none' | 'in-place' | 'displaced';
  readonly clipped: Place | null;
  readonly waived: (Place & { readonly reason: string }) | null;
  readonly excised: Place | null;
  readonly lastCheck: (Place & { readonly status: ClipCheck }) | null;
  /** Assessed anew after every event that bears on it (`assess.ts`). */
  readonly standing: Standing;
  readonly discordant: boolean;
  readonly concordant: boolean;
  /** Settled by the board's `accept-result`. */
  readonly accepted: boolean;
  /** Settled by the board in any way. */
  readonly settled: boolean;
  readonly outstanding: boolean;
}

export interface BoardFact extends Place {
  readonly decision: BoardDecision;
  readonly nodeIds: readonly string[] | null;
  /** True where only a day was written. */
  readonly bare: boolean;
  /** Whether any report of a biopsy was on record. */
  readonly afterReport: boolean;
}

export interface ReferralFact extends Place {
  readonly nodeIds: readonly string[] | null;
}

export type PlanKind = 'nast' | 'slnb' | 'tad' | 'alnd';

/** A plan on record, whether or not it moved the stage; `none` omits axillary surgery. */
export interface PlanFact extends Place {
  readonly kind: PlanKind | 'none';
  readonly by: 'board' | 'others';
}

export interface SurgeryFact extends Place {
  readonly procedure: Procedure;
  readonly removed: readonly string[];
  readonly notRemoved: readonly string[];
  /** Nodes whose report was awaited when it was performed. */
  readonly awaited: readonly string[];
  readonly nodesPositive: number | null;
}

export interface SurgicalPathologyFact extends Place {
  readonly nodesPositive: number | null;
  readonly found: readonly string[];
}

export interface OrderFact extends Place {
  readonly study: Study;
  readonly purpose: 'axilla' | 'breast' | 'systemic' | null;
}

/** An event that means nothing where it stands. */
export interface MisplacedFact extends Place {
  readonly why:
    | 'no-such-biopsy'
    | 'verdict-without-report'
    | 'nothing-to-accept'
    | 'nast-not-under-way'
    | 'no-nast';
  readonly grave: boolean;
}

/** The context of `axillaryWorkupMachine`. */
export interface AxillaFacts {
  readonly laterality: Laterality;
  /** How many events have been taken. */
  readonly seq: number;
  readonly firstDiagnosis: DiagnosisFact | null;
  readonly diagnosis: DiagnosisFact | null;
  /** What the diagnoses last stated of size, side and receptors; a later one that is silent takes nothing back. */
  readonly primary: Pick<
    EventDataMap['diagnosis.recorded'],
    'tumorSizeMm' | 'primaryLaterality'
  > & {
    readonly receptors: Receptors;
    /** Whether any diagnosis on record says inflammatory. */
    readonly everInflammatory: boolean;
  };
  /** Whether exams and imaging, when they last decided, made the axilla clinically negative. */
  readonly clinicallyNegative: boolean;
  readonly exams: readonly ExamFact[];
  readonly imaging: readonly ImagingFact[];
  readonly orders: readonly OrderFact[];
  readonly nodes: readonly NodeFact[];
  readonly lastBiopsy: Place | null;
  readonly referrals: readonly ReferralFact[];
  readonly board: readonly BoardFact[];
  readonly plans: readonly PlanFact[];
  /** The plan in force: one that counted and was neither spent nor voided. */
  readonly plan: (PlanFact & { readonly kind: PlanKind }) | null;
  /** The board's plan that still settles what was open when it was made. */
  readonly boardPlan: Place | null;
  /** The decision to leave out axillary surgery, as long as it stands. */
  readonly omission: PlanFact | null;
  /** The last plan or omission that counted. */
  readonly adopted: PlanFact | null;
  /** The board's standing request for tissue, made while nothing was metastatic. */
  readonly boardBiopsy: BoardFact | null;
  readonly nastStarts: readonly Place[];
  /** Completion of the course of NAST last started. */
  readonly nastCompleted: Place | null;
  /** Final restagings since NAST was last started. */
  readonly finalRestaging: Place | null;
  readonly restagings: readonly (Place & {
    readonly suspicious: boolean;
    readonly final: boolean;
  })[];
  readonly surgeries: readonly SurgeryFact[];
  readonly surgicalPathology: readonly SurgicalPathologyFact[];
  readonly services: readonly (Place & { readonly service: string })[];
  readonly amendments: readonly Place[];
  /** Reports dated before their biopsy, each followed by that biopsy; estimated days are never compared. */
  readonly earlyReports: readonly Place[];
  readonly misplaced: readonly MisplacedFact[];
  readonly otherSide: readonly Place[];
  /** Place at which a metastatic standing result first stood, after none had. */
  readonly provenAt: number;
  /** Place of the last imaging report that made a node outstanding or a benign result discordant. */
  readonly reopenedAt: number;
}

/**
 * The empty record of one axilla.
 * @param laterality - the side of the case
 */
export function emptyFacts(laterality: Laterality): AxillaFacts {
  return {
    laterality,
    seq: 0,
    firstDiagnosis: null,
    diagnosis: null,
    primary: { receptors: {}, everInflammatory: false },
    clinicallyNegative: false,
    exams: [],
    imaging: [],
    orders: [],
    nodes: [],
    lastBiopsy: null,
    referrals: [],
    board: [],
    plans: [],
    plan: null,
    boardPlan: null,
    omission: null,
    adopted: null,
    boardBiopsy: null,
    nastStarts: [],
    nastCompleted: null,
    finalRestaging: null,
    restagings: [],
    surgeries: [],
    surgicalPathology: [],
    services: [],
    amendments: [],
    earlyReports: [],
    misplaced: [],
    otherSide: [],
    provenAt: 0,
    reopenedAt: 0,
  };
}
