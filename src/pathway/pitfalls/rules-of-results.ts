/** Pitfalls about results: who has to answer them, whom they call in, and what changed in them. */
import { isAbout, isMetastatic, standingOf } from '../../machines/assess.js';
import type { NodeFact } from '../../machines/facts.js';
import { asksForTissue } from '../../machines/meaning.js';
import { RECEPTORS, type PitfallCode } from '../../machines/vocabulary.js';
import type { Severity } from '../types.js';
import { eachNode, NONE, one } from './finding.js';
import * as V from './view.js';
import type { Finding, Rule, View } from './view.js';

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

const receptorsMissing = ({ facts }: View): readonly Finding[] => {
  const metastatic = facts.nodes.filter(isMetastatic);
  return metastatic.length === 0 ||
    !V.nastPlannedOrStarted(facts) ||
    facts.nodes.some(V.receptorsOnRecord) ||
    metastatic.some(V.byFnaAlone)
    ? NONE
    : one(
        'info',
        'NAST is planned or started. Missing: the receptors of the metastatic node.',
        ...metastatic.map(V.reportPlace),
      );
};

const receptorsDiffer = ({ facts }: View): readonly Finding[] => {
  const primary = facts.primary.receptors;
  const differs = RECEPTORS.filter((receptor) => {
    const opposite =
      primary[receptor] === 'positive'
        ? 'negative'
        : primary[receptor] === 'negative'
          ? 'positive'
          : null;
    return opposite !== null && V.nodeReceptor(facts, receptor).includes(opposite);
  });
  return differs.length === 0
    ? NONE
    : one(
        'info',
        `${differs.join(', ').toUpperCase()} differ between primary and node.`,
        facts.diagnosis,
        ...facts.nodes.flatMap(V.reportsOf),
      );
};

const notReferred =
  (service: string, result: string, severity: Severity, standing: boolean) =>
  ({ facts }: View): readonly Finding[] => {
    const reports = facts.nodes
      .filter((node) => !standing || node.standing === result)
      .flatMap(V.reportsOf)
      .filter((report) => report.result === result);
    return reports.length === 0 || facts.services.some((made) => made.service === service)
      ? NONE
      : one(severity, `A report says ${result}. Missing: the referral.`, ...reports);
  };

const resultAmended = ({ facts }: View): readonly Finding[] => {
  const open = facts.amendments.filter((place) => {
    const before = [...facts.plans, ...facts.nastStarts, ...facts.surgeries].some(
      (treated) => treated.seq < place.seq,
    );
    const since =
      facts.plans.some((plan) => plan.seq > place.seq) || V.boardDecidedSince(facts, place.seq);
    return before && !since;
  });
  return open.length === 0
    ? NONE
    : one(
        'critical',
        'A report was amended after treatment was planned, started or done. Missing: a new plan or decision.',
        ...open,
      );
};

/** These rules, by code. */
export const RESULT_RULES: Partial<Record<PitfallCode, Rule>> = {
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
  'receptors-missing': {
    title: 'Receptors of the node not recorded',
    action: 'Decides: pathologist with the oncologist.',
    atSurgery: 'ends',
    basis: ['SN-27'],
    find: receptorsMissing,
  },
  'receptors-differ': {
    title: 'Receptors differ from the primary',
    action: 'Decides: medical oncologist.',
    atSurgery: 'ends',
    basis: ['SN-27'],
    find: receptorsDiffer,
  },
  'hematology-not-referred': {
    title: 'Lymphoma without referral',
    action: 'Decides: navigator with hematology-oncology.',
    atSurgery: 'stays',
    basis: ['SN-9'],
    find: notReferred('hematology-oncology', 'lymphoma', 'critical', true),
  },
  'systemic-workup-not-referred': {
    title: 'Granulomas without systemic work-up',
    action: 'Decides: navigator with internal medicine.',
    atSurgery: 'stays',
    basis: ['SN-10'],
    find: notReferred('systemic-workup', 'granulomatous', 'warning', false),
  },
  'result-amended': {
    title: 'Result amended after the plan',
    action: 'Decides: tumor board.',
    atSurgery: 'audit',
    basis: [],
    find: resultAmended,
  },
};
