/**
 * Whether the tests are asked for in their long form: `npm run test:looks` runs all of the browser so,
 * `npm run test:lock` those of the lock alone.
 */
export const IS_LONG = process.env['LONG'] === '1';
