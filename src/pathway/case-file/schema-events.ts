/** What each event type may carry in `data`: the table of the contract, section 1. */
import * as V from '../../machines/word-lists.js';
import {
  count,
  day,
  flag,
  list,
  maybe,
  measure,
  notBlank as id,
  notBlank as requiredReason,
  strict,
  text,
  word,
} from './schema-parts.js';
import type { Definition } from './schema-parts.js';

const receptorStatus = maybe(word(V.RECEPTOR_STATUSES));
const receptors = strict({ er: receptorStatus, pr: receptorStatus, her2: receptorStatus });

const imagedNode = strict({
  id,
  level: maybe(word(V.NODE_LEVELS)),
  sizeMm: maybe(measure),
  corticalThicknessMm: maybe(measure),
  features: maybe(list(word(V.NODE_FEATURES))),
  suspicion: word(V.SUSPICIONS),
  lymphomaSuspected: maybe(flag),
});

/** The definition of `data` for every event type. */
export const DATA_SCHEMAS = {
  'diagnosis.recorded': strict({
    biopsyProven: flag,
    invasive: maybe(flag),
    histology: maybe(text),
    tumorSizeMm: maybe(measure),
    inflammatory: maybe(flag),
    knownPrimary: maybe(flag),
    setting: maybe(word(V.DIAGNOSIS_SETTINGS)),
    priorTreatment: maybe(word(V.PRIOR_TREATMENTS)),
    primaryLaterality: maybe(word(V.PRIMARY_LATERALITIES)),
    receptors: maybe(receptors),
  }),
  'context.recorded': strict({
    kind: word(V.CONTEXT_KINDS),
    status: word(V.CONTEXT_STATUSES),
    detail: maybe(text),
  }),
  'exam.recorded': strict({
    axilla: word(V.EXAM_FINDINGS),
    palpable: maybe(flag),
    nodeSizeMm: maybe(measure),
    mobility: maybe(word(V.NODE_MOBILITIES)),
  }),
  'imaging.ordered': strict({ study: word(V.STUDIES), purpose: maybe(word(V.IMAGING_PURPOSES)) }),
  'imaging.reported': strict({
    study: word(V.STUDIES),
    purpose: maybe(word(V.IMAGING_PURPOSES)),
    axilla: word(V.IMAGING_FINDINGS),
    levelsSurveyed: maybe(list(word(V.SURVEY_LEVELS))),
    nodes: maybe(list(imagedNode)),
  }),
  'biopsy.performed': strict({
    biopsyId: id,
    nodeId: id,
    method: word(V.BIOPSY_METHODS),
    guidance: maybe(word(V.BIOPSY_GUIDANCES)),
    cores: maybe(count),
    clip: maybe(strict({ placed: flag, type: maybe(text), reasonNotPlaced: maybe(text) })),
  }),
  'clip.placed': strict({ nodeId: id, type: maybe(text), confirmedOnImaging: maybe(flag) }),
  'clip.waived': strict({ nodeId: id, reason: requiredReason }),
  'clip.checked': strict({ nodeId: id, status: word(V.CLIP_CHECKS) }),
  'pathology.reported': strict({
    biopsyId: id,
    result: word(V.PATHOLOGY_RESULTS),
    receptors: maybe(receptors),
    granuloma: maybe(word(V.GRANULOMA_KINDS)),
    nodalTissuePresent: maybe(flag),
  }),
  'concordance.assessed': strict({ biopsyId: id, verdict: word(V.VERDICTS), reason: maybe(text) }),
  'tumor-board.referred': strict({ question: maybe(text), nodeIds: maybe(list(id)) }),
  'tumor-board.decided': strict({
    decision: word(V.BOARD_DECISIONS),
    nodeIds: maybe(list(id)),
    rationale: maybe(text),
  }),
  'treatment.planned': strict(
    { approach: word(V.APPROACHES), axillarySurgery: maybe(word(V.PLANNED_SURGERIES)) },
    // Nothing else in the table depends on another property.
    {
      key: 'axillarySurgery',
      of: 'approach',
      value: 'surgery',
      why: 'where the approach is surgery',
    },
  ),
  'nast.started': strict({ modalities: maybe(list(word(V.NAST_MODALITIES))) }),
  'nast.completed': strict({ reason: maybe(word(V.NAST_COMPLETION_REASONS)) }),
  'restaging.reported': strict({
    axilla: word(V.RESTAGING_FINDINGS),
    timing: maybe(word(V.RESTAGING_TIMINGS)),
    study: maybe(word(V.STUDIES)),
  }),
  'surgery.performed': strict({
    procedure: word(V.PROCEDURES),
    clippedNodesRemoved: maybe(list(id)),
    clippedNodesNotRemoved: maybe(list(id)),
    sentinelNodesRemoved: maybe(count),
    nodesRemoved: maybe(count),
    nodesPositive: maybe(count),
  }),
  'surgical-pathology.reported': strict({
    nodesExamined: maybe(count),
    nodesPositive: maybe(count),
    isolatedTumorCellsOnly: maybe(count),
    clippedNodesFound: maybe(list(id)),
  }),
  'referral.made': strict({ service: word(V.REFERRAL_SERVICES), detail: maybe(text) }),
  'appointment.booked': strict({
    appointmentId: id,
    for: word(V.APPOINTMENT_KINDS),
    on: day,
    site: maybe(text),
  }),
  'appointment.ended': strict({
    appointmentId: id,
    outcome: word(V.APPOINTMENT_OUTCOMES),
    reason: maybe(text),
  }),
  'hold.started': strict({
    holdId: id,
    kind: word(V.HOLD_KINDS),
    of: maybe(word(V.STAGES)),
    reason: text,
    until: maybe(day),
  }),
  'hold.ended': strict({ holdId: id }),
  'contact.recorded': strict({
    with: word(V.CONTACT_PARTNERS),
    outcome: word(V.CONTACT_OUTCOMES),
    about: maybe(word(V.CONTACT_TOPICS)),
    text: maybe(text),
  }),
  'care-team.assigned': strict({
    role: word(V.CARE_TEAM_ROLES),
    name: text,
    telecom: maybe(text),
  }),
  'task.added': strict({ taskId: id, title: text, owner: maybe(text), dueOn: maybe(day) }),
  'task.done': strict({ taskId: id }),
  'barrier.recorded': strict({ barrierId: id, kind: text, detail: maybe(text) }),
  'barrier.resolved': strict({ barrierId: id }),
  'note.added': strict({ text }),
  'pitfall.acknowledged': strict({
    pitfall: word(V.PITFALL_CODES),
    nodeId: maybe(id),
    reason: requiredReason,
  }),
  'event.retracted': strict({ eventId: id, reason: requiredReason }),
  'case.closed': strict({ outcome: word(V.CLOSING_OUTCOMES), reason: text, to: maybe(text) }),
  'case.reopened': strict({ reason: text }),
} satisfies Record<V.EventType, Definition>;
