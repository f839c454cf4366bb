import { describe, expect, it } from 'vitest';
import { parseCase, statusOf } from '../../src/index.js';
import type { CaseEvent, CaseFile } from '../../src/index.js';
import { chartModel } from '../../src/machines/chart-model.js';
import { smallestFacts } from '../../src/pathway/inspect/smallest-facts.js';
import { caseOf, event, vignettes } from '../narrative/support.js';

const pathOf = (label: string): string => {
  const found = chartModel().states.find((state) => state.label === label);
  if (found === undefined) throw new RangeError(label);
  return found.path;
};
const diagnosis = event('d', 'diagnosis.recorded', '2026-03-01', { biopsyProven: true });
const ultrasound = event('us', 'imaging.reported', '2026-03-02', {
  study: 'axillary-ultrasound',
  axilla: 'suspicious',
  nodes: [{ id: 'N1', suspicion: 'moderate' }],
});
const core = event('b', 'biopsy.performed', '2026-03-03', {
  biopsyId: 'B1',
  nodeId: 'N1',
  method: 'core',
});
const says = (result: 'metastatic' | 'benign'): CaseEvent =>
  event('p', 'pathology.reported', '2026-03-05', { biopsyId: 'B1', result });

/** The case with the supposed facts recorded after all others. */
const told = (file: CaseFile, facts: ReturnType<typeof smallestFacts>): CaseFile => ({
  ...file,
  events: [
    ...file.events,
    ...(facts ?? []).map((fact, index) =>
      event(`supposed-${String(index)}`, fact.type, `2027-01-0${String(index + 1)}`, fact.data),
    ),
  ],
});

describe('the smallest set of facts', () => {
  it('from clip due to positive is one clip in that node', () => {
    const facts = smallestFacts(
      caseOf(diagnosis, ultrasound, core, says('metastatic')),
      pathOf('Positive'),
    );
    expect(facts).toEqual([{ type: 'clip.placed', data: { nodeId: 'N1' } }]);
  });

  it('from an awaited report to a discordant node is the report and a verdict', () => {
    const facts = smallestFacts(caseOf(diagnosis, ultrasound, core), pathOf('Discordant'));
    expect(facts?.map(({ type }) => type)).toEqual(['pathology.reported', 'concordance.assessed']);
  });

  it('is empty where the case is, and null where three facts do not lead', () => {
    const proven = caseOf(diagnosis, ultrasound, core, says('metastatic'));
    expect(smallestFacts(proven, pathOf('Clip due'))).toEqual([]);
    const operated = event('s', 'surgery.performed', '2026-03-09', { procedure: 'alnd' });
    const staged = { ...proven, events: [...proven.events, operated] };
    expect(smallestFacts(staged, pathOf('Positive'))).toBeNull();
  });

  it('does what it says, for the next states of every example', () => {
    for (const { case: written } of vignettes) {
      const file = parseCase(written);
      const { stage } = statusOf(file);
      if (stage === 'staged' || stage === 'closed') continue;
      const path = pathOf('Staged by surgery');
      const facts = smallestFacts(file, path);
      expect(facts, file.id).toHaveLength(1);
      expect(statusOf(told(file, facts)).stage).toBe('staged');
    }
  });
});
