import type { EventType, Gender, Laterality, Stage } from '../../machines/vocabulary.js';
import { capital, plainWord } from '../../pathway/narrative/plain-words.js';
import { SEVERITY_WORDS } from '../../pathway/narrative/severity-words.js';
import { stageWord } from '../../pathway/narrative/stage-words.js';
import { lower, wordOf } from '../../pathway/narrative/words.js';
import type { Severity } from '../../pathway/types.js';
import type { FlagShape } from './flag-icons.js';

export { capital };

/** What stands for a fact nobody recorded; never blank, never "?". */
export const NOT_RECORDED = 'Not recorded';

/** A code of the vocabulary as words with a capital at the start: `fna` becomes `FNA`. */
export const Words = (code: string): string => wordOf(code);

/** The same as it stands inside a sentence: `not-visualized` becomes `not visualized`. */
export const words = (code: string): string => lower(wordOf(code));

/** `Clip due`, `NAST due`, `Non-diagnostic`. */
export const stageLabel = (stage: Stage): string => stageWord(stage);

/** `Clip placed`, `NAST started`, `Tumor board decided`. */
export const eventLabel = (type: EventType): string => wordOf(type);

/** `LEFT` or `RIGHT`, never shorter. */
export const sideWord = (side: Laterality): string => side.toUpperCase();

export const genderWord = (gender: Gender | undefined): string =>
  gender === undefined ? NOT_RECORDED : plainWord(gender);

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
  word,
  icon: SHAPES[severity],
}));

const NOTE: Tier = { severity: 'info', word: 'Note', icon: 'note' };

/** Word and shape of one severity. */
export const tierOf = (severity: Severity): Tier =>
  TIERS.find((tier) => tier.severity === severity) ?? NOTE;
