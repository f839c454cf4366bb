/**
 * What goes wrong in a programme, and how often where it can: data of the generator, not a claim about
 * any clinic. Each names the pitfall it leads to.
 */
import type { PitfallCode } from '../../machines/vocabulary.js';

const SLIP_TABLE = {
  /** Somebody acknowledges a pitfall seen. */
  acknowledged: [0.35],
  'clip not placed': [0.12, 'clip-missing'],
  'clip waived': [0.25, 'clip-missing'],
  'clip not found': [0.08, 'clip-not-confirmed'],
  'clip not looked for': [0.3, 'clip-not-confirmed'],
  'one core': [0.05, 'insufficient-sample'],
  'sampled by FNA': [0.08, 'fna-alone'],
  'level not surveyed': [0.1, 'incomplete-survey'],
  'receptors not reported': [0.15, 'receptors-missing'],
  'receptors differ': [0.12, 'receptors-differ'],
  'limited surgery of a residual node': [0.3, 'residual-node-limited-surgery'],
  'no restaging': [0.06, 'restaging-missing'],
  'clipped node left': [0.05, 'clipped-node-not-removed'],
  'clipped node not named': [0.08, 'clipped-node-not-removed'],
  'limited surgery of inflammatory cancer': [0.15, 'ibc-axillary-surgery'],
  'other side named': [0.004, 'side-mismatch'],
  'report dated too early': [0.006, 'dates-conflict'],
  'verdict without a report': [0.012, 'out-of-place'],
  'entry taken back': [0.02],
  'study not appropriate': [0.05, 'study-not-appropriate'],
  'lymphoma sampled by FNA': [0.5, 'lymphoma-needs-core'],
  'hematology not called': [0.3, 'hematology-not-referred'],
  'work-up not called': [0.3, 'systemic-workup-not-referred'],
  'left early': [0.006, 'closed-with-open-questions'],
} as const satisfies Record<string, readonly [share: number, leadsTo?: PitfallCode]>;
export type Slip = keyof typeof SLIP_TABLE;

/** Share of chances in which it happens. */
export const SLIPS = Object.fromEntries(
  Object.entries(SLIP_TABLE).map(([slip, [share]]) => [slip, share]),
) as Readonly<Record<Slip, number>>;
