/** What a site can set; every default is named by the contract. */
import type { ClockCode, Day } from './types.js';

export interface ClockTarget {
  readonly days: number;
  readonly unit: 'calendar' | 'business';
  readonly name: string;
  /** Name of the source, or "local default". */
  readonly source: string;
}

export interface PathwayConfig {
  /** Cores below which a core biopsy counts as a small sample (SN-19). */
  readonly minimumCores: number;
  /** Days from the first diagnosis after which inflammatory cancer without NAST is a check, then critical. */
  readonly inflammatoryWarningDays: number;
  readonly inflammatoryCriticalDays: number;
  readonly clocks: Readonly<Record<ClockCode, ClockTarget>>;
  /** Days on which the site does not work, beside weekends; only clocks in business days leave them out. */
  readonly holidays: readonly Day[];
  /** Days before a step has to be done from which on a forecast calls its target at risk. */
  readonly forecastDays: number;
  /** Codes of the languages whose clinical wording clinicians of the site have reviewed, such as `de`. */
  readonly reviewedLanguages: readonly string[];
}

const target = (days: number, name: string, source = 'local default'): ClockTarget => ({
  days,
  unit: 'calendar',
  name,
  source,
});

/** The defaults of the contract, section 3. */
export const DEFAULT_CONFIG: PathwayConfig = {
  minimumCores: 2,
  inflammatoryWarningDays: 14,
  inflammatoryCriticalDays: 30,
  holidays: [],
  forecastDays: 7,
  reviewedLanguages: [],
  clocks: {
    'imaging-to-biopsy': target(7, 'Suspicious imaging to biopsy', 'NAPBC PROMPT'),
    'biopsy-to-report': target(5, 'Biopsy to report'),
    'benign-to-verdict': target(5, 'Benign report to verdict'),
    'referral-to-decision': target(14, 'Board referral to decision'),
    'repeat-biopsy': target(7, 'Repeat biopsy'),
    // The study behind the limit counts harm from day 61; the target before it is a site's own.
    'diagnosis-to-nast': target(30, 'Diagnosis to NAST', 'local default; study from day 61'),
    'diagnosis-to-nast-limit': target(
      60,
      'Diagnosis to NAST, limit',
      'cohort study, PMID 32431013',
    ),
    'biopsy-to-surgery': target(28, 'Biopsy to first surgery', 'NAPBC PROMPT'),
    'biopsy-to-surgery-limit': target(
      42,
      'Biopsy to first surgery, limit',
      'local default; 39 to 42 observed',
    ),
    'nast-to-surgery': target(56, 'NAST end to surgery', 'cohort study, PMID 26678405'),
    'ibc-to-nast': target(14, 'Inflammatory cancer: diagnosis to NAST'),
  },
};

/** A site's settings over the defaults; clocks are set one by one. */
export type PathwaySettings = Partial<Omit<PathwayConfig, 'clocks'>> & {
  readonly clocks?: Partial<PathwayConfig['clocks']>;
};

/** The settings in force. */
export const configured = (settings: PathwaySettings = {}): PathwayConfig => ({
  ...DEFAULT_CONFIG,
  ...settings,
  clocks: { ...DEFAULT_CONFIG.clocks, ...settings.clocks },
});
