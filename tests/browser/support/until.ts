/** For what is also run outside of the test runner; within it `expect.poll` does the same. */
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/** Tries an assertion again until it holds, and throws what it threw last where it never does. */
export async function untilHolds(assertion: () => unknown): Promise<void> {
  for (const start = Date.now(); ; await wait(50)) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (Date.now() - start > PATIENCE_MS) throw error;
    }
  }
}
