/** A counter-example, told as a patient's story. */
import { formatDay, describeEvent } from '../../src/pathway/narrative/index.js';
import type { CaseEvent } from '../../src/machines/events.js';
import type { Stage } from '../../src/machines/vocabulary.js';

/**
 * The story of a patient, one sentence an event, with the stage that followed wherever it changed.
 * @param events - the events, in the order they happened
 * @param stages - the stage after each of them
 * @param ending - what is wrong with where it ends
 */
export function storyOf(
  events: readonly CaseEvent[],
  stages: readonly Stage[],
  ending: string,
): string {
  let shown: Stage | undefined = 'intake';
  const sentences = events.map((event, at) => {
    const { title, text } = describeEvent(event);
    const stage = stages[at];
    const moved = stage !== shown;
    shown = stage;
    const told = `${formatDay(event.occurredAt.slice(0, 10))}: ${title}${text === '' ? '' : ` ${text}`}`;
    return moved ? `${told} Stage: ${String(stage)}.` : told;
  });
  return [...sentences, `What is wrong: ${ending}`].map((line) => `    ${line}`).join('\n');
}
