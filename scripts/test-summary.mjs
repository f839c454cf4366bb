// Prints the counts of the last test run, as one plain line. Fails when there was no such run, when
// a test failed, and when none was executed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './paths.mjs';

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, success: boolean }} Results */

try {
  const text = readFileSync(join(projectRoot, '.cache/test-results.json'), 'utf8');
  const results = /** @type {Results} */ (JSON.parse(text));
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
  const skippedPart = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${passed} passed, ${failed} failed${skippedPart}`);
  if (!results.success || passed === 0) process.exitCode = 1;
} catch {
  console.error('There are no test results.');
  process.exitCode = 1;
}
