// The worklist of many cases: narrowed, counted, searched, ordered, and what its address says.
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/app/desk.js';
import { summaryOf } from '../../src/pathway/worklist/summary.js';
import { Worklist } from '../../src/pathway/worklist/list.js';
import {
  COLUMNS,
  DIMENSIONS,
  FIRST_VIEW,
  fromQuery,
  toQuery,
} from '../../src/pathway/worklist/view.js';
import { STAGES } from '../../src/machines/word-lists.js';
import { urgencyOf } from '../../src/pathway/worklist/urgency.js';
import type { View } from '../../src/pathway/worklist/view.js';
import { exampleCases } from '../random-cases.js';

const TODAY = '2026-07-16';

const rows: readonly Row[] = exampleCases.map((caseFile, index) => ({
  entry: {
    caseId: caseFile.id,
    handle: `h${index}`,
    laterality: caseFile.laterality,
    patient: caseFile.patient,
    sample: index % 3 === 0,
    head: { seq: 1, lastEventId: 'e' },
    eventCount: 1,
    savedAt: `${TODAY}T09:00:00Z`,
  },
  summary: summaryOf(caseFile, { asOf: TODAY }),
}));
const list = new Worklist(rows, TODAY);
const view = (filters: View['filters'], more: Partial<View> = {}): View => ({
  ...FIRST_VIEW,
  ...more,
  filters,
});

describe('narrowing', () => {
  it('leaves exactly the cases that a count promised, of every value of every dimension', () => {
    let tried = 0;
    for (const dimension of DIMENSIONS) {
      for (const { value, cases, overdue } of list.select(FIRST_VIEW).facets[dimension]) {
        const left = list.select(view({ [dimension]: value }));
        expect([dimension, value, left.rows.length]).toEqual([dimension, value, cases]);
        expect(left.overdue).toBe(overdue);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(25);
  });

  it('counts each dimension under all the other filters', () => {
    const { facets } = list.select(view({ side: 'left', severity: 'critical' }));
    const sides = Object.fromEntries(facets.side.map(({ value, cases }) => [value, cases]));
    for (const side of ['left', 'right']) {
      const { rows: left } = list.select(view({ side, severity: 'critical' }));
      expect(sides[side] ?? 0).toBe(left.length);
    }
    const stages = facets.stage.reduce((sum, { cases }) => sum + cases, 0);
    expect(stages).toBe(list.select(view({ side: 'left', severity: 'critical' })).rows.length);
  });

  it('finds nothing for a value that no case has', () => {
    expect(list.select(view({ navigator: 'Nobody' })).rows).toEqual([]);
  });

  it('leaves samples out where they are not shown, in the counts too', () => {
    const shown = list.select(FIRST_VIEW, '', ({ entry }) => !entry.sample);
    expect(shown.rows.length).toBe(rows.filter(({ entry }) => !entry.sample).length);
    expect(shown.facets.side.reduce((sum, { cases }) => sum + cases, 0)).toBe(shown.rows.length);
  });

  it('finds by parts of a name without accents, and by a number', () => {
    const [first, ...others] = rows;
    if (!first) throw new Error('There are no examples.');
    const name = { family: 'Szabó', given: 'Eszter' };
    const identifiers = [{ system: 'urn:site:mrn', value: 'A-4711' }];
    const row = { ...first, entry: { ...first.entry, patient: { id: 'p', name, identifiers } } };
    const named = new Worklist([...others, row], TODAY);
    for (const words of ['szabo', 'SZABÓ, eszt', '4711', 'a-47 zab'])
      expect(named.select(FIRST_VIEW, words).rows).toEqual([row]);
    expect(list.select(FIRST_VIEW, 'no such person').rows).toEqual([]);
  });
});

describe('ordering', () => {
  it.each(COLUMNS)('by %s turns round', (sort) => {
    const up = list.select(view({}, { sort })).rows;
    const down = list.select(view({}, { sort, descending: true })).rows;
    expect(new Set(up)).toEqual(new Set(rows));
    expect(down.length).toBe(up.length);
    const told: Partial<Record<typeof sort, (row: (typeof rows)[number]) => number | string>> = {
      side: ({ entry }) => entry.laterality,
      stage: ({ summary }) => (summary ? STAGES.indexOf(summary.stage) : -1),
      event: ({ summary }) => summary?.lastEventOn ?? '',
      contact: ({ summary }) => summary?.lastContactOn ?? '',
      step: ({ summary }) => summary?.step?.label ?? '\uffff',
      urgency: ({ summary }) => urgencyOf(summary, TODAY),
    };
    const read = told[sort];
    if (read) {
      const values = up.map((row) => read(row));
      expect(values).toEqual(values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      const turned = down.map((row) => read(row));
      expect(turned).toEqual(values.toReversed());
    }
    if (sort === 'days') {
      const since = ({ summary }: Row): string => summary?.stageSince ?? '9999';
      const days = up.filter(({ summary }) => summary?.stageSince).map((row) => since(row));
      expect(days).toEqual(days.toSorted().toReversed());
    }
  });
});

describe('one case written to', () => {
  it('changes its row and the counts, as if the list were made anew', () => {
    const changed = new Worklist(rows, TODAY);
    const [first] = rows;
    const donor = rows.find(({ summary }) => summary?.stage !== first?.summary?.stage);
    if (!first || !donor?.summary) throw new Error('The examples are all in one stage.');
    const row: Row = { ...first, summary: donor.summary };
    expect(changed.replace(row)).toBe(true);
    const anew = new Worklist([row, ...rows.slice(1)], TODAY);
    expect(changed.select(FIRST_VIEW)).toEqual(anew.select(FIRST_VIEW));
    expect(changed.replace({ ...row, entry: { ...row.entry, caseId: 'unknown' } })).toBe(false);
  });
});

describe('a case that cannot be read', () => {
  it('comes first and has a filter of its own', () => {
    const [first, ...others] = rows;
    if (!first) throw new Error('There are no examples.');
    const broken = new Worklist([...others, { entry: first.entry }], TODAY);
    expect(broken.select(FIRST_VIEW).rows[0]?.summary).toBeUndefined();
    expect(broken.select(view({ stage: 'unreadable' })).rows).toHaveLength(1);
  });
});

describe('the address of a view', () => {
  it('says it whole, and nothing in the usual view', () => {
    expect(toQuery(FIRST_VIEW)).toBe('');
    const asked = view(
      { stage: 'clip-due', pitfall: 'clip-missing', navigator: 'J. Osei, RN' },
      { sort: 'days', descending: true, page: 3, size: 'all' },
    );
    expect(fromQuery(toQuery(asked))).toEqual({ view: asked, unknown: [] });
  });

  it('tells what another version knew', () => {
    const { view: read, unknown } = fromQuery('stage=resected&colour=red&side=left&page=0');
    expect(read.filters).toEqual({ side: 'left' });
    expect(unknown).toEqual(['stage: resected', 'colour: red', 'page: 0']);
  });
});
