/** Pitfalls about one node: its mark, its sample, its result. One flag per node, never one for the patient. */
import {
  byNeedle,
  isAbout,
  isMarked,
  isOfConcern,
  rankOf,
  standingOf,
  suspicionOn,
} from '../../machines/assess.js';
import type { NodeFact } from '../../machines/facts.js';
import { asksForTissue } from '../../machines/meaning.js';
import type { PitfallCode } from '../../machines/vocabulary.js';
import type { Severity } from '../types.js';
import * as V from './view.js';
import type { Finding, Rule, View } from './view.js';

const NONE: readonly Finding[] = [];

/** Asks a rule of every node. */
const eachNode =
  (find: (node: NodeFact, view: View) => Omit<Finding, 'nodeId'> | null) =>
  (view: View): readonly Finding[] => {
    let findings: Finding[] | null = null;
    for (const node of view.facts.nodes) {
      const found = find(node, view);
      if (found !== null) (findings ??= []).push({ nodeId: node.id, ...found });
    }
    return findings ?? NONE;
  };

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

const LIMITED = ['slnb', 'tad', 'none'] as const;

const wrongNode = eachNode((node, { facts }) => {
  const first = node.biopsies[0];
  if (first === undefined || V.proven(facts)) return null;
  const rank = rankOf(suspicionOn(node, first.day));
  const other = facts.nodes.find(
    (one) => one.biopsies.length === 0 && rankOf(suspicionOn(one, first.day)) > rank,
  );
  if (other === undefined || V.boardDecidedSince(facts, first.seq, node.id)) return null;
  const acted =
    V.plannedByOthersSince(facts, first.seq, LIMITED) || V.limitedSurgerySince(facts, first.seq);
  return {
    severity: acted ? 'critical' : 'warning',
    on: [first, other.reports.at(-1)],
    message: `${node.id} was sampled while ${other.id} was more suspicious. Missing: tissue of ${other.id}.`,
  };
});

const insufficientSample = eachNode((node, { config }) => {
  const last = node.biopsies.at(-1);
  if (node.standing === 'non-diagnostic') {
    return {
      severity: 'warning',
      on: [last, V.reportPlace(node)],
      message: `The sample of ${node.id} is non-diagnostic. Missing: a sample that answers.`,
    };
  }
  const few = last?.method === 'core' && last.cores !== null && last.cores < config.minimumCores;
  return few && (node.standing === 'benign' || node.standing === 'awaited')
    ? {
        severity: 'warning',
        on: [last],
        message: `${node.id} has ${String(last.cores)} core(s), fewer than ${String(config.minimumCores)}. Missing: confirmation that the sample is enough.`,
      }
    : null;
});

const nondiagnosticAsNegative = eachNode((node, { facts }) => {
  const report = V.reportPlace(node);
  if (node.standing !== 'non-diagnostic' || report === null || V.proven(facts)) return null;
  const { seq } = report;
  const answered =
    facts.surgicalPathology.some((one) => one.seq > seq) ||
    facts.surgeries.some((one) => one.seq > seq && one.procedure === 'alnd');
  if (answered) return null;
  const verdict = node.biopsies
    .filter((biopsy) => biopsy.report?.result === 'non-diagnostic')
    .map((biopsy) => biopsy.calledConcordant)
    .find((called) => called !== null && called.seq > seq);
  const accepted = facts.board.find(
    (item) => item.decision === 'accept-result' && item.seq > seq && isAbout(item, node.id),
  );
  const plan = facts.plans.find(
    (one) => one.seq > seq && one.kind !== 'nast' && one.kind !== 'alnd',
  );
  const surgery = facts.surgeries.find((one) => one.seq > seq && one.procedure !== 'alnd');
  return (verdict ?? accepted ?? plan ?? surgery) === undefined
    ? null
    : {
        severity: 'critical',
        on: [report, verdict, accepted, plan, surgery],
        message: `The non-diagnostic sample of ${node.id} was treated as negative. Missing: a diagnostic sample.`,
      };
});

const fnaAlone = eachNode((node, { facts }) => {
  if (!V.byFnaAlone(node)) return null;
  const on = [...node.biopsies, V.reportPlace(node)];
  if (node.standing === 'benign')
    return {
      severity: 'warning',
      on,
      message: `${node.id} was sampled by FNA alone. Missing: core tissue for a benign result.`,
    };
  if (node.standing !== 'metastatic') return null;
  const needed = V.nastPlannedOrStarted(facts) && !V.receptorsOnRecord(node);
  return {
    severity: needed ? 'warning' : 'info',
    on,
    message: `${node.id} was sampled by FNA alone. Missing: core tissue, where receptors are needed.`,
  };
});

const lymphomaNeedsCore = eachNode((node) => {
  const first = node.biopsies[0];
  const named = first && node.lymphomaSuspected.find((report) => report.day <= first.day);
  return named === undefined || !V.byFnaAlone(node)
    ? null
    : {
        severity: 'warning',
        on: [named, first],
        message: `Lymphoma is suspected in ${node.id} and it was sampled by FNA. Missing: core tissue.`,
      };
});

/** Warning; info while the board is asked or asked for tissue; critical once treatment follows. */
function escalation(node: NodeFact, { facts }: View): Severity {
  const seq = V.reportPlace(node)?.seq ?? 0;
  if (V.treatedSince(facts, seq)) return 'critical';
  const asked =
    facts.referrals.some((one) => one.seq > seq && isAbout(one, node.id)) ||
    facts.board.some(
      (one) => one.seq > seq && asksForTissue(one.decision) && isAbout(one, node.id),
    );
  return asked ? 'info' : 'warning';
}

