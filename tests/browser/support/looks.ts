/**
 * In which looks a page is held against the access rules: a few that differ in all there is each time,
 * every one with `npm run test:looks`.
 */
import type { BrowserContextOptions } from 'playwright-core';
import { IS_LONG } from './long.js';

type Look = readonly [name: string, context: BrowserContextOptions];

const FEW: readonly Look[] = [
  ['1280, light', { colorScheme: 'light' }],
  ['320, dark', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ['1280, forced colours', { forcedColors: 'active' }],
];

const MORE: readonly Look[] = [
  ['1280, dark', { colorScheme: 'dark' }],
  ['1000, light', { colorScheme: 'light', viewport: { width: 1000, height: 720 } }],
  ['390, light', { colorScheme: 'light', viewport: { width: 390, height: 844 } }],
  ['390, dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }],
  ['320, light', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
];

/** The looks of a page. */
export const looks: readonly Look[] = IS_LONG ? [...FEW, ...MORE] : FEW;
