/** The words of a forecast. */
import type { EventType } from '../machines/vocabulary.js';
import type { ClockTarget } from './config.js';
import { formatDay } from './days.js';
import type { Forecast } from './forecast.js';

/** What has to happen: the thing, and what becomes of it. */
type Deed = readonly [thing: string, done: string];

/** One row per fact that the next steps of a stage ask for. */
export const DEEDS: Readonly<Partial<Record<EventType, Deed>>> = {
  'diagnosis.recorded': ['the proof of the cancer', 'recorded'],
  'exam.recorded': ['the examination', 'done'],
  'imaging.ordered': ['the imaging', 'ordered'],
  'imaging.reported': ['the imaging', 'reported'],
  'biopsy.performed': ['the biopsy', 'done'],
  'clip.placed': ['the clip', 'placed'],
  'clip.waived': ['the clip', 'waived'],
  'clip.checked': ['the clip', 'looked for'],
  'pathology.reported': ['the pathology report', 'given'],
  'concordance.assessed': ['the verdict on concordance', 'given'],
  'tumor-board.referred': ['the referral to the board', 'made'],
  'tumor-board.decided': ['the decision of the board', 'made'],
  'treatment.planned': ['the plan', 'made'],
  'nast.started': ['NAST', 'started'],
  'nast.completed': ['NAST', 'completed'],
  'restaging.reported': ['the restaging', 'reported'],
  'surgery.performed': ['the operation', 'done'],
  'surgical-pathology.reported': ['the surgical pathology', 'reported'],
  'referral.made': ['the referral', 'made'],
};

const ANYTHING: Deed = ['the next step', 'done'];

/** A target in words: "30 days", "5 business days". */
const length = ({ days, unit }: ClockTarget): string =>
  `${String(days)} ${unit === 'business' ? 'business ' : ''}${days === 1 ? 'day' : 'days'}`;

/**
 * "Diagnosis to NAST by 14-Mar-2026 cannot be met any more unless the biopsy is done by 12-Mar-2026."
 * @param forecast - all but its words
 */
export function wordsOfForecast(
  forecast: Pick<
    Forecast,
    'label' | 'nodeId' | 'dueOn' | 'state' | 'nextBy' | 'steps' | 'bookedOn'
  >,
): string {
  const { label, nodeId, dueOn, state, nextBy, steps, bookedOn } = forecast;
  const [thing, done] = DEEDS[steps[0].type] ?? ANYTHING;
  const target = `${label}${nodeId === undefined ? '' : ` of ${nodeId}`} by ${formatDay(dueOn)}`;
  if (state === 'lost')
    return `${target} can no longer be met: ${thing} had to be ${done} by ${formatDay(nextBy)}.`;
  const booked = bookedOn === undefined ? '' : `; it is booked for ${formatDay(bookedOn)}`;
  return `${target} cannot be met any more unless ${thing} is ${done} by ${formatDay(nextBy)}${booked}.`;
}

/**
 * What a forecast rests on: "Forecast from targets, not a verdict: Diagnosis to NAST 30 days (local default)."
 * @param targets - the clock, and the clocks of the steps before its end
 */
export const groundsOfForecast = (targets: readonly ClockTarget[]): string =>
  `Forecast from targets, not a verdict: ${targets
    .map((target) => `${target.name} ${length(target)} (${target.source})`)
    .join('; ')}.`;
