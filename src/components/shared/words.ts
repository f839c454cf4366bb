import type { EventType, Gender, Laterality, Stage } from '../../machines/vocabulary.js';
import { capital, plainWord } from '../../pathway/narrative/plain-words.js';
import { SEVERITY_WORDS } from '../../pathway/narrative/severity-words.js';
import { stageWord } from '../../pathway/narrative/stage-words.js';
import { lower, wordOf } from '../../pathway/narrative/words.js';
import type { Severity } from '../../pathway/types.js';
import type { FlagShape } from './flag-icons.js';
import { say, told } from './say.js';

export { capital };

/** The product's own wording with a capital at the start, in the language in force. */
export const Told = (text: string): string => capital(told(text));

/** What stands for a fact nobody recorded; never blank, never "?". */
export const NOT_RECORDED = 'Not recorded';

/** A code of the vocabulary as words with a capital at the start: `fna` becomes `FNA`. */
export const Words = (code: string): string => told(wordOf(code));

/** The same as it stands inside a sentence: `not-visualized` becomes `not visualized`. */
export const words = (code: string): string => told(lower(wordOf(code)));

/** `Clip due`, `NAST due`, `Non-diagnostic`. */
export const stageLabel = (stage: Stage): string => told(stageWord(stage));

/** `Clip placed`, `NAST started`, `Tumor board decided`. */
export const eventLabel = (type: EventType): string => told(wordOf(type));

/** `LEFT` or `RIGHT`, never shorter. */
export const sideWord = (side: Laterality): string => told(side.toUpperCase());

export const genderWord = (gender: Gender | undefined): string =>
  told(gender === undefined ? NOT_RECORDED : plainWord(gender));

/** Word and shape of a severity. */
export interface Tier {
  readonly severity: Severity;
  readonly word: string;
  readonly icon: FlagShape;
}

const SHAPES = { critical: 'critical', warning: 'check', info: 'note' } as const;

/** The severities, the most severe first. */
export const TIERS: readonly Tier[] = SEVERITY_WORDS.map(([severity, word]) => ({
  severity,
  get word() {
    return told(word);
  },
  icon: SHAPES[severity],
}));

/** Word and shape of one severity. */
export const tierOf = (severity: Severity): Tier =>
  TIERS.find((tier) => tier.severity === severity) ?? { severity, word: say`Note`, icon: 'note' };
