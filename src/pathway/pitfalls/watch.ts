/**
 * Watching the pitfalls while the log is replayed: what each event raised and cleared, since when,
 * what was acknowledged at which severity, and what surgery leaves behind.
 */
import type { CaseEvent, EventOf } from '../../machines/events.js';
import type { Place } from '../../machines/facts.js';
import { PITFALL_CODES, type PitfallCode } from '../../machines/vocabulary.js';
import type { Day, Pitfall, PitfallStatus, Severity } from '../types.js';
import { IMAGING_RULES } from './rules-of-imaging.js';
import { MARK_RULES } from './rules-of-marks.js';
import { RECORD_RULES } from './rules-of-record.js';
import { RESULT_RULES } from './rules-of-results.js';
import { SAMPLE_RULES } from './rules-of-samples.js';
import { TREATMENT_RULES } from './rules-of-treatment.js';
import type { Finding, Rule, View } from './view.js';

/** Every rule of the contract's section 3, by code. */
export const PITFALL_RULES = {
  ...IMAGING_RULES,
  ...SAMPLE_RULES,
  ...MARK_RULES,
  ...RESULT_RULES,
  ...TREATMENT_RULES,
  ...RECORD_RULES,
} as Readonly<Record<PitfallCode, Rule>>;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, critical: 2 };

interface Flag {
  readonly code: PitfallCode;
  readonly key: string;
  finding: Finding;
  since: Day;
  resolvedOn: Day | null;
  acknowledged: EventOf<'pitfall.acknowledged'> | null;
  /** The last look that found it. */
  foundAt: number;
}

/** The key of a flag: its code, and its node where it is about one. */
export const flagKey = (code: PitfallCode, nodeId?: string): string =>
  nodeId === undefined ? code : `${code}@${nodeId}`;

const FALLBACK: PitfallCode = 'treatment-of-open-axilla';

/** The rules in the order they are asked: the contract's, with the one that others explain at the end. */
const ASKED: readonly (readonly [PitfallCode, Rule])[] = [
  ...PITFALL_CODES.filter((code) => code !== FALLBACK),
  FALLBACK,
].map((code) => [code, PITFALL_RULES[code]]);

/** Whether a finding says why treatment began too early, so that the fallback need not. */
const explains = (code: PitfallCode, rule: Rule, finding: Finding): boolean =>
  code === 'treatment-before-tissue' ||
  (rule.atSurgery === 'audit' && finding.severity === 'critical');

/** Follows the pitfalls of one case from event to event. */
export class PitfallWatch {
  readonly #flags = new Map<string, Flag>();
  #operated = false;
  #looks = 0;

  /**
   * Takes the view after an event, or on the day of reading.
   * @returns keys of the flags it raised and cleared
   */
  look(view: View, event?: CaseEvent): { readonly raised: string[]; readonly cleared: string[] } {
    this.#operated = view.facts.surgeries.length > 0;
    this.#looks += 1;
    const raised: string[] = [];
    let explained = false;
    for (const [code, rule] of ASKED) {
      if ((this.#operated && rule.atSurgery === 'ends') || (explained && code === FALLBACK))
        continue;
      for (const finding of rule.find(view)) {
        explained ||= explains(code, rule, finding);
        if (this.#found(code, finding, view.day)) raised.push(flagKey(code, finding.nodeId));
      }
    }
    const cleared: string[] = [];
    for (const flag of this.#flags.values()) {
      if (flag.resolvedOn !== null || flag.foundAt === this.#looks) continue;
      flag.resolvedOn = view.day;
      flag.acknowledged = null;
      cleared.push(flag.key);
    }
    if (event?.type === 'pitfall.acknowledged') this.#acknowledge(event);
    return { raised, cleared };
  }

  /** Keeps what a rule found; says whether that raised its flag, for the first time or again. */
  #found(code: PitfallCode, finding: Finding, day: Day): boolean {
    const key = flagKey(code, finding.nodeId);
    const flag = this.#flags.get(key);
    if (flag === undefined || flag.resolvedOn !== null) {
      this.#flags.set(key, {
        code,
        key,
        finding,
        since: finding.since ?? day,
        resolvedOn: null,
        acknowledged: null,
        foundAt: this.#looks,
      });
      return true;
    }
    if (RANK[finding.severity] > RANK[flag.finding.severity]) flag.acknowledged = null;
    flag.finding = finding;
    flag.foundAt = this.#looks;
    return false;
  }

  #acknowledge(event: EventOf<'pitfall.acknowledged'>): void {
    const { pitfall, nodeId } = event.data;
    for (const flag of this.#flags.values()) {
      const meant =
        flag.code === pitfall && (nodeId === undefined || flag.finding.nodeId === nodeId);
      if (meant && flag.resolvedOn === null) flag.acknowledged = event;
    }
  }

  #statusOf(flag: Flag): PitfallStatus {
    if (flag.resolvedOn !== null) return 'resolved';
    if (this.#operated && PITFALL_RULES[flag.code].atSurgery === 'audit') return 'audit';
    return flag.acknowledged === null ? 'active' : 'acknowledged';
  }

  /** Every flag that was ever raised: critical first, then in the contract's order. */
  pitfalls(): readonly Pitfall[] {
    const order = (flag: Flag): number =>
      (flag.resolvedOn === null ? 0 : 1000) -
      RANK[flag.finding.severity] * 100 +
      PITFALL_CODES.indexOf(flag.code);
    return [...this.#flags.values()]
      .sort((a, b) => order(a) - order(b) || (a.key < b.key ? -1 : 1))
      .map((flag) => this.#describe(flag));
  }

  #describe(flag: Flag): Pitfall {
    const { code, finding, acknowledged } = flag;
    const { title, action, basis } = PITFALL_RULES[code];
    const places = finding.on.filter(
      (place): place is Place => place !== null && place !== undefined,
    );
    const eventIds = [
      ...new Set([...places].sort((a, b) => a.seq - b.seq).map((place) => place.id)),
    ];
    return {
      code,
      severity: finding.severity,
      status: this.#statusOf(flag),
      since: flag.since,
      ...(flag.resolvedOn === null ? {} : { resolvedOn: flag.resolvedOn }),
      ...(finding.nodeId === undefined ? {} : { nodeId: finding.nodeId }),
      eventIds,
      title,
      message: finding.message,
      action,
      basis,
      ...(acknowledged === null
        ? {}
        : {
            acknowledgement: {
              eventId: acknowledged.id,
              on: acknowledged.occurredAt.slice(0, 10),
              by: acknowledged.recordedBy,
              reason: acknowledged.data.reason,
            },
          }),
    };
  }
}
