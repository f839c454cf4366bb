import type { EventType } from '../../machines/vocabulary.js';
import type { CaseStatus, NextStep, Pitfall } from '../../pathway/types.js';
import { eventLabel } from '../shared/words.js';

/** One thing that is likely to have happened, as a button offers it. */
export interface LikelyEvent {
  readonly type: EventType;
  readonly nodeId?: string;
  readonly biopsyId?: string;
  readonly label: string;
  /** Whether recording it is interrupted by the Stop. */
  readonly asksFirst: boolean;
}

const MOST = 6;

/** What an event would be about: a node, or a sample of one. */
interface Subject {
  readonly nodeId?: string;
  readonly biopsyId?: string;
}

/** The nodes that wait for a clip, those where it is critical alone where there are such. */
function unclipped({ pitfalls }: CaseStatus): readonly Pitfall[] {
  const open = pitfalls.filter(
    ({ code, status }) =>
      code === 'clip-missing' && (status === 'active' || status === 'acknowledged'),
  );
  const critical = open.filter(({ severity }) => severity === 'critical');
  return critical.length > 0 ? critical : open;
}

/** What events of a type would be about, as far as the record says so. */
function subjects(type: EventType, step: NextStep, status: CaseStatus): readonly Subject[] {
  if (type === 'clip.placed' || type === 'clip.waived') {
    const nodes = unclipped(status).map(({ nodeId }) => (nodeId === undefined ? {} : { nodeId }));
    if (nodes.length > 0) return nodes;
  }
  if (type === 'pathology.reported') {
    const samples = status.nodes.flatMap((node) => node.samples.filter(({ report }) => !report));
    if (samples.length > 0) return samples.map(({ biopsyId }) => ({ biopsyId }));
  }
  return [step.nodeId === undefined ? {} : { nodeId: step.nodeId }];
}

/**
 * What the next steps make likely, each once and in their order; where NAST is planned and a clip is
 * due, its start too. It asks first while a positive node is unclipped.
 */
export function likelyEvents(status: CaseStatus): readonly LikelyEvent[] {
  const asks = unclipped(status).some(({ severity }) => severity === 'critical');
  const likely = new Map<string, LikelyEvent>();
  const add = (type: EventType, subject: Subject = {}): void => {
    const about = subject.nodeId ?? subject.biopsyId;
    const label = about === undefined ? eventLabel(type) : `${eventLabel(type)}, ${about}`;
    if (likely.has(label)) return;
    likely.set(label, { ...subject, type, label, asksFirst: type === 'nast.started' && asks });
  };
  for (const step of status.nextSteps) {
    for (const type of step.events) {
      for (const subject of subjects(type, step, status)) add(type, subject);
    }
  }
  if (status.stage === 'clip-due' && status.plan === 'nast') add('nast.started');
  const all = [...likely.values()];
  return all.filter(({ type }, index) => index < MOST || type === 'nast.started');
}
