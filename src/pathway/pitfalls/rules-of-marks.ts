/** Pitfalls about marks: the clip of a node, from its placing to its removal. One flag per node. */
import { byNeedle, carriesClip, isMarked, isOfConcern } from '../../machines/assess.js';
import type { NodeFact } from '../../machines/facts.js';
import type { PitfallCode } from '../../machines/vocabulary.js';
import type { Severity } from '../types.js';
import { eachNode, NONE, one } from './finding.js';
import * as V from './view.js';
import type { Finding, Rule, View } from './view.js';

function clipSeverity(node: NodeFact, view: View): Severity {
  if (node.standing === 'metastatic') return 'critical';
  if (node.standing === 'benign' && node.discordant && !node.accepted) return 'critical';
  if (node.standing === 'indeterminate')
    return V.nastPlannedOrStarted(view.facts) ? 'critical' : 'warning';
  return node.accepted || (node.standing === 'benign' && node.concordant) ? 'info' : 'warning';
}

const clipMissing = eachNode((node, view) =>
  !node.biopsies.some(byNeedle) || isMarked(node)
    ? null
    : {
        severity: clipSeverity(node, view),
        on: [node.biopsies.findLast(byNeedle), V.reportPlace(node)],
        message: `${node.id} was sampled by needle. Missing: a clip in it, or a waiver with its reason.`,
      },
);

const clipNotConfirmed = eachNode((node, { facts }) => {
  const { clipped, lastCheck, waived } = node;
  if (clipped === null || node.excised !== null) return null;
  const since = (seq: number): boolean => (waived?.seq ?? 0) > seq;
  const failed = lastCheck !== null && lastCheck.status !== 'confirmed';
  if (failed && clipped.seq < lastCheck.seq && !since(lastCheck.seq)) {
    const severity = isOfConcern(node) ? 'critical' : 'warning';
    return {
      severity,
      on: [clipped, lastCheck],
      message: `The clip in ${node.id} was last found ${lastCheck.status}. Missing: where it is now.`,
    };
  }
  const start = facts.nastStarts.at(-1);
  if (facts.nastCompleted === null || start === undefined || !isOfConcern(node)) return null;
  return (lastCheck?.seq ?? 0) > start.seq || since(start.seq)
    ? null
    : {
        severity: 'warning',
        on: [clipped, facts.nastCompleted],
        message: `NAST is completed. Missing: a look for the clip in ${node.id} since it started.`,
      };
});

const clippedNodeNotRemoved = eachNode((node, { facts }) => {
  const surgery = V.lastSurgery(facts);
  if (surgery === null || node.clipped === null || node.excised !== null || !isOfConcern(node))
    return null;
  const out =
    facts.surgeries.some((one) => one.removed.includes(node.id)) ||
    facts.surgicalPathology.some((one) => one.found.includes(node.id));
  if (out) return null;
  const named = facts.surgeries.some((one) => one.notRemoved.includes(node.id));
  if (!named && facts.surgeries.some((one) => one.procedure === 'alnd')) return null;
  return {
    severity: named ? 'critical' : 'warning',
    on: [node.clipped, surgery],
    message: `A clip was placed in ${node.id}. Missing: its removal by surgery, or its find by pathology.`,
  };
});

const tadWithoutMarker = ({ facts }: View): readonly Finding[] => {
  const plan = V.latestPlan(facts);
  const surgery = V.lastSurgery(facts);
  if (plan?.kind !== 'tad' && surgery?.procedure !== 'tad') return NONE;
  const out =
    facts.surgeries.some((s) => s.removed.length > 0) ||
    facts.surgicalPathology.some((s) => s.found.length > 0);
  return out || facts.nodes.some(carriesClip)
    ? NONE
    : one(
        'critical',
        'TAD is planned or done, and no node carries a clip. Missing: a clip that can be found.',
        plan,
        surgery,
      );
};

/** These rules, by code. */
export const MARK_RULES: Partial<Record<PitfallCode, Rule>> = {
  'clip-missing': {
    title: 'Sampled node without a clip',
    action: 'Decides: breast radiologist with the surgeon.',
    atSurgery: 'ends',
    basis: ['SN-18', 'SN-25', 'CP-12'],
    find: clipMissing,
  },
  'clip-not-confirmed': {
    title: 'Clip not confirmed',
    action: 'Decides: breast radiologist with the surgeon.',
    atSurgery: 'ends',
    basis: ['B-marker'],
    find: clipNotConfirmed,
  },
  'tad-without-marker': {
    title: 'TAD without a marked node',
    action: 'Decides: surgeon with the breast radiologist.',
    atSurgery: 'stays',
    basis: ['SN-18', 'CP-7'],
    find: tadWithoutMarker,
  },
  'clipped-node-not-removed': {
    title: 'Clipped node not on record as removed',
    action: 'Decides: surgeon with the tumor board.',
    atSurgery: 'stays',
    basis: ['SN-14', 'CP-7', 'CP-9'],
    find: clippedNodeNotRemoved,
  },
};
