// Every event type of the case file, recorded once in the form that asks for it on screen, and found
// in the exported case with what was answered.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../src/machines/vocabulary.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { openApp } from './support/app.js';
import type { OpenedApp } from './support/app.js';
import { addPatient, exportedBy, fillIn, openForm, savedWord } from './support/entries.js';
import { ENTRIES } from './support/every-entry.js';

describe('every event type', () => {
  let app: OpenedApp;
  let page: Page;

  beforeAll(async () => {
    app = await openApp({
      before: (context) => context.clock.setFixedTime('2026-07-16T09:40:00+01:00'),
    });
    ({ page } = app);
    await addPatient(page);
  });

  afterAll(async () => {
    const faults = app.faults();
    await app.close();
    expect(faults).toEqual([]);
  });

  it('is recorded below', () => {
    expect(ENTRIES.map(({ type }) => type).sort()).toEqual([...EVENT_TYPES].sort());
  });

  it.each(ENTRIES)('$type is saved from its form', async ({ event, steps }) => {
    const form = await openForm(page, event);
    await fillIn(form, steps);
    await form.getByRole('button', { name: /^Save / }).click();
    expect(await savedWord(page)).toMatch(/^Saved/);
  });

  describe('in the exported case', () => {
    let caseFile: CaseFile;

    beforeAll(async () => {
      caseFile = await exportedBy(page, 'Export');
    });

    it.each(ENTRIES)('$type says what was answered', ({ type, data }) => {
      const written = caseFile.events.find((one) => one.type === type);
      expect(written).toMatchObject({
        occurredAt: '2026-07-16',
        recordedAt: '2026-07-16T09:40:00+01:00',
        recordedBy: 'Navigator',
      });
      expect(written?.data).toEqual(data);
    });

    it('a side that was answered stands beside the data, and a retraction names its entry', () => {
      const sides = caseFile.events.filter(({ laterality }) => laterality === 'left');
      expect(sides.map(({ type }) => type)).toEqual([
        'exam.recorded',
        'imaging.reported',
        'biopsy.performed',
        'pathology.reported',
        'restaging.reported',
        'surgery.performed',
        'surgical-pathology.reported',
      ]);
      const retraction = caseFile.events.find(({ type }) => type === 'event.retracted');
      const note = caseFile.events.find(({ type }) => type === 'note.added');
      expect(retraction?.data).toHaveProperty('eventId', note?.id);
    });
  });
});
