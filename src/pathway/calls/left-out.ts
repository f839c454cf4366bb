/** Why there is nothing to ask of a case today, in the order in which it is told. */
export const LEFT_OUT = [
  ['booked', 'waits for a booked appointment', 'wait for a booked appointment'],
  [
    'expected',
    'waits for a report or verdict that is not due yet',
    'wait for a report or verdict that is not due yet',
  ],
  ['held', 'is on hold', 'are on hold'],
  [
    'under-way',
    'is under treatment and was heard of lately',
    'are under treatment and were heard of lately',
  ],
  ['complete', 'has nothing missing', 'have nothing missing'],
  ['closed', 'is closed', 'are closed'],
] as const;

export type LeftOutReason = (typeof LEFT_OUT)[number][0];

/**
 * Those left out, counted: "12 wait for a booked appointment".
 *
 * @param reasons - one for each case left out
 */
export const leftOutInWords = (reasons: readonly LeftOutReason[]): readonly string[] =>
  LEFT_OUT.flatMap(([reason, one, several]) => {
    const count = reasons.filter((other) => other === reason).length;
    return count > 0 ? [`${count} ${count === 1 ? one : several}`] : [];
  });
