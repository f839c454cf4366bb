/** `statusOf`: everything the tracker says about one case, computed from its log as of one day. */
import { PATHWAY_VERSION } from '../machines/axillary-workup.machine.js';
import { stageBeneath, stageOf } from '../machines/stage.js';
import { clocksOf } from './clocks.js';
import { configured, type PathwaySettings } from './config.js';
import { effectiveLog } from './effective-log.js';
import { nextStepsOf } from './next-steps.js';
import { nodeRegister } from './node-register.js';
import { replay } from './replay.js';
import { resultOf, scenarioOf } from './result.js';
import type { CaseFile, CaseStatus, Day } from './types.js';

/** How a status is asked for. */
export interface StatusOptions {
  /** Day on which clocks and day-dependent severities are read; later events are left out. Default: the last event's day. */
  readonly asOf?: Day;
  /** Leaves out what was recorded after that day. */
  readonly knownOn?: Day;
  readonly config?: PathwaySettings;
}

/**
 * Computes the status of a case. Pure: the same input gives the same output.
 * @param caseFile - a case as `parseCase` returns it
 * @param options - the day of reading, the day of knowledge, the site's settings
 * @returns stage, state, result, scenario, next steps, pitfalls, clocks, nodes and history (contract, section 5)
 */
export function statusOf(caseFile: CaseFile, options: StatusOptions = {}): CaseStatus {
  const { knownOn } = options;
  const config = configured(options.config);
  const log = effectiveLog(caseFile.events, options.asOf, knownOn);
  const asOf = options.asOf ?? log.lastDay ?? '';
  const { facts, state, history, pitfalls } = replay(caseFile, log, asOf, config);
  const stage = stageOf(state);
  const beneath = stageBeneath(state);
  const clocks = clocksOf(facts, log.events, asOf, config);
  const careTeam = new Map(
    log.events.flatMap((event) =>
      event.type === 'care-team.assigned' ? [[event.data.role, event.data]] : [],
    ),
  );
  const team = [...careTeam.values()];
  const since = history.findLast((entry) => entry.moved)?.on ?? history[0]?.on;
  return {
    caseId: caseFile.id,
    pathwayVersion: PATHWAY_VERSION,
    asOf,
    ...(knownOn === undefined ? {} : { knownOn }),
    laterality: caseFile.laterality,
    stage,
    stageBeneath: beneath,
    ...(since === undefined ? {} : { stageSince: since }),
    state,
    result: resultOf(facts, beneath, history),
    scenario: scenarioOf(facts),
    nextSteps: nextStepsOf(stage, clocks, team, pitfalls, facts),
    pitfalls,
    clocks,
    nodes: nodeRegister(facts, log.events),
    history,
    careTeam: team,
    plan: facts.plan?.kind ?? (facts.omission === null ? null : 'none'),
  };
}
