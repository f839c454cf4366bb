/** What the rules share in saying what they found. */
import type { AxillaFacts, NodeFact } from '../../machines/facts.js';
import type { Severity } from '../types.js';
import type { Finding, View } from './view.js';

/** Nothing found. */
export const NONE: readonly Finding[] = [];

/** A finding about the axilla. */
export const one = (
  severity: Severity,
  message: string,
  ...on: Finding['on']
): readonly Finding[] => [{ severity, message, on }];

/** Asks a rule of every node. */
export const eachNode =
  (find: (node: NodeFact, view: View) => Omit<Finding, 'nodeId'> | null) =>
  (view: View): readonly Finding[] => {
    let findings: Finding[] | null = null;
    for (const node of view.facts.nodes) {
      const found = find(node, view);
      if (found !== null) (findings ??= []).push({ nodeId: node.id, ...found });
    }
    return findings ?? NONE;
  };

/** The latest diagnosis says inflammatory. */
export const inflammatory = (facts: AxillaFacts): boolean =>
  facts.diagnosis?.data.inflammatory === true;
