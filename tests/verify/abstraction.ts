/**
 * The abstraction: what of a record is distinguished. Two stories with the same key are one
 * configuration. Histories, ids, days and counters are left out; what is kept of them is what the
 * chart's guards or the laws can tell apart. That this is enough is put to the test (`soundness.ts`).
 */
import type { AxillaFacts, BiopsyFact, NodeFact, Place } from '../../src/machines/facts.js';
import type { Suspicion } from '../../src/machines/vocabulary.js';
import { NODE_NAMES, isProven, type Ledger, type NodeName } from './ledger.js';
import { isMarked, isOfConcern, openRequest, questionOf } from './ledger-reading.js';

/** The bounds the key may rely on. */
export interface Bounds {
  /** Samples of one node in the alphabet. */
  readonly samples: number;
  /** Whether a report can be replaced by another. Without it a superseded sample cannot come back. */
  readonly amendments: boolean;
  /** Whether a clip that was lost can be confirmed again. Without it, lost is as if never placed. */
  readonly confirmations: boolean;
  /** Whether the alphabet is the same with A and B exchanged; then so are the configurations. */
  readonly symmetric: boolean;
}

const bit = (holds: boolean): string => (holds ? '1' : '0');
const SUSPICION: Readonly<Record<Suspicion, string>> = { low: 'l', moderate: 'm', high: 'h' };

const later = (place: Place | null, than: number): boolean => place !== null && place.seq > than;

const acceptedSince = (facts: AxillaFacts, node: NodeFact, than: number): boolean =>
  facts.board.some(
    (item) =>
      item.decision === 'accept-result' &&
      item.afterReport &&
      item.seq > than &&
      (item.nodeIds === null || item.nodeIds.includes(node.id)),
  );

/** Whether the board's plan, and its omission in force, are later than a place: what settles outlives an omission. */
const plannedSince = (facts: AxillaFacts, than: number): string =>
  bit(later(facts.boardPlan, than)) +
  bit(facts.omission?.by === 'board' && later(facts.omission, than));

/** Called high when it was sampled or later. */
function imagedHigh(node: NodeFact, sample: BiopsyFact): boolean {
  const atSample = node.reports.findLastIndex((one) => one.seq < sample.seq);
  return node.reports.some((one, index) => index >= atSample && one.suspicion === 'high');
}

/** The exam at its report, or one since and before treatment, was not negative. */
function feltAt(facts: AxillaFacts, sample: BiopsyFact): boolean {
  const exams = facts.exams.filter((one) => one.beforeTreatment);
  const atReport = exams.findLastIndex((one) => one.seq < (sample.report?.seq ?? 0));
  return exams.some((one, index) => index >= atReport && !one.negative);
}

const answersRequest = (facts: AxillaFacts, node: NodeFact, sample: BiopsyFact): boolean =>
  facts.boardBiopsy !== null &&
  sample.seq > facts.boardBiopsy.seq &&
  (facts.boardBiopsy.nodeIds === null || facts.boardBiopsy.nodeIds.includes(node.id));

/** The board's request waits for the tissue it asked for, or for its first report. */
const requestIsOpen = (facts: AxillaFacts): boolean =>
  facts.boardBiopsy !== null &&
  !facts.nodes.some((node) =>
    node.biopsies.some((one) => one.report !== null && answersRequest(facts, node, one)),
  );

function sampleKey(
  facts: AxillaFacts,
  node: NodeFact,
  sample: BiopsyFact,
  bounds: Bounds,
  request: boolean,
): string {
  const requested = request && answersRequest(facts, node, sample) ? '!' : '';
  const method = sample.method === 'excisional' ? 'x' : '';
  const high = bit(method === '' && imagedHigh(node, sample));
  if (sample.report === null) return `?${method}${high}${requested}`;
  const { result } = sample.report;
  const verdict = sample.verdict?.verdict.slice(0, 1) ?? '-';
  const felt = bit(method === '' && feltAt(facts, sample));
  if (bounds.amendments) return `${result}${method}${verdict}${high}${felt}`;
  if (result === 'benign') {
    // What image or exam contradicts, no verdict lifts.
    const against = method === '' && (high === '1' || felt === '1');
    return `b${method}${against ? '!' : verdict}`;
  }
  return `${result}${result === 'granulomatous' ? verdict : ''}`;
}

