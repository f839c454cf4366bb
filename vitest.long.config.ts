import { defineConfig } from 'vitest/config';

/** Tests that take too long to run each time: `npm run test:lock`. */
export default defineConfig({
  test: {
    name: 'long',
    environment: 'node',
    include: ['tests/browser/**/*.long.ts'],
    globalSetup: ['scripts/vitest-global-setup.mjs'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
  },
});
