import { BARRIER_KINDS } from '../../pathway/case-work/barrier-kinds.js';
import { wordOf } from '../../pathway/narrative/words.js';
import { told } from './say.js';

const offered: ReadonlySet<string> = new Set(BARRIER_KINDS);

/** A kind of barrier: one that is offered in the language in force, any other as it was typed. */
export const barrierWord = (kind: string): string =>
  offered.has(kind) ? told(wordOf(kind)) : wordOf(kind);
