import { defineConfig } from 'vitest/config';

/** Tests of what the build made: the application in Chromium, the command line. */
const built = [
  'tests/browser/**/*.test.ts',
  'tests/cli/**/*.test.ts',
  'tests/package/**/*.test.ts',
];

/**
 * How long is looked again for what a test waits for: as long as the driver of the browser looks. Of
 * itself it were one second, which a busy machine takes for less.
 */
const expectation = { poll: { timeout: 10_000 } };

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/test-results.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/app/**', 'src/cli/main.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: built,
          testTimeout: 20_000,
          expect: expectation,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          include: built,
          globalSetup: ['scripts/vitest-global-setup.mjs'],
          // The long forms do several times the work.
          testTimeout: process.env['LONG'] === '1' ? 300_000 : 60_000,
          hookTimeout: 60_000,
          expect: expectation,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
