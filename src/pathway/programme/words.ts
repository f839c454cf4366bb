/** The programme's figures in words, the same on screens and in exports. */
import type { Figure } from './aggregate.js';
import { FEWEST_CASES } from './aggregate.js';
import { EXCLUSIONS, measureOf } from './definitions.js';

/** `4,213`, the same in every locale. */
export const numberWords = (count: number): string => count.toLocaleString('en-US');

/** `1 day`, `7 days`, `5 business days`. */
export const dayWords = (days: number, business: boolean): string =>
  `${days} ${business ? 'business ' : ''}${days === 1 ? 'day' : 'days'}`;

/** `18 of 24 (75 %)`; without the percentage where it would rest on too few cases. */
export const shareLine = ({ numerator, denominator, percent }: Figure): string =>
  `${numberWords(numerator)} of ${numberWords(denominator)}${percent === null ? '' : ` (${percent} %)`}`;

/** What stands where a number would rest on too few cases. */
export const FEW_CASES = `Fewer than ${FEWEST_CASES} cases`;

/** Why there is no percentage and no percentile; empty where there is one, or nothing was counted. */
export const fewLine = ({ percent, denominator }: Figure): string =>
  percent === null && denominator > 0 ? `${FEW_CASES}: no percentage or percentile is given.` : '';

/** `target 7 days`, or from the lowest to the highest where there was more than one; empty without a target. */
export function targetWords({ targets, business }: Figure): string {
  const [low, high] = [targets.at(0), targets.at(-1)];
  if (low === undefined || high === undefined) return '';
  return low === high
    ? `target ${dayWords(high, business)}`
    : `targets ${low} to ${dayWords(high, business)}`;
}

/** `Median 6 days, 90th percentile 11`; empty where it is not given. */
export function daysLine({ measure, days, business }: Figure): string {
  if (days === null) return '';
  const { timed } = measureOf(measure);
  const median = ['Median', dayWords(days.median, business), timed].filter(Boolean).join(' ');
  return `${median}, 90th percentile ${days.ninetieth}`;
}

/** `4 still open, 2 of them past the target`. */
export function openLine({ open, openPastTarget }: Figure): string {
  if (open === 0) return 'None still open';
  return openPastTarget > 0
    ? `${numberWords(open)} still open, ${numberWords(openPastTarget)} of them past the target`
    : `${numberWords(open)} still open`;
}

/** What is left out and why: `2: a date is estimated`. */
export const excludedLines = ({ excluded }: Figure): readonly string[] =>
  excluded.map(({ reason, count }) => `${numberWords(count)}: ${EXCLUSIONS[reason]}`);

/** What an outcome is called: `ended within the target`, `still open`, or the reason it is left out. */
export function outcomeWords({ measure, outcome }: Figure['behind'][number]['entry']): string {
  const { numerator, remainder } = measureOf(measure);
  if (outcome === 'met') return numerator;
  if (outcome === 'not-met') return remainder;
  return outcome === 'open' ? 'still open' : `left out: ${EXCLUSIONS[outcome]}`;
}
