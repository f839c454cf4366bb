/**
 * What a case waits for, how long, and how often it is found waiting for it: the shape of the programme
 * as a table. Lengths are working days, five to the week.
 */
import type { AppointmentKind } from '../../machines/vocabulary.js';

/** Shortest and longest, in working days. */
export type Span = readonly [from: number, to: number];

export interface Wait {
  readonly usual: Span;
  readonly late: Span;
  /** Weight of this wait among those of its course, as the one in which today falls. */
  readonly found: number;
  /** What can be booked for it. */
  readonly booking?: AppointmentKind;
}

/** Share of waits that are late. */
export const LATE = 0.09;

const wait = (usual: Span, late: Span, found: number, booking?: AppointmentKind): Wait => ({
  usual,
  late,
  found,
  ...(booking === undefined ? {} : { booking }),
});

export const WAITS = {
  exam: wait([2, 6], [8, 20], 0.5, 'consultation'),
  ultrasound: wait([2, 7], [9, 20], 0.7, 'imaging'),
  'second-look': wait([2, 6], [9, 20], 1.6, 'imaging'),
  guidance: wait([2, 6], [9, 18], 1.6, 'consultation'),
  biopsy: wait([2, 5], [7, 18], 1, 'biopsy'),
  report: wait([2, 4], [6, 12], 1.6),
  verdict: wait([1, 4], [6, 12], 0.9),
  board: wait([2, 8], [11, 20], 1.2, 'board'),
  clip: wait([2, 5], [7, 15], 2, 'clip'),
  referral: wait([1, 4], [6, 15], 1),
  decision: wait([2, 8], [10, 20], 2.4, 'consultation'),
  plan: wait([1, 4], [6, 15], 1.1, 'consultation'),
  'nast-start': wait([2, 6], [8, 20], 0.9, 'nast'),
  // Half of a course of NAST.
  'nast-half': wait([30, 55], [57, 65], 1.8),
  restaging: wait([2, 8], [12, 25], 0.9, 'imaging'),
  'surgery-plan': wait([1, 5], [8, 15], 0.8, 'consultation'),
  surgery: wait([4, 10], [16, 35], 1.6, 'surgery'),
  'final-report': wait([3, 7], [9, 15], 0.6),
  closing: wait([10, 50], [60, 120], 1.5),
  records: wait([2, 8], [10, 25], 2.5),
  hold: wait([3, 12], [15, 30], 0.9),
} as const satisfies Record<string, Wait>;
export type WaitName = keyof typeof WAITS;

/** Weight of the time after the last event of a course. */
export const AFTER_THE_END = 2.6;
/** Working days of eighteen months, less two weeks for what is dated too early: nothing is older. */
export const EIGHTEEN_MONTHS = 380;
