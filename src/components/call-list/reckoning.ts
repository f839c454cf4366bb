import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { callOf, moreUrgent, urgencyOf } from '../../pathway/calls/index.js';
import type { CallItem, LeftOut, LeftOutReason, Urgency } from '../../pathway/calls/index.js';
import { nameLine } from '../../pathway/narrative/identity.js';
import type { CaseFile, CaseStatus } from '../../pathway/types.js';

/** A case as the list is given it. */
export interface CallCase {
  readonly caseFile: CaseFile;
  /** Its status on the day of the calls. */
  readonly status: CaseStatus;
  /** Whether the patient is invented. */
  readonly sample: boolean;
  /** Where the patient is opened; holds nothing of the patient. */
  readonly address: string;
}

/** A call, and how urgent it is. */
export interface Call {
  readonly of: CallCase;
  readonly call: CallItem;
  readonly urgency: Urgency;
}

/** The calls of all cases, the most urgent first, and why the others are left out. */
export interface Reckoned {
  readonly calls: readonly Call[];
  readonly leftOut: readonly LeftOutReason[];
}

/** Work goes on for so long before the page gets its turn, in milliseconds. */
const SLICE_MS = 12;

/** What was found before, by the status of a case: a change of one patient asks one patient anew. */
const found = new WeakMap<CaseStatus, CallItem | LeftOut>();

function foundOf({ caseFile, status }: CallCase): CallItem | LeftOut {
  const known = found.get(status);
  if (known !== undefined) return known;
  const call = callOf(caseFile, status);
  found.set(status, call);
  return call;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const byName = (a: Call, b: Call): number =>
  nameLine(a.of.caseFile.patient).localeCompare(nameLine(b.of.caseFile.patient), 'en');

function ordered(calls: readonly Call[], leftOut: readonly LeftOutReason[]): Reckoned {
  return { calls: calls.toSorted((a, b) => moreUrgent(a, b) || byName(a, b)), leftOut };
}

/** Finds the calls of many cases slice by slice, so that the page answers in between. */
export class Reckoning implements ReactiveController {
  /** What was found, once all cases are done. */
  result: Reckoned | undefined;
  /** How many cases are done. */
  done = 0;

  readonly #host: ReactiveControllerHost;
  #cases: readonly CallCase[] = [];
  #run = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.result === undefined) void this.begin(this.#cases);
  }

  hostDisconnected(): void {
    this.#run += 1;
  }

  /** Begins with these cases; what was going on before ends. */
  async begin(cases: readonly CallCase[]): Promise<void> {
    this.#cases = cases;
    this.#run += 1;
    const run = this.#run;
    const calls: Call[] = [];
    const leftOut: LeftOutReason[] = [];
    this.result = undefined;
    this.done = 0;
    let until = performance.now() + SLICE_MS;
    for (const of of cases) {
      if (performance.now() > until) {
        this.#host.requestUpdate();
        await turn();
        if (run !== this.#run) return;
        until = performance.now() + SLICE_MS;
      }
      const call = foundOf(of);
      if (call.kind === 'left-out') leftOut.push(call.reason);
      else calls.push({ of, call, urgency: urgencyOf(of.status) });
      this.done += 1;
    }
    this.result = ordered(calls, leftOut);
    this.#host.requestUpdate();
  }
}
