// An entry that is put aside as plain data is gone on with as it was, in its own case only.
import { expect, test } from 'vitest';
import type { CaseEvent } from '../../src/machines/events.js';
import { EntryController } from '../../src/components/record-dialog/entry-controller.js';
import type { EntryHost, HeldEntry } from '../../src/components/record-dialog/entry-controller.js';
import { SUSPICIOUS, caseOf, deskFor, ids } from './record-cases.js';

const controllerFor = (caseId: string, save?: EntryHost['save']): EntryController => {
  const desk = deskFor({ ...caseOf(...SUSPICIOUS), id: caseId });
  const host: EntryHost = {
    ...desk,
    newId: ids(),
    save,
    ask: () => Promise.reject(new Error('Nothing is asked here.')),
    recorded: () => undefined,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
  const controller = new EntryController(host);
  controller.hostUpdate();
  return controller;
};

/** What of an entry survives being written down as text. */
const putAside = (controller: EntryController): HeldEntry =>
  JSON.parse(JSON.stringify(controller.held)) as HeldEntry;

const typing = (save?: EntryHost['save']): EntryController => {
  const controller = controllerFor('case-1', save);
  controller.begin({ eventType: 'note.added' });
  controller.change((draft) => ({
    draft: { ...draft, values: { ...draft.values, text: 'Half a sentence' } },
    name: 'text',
  }));
  return controller;
};

test('nothing is held where nothing was typed', () => {
  const controller = controllerFor('case-1');
  expect(controller.held).toBeUndefined();
  controller.begin({ eventType: 'note.added' });
  expect(controller.held).toBeUndefined();
});

test('an entry is gone on with under the same id, so that it cannot be saved twice', () => {
  const before = typing();
  const after = controllerFor('case-1');
  after.goOn(putAside(before));
  expect(after.shown).toEqual(before.shown);
  expect(after.shown?.draft?.values['text']).toBe('Half a sentence');
  expect(after.shown?.draft?.ids).toEqual(before.shown?.draft?.ids);
  expect(after.hasDraft).toBe(true);
});

test('an entry of one case never meets another', () => {
  const after = controllerFor('case-2');
  after.goOn(putAside(typing()));
  expect(after.shown).toBeUndefined();
  expect(after.hasDraft).toBe(false);
});

test('an entry that was saved by an attempt that seemed to fail, and was changed since, is not sent for ever', async () => {
  const sent: CaseEvent[] = [];
  const controller = typing((events) => {
    sent.push(...events);
    return Promise.resolve(
      sent.length === 1
        ? { kind: 'failed', message: 'The browser gave no reason.' }
        : { kind: 'conflict', written: sent.slice(0, 1) },
    );
  });
  await controller.save();
  expect(controller.outcome).toMatchObject({ message: 'The browser gave no reason.' });
  controller.change((draft) => ({
    draft: { ...draft, values: { ...draft.values, text: 'The whole sentence' } },
    name: 'text',
  }));
  await controller.save();
  expect(sent[1]?.id).toBe(sent[0]?.id);
  expect(controller.outcome).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/saved as it was sent first/) as string,
  });
});
