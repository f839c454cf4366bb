/** The programme's figures as a file for a spreadsheet. No patient is in it. */
import { configured, type PathwaySettings } from '../config.js';
import type { Figure, SliceFigures } from './aggregate.js';
import { csvOf, type CsvCell } from './csv.js';
import { EXCLUSIONS, measureOf, type Exclusion } from './definitions.js';
import type { Period } from './periods.js';

/** What is written into a file. */
export interface ProgrammeExport {
  readonly period: Period;
  /** Of the whole period. */
  readonly figures: readonly Figure[];
  /** Month by month, or by quarter or year. */
  readonly slices: readonly SliceFigures[];
  /** Whose figures they are: `patients`, `sample patients (invented)`, or both. */
  readonly patients: string;
  /** The site's targets, for their sources. */
  readonly config?: PathwaySettings;
}

const REASONS = Object.keys(EXCLUSIONS) as Exclusion[];

const HEADER: readonly string[] = [
  'Measure',
  'Part of the period',
  'From',
  'To',
  'Counted',
  'Numerator',
  'Denominator',
  'Cases in the denominator',
  'Per cent',
  'Median days',
  '90th percentile days',
  'Target days',
  'Kind of days',
  'Still open',
  'Still open past target',
  ...REASONS.map((reason) => `Left out: ${EXCLUSIONS[reason]}`),
  'Numerator counts',
  'Denominator counts',
  'Definition',
  'Source of the measure',
  'Source of the target',
  'Whose figures',
];

/**
 * The figures as comma-separated text: a row per measure for the whole period, then one for each
 * month, quarter or year. Days are written as `2026-07-14`; a percentage or percentile that would
 * rest on too few cases is an empty cell.
 */
export function programmeCsv(data: ProgrammeExport): string {
  const { clocks } = configured(data.config);
  const row = (figure: Figure, part: string, { from, to }: Period): readonly CsvCell[] => {
    const { title, counted, clock, numerator, denominator, definition, basis } = measureOf(
      figure.measure,
    );
    return [
      title,
      part,
      from,
      to,
      counted,
      figure.numerator,
      figure.denominator,
      figure.cases,
      figure.percent,
      figure.days?.median ?? null,
      figure.days?.ninetieth ?? null,
      figure.targets.join(' or ') || null,
      clock === null ? null : figure.business ? 'business' : 'calendar',
      figure.open,
      clock === null ? null : figure.openPastTarget,
      ...REASONS.map((reason) => figure.excluded.find((one) => one.reason === reason)?.count ?? 0),
      numerator,
      denominator,
      definition,
      basis.join(' '),
      clock === null ? null : clocks[clock].source,
      data.patients,
    ];
  };
  const rows = data.figures.flatMap((figure) => [
    row(figure, 'whole period', data.period),
    ...data.slices.flatMap(({ slice, figures }) =>
      figures
        .filter(({ measure }) => measure === figure.measure)
        .map((part) => row(part, slice.label, slice)),
    ),
  ]);
  return csvOf([HEADER, ...rows]);
}
