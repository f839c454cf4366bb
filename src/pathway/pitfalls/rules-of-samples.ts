/** Pitfalls about samples: which node was sampled, how, and whether it was enough. One flag per node. */
import { isAbout, rankOf, suspicionOn } from '../../machines/assess.js';
import type { PitfallCode } from '../../machines/vocabulary.js';
import { eachNode } from './finding.js';
import * as V from './view.js';
import type { Rule } from './view.js';

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

/** These rules, by code. */
export const SAMPLE_RULES: Partial<Record<PitfallCode, Rule>> = {
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
  'second-node-unsampled': {
    title: 'Second suspicious node not sampled',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-15', 'CP-18'],
    find: secondNodeUnsampled,
  },
  'biopsy-during-treatment': {
    title: 'First sample during treatment',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: ['SN-5'],
    find: biopsyDuringTreatment,
  },
};
