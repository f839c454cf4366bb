/** What `statusOf` answers: the types of the contract's section 5, and the case file of its section 1. */
import type { StateValue } from 'xstate';
import type { CaseEvent, ImagedNode, Receptors } from '../machines/events.js';
import type {
  BiopsyGuidance,
  BiopsyMethod,
  CareTeamRole,
  ClipCheck,
  EventType,
  Gender,
  Laterality,
  PathologyResult,
  PitfallCode,
  Stage,
  Suspicion,
  Verdict,
} from '../machines/vocabulary.js';
import type { AcrVariant, BasisId } from './knowledge/index.js';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** The patient a case belongs to; what is absent is not recorded. */
export interface Patient {
  readonly id: string;
  readonly name?: { readonly family?: string; readonly given?: string };
  readonly birthDate?: Day;
  readonly gender?: Gender;
  readonly identifiers?: readonly { readonly system: string; readonly value: string }[];
  readonly language?: string;
  readonly telecom?: string;
}

/** One axilla of one patient: the file that is imported, exported and kept. */
export interface CaseFile {
  readonly format: 'axillary-case/1';
  readonly id: string;
  readonly laterality: Laterality;
  readonly patient: Patient;
  readonly events: readonly CaseEvent[];
}

export type Severity = 'info' | 'warning' | 'critical';
export type PitfallStatus = 'active' | 'acknowledged' | 'audit' | 'resolved';

/** One thing that goes wrong or is missing: at most one per code, and per node where the rule is about a node. */
export interface Pitfall {
  readonly code: PitfallCode;
  readonly severity: Severity;
  readonly status: PitfallStatus;
  /** Day of the event that raised it (the last time, where it was raised again). */
  readonly since: Day;
  readonly resolvedOn?: Day;
  readonly nodeId?: string;
  /** The events it rests on, in effective order. */
  readonly eventIds: readonly string[];
  /** Short heading, such as "Positive node without a clip". */
  readonly title: string;
  /** The fact and what is missing. */
  readonly message: string;
  /** Who decides, and what would clear it; never an order. */
  readonly action: string;
  readonly basis: readonly BasisId[];
  readonly acknowledgement?: {
    readonly eventId: string;
    readonly on: Day;
    readonly by: string;
    readonly reason: string;
  };
}

/** What would move the patient on, and whose turn it is. */
export interface NextStep {
  readonly code: string;
  readonly label: string;
  /** The role in words, such as "breast radiologist". */
  readonly owner: string;
  /** The name, where the care team is known. */
  readonly ownerName?: string;
  readonly dueOn?: Day;
  /** Event types that would do it. */
  readonly events: readonly EventType[];
  readonly basis: readonly BasisId[];
  /** The node the step is about, where it is about one. */
  readonly nodeId?: string;
}

export type ClockCode =
  | 'imaging-to-biopsy'
  | 'biopsy-to-report'
  | 'benign-to-verdict'
  | 'referral-to-decision'
  | 'repeat-biopsy'
  | 'diagnosis-to-nast'
  | 'diagnosis-to-nast-limit'
  | 'biopsy-to-surgery'
  | 'biopsy-to-surgery-limit'
  | 'nast-to-surgery'
  | 'ibc-to-nast';

/** An interval with a target: a prompt with a named source, never a verdict. */
export interface Clock {
  readonly code: ClockCode;
  readonly label: string;
  readonly nodeId?: string;
  readonly startedOn: Day;
  readonly dueOn: Day;
  readonly endedOn?: Day;
  readonly state: 'running' | 'met' | 'late' | 'overdue' | 'held';
  readonly booked?: {
    readonly on: Day;
    readonly pastTarget: boolean;
    readonly appointmentId: string;
  };
  /** Days counted so far (or in all), and the target in the same unit. */
  readonly days: number;
  readonly targetDays: number;
  readonly unit: 'calendar' | 'business';
  /** Name of the source, or "local default". */
  readonly source: string;
  readonly basis: readonly BasisId[];
}

