// What leaves for an inspector elsewhere: nothing of a patient, whatever a case and its actor hold.
import { createInspector } from '@statelyai/inspect';
import { createActor, createMachine } from 'xstate';
import type { InspectionEvent } from 'xstate';
import { expect, test, vi } from 'vitest';
import { allowed } from '../../scripts/inspect/allowed.js';
import { DEPTH, windowFor } from '../../scripts/inspect/stately.js';
import { actorOfCase } from '../../src/pathway/inspect/actor-of-case.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { caseFile } from '../components/fixture.js';

/** Stately's inspector with the allow-list before it, and all that it would post, as text. */
function stately() {
  const send = vi.fn<(message: unknown) => void>();
  const { inspect } = createInspector({ send }, { serializationDepthLimit: DEPTH });
  return {
    sent: () => send.mock.calls.map(([message]) => message),
    inspect: (event: InspectionEvent): void => {
      const kept = allowed(event);
      if (kept) inspect.next?.(kept);
    },
  };
}

/** Puts a mark into every text a person can type, and into the ids of nodes, samples and entries. */
const planted = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((one) => planted(one, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, planted(one, name)]),
    );
  }
  const isTyped = /^(family|given|value|recordedBy|reason|title|detail|reasonNotPlaced|text)$/;
  const isId = /^(id|nodeId|biopsyId|eventId|taskId|barrierId)$/;
  return typeof value === 'string' && (isTyped.test(key) || isId.test(key))
    ? `planted-${value}`
    : value;
};

const marked = planted({
  ...caseFile,
  events: [
    ...caseFile.events,
    {
      id: 'e13',
      type: 'note.added',
      occurredAt: '2026-07-15T10:00:00+02:00',
      recordedAt: '2026-07-15T10:05:00+02:00',
      recordedBy: 'J. Osei, RN',
      data: { text: 'asks for her sister to be called' },
    },
  ],
}) as CaseFile;

test('of a case only state values, event types, ids and the definition are sent', async () => {
  const { sent, inspect } = stately();
  const { actor, follow } = actorOfCase(marked, { inspect });
  follow({ ...marked, id: 'planted-case' });
  const count = 2 * marked.events.length;
  await vi.waitFor(() => expect(sent().length).toBeGreaterThan(count));
  const text = JSON.stringify(sent());
  expect(JSON.stringify(marked.events)).toContain('planted-L1');
  expect(JSON.stringify(actor.getSnapshot().context)).toContain('planted-L1');
  expect(text).not.toContain('planted');
  // No date of the case, in whichever form.
  expect(text).not.toMatch(/20\d\d-\d\d-\d\d|1972/);
  expect(text).toContain('tumor-board.decided');
  expect(text).toContain('"clipDue"');
});

test('what an application chose for itself does not leave: ids, outputs, errors, first contexts, other types', async () => {
  const { sent, inspect } = stately();
  const machine = createMachine({
    id: 'plain',
    context: { name: 'planted-context' },
    output: 'planted-output',
    initial: 'a',
    states: { a: { on: { END: 'z' } }, z: { type: 'final' } },
  });
  const actor = createActor(machine, {
    id: 'planted-id',
    inspect,
    input: { name: 'planted-input' },
  });
  actor.start();
  actor.send({ type: 'planted-type' });
  actor.send({ type: 'END', text: 'planted-payload' });
  await vi.waitFor(() => expect(JSON.stringify(sent())).toContain('"done"'));
  expect(JSON.stringify(sent())).not.toContain('planted');
  expect(JSON.stringify(sent())).toContain('another event');
});

test('the definition that is sent is the chart, with its states and transitions', async () => {
  const { sent, inspect } = stately();
  actorOfCase(caseFile, { inspect });
  await vi.waitFor(() => expect(sent()).not.toEqual([]));
  const [first] = sent() as readonly { readonly definition: string; readonly name: string }[];
  expect(first?.name).toBe('axillaryWorkup');
  const definition = createMachine(JSON.parse(first?.definition ?? '{}') as object);
  // The inspector sorts what it writes.
  expect(Object.keys(definition.states)).toEqual(['board', 'file', 'markers', 'workup']);
});

test('messages go to one origin, and none is heard from another', () => {
  const postMessage = vi.fn();
  let told: ((event: Partial<MessageEvent>) => void) | undefined;
  const page = {
    open: () => ({ postMessage }),
    addEventListener: (_type: string, listener: typeof told) => (told = listener),
  } as unknown as Window;
  const pinned = windowFor(page, 'https://inspector.example');
  pinned.open('https://inspector.example/x', 'inspector')?.postMessage({ type: 'x' }, '*');
  expect(postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'x' }, 'https://inspector.example');
  const heard = vi.fn();
  pinned.addEventListener('message', heard);
  told?.({ origin: 'https://elsewhere.example', data: 1 });
  expect(heard).not.toHaveBeenCalled();
  told?.({ origin: 'https://inspector.example', data: 2 });
  expect(heard).toHaveBeenCalledOnce();
});
