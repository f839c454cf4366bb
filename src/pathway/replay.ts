/** Replaying the effective log through the statechart, one actor a case, with the pitfalls watched on the way. */
import { createActor, type StateValue } from 'xstate';
import { axillaryWorkupMachine } from '../machines/axillary-workup.machine.js';
import { dayOf } from '../machines/events.js';
import type { AxillaFacts } from '../machines/facts.js';
import { stageBeneath, stageOf } from '../machines/stage.js';
import type { EventType } from '../machines/vocabulary.js';
import type { PathwayConfig } from './config.js';
import type { Log } from './effective-log.js';
import type { Trail, View } from './pitfalls/view.js';
import { PitfallWatch } from './pitfalls/watch.js';
import type { CaseFile, Day, HistoryEntry, Pitfall } from './types.js';

/** What a replay leaves behind. */
export interface Replay {
  readonly facts: AxillaFacts;
  readonly state: StateValue;
  readonly history: readonly HistoryEntry[];
  readonly pitfalls: readonly Pitfall[];
}

/** Findings that, after closing, say someone still works on the axilla. */
const FINDINGS: readonly EventType[] = [
  'exam.recorded',
  'imaging.reported',
  'biopsy.performed',
  'pathology.reported',
  'clip.placed',
  'clip.waived',
  'clip.checked',
];

/**
 * Replays a case.
 * @param caseFile - the case
 * @param log - its effective log
 * @param asOf - the day on which day-dependent severities are read
 * @param config - the site's settings
 */
export function replay(caseFile: CaseFile, log: Log, asOf: Day, config: PathwayConfig): Replay {
  const actor = createActor(axillaryWorkupMachine, { input: { laterality: caseFile.laterality } });
  actor.start();
  const watch = new PitfallWatch();
  const history: HistoryEntry[] = [];
  let snapshot = actor.getSnapshot();
  let shown = stageOf(snapshot.value);
  const trail: Trail = {
    stage: stageBeneath(snapshot.value),
    stageChangedAt: 0,
    beforeNast: null,
    beforeSurgery: null,
    closed: null,
    unknownRetractions: log.unknownRetractions,
  };
  const viewOn = (day: Day): View => ({
    facts: snapshot.context,
    day,
    trail,
    config,
    patient: caseFile.patient,
  });
  for (const event of log.events) {
    const before = { facts: snapshot.context, stage: trail.stage };
    actor.send(event);
    snapshot = actor.getSnapshot();
    const { context, value } = snapshot;
    const day = dayOf(event.occurredAt);
    const place = { seq: context.seq, id: event.id, day, estimated: false };
    const beneath = stageBeneath(value);
    const stage = stageOf(value);
    if (beneath !== trail.stage) trail.stageChangedAt = context.seq;
    trail.stage = beneath;
    if (context.nastStarts.length === 1 && before.facts.nastStarts.length === 0)
      trail.beforeNast = before;
    if (context.surgeries.length === 1 && before.facts.surgeries.length === 0)
      trail.beforeSurgery = before;
    if (event.type === 'case.closed') {
      const completed = event.data.outcome === 'completed';
      trail.closed =
        trail.closed === null ? { place, completed, late: [] } : { ...trail.closed, completed };
    } else if (event.type === 'case.reopened') trail.closed = null;
    else if (trail.closed !== null && FINDINGS.includes(event.type)) trail.closed.late.push(place);
    const { raised, cleared } = watch.look(viewOn(day), event);
    history.push({
      id: event.id,
      stage,
      stageBeneath: beneath,
      type: event.type,
      on: day,
      moved: stage !== shown,
      raised,
      cleared,
    });
    shown = stage;
  }
  watch.look(viewOn(asOf));
  actor.stop();
  return { facts: snapshot.context, state: snapshot.value, history, pitfalls: watch.pitfalls() };
}
