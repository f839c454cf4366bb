/** Writes to cases of the database: what was planned for them as they were found, in one write or not at all. */
import type { IDBPDatabase } from 'idb';
import { planned, recordsAfter } from './chained.js';
import type { Intent, Means, Plan } from './chained.js';
import type { ChangeFeed } from './changes.js';
import type { CaseDatabase } from './database.js';
import { sha256 } from './digest.js';
import { findCase, findCases } from './finding.js';
import type { FoundHere } from './finding.js';
import type { KeptChain, Summarize } from './log.js';
import { lossIn } from './losses.js';
import { RecentLogs } from './recent-logs.js';
import type { RecordForm } from './records.js';
import { Turns, turnOf } from './turn.js';
import { seenHead } from './witness.js';
import type { Witness } from './witness.js';
import { writeCases } from './writing.js';
import type { CaseWrite } from './writing.js';

/** What the cases of a database are kept with. */
export interface Parts {
  readonly name: string;
  readonly witness: Witness;
  readonly now: () => string;
  readonly readOnly: boolean;
  readonly askToLast: () => Promise<void>;
  readonly form: RecordForm;
  readonly summarize: Summarize | undefined;
}

/** A source of a case: something of which the id of the case is known, and what is planned with it. */
export interface Planner<Source, Answer> {
  readonly idOf: (source: Source) => string;
  readonly plan: (source: Source, found: FoundHere) => Promise<Plan<Answer>>;
}

interface Planned<Answer> {
  readonly found: FoundHere;
  readonly plan: Plan<Answer>;
}

export class CaseWriter {
  /** The chains that were verified or written here. */
  readonly known = new Map<string, KeptChain>();
  readonly recent = new RecentLogs();
  readonly #turns: Turns;
  #hasAsked = false;

  constructor(
    private readonly database: IDBPDatabase<CaseDatabase>,
    private readonly changes: ChangeFeed,
    private readonly parts: Parts,
  ) {
    this.#turns = new Turns(turnOf(parts.name));
  }

  get means(): Means {
    return { digest: sha256, summarize: this.parts.summarize, known: this.known };
  }

  /** What would be written to several cases as they are now. */
  async plans<Source, Answer>(
    sources: readonly Source[],
    { idOf, plan }: Planner<Source, Answer>,
  ): Promise<readonly Planned<Answer>[]> {
    const found = await findCases(this.database, this.parts.form, sources.map(idOf));
    return Promise.all(
      sources.map(async (source, index) => {
        const here = found[index] ?? { records: [], places: new Set<number>() };
        return { found: here, plan: await plan(source, here) };
      }),
    );
  }

  /** Plans several cases and writes all of them in one write, or nothing. */
  writeAll<Source, Answer>(
    sources: readonly Source[],
    planner: Planner<Source, Answer>,
  ): Promise<readonly Answer[]> {
    return this.#turns.take(async () => {
      for (;;) {
        const plans = await this.plans(sources, planner);
        const writes = plans.flatMap(({ found, plan: { written } }) =>
          written ? [{ found, written }] : [],
        );
        if (!(await this.#keep(writes))) continue;
        if (writes.length > 0) this.changes.announce();
        return plans.map(({ plan: { answer } }) => answer);
      }
    });
  }

  /** Plans one case and writes it. */
  write<Answer>(caseId: string, intent: Intent<Answer>): Promise<Answer> {
    return this.#turns.take(async () => {
      for (;;) {
        // Whoever could restore the case looks at all of it.
        const recent = intent.restore ? [] : this.recent.get(caseId);
        const found = await findCase(this.database, this.parts.form, caseId, recent);
        const { answer, written } = await planned(found, intent, this.means);
        if (written === undefined) return answer;
        // Another tab may have written while the chain was computed: then it is decided anew.
        if (!(await this.#keep([{ found, written }]))) continue;
        this.changes.announce([caseId]);
        return answer;
      }
    });
  }

  /**
   * Writes, and remembers what was written.
   *
   * @returns false where a case is not as it was found any more
   */
  async #keep(writes: readonly CaseWrite[]): Promise<boolean> {
    if (writes.length === 0) return true;
    if (!(await writeCases(this.database, this.parts.form, writes))) return false;
    this.#turns.wrote();
    for (const { found, written } of writes) {
      const { header } = written;
      const records = recordsAfter(found, written);
      this.known.set(header.caseId, header.chain);
      if (writes.length === 1) this.recent.keep(header.caseId, records);
      // What was saved and is still not here goes on being missed.
      const seen = this.parts.witness.head(header.handle);
      if (!(await lossIn({ header, records }, seen))) {
        this.parts.witness.keep(header.handle, seenHead(header));
      }
    }
    if (writes.some(({ written }) => !written.header.sample)) this.#askOnce();
    return true;
  }

  /** Before a save there is nothing worth a question, and a second question would only annoy. */
  #askOnce(): void {
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    void this.parts.askToLast();
  }
}
