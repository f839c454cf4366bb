/** What the ledger says of its nodes and of the axilla, in the contract's words (section 2, and "suspected" of section 3). */
import {
  NODE_NAMES,
  carrier,
  standing,
  tissueTaken,
  type Ledger,
  type NodeLedger,
  type NodeName,
} from './ledger.js';
import type { Stage } from '../../src/machines/vocabulary.js';

/** A benign result that verdict, image or exam contradicts. */
export function isDiscordant(node: NodeLedger): boolean {
  if (standing(node) !== 'benign') return false;
  const sample = carrier(node);
  if (sample === undefined) return false;
  return sample.verdict === 'discordant' || (sample.needle && (sample.imagedHigh || sample.felt));
}

/** The contradiction rests on image or exam, so that no verdict of the reader lifts it. */
export function isContradictedByFindings(node: NodeLedger): boolean {
  const sample = carrier(node);
  return isDiscordant(node) && sample?.needle === true && (sample.imagedHigh || sample.felt);
}

export const isMarked = (node: NodeLedger): boolean =>
  node.clip === 'in-place' || node.waived || node.samples.some((sample) => !sample.needle);

/** Must not get lost: metastatic, indeterminate, or benign, discordant and not accepted by the board. */
export const isOfConcern = (node: NodeLedger): boolean =>
  ['metastatic', 'indeterminate'].includes(standing(node)) ||
  (isDiscordant(node) && !node.accepted);

const RANK = { low: 1, moderate: 2, high: 3 } as const;
const rank = (node: NodeLedger): number => (node.suspicion === null ? 0 : RANK[node.suspicion]);

/** Never sampled, suspicious, and either new since the last biopsy or more suspicious than what was sampled. */
export function isOutstanding(ledger: Ledger, name: NodeName): boolean {
  const node = ledger.nodes[name];
  if (node.samples.length > 0 || rank(node) < RANK.moderate || !tissueTaken(ledger)) return false;
  const sampledRank = Math.max(
    0,
    ...NODE_NAMES.map((one) => ledger.nodes[one])
      .filter((one) => one.samples.length > 0)
      .map(rank),
  );
  const asks = node.suspected === 'after-last-biopsy' || rank(node) > sampledRank;
  return asks && !node.acceptedSinceSuspected;
}

/** The questions a node can ask, most pressing first; each is the stage it asks for. */
export const QUESTIONS = [
  'discordant',
  'indeterminate',
  'lymphoma',
  'other-malignancy',
  'granulomatous',
  'non-diagnostic',
  'biopsy-due',
  'pathology-awaited',
  'concordance-due',
] as const;
export type OpenQuestion = (typeof QUESTIONS)[number];

/** The question one node leaves open while nothing is metastatic and no plan of the board stands. */
export function questionOf(ledger: Ledger, name: NodeName): OpenQuestion | null {
  const node = ledger.nodes[name];
  const concordant = carrier(node)?.verdict === 'concordant';
  switch (standing(node)) {
    case 'benign':
      if (node.accepted) return null;
      return isDiscordant(node) ? 'discordant' : concordant ? null : 'concordance-due';
    case 'indeterminate':
      return 'indeterminate';
    case 'lymphoma':
      return 'lymphoma';
    case 'other-malignancy':
      return 'other-malignancy';
    case 'granulomatous':
      return node.accepted || concordant ? null : 'granulomatous';
    case 'non-diagnostic':
      return 'non-diagnostic';
    case 'awaited':
      return 'pathology-awaited';
    case 'metastatic':
      return null;
    case 'none':
      return isOutstanding(ledger, name) ? 'biopsy-due' : null;
  }
}

/** The tissue the board asked for: not taken, taken and not reported, or no request that is open. */
export function openRequest(ledger: Ledger): 'not-taken' | 'not-reported' | null {
  if (ledger.request === null) return null;
  const answers = NODE_NAMES.flatMap((name) => ledger.nodes[name].samples).filter(
    (sample) => sample.requested,
  );
  if (answers.length === 0) return 'not-taken';
  return answers.every((sample) => sample.result === null) ? 'not-reported' : null;
}

/** Questions that a decision of the board settles. */
const SETTLED: readonly OpenQuestion[] = [
  'discordant',
  'granulomatous',
  'biopsy-due',
  'concordance-due',
];

/**
 * Every node's open question.
 * @param omitted - whether an omission stands, which then settles what the board's omission settles
 */
export const openQuestions = (ledger: Ledger, omitted = false): readonly OpenQuestion[] =>
  NODE_NAMES.flatMap((name) => {
    const question = questionOf(ledger, name);
    if (question === null) return [];
    return omitted && ledger.nodes[name].omitted && SETTLED.includes(question) ? [] : [question];
  });

/** The axilla is suspected (contract, section 3). */
export const isSuspected = (ledger: Ledger): boolean =>
  ledger.everSuspiciousUltrasound ||
  ledger.elsewhere === 'unanswered' ||
  ledger.elsewhere === 'answered' ||
  (ledger.exam === 'not-negative' && !ledger.everNegativeUltrasound) ||
  ledger.lastDecisionIsTissue;

/** The stage of an axilla without tissue, plan and request: the contract's ten lines, the first that holds. */
export function dueBeforeTissue(ledger: Ledger): Stage {
  const { diagnosis, exam, ultrasound, elsewhere } = ledger;
  const felt = exam === 'not-negative';
  if (diagnosis === 'none' || (exam === 'none' && !ledger.imaged)) return 'intake';
  if (diagnosis === 'another-pathway') return 'redirected';
  if (diagnosis === 'not-proven') return 'intake';
  if (ledger.everSuspiciousUltrasound) return 'biopsy-due';
  if (elsewhere === 'unanswered') return 'second-look-due';
  if (ultrasound === 'not-visualized' && (felt || elsewhere !== 'none'))
    return 'alternative-guidance';
  if (ultrasound === 'negative') return 'negative';
  if (felt && ultrasound === 'none') return 'ultrasound-due';
  return exam === 'negative' ? 'negative' : 'intake';
}
