// A portal's page with every public element. The first of each gets its properties before it is defined.
import type { AppendOutcome, CaseEvent } from '../../../../src/embed-host.js';
import { createMemoryStore } from '../../../../src/store/memory-store.js';
import type { CaseStore } from '../../../../src/store/port.js';
import { caseFile, status, today } from '../../../components/fixture.js';

const TAGS = [
  'axillary-tracker',
  'axillary-worklist',
  'axillary-statechart',
  'axillary-stage',
  'axillary-pitfalls',
  'axillary-next-steps',
  'axillary-timeline',
] as const;
type Tag = (typeof TAGS)[number];

const now = (): string => `${today}T09:40:00+02:00`;
const main = document.querySelector('main');

/** Puts an element in the page, with nothing but what it is given. */
function put<T extends Tag>(tag: T, given: object): HTMLElementTagNameMap[T] {
  const element = Object.assign(document.createElement(tag), { today }, given);
  main?.append(element);
  return element;
}

for (const tag of TAGS)
  put(tag, tag === 'axillary-worklist' ? { caseFiles: [caseFile] } : { caseFile });

await import('../../../../src/define.js');

/** All texts under a node, those of shadow roots in their places. */
function textsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const within = [...node.childNodes].map(textsOf).join(' ');
  const shadow = node instanceof Element && node.shadowRoot ? textsOf(node.shadowRoot) : '';
  return `${shadow} ${within}`.replaceAll(/\s+/g, ' ');
}

/** Everything in the page: texts, and attributes, of all shadow roots. */
function everything(): string {
  const found = [textsOf(document.body)];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) found.push(`${name}=${value}`);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document.body);
  return found.join('\n');
}

const waiting: ((outcome: AppendOutcome) => void)[] = [];

const foreign = {
  tags: TAGS,
  caseFile,
  status,
  now,
  put,
  everything,
  textsOf,
  /** The last element that was put in. */
  get last(): HTMLElementTagNameMap[Tag] {
    return main?.lastElementChild as HTMLElementTagNameMap[Tag];
  },
  /** Takes every element out of the page. */
  clear: (): void => {
    for (const element of document.querySelectorAll(TAGS.join())) element.remove();
  },
  store: undefined as CaseStore | undefined,
  /** A store with the case in it; a method of the given name throws from then on. */
  keep: async (throwing?: keyof CaseStore): Promise<CaseStore> => {
    const store = createMemoryStore(undefined, now);
    await store.create(caseFile, { sample: true });
    const kept = new Proxy(store, {
      get: (target, name) => {
        if (name === throwing) {
          return () => {
            throw new Error('Canary of the store.');
          };
        }
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function'
          ? (...given: unknown[]): unknown => Reflect.apply(value, target, given) as unknown
          : value;
      },
    });
    foreign.store = kept;
    return kept;
  },
  /** Every element that was made to be thrown away. */
  thrown: [] as WeakRef<Element>[],
  /** Puts an element in the page and takes it out again, a new one or the same each time. */
  async comeAndGo(tag: Tag, rounds: number, isNew: boolean): Promise<void> {
    let element: HTMLElementTagNameMap[Tag] | undefined;
    for (let round = 0; round < rounds; round += 1) {
      if (element && !isNew) main?.append(element);
      else {
        element = put(tag, { caseFile, caseFiles: [caseFile], controlled: true });
        foreign.thrown.push(new WeakRef(element));
      }
      await element.updateComplete;
      // Children draw in the tasks after.
      if (round % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
      element.remove();
    }
  },
  /** What reached the window, by name. */
  heard: [] as string[],
  /** Entries that an element asked to be kept, in the order they came. */
  asked: [] as { readonly caseId: string; readonly entries: readonly CaseEvent[] }[],
  /** Answers what was asked last. */
  answer: (_outcome: AppendOutcome): void => undefined,
  /** Answers everything that was asked and has no answer yet. */
  answerAll: (outcome: AppendOutcome): void => {
    for (const resolve of waiting.splice(0)) resolve(outcome);
  },
  /** Has the last element ask this page before it keeps anything. */
  control: (): void => {
    foreign.asked = [];
    foreign.last.addEventListener('axillary-append', (event) => {
      foreign.asked.push({ caseId: event.caseId, entries: event.entries });
      event.respondWith(
        new Promise((resolve) => {
          foreign.answer = resolve;
          waiting.push(resolve);
        }),
      );
    });
  },
};
for (const type of ['axillary-append', 'axillary-recorded', 'axillary-draft']) {
  window.addEventListener(type, () => foreign.heard.push(type));
}
Object.assign(window, { foreign });

export type Foreign = typeof foreign;
