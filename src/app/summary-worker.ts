/** Reads cases beside the page, so that the page answers meanwhile. */
import { readingsOf } from './reading.js';
import type { Readings } from './reading.js';
import type { Question } from './summary-pool.js';

addEventListener('message', ({ data }: MessageEvent<Question<keyof Readings>>) => {
  postMessage(readingsOf(data));
});
