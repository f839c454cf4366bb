// What a navigator's day asks of the store, step by step, and what it has to hold after each.
import type { CaseFile } from '../../src/pathway/types.js';
import type { CaseSummary } from '../../src/pathway/worklist/summary.js';
import type { CaseStore, Head } from '../../src/store/port.js';
import { caseOf, noteEvent } from '../store/cases.js';
import type { Place } from '../store/place.js';

/** The ids of the entries of each case; a case that cannot be read says `damaged`. */
export type Held = Readonly<Record<string, readonly string[] | 'damaged'>>;

export interface Step {
  readonly name: string;
  /** Answers whether it was acknowledged. */
  readonly run: (store: CaseStore) => Promise<boolean>;
  /** What the store holds once it was acknowledged. */
  readonly holds: Held;
}

export interface Script {
  readonly name: string;
  /** Makes the store that the steps find, without faults. */
  readonly prepare?: (store: CaseStore, place: Place) => Promise<void>;
  readonly before: Held;
  readonly steps: readonly Step[];
}

const keep = { sample: false };
const NONE: Head = { seq: 0, lastEventId: '' };
const other = (ids: readonly string[]): CaseFile => caseOf(ids, { id: 'case-2' });
const isSaved = (result: { readonly kind: string }): boolean => result.kind !== 'failed';
const headOf = async (store: CaseStore): Promise<Head> =>
  (await store.entry('case-1'))?.head ?? NONE;

const create: Script = {
  name: 'create',
  before: {},
  steps: [
    {
      name: 'an empty case',
      run: async (store) => isSaved(await store.create(caseOf([]), keep)),
      holds: { 'case-1': [] },
    },
    {
      name: 'a case with entries',
      run: async (store) => isSaved(await store.create(other(['x', 'y', 'z']), keep)),
      holds: { 'case-1': [], 'case-2': ['x', 'y', 'z'] },
    },
    {
      name: 'many cases',
      run: async (store) =>
        isSaved(
          await store.createMany(
            ['3', '4', '5'].map((n) => caseOf(['a', 'b'], { id: `case-${n}` })),
            keep,
          ),
        ),
      holds: {
        'case-1': [],
        'case-2': ['x', 'y', 'z'],
        'case-3': ['a', 'b'],
        'case-4': ['a', 'b'],
        'case-5': ['a', 'b'],
      },
    },
  ],
};

const append: Script = {
  name: 'append',
  before: { 'case-1': ['a'] },
  prepare: async (store) => void (await store.create(caseOf(['a']), keep)),
  steps: [
    {
      name: 'one entry',
      run: async (store) =>
        isSaved(await store.append('case-1', [noteEvent('b')], { seq: 1, lastEventId: 'a' })),
      holds: { 'case-1': ['a', 'b'] },
    },
    {
      name: 'several entries at once',
      run: async (store) =>
        isSaved(
          await store.append(
            'case-1',
            ['c', 'd', 'e'].map((id) => noteEvent(id)),
            { seq: 2, lastEventId: 'b' },
          ),
        ),
      holds: { 'case-1': ['a', 'b', 'c', 'd', 'e'] },
    },
    {
      name: 'an entry of somebody who saw an older end, applied again',
      run: async (store) => {
        const entry = [noteEvent('f')];
        const first = await store.append('case-1', entry, { seq: 1, lastEventId: 'a' });
        if (first.kind !== 'conflict') return isSaved(first);
        return isSaved(await store.append('case-1', entry, first.head));
      },
      holds: { 'case-1': ['a', 'b', 'c', 'd', 'e', 'f'] },
    },
  ],
};

const importing: Script = {
  name: 'import',
  before: { 'case-1': 'damaged' },
  prepare: async (store, place) => {
    await store.create(caseOf(['a', 'b', 'c']), keep);
    await place.change('case-1', ({ header, records }) => ({
      header,
      records: records.map((record) =>
        record.seq === 2 ? { ...record, event: noteEvent('b', 'changed') } : record,
      ),
    }));
  },
  steps: [
    {
      name: 'a new case',
      run: async (store) => isSaved(await store.importCase(other(['x']), keep)),
      holds: { 'case-1': 'damaged', 'case-2': ['x'] },
    },
    {
      name: 'further entries of it',
      run: async (store) => isSaved(await store.importCase(other(['x', 'y', 'z']), keep)),
      holds: { 'case-1': 'damaged', 'case-2': ['x', 'y', 'z'] },
    },
    {
      name: 'the file of a damaged case',
      run: async (store) => isSaved(await store.importCase(caseOf(['a', 'b', 'c', 'd']), keep)),
      holds: { 'case-1': ['a', 'b', 'c', 'd'], 'case-2': ['x', 'y', 'z'] },
    },
  ],
};

const backup = [
  caseOf(['a', 'b', 'c']),
  other(['x', 'theirs']),
  caseOf(['k', 'l', 'm'], { id: 'case-3' }),
  caseOf([], { id: 'case-4' }),
].map((caseFile) => ({ caseFile, sample: false }));

const restored: Held = {
  'case-1': ['a', 'b', 'c'],
  'case-2': ['x', 'mine', 'theirs'],
  'case-3': ['k', 'l', 'm'],
  'case-4': [],
};

const restore: Script = {
  name: 'restore',
  before: { 'case-1': ['a'], 'case-2': ['x', 'mine'] },
  prepare: async (store) => {
    await store.create(caseOf(['a']), keep);
    await store.create(other(['x', 'mine']), keep);
  },
  steps: [
    {
      name: 'the preview',
      run: async (store) => (await store.previewRestore(backup)).length === 4,
      holds: { 'case-1': ['a'], 'case-2': ['x', 'mine'] },
    },
    { name: 'it', run: async (store) => isSaved(await store.restore(backup)), holds: restored },
    {
      name: 'it again',
      run: async (store) => isSaved(await store.restore(backup)),
      holds: restored,
    },
  ],
};

const summary = { rules: 'a', asOf: '2026-03-02', until: null } as unknown as CaseSummary;

const accept: Script = {
  name: 'accept a loss, renew summaries',
  before: { 'case-1': 'damaged', 'case-2': ['x'] },
  prepare: async (store, place) => {
    await store.create(caseOf(['a', 'b']), keep);
    await store.create(other(['x']), keep);
    await place.damage('events', ['case-1', 2]);
  },
  steps: [
    {
      name: 'the loss is accepted',
      run: async (store) => {
        await store.acceptLoss();
        return store.condition().kind === 'sound';
      },
      holds: { 'case-1': 'damaged', 'case-2': ['x'] },
    },
    {
      name: 'summaries are kept',
      run: async (store) => {
        const head = { seq: 1, lastEventId: 'x' };
        await store.keepSummaries([{ caseId: 'case-2', head, summary }]);
        return (await store.entry('case-2'))?.summary?.rules === 'a';
      },
      holds: { 'case-1': 'damaged', 'case-2': ['x'] },
    },
    {
      name: 'the backup of the damaged case',
      run: async (store) =>
        isSaved(await store.restore([{ caseFile: caseOf(['a', 'b']), sample: false }])),
      holds: { 'case-1': ['a', 'b'], 'case-2': ['x'] },
    },
    {
      name: 'a further entry of it',
      run: async (store) =>
        isSaved(await store.append('case-1', [noteEvent('c')], await headOf(store))),
      holds: { 'case-1': ['a', 'b', 'c'], 'case-2': ['x'] },
    },
  ],
};

export const scripts: readonly Script[] = [create, append, importing, restore, accept];
