// The table of event types of the contract, section 1, copied by hand as examples: what each type
// must carry and what it may, so that the tests do not rest on the definitions they test.
import type { EventType } from '../../src/machines/vocabulary.js';
import type { Chance, Json, RawCase } from './support.js';
import { caseWith, event } from './support.js';

export interface Example {
  readonly required: Json;
  readonly optional: Json;
}

const receptors = { er: 'positive', pr: 'equivocal', her2: 'unknown' };

export const EXAMPLES: Record<EventType, Example> = {
  'diagnosis.recorded': {
    required: { biopsyProven: true },
    optional: {
      invasive: true,
      histology: 'invasive-lobular',
      tumorSizeMm: 17.5,
      inflammatory: false,
      knownPrimary: true,
      setting: 'new',
      priorTreatment: 'nast-underway',
      primaryLaterality: 'bilateral',
      receptors,
    },
  },
  'context.recorded': {
    required: { kind: 'ipsilateral-vaccination', status: 'present' },
    optional: { detail: 'left arm' },
  },
  'exam.recorded': {
    required: { axilla: 'bulky' },
    optional: { palpable: true, nodeSizeMm: 22, mobility: 'matted' },
  },
  'imaging.ordered': {
    required: { study: 'axillary-ultrasound' },
    optional: { purpose: 'axilla' },
  },
  'imaging.reported': {
    required: { study: 'breast-mri', axilla: 'not-visualized' },
    optional: {
      purpose: 'systemic',
      levelsSurveyed: ['I', 'III'],
      nodes: [
        { id: 'L1', suspicion: 'high' },
        {
          id: 'L2',
          level: 'internal-mammary',
          sizeMm: 11,
          corticalThicknessMm: 3.5,
          features: ['hilum-effaced', 'rounded-shape'],
          suspicion: 'low',
          lymphomaSuspected: true,
        },
      ],
    },
  },
  'biopsy.performed': {
    required: { biopsyId: 'B1', nodeId: 'L1', method: 'core' },
    optional: {
      guidance: 'stereotactic',
      cores: 3,
      clip: { placed: false, type: 'titanium', reasonNotPlaced: 'none in stock' },
    },
  },
  'clip.placed': {
    required: { nodeId: 'L1' },
    optional: { type: 'HydroMARK', confirmedOnImaging: true },
  },
  'clip.waived': { required: { nodeId: 'L1', reason: 'allergy to nickel' }, optional: {} },
  'clip.checked': { required: { nodeId: 'L1', status: 'migrated' }, optional: {} },
  'pathology.reported': {
    required: { biopsyId: 'B1', result: 'granulomatous' },
    optional: { receptors, granuloma: 'non-caseating', nodalTissuePresent: true },
  },
  'concordance.assessed': {
    required: { biopsyId: 'B1', verdict: 'discordant' },
    optional: { reason: 'suspicious morphology' },
  },
  'tumor-board.referred': {
    required: {},
    optional: { question: 'Repeat?', nodeIds: ['L1'] },
  },
  'tumor-board.decided': {
    required: { decision: 'omit-axillary-surgery' },
    optional: { nodeIds: ['L1', 'L2'], rationale: 'age' },
  },
  'treatment.planned': {
    required: { approach: 'nast' },
    optional: { axillarySurgery: 'tad' },
  },
  'nast.started': { required: {}, optional: { modalities: ['chemotherapy', 'targeted'] } },
  'nast.completed': { required: {}, optional: { reason: 'patient-choice' } },
  'restaging.reported': {
    required: { axilla: 'suspicious' },
    optional: { timing: 'interim', study: 'fdg-pet-ct' },
  },
  'surgery.performed': {
    required: { procedure: 'alnd' },
    optional: {
      clippedNodesRemoved: ['L1'],
      clippedNodesNotRemoved: ['L2'],
      sentinelNodesRemoved: 2,
      nodesRemoved: 14,
      nodesPositive: 0,
    },
  },
  'surgical-pathology.reported': {
    required: {},
    optional: {
      nodesExamined: 14,
      nodesPositive: 1,
      isolatedTumorCellsOnly: 1,
      clippedNodesFound: ['L1'],
    },
  },
  'referral.made': {
    required: { service: 'hematology-oncology' },
    optional: { detail: 'urgent' },
  },
  'appointment.booked': {
    required: { appointmentId: 'A1', for: 'biopsy', on: '2026-03-11' },
    optional: { site: 'Outpatients' },
  },
  'appointment.ended': {
    required: { appointmentId: 'A1', outcome: 'missed' },
    optional: { reason: 'no transport' },
  },
  'hold.started': {
    required: { holdId: 'H1', kind: 'elsewhere', reason: 'second opinion' },
    optional: { of: 'biopsy-due', until: '2026-04-01' },
  },
  'hold.ended': { required: { holdId: 'H1' }, optional: {} },
  'contact.recorded': {
    required: { with: 'family', outcome: 'not-reached' },
    optional: { about: 'appointment', text: 'left a message' },
  },
  'care-team.assigned': {
    required: { role: 'medical-oncologist', name: 'Dr. Okafor' },
    optional: { telecom: '4711' },
  },
  'task.added': {
    required: { taskId: 'T1', title: 'Obtain the outside report' },
    optional: { owner: 'navigator', dueOn: '2026-03-20' },
  },
  'task.done': { required: { taskId: 'T1' }, optional: {} },
  'barrier.recorded': {
    required: { barrierId: 'R1', kind: 'transport' },
    optional: { detail: 'lives 90 km away' },
  },
  'barrier.resolved': { required: { barrierId: 'R1' }, optional: {} },
  'note.added': { required: { text: '' }, optional: {} },
  'pitfall.acknowledged': {
    required: { pitfall: 'second-node-unsampled', reason: 'board on Friday' },
    optional: { nodeId: 'L2' },
  },
  'event.retracted': { required: { eventId: 'e0', reason: 'wrong patient' }, optional: {} },
  'case.closed': {
    required: { outcome: 'transferred', reason: '' },
    optional: { to: 'County hospital' },
  },
  'case.reopened': { required: { reason: 'came back' }, optional: {} },
};