export type StandingResult = PathologyResult | 'awaited' | 'none';

/** One needle or excisional sample of a node. */
export interface NodeSample {
  readonly biopsyId: string;
  readonly eventId: string;
  readonly on: Day;
  readonly method: BiopsyMethod;
  readonly guidance?: BiopsyGuidance;
  readonly cores?: number;
  readonly report?: {
    readonly eventId: string;
    readonly on: Day;
    readonly result: PathologyResult;
    readonly receptors?: Receptors;
    readonly amended: boolean;
  };
  readonly verdict?: { readonly eventId: string; readonly verdict: Verdict };
}

/** One line of the node register. */
export interface NodeStatus {
  readonly id: string;
  /** As the latest imaging report that names it describes it; absent where none does. */
  readonly imaged?: ImagedNode & { readonly eventId: string; readonly on: Day };
  readonly suspicion?: Suspicion;
  readonly samples: readonly NodeSample[];
  readonly standingResult: StandingResult;
  readonly discordant: boolean;
  readonly concordant: boolean;
  /** Settled by the tumor board (contract, section 2). */
  readonly settled: boolean;
  readonly outstanding: boolean;
  readonly ofConcern: boolean;
  readonly mark: {
    readonly marked: boolean;
    readonly kind: 'clip' | 'waiver' | 'excised' | 'none';
    /** Whether a clip was ever placed, lost or not. */
    readonly clipPlaced: boolean;
    readonly eventId?: string;
    readonly on?: Day;
    readonly lastCheck?: { readonly eventId: string; readonly on: Day; readonly status: ClipCheck };
    /** Why no clip was placed at biopsy, or why it was waived. */
    readonly reason?: string;
  };
  readonly receptors: Receptors;
}

export type AxillaResult = 'positive' | 'negative' | 'open' | 'not-assessed';

/** What is known of the axilla; "negative" never stands alone on a screen, `wording` says which kind. */
export interface Result {
  readonly axilla: AxillaResult;
  readonly by?: 'exam' | 'imaging' | 'needle' | 'excision' | 'surgery' | 'board';
  readonly on?: Day;
  readonly wording: string;
}

/** The stage after one effective event. */
export interface HistoryEntry {
  readonly id: string;
  readonly stage: Stage;
  /** The stage beneath `closed`; the same as `stage` in an open case. */
  readonly stageBeneath: Stage;
  readonly type: EventType;
  readonly on: Day;
  /** Whether the event changed the stage. */
  readonly moved: boolean;
  /** Pitfalls (code, or code@node) this event raised and cleared. */
  readonly raised: readonly string[];
  readonly cleared: readonly string[];
}

/** Everything computed from one case file as of one day. */
export interface CaseStatus {
  readonly caseId: string;
  /** `PATHWAY_VERSION` of the rules it was computed by: kept with a status, it says what may have changed since. */
  readonly pathwayVersion: string;
  readonly asOf: Day;
  readonly knownOn?: Day;
  readonly laterality: Laterality;
  readonly stage: Stage;
  readonly stageBeneath: Stage;
  /** Day since which the case is in its stage; absent before the first event. */
  readonly stageSince?: Day;
  readonly state: StateValue;
  readonly result: Result;
  readonly scenario: AcrVariant | null;
  readonly nextSteps: readonly NextStep[];
  readonly pitfalls: readonly Pitfall[];
  readonly clocks: readonly Clock[];
  readonly nodes: readonly NodeStatus[];
  readonly history: readonly HistoryEntry[];
  readonly careTeam: readonly {
    readonly role: CareTeamRole;
    readonly name: string;
    readonly telecom?: string;
  }[];
  /** The plan in force (one that counted), if any. */
  readonly plan: 'nast' | 'slnb' | 'tad' | 'alnd' | 'none' | null;
}
