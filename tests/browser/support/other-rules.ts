// The sample patients as another version of the pathway's rules would have left them.
import type { Page } from 'playwright-core';

/**
 * Writes to the data of the page that other rules put two patients into another stage.
 *
 * @returns the family names of the two, as they are shown
 */
export const readByOtherRules = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('axillary-pathway');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('cases', 'readwrite');
          const cases = transaction.objectStore('cases');
          const changed: string[] = [];
          const all = cases.getAll();
          all.onsuccess = () => {
            const headers = all.result as {
              patient: { name: { family: string } };
              summary: { rules: string; stage: string };
            }[];
            headers.forEach((header, index) => {
              // The stage of the others is the same by both rules.
              const stage = index < 2 ? 'closed' : header.summary.stage;
              if (index < 2 && header.summary.stage !== 'closed') {
                changed.push(header.patient.name.family.toUpperCase());
              }
              cases.put({ ...header, summary: { ...header.summary, stage, rules: '0.0.9 2 {}' } });
            });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(changed);
          };
        };
      }),
  );
