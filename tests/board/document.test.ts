import { expect, test } from 'vitest';
import { statusOf } from '../../src/index.js';
import type { CaseFile } from '../../src/index.js';
import { boardDocument, boardItemOf } from '../../src/pathway/board/index.js';
import { event, referred } from './cases.js';

const today = '2026-07-21';

const documentOf = (...files: readonly CaseFile[]): string =>
  boardDocument(
    files.map((caseFile) => {
      const item = boardItemOf(caseFile, statusOf(caseFile, { asOf: today }));
      if (item === undefined) throw new Error('The case is not on the list.');
      return { caseFile, item, sample: true };
    }),
    today,
  );

test('each case begins with who it is and says question, reasons, what is missing, and room to decide', () => {
  const html = documentOf(referred);
  const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  for (const part of [
    'Tumor board list 21-Jul-2026. 1 case.',
    'SMITH, Jane',
    'Born 14-Jul-1945 (81y)',
    'MRN 4471-02',
    'SAMPLE',
    'LEFT axilla',
    'Second node, or accept?',
    'Waiting since 03-Jul-2026, 18 days; decision due 20-Jul-2026, overdue',
    'Discordant (Since 03-Jul-2026)',
    'Survey of level III',
    'Who acts: navigator, board.',
    'Not a medical device',
    'Rationale',
  ])
    expect(text).toContain(part);
});

test('one table a case, each with its banner and its foot, so that print repeats them', () => {
  const html = documentOf(referred, referred);
  expect(html.match(/<table class="case"><thead>/g)).toHaveLength(2);
  expect(html.match(/<tfoot>/g)).toHaveLength(2);
  expect(html).toContain('break-before:page');
});

const HOSTILE = `</td><script>alert("1")</script>'&<img src=x onerror=1>`;

test('nothing of the record becomes markup', () => {
  const hostile: CaseFile = {
    ...referred,
    patient: {
      id: HOSTILE,
      name: { family: HOSTILE, given: HOSTILE },
      identifiers: [{ system: `urn:${HOSTILE}`, value: HOSTILE }],
    },
    events: [
      ...referred.events,
      event('ref2', 'tumor-board.referred', '2026-07-07', {
        question: HOSTILE,
        nodeIds: [HOSTILE],
      }),
      event('ct', 'care-team.assigned', '2026-07-07', { role: 'navigator', name: HOSTILE }),
      event('cx', 'context.recorded', '2026-07-07', {
        kind: 'other',
        status: 'present',
        detail: HOSTILE,
      }),
    ],
  };
  const html = documentOf(hostile);
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;');
  expect(html).not.toMatch(/<script|<img|onerror=1>/i);
  const shape = (one: string): string[] => one.match(/<\/?[a-z0-9]+/g) ?? [];
  const allowed = new Set(shape(documentOf(referred)));
  expect(shape(html).filter((tag) => !allowed.has(tag))).toEqual([]);
});

test('it loads nothing and names nobody outside its body', () => {
  const html = documentOf(referred);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/(src|href)=/);
  expect(html.slice(0, html.indexOf('<body>'))).not.toMatch(/smith|4471/i);
});

test('an empty list says so', () => {
  expect(boardDocument([], today)).toContain('0 cases.');
});
