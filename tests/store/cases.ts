import type { CaseEvent } from '../../src/machines/events.js';
import type { CaseFile } from '../../src/pathway/types.js';

/** An event under a given id; the text tells events of one id apart. */
export const noteEvent = (id: string, text = id): CaseEvent => ({
  id,
  type: 'note.added',
  occurredAt: '2026-03-02',
  recordedAt: '2026-03-02T09:00:00Z',
  recordedBy: 'navigator-1',
  data: { text },
});

/** A case whose events have the given ids. */
export const caseOf = (ids: readonly string[], more: Partial<CaseFile> = {}): CaseFile => ({
  format: 'axillary-case/1',
  id: 'case-1',
  laterality: 'left',
  patient: { id: 'p-1', name: { family: 'Sample' }, gender: 'female' },
  events: ids.map((id) => noteEvent(id)),
  ...more,
});
