import type { CaseEvent } from '../../machines/events.js';
import { dayOf } from '../../machines/events.js';
import { describeEvent } from '../../pathway/narrative/index.js';
import type { NodeStatus } from '../../pathway/types.js';
import type { RecordRequest } from '../shared/append.js';
import { formatDay } from '../shared/dates.js';
import { say, told } from '../shared/say.js';
import { sideWord, words } from '../shared/words.js';
import { BACK } from '../stop-dialog/stop.js';
import type { Stop } from '../stop-dialog/stop.js';
import { statusOn } from './desk.js';
import type { Desk } from './desk.js';
import type { Draft } from './draft.js';
import { FORMS, aNoun } from './form-fields.js';
import { standing } from './fields/known.js';
import { sourceLine } from './source-line.js';

const NOTHING_RECORDED = { id: BACK, label: 'Back, record nothing' };

const when = (event: CaseEvent): string => formatDay(event.occurredAt);

const listed = new Intl.ListFormat('en-GB');

/** Biopsies, reports and clip checks of a node, as they stand on record. */
function onRecord(node: NodeStatus, events: readonly CaseEvent[]): readonly string[] {
  const byId = (id: string | undefined) => events.find((event) => event.id === id);
  const lines = node.samples.flatMap(({ biopsyId, eventId, on, method, report }) => {
    const biopsy = byId(eventId);
    const clip = biopsy?.type === 'biopsy.performed' ? biopsy.data.clip : undefined;
    const why = clip?.reasonNotPlaced ? `: ${clip.reasonNotPlaced}` : '';
    const placed = clip
      ? clip.placed
        ? say`clip placed`
        : say`clip not placed${why}`
      : say`clip not recorded`;
    return [
      say`${formatDay(on)} Biopsy ${biopsyId} of ${node.id}, ${words(method)}, ${placed}.`,
      ...(report
        ? [say`${formatDay(report.on)} Pathology ${biopsyId}: ${words(report.result)}.`]
        : []),
    ];
  });
  const check = node.mark.lastCheck;
  return check
    ? [...lines, say`${formatDay(check.on)} Clip in ${node.id}: ${words(check.status)}.`]
    : lines;
}

/** The Stop before NAST, where a positive node is unmarked on the day it started. */
export function nastStop(event: CaseEvent, draft: Draft, desk: Desk): Stop | undefined {
  if (event.type !== 'nast.started') return undefined;
  const events = desk.caseFile.events.filter(({ id }) => id !== draft.old?.id);
  const then = statusOn({ ...desk.caseFile, events }, dayOf(event.occurredAt), desk.config);
  const open = then.nodes.filter(
    (node) => node.standingResult === 'metastatic' && !node.mark.marked,
  );
  const [first] = open;
  if (!first) return undefined;
  const names = listed.format(open.map(({ id }) => id));
  const several = open.length > 1;
  return {
    word: say`Stop before NAST is recorded`,
    heading: several
      ? say`Nodes ${names} are positive and have no clip`
      : say`Node ${names} is positive and has no clip`,
    facts: [
      { term: say`You are recording`, lines: [say`NAST started on ${when(event)}`] },
      { term: say`On record`, lines: open.flatMap((node) => onRecord(node, events)) },
      {
        term: say`Not on record`,
        lines: [say`A clip in ${names} that is in place. A waiver with its reason.`],
      },
      {
        term: say`Why it matters`,
        lines: [
          say`In a positive node without a clip, TAD after NAST becomes difficult or impossible.`,
        ],
      },
      { term: say`Who decides`, lines: [say`Breast radiologist with the surgeon.`] },
      { term: say`Source`, lines: [sourceLine(['SN-18', 'SN-25'])] },
    ],
    remedies: [
      ...open.map(({ id }) => ({ id: `clip.placed ${id}`, label: say`Record a clip in ${id}` })),
      { id: `clip.waived ${several ? '' : first.id}`, label: say`Record a waiver` },
      NOTHING_RECORDED,
    ],
    goOn: {
      heading: say`NAST has started all the same`,
      text: say`It can be recorded. The flag stays, and the reason stays with it.`,
      button: say`Record NAST with this reason`,
    },
  };
}

/** What a remedy of the Stop before NAST opens. */
export function remedyOf(id: string): RecordRequest {
  const waives = id.startsWith('clip.waived');
  const nodeId = id.slice(id.indexOf(' ') + 1);
  return { eventType: waives ? 'clip.waived' : 'clip.placed', ...(nodeId && { nodeId }) };
}

/** The remedy of a side mismatch: back to the question for the side. */
export const CORRECT_THE_SIDE = 'side';

/** The Stop before an entry of the other side. */
export function sideStop(event: CaseEvent, desk: Desk): Stop | undefined {
  const side = sideWord(desk.caseFile.laterality);
  if (!event.laterality || event.laterality === desk.caseFile.laterality) return undefined;
  const sided = standing(desk.caseFile.events).filter(({ laterality }) => laterality);
  return {
    word: say`Stop before another side is recorded`,
    heading: say`The entry says ${sideWord(event.laterality)}, this case is the ${side} axilla`,
    facts: [
      {
        term: say`You are recording`,
        lines: [
          say`${when(event)} ${told(describeEvent(event).title)} Side: ${sideWord(event.laterality)}.`,
        ],
      },
      {
        term: say`On record`,
        lines: [
          say`This case: ${side} axilla.`,
          ...sided
            .slice(-3)
            .map(
              (one) =>
                say`${when(one)} ${told(describeEvent(one).title)} Side: ${words(one.laterality ?? '')}.`,
            ),
        ],
      },
      { term: say`Not on record`, lines: [say`Why this entry is of the other side.`] },
      {
        term: say`Why it matters`,
        lines: [
          say`The other axilla is another case. In this one the entry can raise suspicion, never clear it.`,
        ],
      },
      { term: say`Who decides`, lines: [say`Whoever signed the report says which side it was.`] },
      { term: say`Source`, lines: [sourceLine(['B-side'])] },
    ],
    remedies: [{ id: CORRECT_THE_SIDE, label: say`Correct the side` }, NOTHING_RECORDED],
    goOn: {
      heading: say`It is the other side all the same`,
      text: say`It can be recorded. The flag stays, and the reason stays with the entry.`,
      button: say`Record it with this reason`,
    },
  };
}

/** The Stop before an entry is left that is not saved. */
export function draftStop(draft: Draft): Stop {
  const { noun } = FORMS[draft.type];
  const day = draft.values['@on'];
  return {
    word: say`Stop before the entry is left`,
    heading: say`This ${say(noun)} is not saved`,
    facts: [
      {
        term: say`You are leaving`,
        lines: [
          say`The form for ${aNoun(draft.type)}${typeof day === 'string' && day ? `, ${day}` : ''}`,
        ],
      },
      { term: say`On record`, lines: [say`Nothing of this entry.`] },
      {
        term: say`Why it matters`,
        lines: [say`Until it is saved, what happened stays unknown to everyone else.`],
      },
      { term: say`Who decides`, lines: [say`You.`] },
    ],
    remedies: [{ id: BACK, label: say`Back to the entry` }],
    goOn: {
      heading: say`Leave all the same`,
      text: say`What was typed here is not kept, nor is the reason.`,
      button: say`Leave and lose the entry`,
    },
  };
}
