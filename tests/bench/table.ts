/** One line of the printed table. */
export interface Row {
  readonly name: string;
  readonly measured: string;
  /** What it is measured against, in the same run. */
  readonly peer: string;
  readonly ratio: string;
  readonly goal: string;
  /** Absent where a line has no goal of its own. */
  readonly isMet?: boolean;
}

const HEAD = { name: '', measured: 'measured', peer: 'peer', ratio: 'ratio', goal: 'goal' };

const verdict = ({ isMet }: Row): string => (isMet === undefined ? '' : isMet ? 'met' : 'not met');

/** The table as text, its columns aligned. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    { ...HEAD, verdict: '' },
    ...rows.map((row) => ({ ...row, verdict: verdict(row) })),
  ];
  const columns = ['name', 'measured', 'peer', 'ratio', 'goal', 'verdict'] as const;
  const widths = columns.map((column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map((row) =>
      columns
        .map((column, index) => row[column].padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