export const TYPES = Object.keys(EXAMPLES) as EventType[];

/** Everything a type may carry. */
export const fullData = (type: EventType): Json =>
  structuredClone({ ...EXAMPLES[type].required, ...EXAMPLES[type].optional });

/** A well-formed case by chance: any events, each with some of what it may carry. */
export function someCase(chance: Chance): RawCase {
  const events: Json[] = [];
  const size = chance.below(13);
  for (let index = 0; index < size; index += 1) {
    const type = chance.pick(TYPES);
    const { required, optional } = structuredClone(EXAMPLES[type]);
    const kept = Object.entries(optional).filter(() => chance.chance(0.5));
    const data: Json = { ...required, ...Object.fromEntries(kept) };
    // The ids that have to be unique, and a retraction of what is not one.
    if (type === 'biopsy.performed') data['biopsyId'] = `B${index}`;
    if (type === 'event.retracted') data['eventId'] = 'unknown';
    events.push(event(`e${index}`, type, data, someEnvelope(chance)));
  }
  return { ...caseWith(...events), patient: somePatient(chance) };
}

function someEnvelope(chance: Chance): Json {
  return {
    occurredAt: chance.pick(['2026-03-04', '2024-02-29T23:59:59.999+05:30', '2026-03-04T09:00Z']),
    ...(chance.chance(0.3) && { note: chance.pick(['', 'said "no"\n', '\u{1F642}']) }),
    ...(chance.chance(0.3) && { laterality: chance.pick(['left', 'right']) }),
    ...(chance.chance(0.3) && { dateEstimated: true }),
    ...(chance.chance(0.3) && { source: { kind: 'outside-record', reference: 'R/7~1' } }),
    ...(chance.chance(0.3) && { ext: { z: [{}, [], -0, null], '7': 1e-7, a: { 'x/y': true } } }),
  };
}

function somePatient(chance: Chance): Json {
  return {
    id: 'p-1',
    ...(chance.chance(0.5) && { name: { family: 'Núñez', given: 'Ana' } }),
    ...(chance.chance(0.5) && { birthDate: '1972-03-04' }),
    ...(chance.chance(0.5) && { gender: 'transmasculine' }),
    ...(chance.chance(0.5) && { identifiers: [{ system: 'urn:mrn', value: '0815' }] }),
    ...(chance.chance(0.5) && { language: 'es', telecom: '+1 555' }),
  };
}
