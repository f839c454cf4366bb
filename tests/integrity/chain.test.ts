import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson, chainOf, verifyChain } from '../../src/pathway/integrity/index.js';
import type { CaseFile } from '../../src/pathway/types.js';
import { sha256 } from '../../src/store/digest.js';
import { caseOf, noteEvent } from '../store/cases.js';
import { digest, vignette } from './support.js';

const kept = caseOf(['a', 'b', 'c', 'd']);
const chain = await chainOf(kept, digest);
const checked = (caseFile: CaseFile, links: readonly string[] = chain.links) =>
  verifyChain(caseFile, { algorithm: 'SHA-256', links }, digest);
const withEvents = (...events: CaseFile['events'][number][]): CaseFile => ({ ...kept, events });
const [a, b, c, d] = kept.events as [
  CaseFile['events'][number],
  CaseFile['events'][number],
  CaseFile['events'][number],
  CaseFile['events'][number],
];

describe('the canonical form', () => {
  it('sorts members at every depth and writes no spaces', () => {
    expect(canonicalJson({ b: [{ z: 1, a: 'x y' }], a: null, c: true })).toBe(
      '{"a":null,"b":[{"a":"x y","z":1}],"c":true}',
    );
  });

  it('sorts names by their code units, also those that look like numbers', () => {
    expect(canonicalJson({ é: 1, z: 2, 10: 3, 9: 4, B: 5 })).toBe(
      '{"10":3,"9":4,"B":5,"z":2,"é":1}',
    );
  });

  it('writes texts and numbers as a file does', () => {
    expect(canonicalJson(['"\\\n\u001b', 'ä😀', 1e21, 0.1, -0, 0])).toBe(
      '["\\"\\\\\\n\\u001b","ä😀",1e+21,0.1,-0,0]',
    );
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});

describe('the chain of a case', () => {
  it('is what its description says', async () => {
    const of = (...parts: (string | Buffer)[]) =>
      parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
    const one = caseOf(['a']);
    const first = of(
      '{"format":"axillary-case/1","id":"case-1","laterality":"left",' +
        '"patient":{"gender":"female","id":"p-1","name":{"family":"Sample"}}}',
    );
    const second = of(
      first,
      '{"data":{"text":"a"},"id":"a","occurredAt":"2026-03-02","recordedAt":"2026-03-02T09:00:00Z",' +
        '"recordedBy":"navigator-1","type":"note.added"}',
    );
    expect((await chainOf(one, digest)).links).toEqual([
      first.toString('hex'),
      second.toString('hex'),
    ]);
  });

  it('has one link for the header and one for each entry', () => {
    expect(chain.links).toHaveLength(5);
    expect(new Set(chain.links).size).toBe(5);
  });

  it('is the same whatever computes SHA-256', async () => {
    const caseFile = vignette('retraction');
    expect(await chainOf(caseFile, sha256)).toEqual(await chainOf(caseFile, digest));
  });

  it('does not depend on the order of properties', async () => {
    const turned = Object.fromEntries(Object.entries(a).reverse()) as typeof a;
    expect(await chainOf(withEvents(turned, b, c, d), digest)).toEqual(chain);
  });
});

describe('verifying', () => {
  it('says how many entries fit, and the head', async () => {
    expect(await checked(kept)).toEqual({ kind: 'verified', entries: 4, head: chain.links[4] });
    const empty = caseOf([]);
    expect(await verifyChain(empty, await chainOf(empty, digest), digest)).toMatchObject({
      kind: 'verified',
      entries: 0,
    });
  });

  it.each([
    ['side', { ...kept, laterality: 'right' as const }],
    ['patient', { ...kept, patient: { ...kept.patient, name: { family: 'Other' } } }],
    ['id', { ...kept, id: 'case-2' }],
  ])('notices another %s', async (_what, caseFile) => {
    expect(await checked(caseFile)).toEqual({ kind: 'broken', faults: [{ kind: 'header' }] });
  });

  it.each([1, 2, 3, 4])('names entry %i where it was changed', async (entry) => {
    const events = kept.events.map((event, index) =>
      index === entry - 1 ? noteEvent(event.id, 'changed') : event,
    );
    expect(await checked({ ...kept, events })).toEqual({
      kind: 'broken',
      faults: [{ kind: 'entry', entry, count: 1 }],
    });
  });

  it('names the first of entries that were moved', async () => {
    expect(await checked(withEvents(a, c, b, d))).toEqual({
      kind: 'broken',
      faults: [{ kind: 'entry', entry: 2, count: 2 }],
    });
  });

  it('names the first entry that does not fit where one was taken out', async () => {
    expect(await checked(withEvents(a, c, d))).toEqual({
      kind: 'broken',
      faults: [
        { kind: 'entry', entry: 2, count: 2 },
        { kind: 'surplus-links', entry: 4, count: 1 },
      ],
    });
  });

  it('notices entries that were cut off, and some that were added', async () => {
    expect(await checked(withEvents(a, b))).toEqual({
      kind: 'broken',
      faults: [{ kind: 'surplus-links', entry: 3, count: 2 }],
    });
    expect(await checked(withEvents(a, b, c, d, noteEvent('e')))).toEqual({
      kind: 'broken',
      faults: [{ kind: 'missing-links', entry: 5, count: 1 }],
    });
  });

  it('notices a link that was changed, and one that is gone', async () => {
    const links = chain.links.map((link, index) =>
      index === 2 ? link.replace(/^./, (x) => (x === '0' ? '1' : '0')) : link,
    );
    expect(await checked(kept, links)).toEqual({
      kind: 'broken',
      faults: [{ kind: 'entry', entry: 2, count: 2 }],
    });
    expect(await checked(kept, chain.links.slice(0, 3))).toEqual({
      kind: 'broken',
      faults: [{ kind: 'missing-links', entry: 3, count: 2 }],
    });
    expect(await checked(kept, [])).toMatchObject({ kind: 'broken' });
  });

  it('cannot notice a chain that was computed anew, as it is no signature', async () => {
    const forged = withEvents(a, noteEvent('b', 'forged'), c, d);
    const anew = await chainOf(forged, digest);
    const check = await verifyChain(forged, anew, digest);
    expect(check.kind).toBe('verified');
    // Only a head that is known from elsewhere tells.
    expect(check).not.toMatchObject({ head: chain.links.at(-1) });
  });
});
