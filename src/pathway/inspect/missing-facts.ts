/** Which facts of given kinds are missing in a case: the questions they answer, and each question's answers. */
import { latestSuspicion, rankOf } from '../../machines/assess.js';
import type { AxillaFacts, BiopsyFact, NodeFact } from '../../machines/facts.js';
import type { EventType } from '../../machines/vocabulary.js';
import { nodeIdsOf, possibleFacts, type SupposedFact } from './alphabet.js';

/** A fact that is missing: of which kind, and about what. */
export interface MissingFact {
  /** The kind of event that tells it. */
  readonly type: EventType;
  /** The node it is about, where it is about one. */
  readonly nodeId?: string;
  /** The sample it is about, where it is about one. */
  readonly biopsyId?: string;
}

/** A missing fact with what can be recorded of it, in the order of the alphabet. */
export interface AskedFact extends MissingFact {
  readonly answers: readonly SupposedFact[];
}

/** Kinds that answer the same question: a node is marked by a clip or by a waiver. */
const ANSWERS_THE_SAME: Readonly<Partial<Record<EventType, EventType>>> = {
  'clip.waived': 'clip.placed',
};

const sampleOf = ({ nodes }: AxillaFacts, id: string): BiopsyFact | undefined =>
  nodes.flatMap(({ biopsies }) => biopsies).find(({ biopsyId }) => biopsyId === id);

/** Whether nothing on record says it yet: a second report or verdict corrects and is not missing. */
function isMissing({ type, data }: SupposedFact, facts: AxillaFacts): boolean {
  if (!('biopsyId' in data)) return true;
  if (type === 'pathology.reported') return sampleOf(facts, data.biopsyId)?.report === null;
  if (type === 'concordance.assessed') return sampleOf(facts, data.biopsyId)?.verdict === null;
  return true;
}

/**
 * The node whose tissue is missing, where the record says which: one that the board named, one that is
 * outstanding, the most suspicious one without a sample, one whose sample did not answer.
 */
function nodeToSample({ nodes, boardBiopsy }: AxillaFacts): NodeFact | undefined {
  const named = boardBiopsy?.nodeIds ?? [];
  if (boardBiopsy !== null) return nodes.find(({ id }) => named.includes(id));
  const suspicion = (node: NodeFact): number => rankOf(latestSuspicion(node));
  const unsampled = nodes
    .filter((node) => node.biopsies.length === 0 && suspicion(node) > rankOf('low'))
    .sort((a, b) => suspicion(b) - suspicion(a));
  return (
    nodes.find(({ outstanding }) => outstanding) ??
    unsampled[0] ??
    nodes.find(({ standing }) => standing === 'non-diagnostic')
  );
}

/** Samples of the node whose tissue is missing; of any on record where it is not said which. */
function samplesThatCount(
  answers: readonly SupposedFact[],
  facts: AxillaFacts,
): readonly SupposedFact[] {
  const node = nodeToSample(facts);
  const ids = node ? [node.id] : facts.nodes.map(({ id }) => id);
  const known = answers.filter(({ data }) => 'nodeId' in data && ids.includes(data.nodeId ?? ''));
  return known.length > 0 ? known : answers;
}

/** What an answer is about. */
function aboutOf({ type, data }: SupposedFact, facts: AxillaFacts): Omit<MissingFact, 'type'> {
  if (type === 'biopsy.performed') {
    const node = nodeToSample(facts);
    return node === undefined ? {} : { nodeId: node.id };
  }
  if ('biopsyId' in data) {
    const nodeId = sampleOf(facts, data.biopsyId)?.nodeId;
    return { biopsyId: data.biopsyId, ...(nodeId !== undefined && { nodeId }) };
  }
  return 'nodeId' in data && data.nodeId !== undefined ? { nodeId: data.nodeId } : {};
}

/**
 * The facts of given kinds that are missing, each once, in the order of the kinds.
 * @param facts - the record
 * @param types - the kinds of events that are looked for
 */
export function missingFacts(
  facts: AxillaFacts,
  types: readonly EventType[],
): readonly AskedFact[] {
  const possible = possibleFacts(facts, nodeIdsOf(facts));
  const asked = new Map<string, MissingFact & { readonly answers: SupposedFact[] }>();
  for (const type of types) {
    const all = possible.filter((one) => one.type === type && isMissing(one, facts));
    const answers = type === 'biopsy.performed' ? samplesThatCount(all, facts) : all;
    for (const answer of answers) {
      const question = ANSWERS_THE_SAME[type] ?? type;
      const about = aboutOf(answer, facts);
      const key = [question, about.nodeId, about.biopsyId].join(' ');
      const known = asked.get(key);
      if (known === undefined) asked.set(key, { type: question, ...about, answers: [answer] });
      else known.answers.push(answer);
    }
  }
  return [...asked.values()];
}
