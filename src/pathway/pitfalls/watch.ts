/**
 * Watching the pitfalls while the log is replayed: what each event raised and cleared, since when,
 * what was acknowledged at which severity, and what surgery leaves behind.
 */
import type { CaseEvent, EventOf } from '../../machines/events.js';
import type { Place } from '../../machines/facts.js';
import { PITFALL_CODES, type PitfallCode } from '../../machines/vocabulary.js';
import type { Day, Pitfall, PitfallStatus, Severity } from '../types.js';
import { AXILLA_RULES } from './rules-of-axilla.js';
import { NODE_RULES } from './rules-of-nodes.js';
import { RECORD_RULES } from './rules-of-record.js';
import type { Finding, Rule, View } from './view.js';

/** Every rule of the contract's section 3, by code. */
export const PITFALL_RULES = { ...NODE_RULES, ...AXILLA_RULES, ...RECORD_RULES } as Readonly<
  Record<PitfallCode, Rule>
>;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, critical: 2 };

interface Flag {
  readonly code: PitfallCode;
  readonly key: string;
  finding: Finding;
  since: Day;
  resolvedOn: Day | null;
  acknowledged: EventOf<'pitfall.acknowledged'> | null;
}

/** The key of a flag: its code, and its node where it is about one. */
export const flagKey = (code: PitfallCode, nodeId?: string): string =>
  nodeId === undefined ? code : `${code}@${nodeId}`;

const FALLBACK: PitfallCode = 'treatment-of-open-axilla';

/** What every rule finds in a view, in the contract's order. */
function findAll(view: View): Map<string, { code: PitfallCode; finding: Finding }> {
  const found = new Map<string, { code: PitfallCode; finding: Finding }>();
  const operated = view.facts.surgeries.length > 0;
  let explained = false;
  const ask = (code: PitfallCode): void => {
    const rule = PITFALL_RULES[code];
    if (operated && rule.atSurgery === 'ends') return;
    for (const finding of rule.find(view)) {
      found.set(flagKey(code, finding.nodeId), { code, finding });
      explained ||=
        code === 'treatment-before-tissue' ||
        (rule.atSurgery === 'audit' && finding.severity === 'critical');
    }
  };
  for (const code of PITFALL_CODES) if (code !== FALLBACK) ask(code);
  if (!explained) ask(FALLBACK);
  return found;
}

/** Follows the pitfalls of one case from event to event. */
export class PitfallWatch {
  readonly #flags = new Map<string, Flag>();
  #operated = false;

  /**
   * Takes the view after an event, or on the day of reading.
   * @returns keys of the flags it raised and cleared
   */
  look(view: View, event?: CaseEvent): { readonly raised: string[]; readonly cleared: string[] } {
    const found = findAll(view);
    this.#operated = view.facts.surgeries.length > 0;
    const raised: string[] = [];
    const cleared: string[] = [];
    for (const [key, flag] of this.#flags) {
      if (flag.resolvedOn !== null || found.has(key)) continue;
      flag.resolvedOn = view.day;
      flag.acknowledged = null;
      cleared.push(key);
    }
    for (const [key, { code, finding }] of found) {
      const flag = this.#flags.get(key);
      if (flag === undefined || flag.resolvedOn !== null) {
        this.#flags.set(key, {
          code,
          key,
          finding,
          since: finding.since ?? view.day,
          resolvedOn: null,
          acknowledged: null,
        });
        raised.push(key);
        continue;
      }
      if (RANK[finding.severity] > RANK[flag.finding.severity]) flag.acknowledged = null;
      flag.finding = finding;
    }
    if (event?.type === 'pitfall.acknowledged') this.#acknowledge(event);
    return { raised, cleared };
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
