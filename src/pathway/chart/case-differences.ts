/** What two versions of the pathway say differently of one case, in words. */
import type { CaseStatus } from '../types.js';

/** What is compared of a status. */
export type Shown = Pick<CaseStatus, 'stage' | 'history' | 'pitfalls'>;

/** Each flag by code and node, with what became of it. */
const flagsOf = ({ pitfalls }: Shown): ReadonlyMap<string, string> =>
  new Map(
    pitfalls.map(({ code, nodeId, severity, status }) => [
      nodeId === undefined ? code : `${code} of ${nodeId}`,
      `${severity}, ${status}`,
    ]),
  );

/**
 * Says what differs between two statuses of the same case.
 * @param before - its status under the earlier version
 * @param after - its status under the later version
 * @returns one sentence for each difference of stage, now or after an event, and of pitfalls
 */
export function caseDifferences(before: Shown, after: Shown): readonly string[] {
  const lines: string[] = [];
  if (before.stage !== after.stage) lines.push(`stage was ${before.stage}, is ${after.stage}.`);
  const then = new Map(before.history.map(({ id, stage }) => [id, stage]));
  const turned = after.history.find(({ id, stage }) => then.has(id) && then.get(id) !== stage);
  if (turned !== undefined)
    lines.push(
      `stage first differs after ${turned.type} of ${turned.on}: was ${then.get(turned.id) ?? 'none'}, is ${turned.stage}.`,
    );
  const [was, is] = [flagsOf(before), flagsOf(after)];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(key), is.get(key)];
    if (old !== now)
      lines.push(`pitfall ${key} was ${old ?? 'not raised'}, is ${now ?? 'not raised'}.`);
  }
  return lines;
}