/** The samples that can still decide what the node's samples say together. */
function samplesThatCount(node: NodeFact, bounds: Bounds): readonly BiopsyFact[] {
  if (bounds.amendments) return node.biopsies;
  const deciding = node.biopsies.findLastIndex(
    (one) => one.report !== null && one.report.result !== 'non-diagnostic',
  );
  return node.biopsies.filter(
    (one, index) => index === node.biopsies.length - 1 || index === deciding || one.report === null,
  );
}

function markKey(node: NodeFact, bounds: Bounds): string {
  if (node.waived !== null || node.excised !== null) return 'w';
  if (node.clip === 'displaced') return bounds.confirmations ? 'd' : '-';
  return node.clip === 'none' ? '-' : 'c';
}

function settleableAfter(facts: AxillaFacts, node: NodeFact): number {
  const reports = node.biopsies.flatMap((one) =>
    one.report === null ? [] : [one.report.seq, one.verdict?.seq ?? 0],
  );
  const high = node.reports.findLast((one) => one.suspicion === 'high')?.seq ?? 0;
  const felt = facts.exams.findLast((one) => one.beforeTreatment && !one.negative)?.seq ?? 0;
  return reports.length === 0 ? Infinity : Math.max(...reports, high, felt);
}

/** What the rest of the record leaves open for a node. */
interface Around {
  /** Another node can still be outstanding beside it. */
  readonly unsampled: boolean;
  /** A node is metastatic and stays so. */
  readonly proven: boolean;
  /** A request of the board is open, and something can still come of it. */
  readonly request: boolean;
}

function unsampledKey(
  facts: AxillaFacts,
  node: NodeFact,
  suspicion: string,
  proven: boolean,
): string {
  const first = node.firstSuspicious;
  if (first === null || proven) return `u${suspicion}`;
  const after = bit(facts.lastBiopsy !== null && first.seq > facts.lastBiopsy.seq);
  const settled = acceptedSince(facts, node, first.seq) ? 'a' : plannedSince(facts, first.seq);
  return `u${suspicion}${after}${settled}`;
}

/** Results that no later fact of the alphabet turns into a node of concern. */
const ORDINARY = ['granulomatous', 'non-diagnostic', 'lymphoma', 'other-malignancy'];

function nodeKey(facts: AxillaFacts, name: string, bounds: Bounds, around: Around): string {
  const node = facts.nodes.find((one) => one.id === name);
  if (node === undefined) return '';
  const latest = node.reports.at(-1)?.suspicion;
  const suspicion = latest === undefined ? '-' : SUSPICION[latest];
  if (node.biopsies.length === 0) return unsampledKey(facts, node, suspicion, around.proven);
  const open = node.biopsies.length < bounds.samples;
  const beside = around.unsampled && !around.proven;
  const size = `${String(node.biopsies.length)}${open || beside ? suspicion : ''}`;
  if (!bounds.amendments && node.standing === 'metastatic')
    return `${size}M${markKey(node, bounds)}`;
  const reported = node.biopsies.every((one) => one.report !== null);
  const final = !open && !bounds.amendments && reported;
  const ordinary = final && ORDINARY.includes(node.standing);
  if (ordinary && around.proven) return `${size}o`;
  const after = settleableAfter(facts, node);
  const settled =
    after === Infinity || (final && ordinary && node.standing !== 'granulomatous')
      ? ''
      : `${bit(acceptedSince(facts, node, after))}${around.proven ? '' : plannedSince(facts, after)}`;
  return [
    size,
    ...samplesThatCount(node, bounds).map((one) =>
      sampleKey(facts, node, one, bounds, around.request),
    ),
    ordinary ? '' : markKey(node, bounds),
    settled,
  ].join(' ');
}

