/** Entering one event into the ledger, as the contract reads it. */
import type { CaseEvent, EventDataMap, EventOf } from '../../src/machines/events.js';
import {
  NODE_NAMES,
  isProven,
  tissueTaken,
  type Ledger,
  type NodeLedger,
  type NodeName,
  type Sample,
} from './ledger.js';
import { dueBeforeTissue } from './ledger-reading.js';
import { asksForTissue, byBoard, callsDiscordant, isSuspicious, planIn } from './reading.js';

const each = (
  ledger: Ledger,
  change: (node: NodeLedger, name: NodeName) => NodeLedger,
): Ledger => ({
  ...ledger,
  nodes: { A: change(ledger.nodes.A, 'A'), B: change(ledger.nodes.B, 'B') },
});

const nodeOf = (id: string): NodeName => (id === 'A' ? 'A' : 'B');

const change = (ledger: Ledger, id: string, how: (node: NodeLedger) => NodeLedger): Ledger => ({
  ...ledger,
  nodes: { ...ledger.nodes, [nodeOf(id)]: how(ledger.nodes[nodeOf(id)]) },
});

const anyReport = (ledger: Ledger): boolean =>
  NODE_NAMES.some((name) => ledger.nodes[name].samples.some((sample) => sample.result !== null));

/** New suspicion before any tissue voids the board's request: the stage is decided anew. */
const suspicionBeforeTissue = (ledger: Ledger): Ledger =>
  tissueTaken(ledger) || ledger.treatment !== 'none' ? ledger : { ...ledger, request: null };

function examined(ledger: Ledger, data: EventDataMap['exam.recorded']): Ledger {
  const exam = data.axilla === 'negative' ? 'negative' : 'not-negative';
  if (ledger.treatment !== 'none') return { ...ledger, exam };
  const next: Ledger = { ...ledger, exam, examBeforeTreatment: exam };
  if (exam === 'negative') return next;
  return each(suspicionBeforeTissue(next), (node) => ({
    ...node,
    accepted: false,
    samples: node.samples.map((sample) =>
      sample.result === null ? sample : { ...sample, felt: true },
    ),
  }));
}

function imaged(ledger: Ledger, data: EventDataMap['imaging.reported']): Ledger {
  const named = data.nodes ?? [];
  const suspicious = data.axilla === 'suspicious' || named.some((node) => node.suspicion !== 'low');
  const ultrasound = data.study.endsWith('ultrasound');
  const finding = suspicious ? 'suspicious' : data.axilla;
  let elsewhere = ledger.elsewhere;
  if (!ultrasound && suspicious) elsewhere = 'unanswered';
  else if (ultrasound && elsewhere !== 'none' && elsewhere !== 'answered-negative')
    elsewhere = finding === 'negative' ? 'answered-negative' : 'answered';
  let next: Ledger = {
    ...ledger,
    elsewhere,
    imaged: true,
    ultrasound: ultrasound ? finding : ledger.ultrasound,
    everSuspiciousUltrasound: ledger.everSuspiciousUltrasound || (ultrasound && suspicious),
    everNegativeUltrasound: ledger.everNegativeUltrasound || (ultrasound && finding === 'negative'),
  };
  if (suspicious) next = suspicionBeforeTissue(next);
  for (const { id, suspicion } of named) {
    next = change(next, id, (node) => {
      const first = node.suspected === 'never' && suspicion !== 'low';
      const high = suspicion === 'high';
      return {
        ...node,
        suspicion,
        suspected: first
          ? tissueTaken(ledger)
            ? 'after-last-biopsy'
            : 'before-last-biopsy'
          : node.suspected,
        accepted: high ? false : node.accepted,
        samples: high
          ? node.samples.map((sample) => ({ ...sample, imagedHigh: true }))
          : node.samples,
      };
    });
  }
  return next;
}

function sampled(ledger: Ledger, data: EventDataMap['biopsy.performed']): Ledger {
  const sample = (node: NodeLedger): Sample => ({
    id: data.biopsyId,
    needle: data.method !== 'excisional',
    result: null,
    verdict: null,
    imagedHigh: node.suspicion === 'high',
    felt: false,
    requested: ledger.request?.includes(nodeOf(data.nodeId)) ?? false,
  });
  const earlier = each(ledger, (node) => ({
    ...node,
    suspected: node.suspected === 'after-last-biopsy' ? 'before-last-biopsy' : node.suspected,
  }));
  return change(earlier, data.nodeId, (node) => ({
    ...node,
    samples: [...node.samples, sample(node)],
    clip: data.clip?.placed === true ? 'in-place' : node.clip,
  }));
}

function reported(ledger: Ledger, data: EventDataMap['pathology.reported']): Ledger {
  const felt = ledger.examBeforeTreatment === 'not-negative';
  return change(ledger, data.biopsyId.slice(0, 1), (node) => ({
    ...node,
    accepted: false,
    samples: node.samples.map((sample) =>
      sample.id === data.biopsyId
        ? {
            ...sample,
            result: data.result,
            felt,
            verdict: sample.verdict === 'concordant' ? null : sample.verdict,
          }
        : sample,
    ),
  }));
}

