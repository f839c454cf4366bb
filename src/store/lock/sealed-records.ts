import type { CaseHeader, StoredEvent } from '../log.js';
import type { KeptEvent, KeptHeader, RecordForm } from '../records.js';
import type { Place, Vault } from './vault.js';

const placeOfHeader = (key: string): Place => ['case', key];
const placeOfEvent = (key: string, seq: number): Place => ['event', key, seq];

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/**
 * Records under a lock. Outside of what is encrypted stand a key for each case, which only the holder of
 * the lock can tell from its id, and the places of its entries: nothing else of a record can be read.
 *
 * A record that was changed, or stands where it was not sealed for, is left out, and so found missing.
 */
export const sealedRecords = (vault: Vault): RecordForm => {
  const keysOf = (caseIds: readonly string[]) =>
    Promise.all(caseIds.map((caseId) => vault.nameOf(caseId)));

  const open = async <Content>(kept: KeptHeader | KeptEvent, place: Place): Promise<Content[]> => {
    if (!('sealed' in kept)) return [];
    return vault.open(kept.sealed, place).then(
      (content) => [content as Content],
      () => [],
    );
  };

  return {
    lockId: vault.lockId,
    keysOf,
    keepHeaders: (headers) =>
      Promise.all(
        headers.map(async (header) => {
          const caseId = await vault.nameOf(header.caseId);
          return { caseId, sealed: await vault.seal(header, placeOfHeader(caseId)) };
        }),
      ),
    readHeaders: async (kept) => {
      const read = kept.map((one) => open<CaseHeader>(one, placeOfHeader(one.caseId)));
      return (await Promise.all(read)).flat();
    },
    keepEvents: async (records) => {
      const keys = new Map<string, Promise<string>>();
      for (const { caseId } of records) {
        if (!keys.has(caseId)) keys.set(caseId, vault.nameOf(caseId));
      }
      return Promise.all(
        records.map(async (record) => {
          const { seq } = record;
          const caseId = (await keys.get(record.caseId)) ?? '';
          return { caseId, seq, sealed: await vault.seal(record, placeOfEvent(caseId, seq)) };
        }),
      );
    },
    readEvents: async (kept) => {
      const read = kept.map((one) => open<StoredEvent>(one, placeOfEvent(one.caseId, one.seq)));
      return (await Promise.all(read)).flat();
    },
    // Each sealing has bytes of its own: where they are the same, nothing was written since.
    isSameHeader: (a, b) =>
      a && b && 'sealed' in a && 'sealed' in b ? sameBytes(a.sealed, b.sealed) : a === b,
  };
};
