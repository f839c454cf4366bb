/** The events of the case file as types: one envelope, and the data of each event type. */
import type * as V from './word-lists.js';

type One<List extends readonly string[]> = List[number];

/** Receptor statuses as reported; a receptor left out is not recorded. */
export type Receptors = { readonly [R in V.Receptor]?: V.ReceptorStatus };

/** A lymph node as an imaging report describes it. Sizes and thickness in millimetres. */
export interface ImagedNode {
  readonly id: string;
  readonly level?: One<typeof V.NODE_LEVELS>;
  readonly sizeMm?: number;
  readonly corticalThicknessMm?: number;
  readonly features?: readonly One<typeof V.NODE_FEATURES>[];
  /** The radiologist's word; never computed. */
  readonly suspicion: V.Suspicion;
  readonly lymphomaSuspected?: boolean;
}

/** What each event type carries in `data`. */
export interface EventDataMap {
  'diagnosis.recorded': {
    readonly biopsyProven: boolean;
    readonly invasive?: boolean;
    readonly histology?: string;
    readonly tumorSizeMm?: number;
    readonly inflammatory?: boolean;
    readonly knownPrimary?: boolean;
    readonly setting?: One<typeof V.DIAGNOSIS_SETTINGS>;
    readonly priorTreatment?: One<typeof V.PRIOR_TREATMENTS>;
    readonly primaryLaterality?: One<typeof V.PRIMARY_LATERALITIES>;
    readonly receptors?: Receptors;
  };
  'context.recorded': {
    readonly kind: One<typeof V.CONTEXT_KINDS>;
    readonly status: One<typeof V.CONTEXT_STATUSES>;
    readonly detail?: string;
  };
  'exam.recorded': {
    readonly axilla: One<typeof V.EXAM_FINDINGS>;
    readonly palpable?: boolean;
    readonly nodeSizeMm?: number;
    readonly mobility?: One<typeof V.NODE_MOBILITIES>;
  };
  'imaging.ordered': { readonly study: V.Study; readonly purpose?: One<typeof V.IMAGING_PURPOSES> };
  'imaging.reported': {
    readonly study: V.Study;
    readonly purpose?: One<typeof V.IMAGING_PURPOSES>;
    readonly axilla: One<typeof V.IMAGING_FINDINGS>;
    readonly levelsSurveyed?: readonly V.SurveyLevel[];
    readonly nodes?: readonly ImagedNode[];
  };
  'biopsy.performed': {
    readonly biopsyId: string;
    readonly nodeId: string;
    readonly method: V.BiopsyMethod;
    readonly guidance?: V.BiopsyGuidance;
    readonly cores?: number;
    readonly clip?: {
      readonly placed: boolean;
      readonly type?: string;
      readonly reasonNotPlaced?: string;
    };
  };
  'clip.placed': {
    readonly nodeId: string;
    readonly type?: string;
    readonly confirmedOnImaging?: boolean;
  };
  'clip.waived': { readonly nodeId: string; readonly reason: string };
  'clip.checked': { readonly nodeId: string; readonly status: V.ClipCheck };
  'pathology.reported': {
    readonly biopsyId: string;
    readonly result: V.PathologyResult;
    readonly receptors?: Receptors;
    readonly granuloma?: One<typeof V.GRANULOMA_KINDS>;
    readonly nodalTissuePresent?: boolean;
  };
  'concordance.assessed': {
    readonly biopsyId: string;
    readonly verdict: V.Verdict;
    readonly reason?: string;
  };
  'tumor-board.referred': { readonly question?: string; readonly nodeIds?: readonly string[] };
  'tumor-board.decided': {
    readonly decision: V.BoardDecision;
    readonly nodeIds?: readonly string[];
    readonly rationale?: string;
  };
  'treatment.planned': {
    readonly approach: One<typeof V.APPROACHES>;
    readonly axillarySurgery?: One<typeof V.PLANNED_SURGERIES>;
  };
  'nast.started': { readonly modalities?: readonly One<typeof V.NAST_MODALITIES>[] };
  'nast.completed': { readonly reason?: One<typeof V.NAST_COMPLETION_REASONS> };
  'restaging.reported': {
    readonly axilla: One<typeof V.RESTAGING_FINDINGS>;
    readonly timing?: One<typeof V.RESTAGING_TIMINGS>;
    readonly study?: V.Study;
  };
  'surgery.performed': {
    readonly procedure: V.Procedure;
    readonly clippedNodesRemoved?: readonly string[];
    readonly clippedNodesNotRemoved?: readonly string[];
    readonly sentinelNodesRemoved?: number;
    readonly nodesRemoved?: number;
    readonly nodesPositive?: number;
  };
  'surgical-pathology.reported': {
    readonly nodesExamined?: number;
    readonly nodesPositive?: number;
    readonly isolatedTumorCellsOnly?: number;
    readonly clippedNodesFound?: readonly string[];
  };
  'referral.made': { readonly service: One<typeof V.REFERRAL_SERVICES>; readonly detail?: string };
  'appointment.booked': {
    readonly appointmentId: string;
    readonly for: V.AppointmentKind;
    readonly on: string;
    readonly site?: string;
  };
  'appointment.ended': {
    readonly appointmentId: string;
    readonly outcome: One<typeof V.APPOINTMENT_OUTCOMES>;
    readonly reason?: string;
  };
  'hold.started': {
    readonly holdId: string;
    readonly kind: One<typeof V.HOLD_KINDS>;
    readonly of?: V.Stage;
    readonly reason: string;
    readonly until?: string;
  };
  'hold.ended': { readonly holdId: string };
  'contact.recorded': {
    readonly with: One<typeof V.CONTACT_PARTNERS>;
    readonly outcome: One<typeof V.CONTACT_OUTCOMES>;
    readonly about?: One<typeof V.CONTACT_TOPICS>;
    readonly text?: string;
  };
  'care-team.assigned': {
    readonly role: V.CareTeamRole;
    readonly name: string;
    readonly telecom?: string;
  };
  'task.added': {
    readonly taskId: string;
    readonly title: string;
    readonly owner?: string;
    readonly dueOn?: string;
  };
  'task.done': { readonly taskId: string };
  'barrier.recorded': {
    readonly barrierId: string;
    readonly kind: string;
    readonly detail?: string;
  };
  'barrier.resolved': { readonly barrierId: string };
  'note.added': { readonly text: string };
  'pitfall.acknowledged': {
    readonly pitfall: V.PitfallCode;
    readonly nodeId?: string;
    readonly reason: string;
  };
  'event.retracted': { readonly eventId: string; readonly reason: string };
  'case.closed': {
    readonly outcome: One<typeof V.CLOSING_OUTCOMES>;
    readonly reason: string;
    readonly to?: string;
  };
  'case.reopened': { readonly reason: string };
}

/** What every event carries besides its type and data. */
export interface EventEnvelope {
  readonly id: string;
  /** When it happened: ISO 8601 date, or date-time with offset. */
  readonly occurredAt: string;
  /** When it was written down: ISO 8601 instant with offset. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly note?: string;
  readonly laterality?: V.Laterality;
  readonly dateEstimated?: true;
  readonly source?: {
    readonly kind: One<typeof V.SOURCE_KINDS>;
    readonly reference?: string;
    readonly author?: string;
  };
  /** Kept and exported, never interpreted. */
  readonly ext?: Readonly<Record<string, unknown>>;
}

/** The event of one type. */
export type EventOf<T extends V.EventType> = EventEnvelope & {
  readonly type: T;
  readonly data: EventDataMap[T];
};

/** Any event of the case file. */
export type CaseEvent = { [T in V.EventType]: EventOf<T> }[V.EventType];

/** Calendar day of an ISO date or date-time, as written. */
export const dayOf = (iso: string): string => iso.slice(0, 10);

/** True where only a calendar day was written, without a time. */
export const isBareDate = (iso: string): boolean => iso.length === 10;