function judged(ledger: Ledger, data: EventDataMap['concordance.assessed']): Ledger {
  return change(ledger, data.biopsyId.slice(0, 1), (node) => {
    if (!node.samples.some((sample) => sample.id === data.biopsyId && sample.result !== null))
      return node;
    return {
      ...node,
      accepted: false,
      omitted: false,
      samples: node.samples.map((sample) =>
        sample.id === data.biopsyId ? { ...sample, verdict: data.verdict } : sample,
      ),
    };
  });
}

function decided(ledger: Ledger, event: EventOf<'tumor-board.decided'>): Ledger {
  const { decision, nodeIds } = event.data;
  if (decision === 'defer' || decision === 'other') return ledger;
  if (decision === 'accept-result' && !anyReport(ledger)) return ledger;
  const about = nodeIds === undefined ? NODE_NAMES : nodeIds.map(nodeOf);
  const asks = asksForTissue(event);
  const next: Ledger = {
    ...ledger,
    request: asks && !isProven(ledger) ? about : null,
    lastDecisionIsTissue: asks,
  };
  return each(next, (node, name) => ({
    ...node,
    samples: node.samples.map((sample) => ({ ...sample, requested: false })),
    ...(decision === 'accept-result' && about.includes(name)
      ? {
          accepted: node.samples.some((sample) => sample.result !== null),
          acceptedSinceSuspected: node.suspected !== 'never',
        }
      : {}),
  }));
}

function checked(ledger: Ledger, data: EventDataMap['clip.checked']): Ledger {
  return change(ledger, data.nodeId, (node) => {
    const gone = data.status === 'lost' || data.status === 'migrated';
    if (node.clip === 'in-place' && gone) return { ...node, clip: 'displaced' };
    if (node.clip === 'displaced' && data.status === 'confirmed')
      return { ...node, clip: 'in-place' };
    return node;
  });
}

function diagnosed(ledger: Ledger, data: EventDataMap['diagnosis.recorded']): Ledger {
  const another =
    data.priorTreatment === 'nast-underway' ||
    data.knownPrimary === false ||
    (data.setting !== undefined && data.setting !== 'new') ||
    data.invasive === false;
  return {
    ...ledger,
    diagnosis: another ? 'another-pathway' : data.biopsyProven ? 'proven' : 'not-proven',
    inflammatory: data.inflammatory === true,
  };
}

/** The ledger after one more event. */
export function enter(ledger: Ledger, event: CaseEvent): Ledger {
  const after = entered(ledger, event);
  const plannedKnowing = isProven(after) && (after.plannedKnowing || planIn(event) !== null);
  const kept = keptAfter(ledger, event, after);
  return { ...omissionAfter(after, event), plannedKnowing, kept };
}

/** The board's omission settles what is reported or suspected; what ends it unsettles every node. */
function omissionAfter(after: Ledger, event: CaseEvent): Ledger {
  const left = event.type === 'tumor-board.decided' && planIn(event) === 'none';
  const ends =
    isSuspicious(event) ||
    callsDiscordant(event) ||
    event.type === 'biopsy.performed' ||
    event.type === 'pathology.reported' ||
    (event.type === 'tumor-board.decided' &&
      (asksForTissue(event) || planIn(event) !== null || event.data.decision === 'accept-result'));
  if (!left && !ends) return after;
  return each(after, (node) => ({
    ...node,
    omitted:
      left && (node.suspected !== 'never' || node.samples.some((sample) => sample.result !== null)),
  }));
}

/** What was due without tissue when it was last decided; a plan that counts or the board's request keeps it. */
function keptAfter(before: Ledger, event: CaseEvent, after: Ledger): Ledger['kept'] {
  if (tissueTaken(after) || after.treatment !== 'none' || isSuspicious(event)) return null;
  if (before.kept !== null) return before.kept;
  const due = dueBeforeTissue(before);
  const stated = planIn(event) !== null || asksForTissue(event);
  return stated && (byBoard(event) || due === 'negative') ? due : null;
}

function entered(ledger: Ledger, event: CaseEvent): Ledger {
  switch (event.type) {
    case 'diagnosis.recorded':
      return diagnosed(ledger, event.data);
    case 'exam.recorded':
      return examined(ledger, event.data);
    case 'imaging.reported':
      return imaged(ledger, event.data);
    case 'biopsy.performed':
      return sampled(ledger, event.data);
    case 'pathology.reported':
      return reported(ledger, event.data);
    case 'concordance.assessed':
      return judged(ledger, event.data);
    case 'tumor-board.decided':
      return decided(ledger, event);
    case 'clip.placed':
      return change(ledger, event.data.nodeId, (node) => ({ ...node, clip: 'in-place' }));
    case 'clip.waived':
      return change(ledger, event.data.nodeId, (node) => ({ ...node, waived: true }));
    case 'clip.checked':
      return checked(ledger, event.data);
    case 'nast.started':
      return ledger.treatment === 'operated'
        ? ledger
        : { ...ledger, treatment: 'nast', nastCompleted: false, finallyRestaged: false };
    case 'nast.completed':
      return ledger.treatment === 'nast' ? { ...ledger, nastCompleted: true } : ledger;
    case 'restaging.reported':
      return ledger.treatment !== 'none' && event.data.timing !== 'interim'
        ? { ...ledger, finallyRestaged: true }
        : ledger;
    case 'surgery.performed':
      return { ...ledger, treatment: 'operated' };
    default:
      return ledger;
  }
}
