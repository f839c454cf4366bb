/** Where a statement stands in its source, and what it says in our words. */
export interface StatementBody {
  /** Heading of the source under which the statement stands. */
  readonly section: string;
  readonly text: string;
}
