// A store at the other end of a wire: the shape of an adapter for a server. Each question and each
// answer crosses as text, and later; nothing else does. It shows that whatever asks a store needs
// nothing of it that a server could not give.
import { DamagedCaseError, StoreError } from '../../src/store/errors.js';
import { UNKNOWN_HEALTH } from '../../src/store/health.js';
import type { CaseFile } from '../../src/pathway/types.js';
import type { CaseStore, Condition, StoreChange, StoreListener } from '../../src/store/port.js';

type Question = Exclude<keyof CaseStore, 'condition' | 'subscribe' | 'close'>;
type Asked = Record<Question, (...given: never[]) => Promise<unknown>>;
/** What comes back: an answer or a failure, and how the store stands now. */
type Reply = { readonly condition: Condition } & (
  | { readonly answer?: unknown }
  | {
      readonly failed: {
        readonly reason: StoreError['reason'];
        readonly message: string;
        readonly kept?: CaseFile;
      };
    }
);
interface Told {
  readonly change: StoreChange;
  readonly caseIds?: readonly string[] | undefined;
}

interface Wire {
  readonly send: (text: string) => Promise<string>;
  readonly listen: (hear: (text: string) => void) => void;
  readonly hangUp: () => void;
}

/** The end of the wire at which the cases are. */
function serverOf(store: CaseStore): Wire {
  const condition = () => store.condition();
  return {
    async send(text) {
      const { question, given } = JSON.parse(text) as { question: Question; given: never[] };
      await Promise.resolve();
      try {
        const answer = await (store as Asked)[question](...given);
        return JSON.stringify({ answer, condition: condition() });
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        const { reason, message } = error;
        const kept = error instanceof DamagedCaseError ? { kept: error.kept } : {};
        return JSON.stringify({ failed: { reason, message, ...kept }, condition: condition() });
      }
    },
    listen: (hear) =>
      void store.subscribe((change, caseIds) => hear(JSON.stringify({ change, caseIds }))),
    hangUp: () => store.close(),
  };
}

/** The end of the wire at which somebody asks. */
export function storeOverWire(store: CaseStore): CaseStore {
  const wire = serverOf(store);
  const listeners = new Set<StoreListener>();
  let condition = JSON.parse(JSON.stringify(store.condition())) as Condition;
  wire.listen((text) => {
    const { change, caseIds } = JSON.parse(text) as Told;
    for (const listener of listeners) {
      if (caseIds === undefined) listener(change);
      else listener(change, caseIds);
    }
  });

  const ask = async (question: Question, ...given: unknown[]): Promise<unknown> => {
    const reply = JSON.parse(await wire.send(JSON.stringify({ question, given }))) as Reply;
    condition = reply.condition;
    if (!('failed' in reply)) return reply.answer;
    const { reason, message, kept } = reply.failed;
    throw kept ? new DamagedCaseError(message, kept) : new StoreError(reason, message);
  };
  const asked =
    <Name extends Question>(question: Name) =>
    (...given: Parameters<CaseStore[Name]>) =>
      ask(question, ...given) as ReturnType<CaseStore[Name]>;

  return {
    condition: () => condition,
    health: async () => ({ ...UNKNOWN_HEALTH, ...(await asked('health')()) }),
    acceptLoss: asked('acceptLoss'),
    list: asked('list'),
    entry: asked('entry'),
    readMany: asked('readMany'),
    keepSummaries: asked('keepSummaries'),
    createMany: asked('createMany'),
    read: asked('read'),
    create: asked('create'),
    append: asked('append'),
    importCase: asked('importCase'),
    previewRestore: asked('previewRestore'),
    restore: asked('restore'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      listeners.clear();
      wire.hangUp();
    },
  };
}
