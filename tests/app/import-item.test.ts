import { describe, expect, it } from 'vitest';
import { chainText, readItem, resultText } from '../../src/app/import-item.js';
import { caseToText } from '../../src/pathway/case-file/index.js';
import { chainOf, exportToText } from '../../src/pathway/integrity/index.js';
import { sha256 } from '../../src/store/digest.js';
import { caseOf } from '../store/cases.js';

const caseFile = caseOf(['a', 'b', 'c']);
const read = async (text: string) => (await readItem(1, new File([text], 'x.json'))).content;

describe('a file chosen for import', () => {
  it('with a chain says that it was verified', async () => {
    const content = await read(await exportToText(caseFile, sha256));
    expect(content).toEqual({ kind: 'read', caseFile, chain: await chainOf(caseFile, sha256) });
    expect(content.kind === 'read' && chainText(content)).toMatch(/chain was verified/);
  });

  it('without a chain says that it was not', async () => {
    const content = await read(caseToText(caseFile));
    expect(content).toEqual({ kind: 'read', caseFile });
    expect(content.kind === 'read' && chainText(content)).toMatch(/^No chain, not verified/);
  });

  it('whose chain does not fit is refused, with the entry and nothing of its content', async () => {
    const text = await exportToText(caseFile, sha256);
    const content = await read(text.replace('"text": "b"', '"text": "secret"'));
    expect(content).toMatchObject({
      kind: 'refused',
      problems: [{ pointer: '/case/events/1', found: expect.stringMatching(/entry 2/) as string }],
    });
    expect(JSON.stringify(content)).not.toContain('secret');
  });
});

describe('a case that was restored', () => {
  const head = { seq: 4, lastEventId: 'd' };

  it('is told with what was lost and what there is now', () => {
    expect(resultText({ kind: 'restored', head, restored: 2, added: 0 }, true)).toBe(
      'Restored, 2 entries. The case on this device was damaged and is whole again, with 4 entries.',
    );
    expect(resultText({ kind: 'restored', head, restored: 1, added: 1 }, true)).toMatch(
      /^Restored, 1 entry\. 1 entry of the file beyond them added\./,
    );
  });
});