const examKey = (facts: AxillaFacts): string => {
  const exam = facts.exams.findLast((one) => one.beforeTreatment);
  return exam === undefined ? '-' : exam.negative ? 'n' : 's';
};

function diagnosisKey({ diagnosis }: AxillaFacts): string {
  if (diagnosis === null) return '-';
  const { biopsyProven, priorTreatment, knownPrimary, setting, invasive } = diagnosis.data;
  const elsewhere =
    priorTreatment === 'nast-underway' ||
    knownPrimary === false ||
    (setting ?? 'new') !== 'new' ||
    invasive === false;
  return `${elsewhere ? 'e' : ''}${bit(biopsyProven)}`;
}

/** Imaging as it counts while no tissue was taken. */
function imagingKey({ imaging }: AxillaFacts): string {
  const ultrasounds = imaging.filter((one) => one.ultrasound);
  const latest = ultrasounds.at(-1);
  const elsewhere = imaging.filter((one) => !one.ultrasound && one.suspicious);
  const unanswered = elsewhere.some((one) => !ultrasounds.some((us) => us.seq > one.seq));
  return [
    imaging.length === 0 ? '' : 'i',
    bit(ultrasounds.some((one) => one.suspicious)),
    latest === undefined ? '-' : latest.negative ? 'n' : latest.axilla.slice(0, 3),
    bit(elsewhere.length > 0),
    bit(unanswered),
  ].join('');
}

/** What is distinguished of the record beside its nodes. */
function axillaKey(facts: AxillaFacts, pending: boolean): string {
  const treated = facts.nastStarts.length > 0;
  const common = [
    pending ? `r${facts.boardBiopsy?.nodeIds?.join('') ?? ''}` : '',
    facts.plan?.kind ?? '',
    facts.omission?.by ?? '',
    examKey(facts),
  ];
  const phase = treated
    ? [bit(facts.nastCompleted !== null), bit(facts.finalRestaging !== null)]
    : facts.lastBiopsy === null
      ? [diagnosisKey(facts), imagingKey(facts), bit(facts.clinicallyNegative)]
      : [];
  return [...common, ...phase].join('|');
}

/** What the laws read of one node in the ledger. */
function ledgerNodeKey(ledger: Ledger, name: NodeName, proven: boolean): string {
  const node = ledger.nodes[name];
  const question = proven ? null : questionOf(ledger, name);
  const concern = isOfConcern(node) ? (isMarked(node) ? '*' : '*-') : '';
  return `${question ?? ''}${concern}`;
}

/**
 * The key of a configuration.
 * @param workup - where the work-up is, as text
 * @param facts - the machine's record
 * @param ledger - the same story without the machine
 * @param bounds - what the alphabet rules out
 */
export function keyOf(workup: string, facts: AxillaFacts, ledger: Ledger, bounds: Bounds): string {
  // After surgery nothing moves any more, and what remains is for the pitfalls of the path.
  if (ledger.treatment === 'operated' && facts.surgeries.length > 0) return workup;
  const provenNow = isProven(ledger);
  const proven = provenNow && !bounds.amendments;
  const unsampled =
    facts.nastStarts.length === 0 &&
    NODE_NAMES.some((name) => ledger.nodes[name].samples.length === 0);
  const pending = !proven && requestIsOpen(facts);
  const around: Around = { unsampled, proven, request: pending };
  const nodes = NODE_NAMES.map(
    (name) => `${nodeKey(facts, name, bounds, around)}/${ledgerNodeKey(ledger, name, provenNow)}`,
  );
  if (bounds.symmetric) nodes.sort();
  const request = provenNow ? '' : (openRequest(ledger) ?? '');
  const knowing = ledger.treatment === 'none' && ledger.plannedKnowing ? 'k' : '';
  const kept = ledger.kept ?? '';
  const axilla = axillaKey(facts, pending);
  return [workup, ...nodes, axilla, request, ledger.treatment, knowing, kept].join('#');
}
