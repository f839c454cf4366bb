/**
 * What the programme view counts: each measure in words, with what stands in its numerator and its
 * denominator and with its sources. Titles, days and sources of targets are those of the clocks.
 */
import { DEFAULT_CONFIG } from '../config.js';
import type { BasisId } from '../knowledge/statements.js';
import type { ClockCode } from '../types.js';

/** Raised with every change of what is counted: measures kept under another number are computed anew. */
export const MEASURES_VERSION = 1;

export const RATE_IDS = [
  'clip-at-biopsy',
  'discordance-to-board',
  'non-diagnostic-repeated',
] as const;
export type RateId = (typeof RATE_IDS)[number];

/** A rate, or the interval of the clock of that code. */
export type MeasureId = RateId | ClockCode;

/** What a measure counts, in words for screens and exports. */
export interface Measure {
  readonly id: MeasureId;
  /** The clock an interval is read from; null for a rate. */
  readonly clock: ClockCode | null;
  readonly title: string;
  /** What one entry is, in the plural: "samples". */
  readonly counted: string;
  /** One sentence. */
  readonly definition: string;
  /** What one of the numerator is: "ended within the target". */
  readonly numerator: string;
  /** What it is out of: "those that ended". */
  readonly denominator: string;
  /** What an entry of the denominator is called that is not in the numerator. */
  readonly remainder: string;
  /** Where from and where to its days count, if the definition does not say so; null where it counts no days. */
  readonly timed: string | null;
  readonly basis: readonly BasisId[];
}

const interval = (
  clock: ClockCode,
  counted: string,
  definition: string,
  basis: readonly BasisId[],
): Measure => ({
  id: clock,
  clock,
  title: DEFAULT_CONFIG.clocks[clock].name,
  counted,
  definition,
  numerator: 'ended within the target',
  denominator: 'those that ended',
  remainder: 'ended past the target',
  timed: '',
  basis,
});

const TO_NAST = 'Days from the first recorded diagnosis to the start of NAST';
const TO_SURGERY = 'Days from the first biopsy to the first surgery, without NAST';

/** Every measure, those a programme is asked for first. */
export const MEASURES: readonly Measure[] = [
  interval(
    'imaging-to-biopsy',
    'cases',
    'Days from the first suspicious imaging report of the axilla to the first biopsy of a node.',
    ['B-time'],
  ),
  interval(
    'biopsy-to-report',
    'samples',
    'Days from each sample of a node to its pathology report; an amended report counts on the day of the amendment.',
    ['SN-19'],
  ),
  {
    id: 'clip-at-biopsy',
    clock: null,
    title: 'Clip placed at biopsy',
    counted: 'nodes',
    definition:
      'Nodes sampled by needle in which a clip was placed at their first needle biopsy or on the same day.',
    numerator: 'clip placed on the day of the first needle biopsy',
    denominator: 'nodes sampled by needle whose clip is recorded as placed or not placed',
    remainder: 'no clip on that day',
    timed: null,
    basis: ['CP-12', 'SN-18'],
  },
  {
    id: 'discordance-to-board',
    clock: null,
    title: 'Discordance to the board',
    counted: 'discordant results',
    definition:
      'Benign results that contradict image, examination or verdict, nothing being metastatic, on which the tumor board decided before treatment was planned by others or began; a deferral counts as having reached the board.',
    numerator: 'decided or deferred by the board before treatment',
    denominator: 'results that reached the board, or were followed by treatment without it',
    remainder: 'treatment planned or begun without the board',
    timed: 'from the result to the board',
    basis: ['SN-21', 'CP-13'],
  },
  {
    id: 'non-diagnostic-repeated',
    clock: null,
    title: 'Non-diagnostic sample repeated',
    counted: 'samples',
    definition:
      'Samples reported as non-diagnostic, benign without nodal tissue included, after whose report the node was sampled again before treatment.',
    numerator: 'sampled again before treatment',
    denominator: 'samples that were repeated, or were followed by treatment without it',
    remainder: 'treatment began without a repeat',
    timed: null,
    basis: ['CP-11', 'SN-19'],
  },
  interval('diagnosis-to-nast', 'cases', `${TO_NAST}, against the target.`, ['B-time']),
  interval('diagnosis-to-nast-limit', 'cases', `${TO_NAST}, against the limit.`, ['B-time']),
  interval(
    'benign-to-verdict',
    'samples',
    'Days from a benign report to the verdict whether it explains the images, or to its acceptance by the board.',
    ['SN-8', 'CP-9'],
  ),
  interval(
    'referral-to-decision',
    'referrals',
    'Days from each referral to the tumor board to its next decision; a deferral does not end them.',
    ['SN-21'],
  ),
  interval(
    'repeat-biopsy',
    'requests',
    'Days from a non-diagnostic report, or from a biopsy decision of the board, to the next biopsy.',
    ['CP-11', 'SN-16'],
  ),
  interval('biopsy-to-surgery', 'cases', `${TO_SURGERY}, against the target.`, ['B-time']),
  interval('biopsy-to-surgery-limit', 'cases', `${TO_SURGERY}, against the limit.`, ['B-time']),
  interval('nast-to-surgery', 'cases', 'Days from the end of NAST to the surgery that follows.', [
    'B-time',
  ]),
  interval(
    'ibc-to-nast',
    'cases',
    'Days from the first recorded diagnosis to the start of NAST in inflammatory cancer.',
    ['SN-26'],
  ),
];

/** Why something is neither in the numerator nor in the denominator, and will not be. */
export const EXCLUSIONS = {
  'estimated-date': 'a date is estimated',
  'dates-conflict': 'the end is dated before the beginning',
  'not-recorded': 'whether a clip was placed is not recorded',
  waived: 'the clip was waived with a reason on the day of the biopsy',
  'answered-otherwise': 'another sample or report answered it first',
  'treated-before': 'treatment had begun before the result came',
  closed: 'the case was closed while it was open',
  redirected: 'the case is redirected: outside this pathway',
  'entered-in-error': 'the case was entered in error',
} as const;
export type Exclusion = keyof typeof EXCLUSIONS;

/**
 * A measure by its id.
 * @throws RangeError if there is no such measure
 */
export function measureOf(id: MeasureId): Measure {
  const found = MEASURES.find((measure) => measure.id === id);
  if (!found) throw new RangeError(`Unknown measure: ${String(id)}`);
  return found;
}
