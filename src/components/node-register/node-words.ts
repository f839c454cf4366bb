import type { Receptors } from '../../machines/events.js';
import type { NodeSample, NodeStatus } from '../../pathway/types.js';
import { say } from '../shared/say.js';
import { NOT_RECORDED, Words, words } from '../shared/words.js';

/** A cell text; `known: false` where it says that something is not recorded. */
export interface Part {
  readonly text: string;
  readonly known: boolean;
}

const known = (text: string): Part => ({ text, known: true });
const unknown = (label: string): Part => ({
  text: label ? `${say(label)}: ${say(NOT_RECORDED)}` : say(NOT_RECORDED),
  known: false,
});

/** Size, cortex and features of a node, as the latest report describes it. */
export function morphology({ imaged }: NodeStatus): readonly Part[] {
  if (!imaged) return [unknown('')];
  const { sizeMm, corticalThicknessMm, features, lymphomaSuspected } = imaged;
  return [
    sizeMm === undefined ? unknown(say`size`) : known(say`${sizeMm} mm`),
    corticalThicknessMm === undefined
      ? unknown(say`cortex`)
      : known(say`cortex ${corticalThicknessMm} mm`),
    ...(features ?? []).map((feature) => known(words(feature))),
    ...(lymphomaSuspected ? [known(say`lymphoma suspected`)] : []),
  ];
}

/** "Core, 3 cores, B1". */
export function sampleLine({ method, cores, biopsyId, guidance }: NodeSample): string {
  const count = cores === undefined ? '' : `${cores} ${cores === 1 ? say`core` : say`cores`}`;
  return [Words(method), count, guidance && words(guidance), biopsyId].filter(Boolean).join(', ');
}

/** "ER negative, PR negative, HER2 not recorded"; the whole as one where nothing is recorded. */
export function receptorLine({ er, pr, her2 }: Receptors): Part {
  const entries = Object.entries({ ER: er, PR: pr, HER2: her2 });
  if (entries.every(([, status]) => status === undefined)) return unknown(say`Receptors`);
  return known(
    entries
      .map(([name, status]) => `${name} ${status ? words(status) : say`not recorded`}`)
      .join(', '),
  );
}

/** What stands behind a benign or granulomatous result: the verdict or the board, or that it is open. */
export function verdictLine(node: NodeStatus): Part | undefined {
  const { standingResult: result, discordant, concordant, settled } = node;
  if (result === 'metastatic') return undefined;
  if (settled) return known(say`settled by the board`);
  if (discordant) return known(say`discordant`);
  if (concordant) return known(say`concordant`);
  return result === 'benign' || result === 'granulomatous' ? unknown(say`Verdict`) : undefined;
}
