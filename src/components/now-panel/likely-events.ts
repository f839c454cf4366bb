import type { EventType } from '../../machines/vocabulary.js';
import type { CaseStatus } from '../../pathway/types.js';
import { eventLabel } from '../shared/words.js';

/** One thing that is likely to have happened, as a button offers it. */
export interface LikelyEvent {
  readonly type: EventType;
  readonly nodeId?: string;
  readonly label: string;
  /** Whether recording it is interrupted by the Stop. */
  readonly asksFirst: boolean;
}

const MOST = 6;

/**
 * What the next steps make likely, each once and in their order; where NAST is planned and a clip is
 * due, its start too, which asks first.
 */
export function likelyEvents(status: CaseStatus): readonly LikelyEvent[] {
  const unclipped = status.pitfalls.some(
    ({ code, severity, status: state }) =>
      code === 'clip-missing' && severity === 'critical' && state !== 'resolved',
  );
  const likely = new Map<string, LikelyEvent>();
  const add = (type: EventType, nodeId?: string): void => {
    const key = `${type} ${nodeId ?? ''}`;
    if (likely.has(key)) return;
    likely.set(key, {
      type,
      ...(nodeId !== undefined && { nodeId }),
      label: nodeId === undefined ? eventLabel(type) : `${eventLabel(type)}, ${nodeId}`,
      asksFirst: type === 'nast.started' && unclipped,
    });
  };
  for (const step of status.nextSteps) {
    for (const type of step.events) add(type, step.nodeId);
  }
  const all = [...likely.values()].slice(0, MOST);
  if (status.stage !== 'clip-due' || status.plan !== 'nast') return all;
  add('nast.started');
  return [...new Set([...all, ...[...likely.values()].filter(({ asksFirst }) => asksFirst)])];
}
