/** Taking the board's decisions, NAST, restaging and surgery into the record. */
import { isMetastatic } from '../assess.js';
import { isBareDate } from '../events.js';
import type { AxillaFacts, BoardFact } from '../facts.js';
import { asksForTissue, decides, isOwnSide, somethingReported } from '../meaning.js';
import { misplace, type Taking } from './shared.js';

export const takeBoard: Taking<'tumor-board.decided'> = (facts, event, place) => {
  const { decision, nodeIds } = event.data;
  const afterReport = somethingReported(facts);
  const item: BoardFact = {
    ...place,
    decision,
    nodeIds: nodeIds ?? null,
    bare: isBareDate(event.occurredAt),
    afterReport,
  };
  const board = [...facts.board, item];
  if (!decides(decision)) return { board };
  // Accepting a result where nothing is reported means nothing, and takes nothing back.
  if (decision === 'accept-result' && !afterReport) {
    return { board, ...misplace(facts, place, 'nothing-to-accept') };
  }
  const proven = facts.nodes.some(isMetastatic);
  return {
    board,
    boardBiopsy: asksForTissue(decision) && !proven ? item : null,
  };
};

export const takeNastStart: Taking<'nast.started'> = (facts, _event, place) =>
  facts.surgeries.length > 0
    ? {}
    : {
        nastStarts: [...facts.nastStarts, place],
        nastCompleted: null,
        finalRestaging: null,
        plan: null,
        omission: null,
      };

/** NAST has been started and not completed, and no surgery has followed. */
const underWay = (facts: AxillaFacts): boolean =>
  facts.nastStarts.length > 0 && facts.nastCompleted === null && facts.surgeries.length === 0;

/** Therapy begun elsewhere is on record with the diagnosis: its completion and restaging are in place. */
const begunElsewhere = (facts: AxillaFacts): boolean =>
  facts.diagnosis?.data.priorTreatment === 'nast-underway';

export const takeNastCompletion: Taking<'nast.completed'> = (facts, _event, place) => {
  if (underWay(facts)) return { nastCompleted: place };
  return begunElsewhere(facts) ? {} : misplace(facts, place, 'nast-not-under-way');
};

export const takeRestaging: Taking<'restaging.reported'> = (facts, event, place) => {
  const final = event.data.timing !== 'interim';
  const suspicious = event.data.axilla === 'suspicious';
  // A negative restaging of the other side clears nothing: only the last word on this side is kept.
  const cleared = !isOwnSide(facts, event) && !suspicious;
  return {
    ...(cleared ? {} : { restagings: [...facts.restagings, { ...place, suspicious, final }] }),
    ...(final && facts.nastStarts.length > 0 ? { finalRestaging: place } : {}),
    ...(facts.nastStarts.length === 0 && !begunElsewhere(facts)
      ? misplace(facts, place, 'no-nast')
      : {}),
  };
};
