/** One thing that can be done instead; the first is what the Stop is for. */
export interface Remedy {
  readonly id: string;
  readonly label: string;
}

/** What a Stop says and offers. */
export interface Stop {
  /** What it stands before: "Stop before NAST is recorded". */
  readonly word: string;
  /** The fact in one sentence. */
  readonly heading: string;
  readonly facts: readonly { readonly term: string; readonly lines: readonly string[] }[];
  readonly remedies: readonly Remedy[];
  readonly goOn: {
    readonly heading: string;
    readonly text: string;
    readonly button: string;
  };
}

/** A remedy by its id, or going on with the reason that was typed. */
export type StopAnswer =
  { readonly remedy: string } | { readonly remedy: undefined; readonly reason: string };

/** The remedy that Esc stands for: nothing is done. */
export const BACK = 'back';
