import { describe, expect, it } from 'vitest';
import { chartStates, axillaryWorkupMachine } from '../../src/index.js';
import { ACR_RATINGS, BASIS_IDS, SOURCES, isBasisId } from '../../src/pathway/knowledge/index.js';
import { earliestReview, reviewedSince } from '../../src/pathway/knowledge/review.js';
import { STEPS } from '../../src/pathway/next-steps.js';
import { PITFALL_RULES } from '../../src/pathway/pitfalls/watch.js';
import { PITFALL_CODES, STAGES } from '../../src/machines/word-lists.js';

interface Told {
  readonly label: string;
  readonly description: string;
  readonly basis: readonly string[];
}

const transitions = chartStates().flatMap(({ path, node }): Told[] =>
  [...node.transitions.values(), node.always ?? []].flat().map((transition) => {
    const meta = transition.meta as { label?: string; basis?: readonly string[] } | undefined;
    return {
      label: meta?.label ?? `unnamed in ${path}`,
      description: transition.description ?? '',
      basis: meta?.basis ?? [],
    };
  }),
);
const states = chartStates().map(({ meta, description }): Told => ({ ...meta, description }));

describe('the review day of several sources', () => {
  it('is the earliest of those stated, in whatever order they are cited', () => {
    expect(earliestReview(['SN-18'])).toBe('2026-05-30');
    expect(earliestReview(['SN-18', 'CP-12'])).toBe('2026-05-29');
    expect(earliestReview(['CP-12', 'B-time', 'SN-18'])).toBe('2026-05-29');
    expect(earliestReview(['B-time'])).toBeUndefined();
    expect(earliestReview([])).toBeUndefined();
  });
});

describe('the statechart', () => {
  it('says of every state and transition what it is and on what it rests', () => {
    for (const told of [...states, ...transitions]) {
      expect(told.label, JSON.stringify(told)).not.toMatch(/^unnamed/);
      expect(told.description, told.label).not.toBe('');
      expect(told.basis.length, told.label).toBeGreaterThan(0);
    }
  });

  it('has a state for every stage of the contract', () => {
    const shown = new Set(chartStates().map(({ meta }) => meta.stage));
    expect(STAGES.filter((stage) => !shown.has(stage))).toEqual([]);
  });

  it('names no guard that it does not ask', () => {
    const used = new Set(
      chartStates().flatMap(({ node }) =>
        [...node.transitions.values(), node.always ?? []].flat().map(({ guard }) => guard),
      ),
    );
    const named = Object.keys(axillaryWorkupMachine.implementations.guards ?? {});
    expect(named.filter((guard) => !used.has(guard))).toEqual([]);
  });

  it('serialises, with guards and actions by name only', () => {
    const written = JSON.stringify(axillaryWorkupMachine.definition);
    expect(written).not.toContain('[Function');
    expect(JSON.parse(written)).toBeTypeOf('object');
  });
});

describe('every source', () => {
  const cited = new Set<string>([
    ...[...states, ...transitions].flatMap((told) => told.basis),
    ...Object.values(PITFALL_RULES).flatMap((rule) => rule.basis),
    ...Object.values(STEPS).flatMap((steps) => steps.flatMap((step) => step.basis)),
    ...ACR_RATINGS.flatMap((row) => row.ratings.map((rating) => rating.basis)),
  ]);

  it('that is cited exists', () => {
    expect([...cited].filter((id) => !isBasisId(id))).toEqual([]);
  });

  it('of the two articles is cited by a state, a transition, a pitfall or guidance', () => {
    const articles = BASIS_IDS.filter((id) => id.startsWith('SN-') || id.startsWith('CP-'));
    expect(articles.filter((id) => !cited.has(id))).toEqual([]);
  });

  it('that is a clinical article states its review, and none before the day the foot names', () => {
    const articles = Object.values(SOURCES).filter(({ kind }) => kind === 'clinical article');
    const days = articles.map(({ reviewedOn }) => reviewedOn ?? 'none stated').sort();
    expect(days[0]).toBe(reviewedSince());
    expect(days).not.toContain('none stated');
    const stated = Object.values(SOURCES).filter(({ reviewedOn }) => reviewedOn !== undefined);
    expect(stated).toEqual(articles);
  });

  it('of a pitfall is named by a rule for each code', () => {
    expect(PITFALL_CODES.filter((code) => !(code in PITFALL_RULES))).toEqual([]);
  });
});