const discordanceNotEscalated = eachNode((node, view) =>
  node.standing !== 'benign' || !node.discordant || node.settled || V.proven(view.facts)
    ? null
    : {
        severity: escalation(node, view),
        on: [V.reportPlace(node), node.reports.findLast((one) => one.suspicion === 'high')],
        message: `The benign result of ${node.id} contradicts image, examination or verdict. Missing: the board's decision.`,
      },
);

const concordanceMissing = eachNode((node, { facts }) => {
  const report = V.reportPlace(node);
  if (
    node.standing !== 'benign' ||
    report === null ||
    node.discordant ||
    node.settled ||
    V.proven(facts)
  )
    return null;
  const judged = standingOf(node.biopsies).carriers.some((one) => one.verdict !== null);
  return judged || !V.treatedSince(facts, report.seq)
    ? null
    : {
        severity: 'critical',
        on: [report],
        message: `Treatment followed the benign result of ${node.id}. Missing: the verdict whether it explains the images.`,
      };
});

const indeterminateNotEscalated = eachNode((node, view) => {
  const { standing } = node;
  const open =
    standing === 'indeterminate' ||
    standing === 'lymphoma' ||
    standing === 'other-malignancy' ||
    (standing === 'granulomatous' && !node.concordant);
  if (!open || node.settled || V.proven(view.facts)) return null;
  const severity = escalation(node, view);
  if (standing !== 'indeterminate' && severity !== 'critical') return null;
  return {
    severity,
    on: [V.reportPlace(node)],
    message: `The result of ${node.id} leaves the axilla open. Missing: the board's decision.`,
  };
});

const secondNodeUnsampled = eachNode((node, { facts }) => {
  const first = node.firstSuspicious;
  if (V.proven(facts) || first === null || node.biopsies.length > 0 || !V.stillSuspicious(node))
    return null;
  const after = first.seq > (facts.lastBiopsy?.seq ?? 0);
  const benign = facts.nodes.filter(
    (one) =>
      one.standing === 'benign' &&
      (after || one.biopsies.some((biopsy) => suspicionOn(one, biopsy.day) === 'high')),
  );
  const open = benign.filter(
    (one) =>
      !V.boardDecidedSince(facts, Math.max(first.seq, V.reportPlace(one)?.seq ?? 0), node.id),
  );
  const report = open.map((one) => V.reportPlace(one)?.seq ?? 0);
  if (open.length === 0) return null;
  const both = Math.max(first.seq, Math.min(...report));
  const acted = V.plannedByOthersSince(facts, both, LIMITED) || V.limitedSurgerySince(facts, both);
  return {
    severity: acted ? 'critical' : after ? 'warning' : 'info',
    on: [first, ...open.map(V.reportPlace)],
    message: `${node.id} is suspicious and was never sampled, and another node is benign. Missing: tissue of ${node.id}, or the board's decision.`,
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

const biopsyDuringTreatment = eachNode((node, { facts }) => {
  const first = node.biopsies[0];
  const start = facts.nastStarts[0];
  return first === undefined ||
    start === undefined ||
    first.seq < start.seq ||
    V.boardDecidedSince(facts, first.seq, node.id)
    ? null
    : {
        severity: 'warning',
        on: [start, first],
        message: `${node.id} was first sampled after NAST had started. Missing: the board's decision on what it means.`,
      };
});

/** The rules about one node, by code. */
export const NODE_RULES: Partial<Record<PitfallCode, Rule>> = {
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
  'wrong-node': {
    title: 'A more suspicious node was not sampled',
    action: 'Decides: breast radiologist, or the tumor board.',
    atSurgery: 'audit',
    basis: ['SN-17', 'SN-28'],
    find: wrongNode,
  },
  'insufficient-sample': {
    title: 'Sample may not be enough',
    action: 'Decides: breast radiologist with the pathologist.',
    atSurgery: 'ends',
    basis: ['SN-19', 'CP-11'],
    find: insufficientSample,
  },
  'nondiagnostic-as-negative': {
    title: 'Non-diagnostic sample taken as negative',
    action: 'Decides: breast radiologist, or the tumor board.',
    atSurgery: 'stays',
    basis: ['CP-11'],
    find: nondiagnosticAsNegative,
  },
  'fna-alone': {
    title: 'Fine-needle sample alone',
    action: 'Decides: breast radiologist with the oncologist.',
    atSurgery: 'ends',
    basis: ['SN-12', 'SN-20', 'CP-15'],
    find: fnaAlone,
  },
  'lymphoma-needs-core': {
    title: 'Lymphoma suspected, no core',
    action: 'Decides: breast radiologist.',
    atSurgery: 'ends',
    basis: ['CP-20'],
    find: lymphomaNeedsCore,
  },
  'discordance-not-escalated': {
    title: 'Discordance not decided by the board',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-21', 'CP-13'],
    find: discordanceNotEscalated,
  },
  'concordance-missing': {
    title: 'Treatment without a concordance verdict',
    action: 'Decides: breast radiologist, or the tumor board.',
    atSurgery: 'audit',
    basis: ['SN-21'],
    find: concordanceMissing,
  },
  'indeterminate-not-escalated': {
    title: 'Open result not decided by the board',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-16'],
    find: indeterminateNotEscalated,
  },
  'second-node-unsampled': {
    title: 'Second suspicious node not sampled',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-15', 'CP-18'],
    find: secondNodeUnsampled,
  },
  'clipped-node-not-removed': {
    title: 'Clipped node not on record as removed',
    action: 'Decides: surgeon with the tumor board.',
    atSurgery: 'stays',
    basis: ['SN-14', 'CP-7', 'CP-9'],
    find: clippedNodeNotRemoved,
  },
  'biopsy-during-treatment': {
    title: 'First sample during treatment',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-5'],
    find: biopsyDuringTreatment,
  },
};
