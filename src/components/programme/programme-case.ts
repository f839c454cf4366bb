import type { MeasuredCase } from '../../pathway/programme/aggregate.js';

/** One case as the programme view takes it. */
export interface ProgrammeCase extends MeasuredCase {
  /** Name of the patient and side, as the list behind a figure shows it. */
  readonly label: string;
  /** Address of the case within the application; it carries nothing of the patient. */
  readonly address: string;
  /** Whether the patient is invented. */
  readonly sample: boolean;
}
