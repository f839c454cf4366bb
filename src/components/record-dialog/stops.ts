import type { CaseEvent } from '../../machines/events.js';
import { dayOf } from '../../machines/events.js';
import { describeEvent } from '../../pathway/narrative/index.js';
import type { NodeStatus } from '../../pathway/types.js';
import type { RecordRequest } from '../shared/append.js';
import { formatDay } from '../shared/dates.js';
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
        ? 'clip placed'
        : `clip not placed${why}`
      : 'clip not recorded';
    return [
      `${formatDay(on)} Biopsy ${biopsyId} of ${node.id}, ${words(method)}, ${placed}.`,
      ...(report
        ? [`${formatDay(report.on)} Pathology ${biopsyId}: ${words(report.result)}.`]
        : []),
    ];
  });
  const check = node.mark.lastCheck;
  return check
    ? [...lines, `${formatDay(check.on)} Clip in ${node.id}: ${words(check.status)}.`]
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
    word: 'Stop before NAST is recorded',
    heading: several
      ? `Nodes ${names} are positive and have no clip`
      : `Node ${names} is positive and has no clip`,
    facts: [
      { term: 'You are recording', lines: [`NAST started on ${when(event)}`] },
      { term: 'On record', lines: open.flatMap((node) => onRecord(node, events)) },
      {
        term: 'Not on record',
        lines: [`A clip in ${names} that is in place. A waiver with its reason.`],
      },
      {
        term: 'Why it matters',
        lines: [
          'In a positive node without a clip, TAD after NAST becomes difficult or impossible.',
        ],
      },
      { term: 'Who decides', lines: ['Breast radiologist with the surgeon.'] },
      { term: 'Source', lines: [sourceLine(['SN-18', 'SN-25'])] },
    ],
    remedies: [
      ...open.map(({ id }) => ({ id: `clip.placed ${id}`, label: `Record a clip in ${id}` })),
      { id: `clip.waived ${several ? '' : first.id}`, label: 'Record a waiver' },
      NOTHING_RECORDED,
    ],
    goOn: {
      heading: 'NAST has started all the same',
      text: 'It can be recorded. The flag stays, and the reason stays with it.',
      button: 'Record NAST with this reason',
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
    word: 'Stop before another side is recorded',
    heading: `The entry says ${sideWord(event.laterality)}, this case is the ${side} axilla`,
    facts: [
      {
        term: 'You are recording',
        lines: [
          `${when(event)} ${describeEvent(event).title} Side: ${sideWord(event.laterality)}.`,
        ],
      },
      {
        term: 'On record',
        lines: [
          `This case: ${side} axilla.`,
          ...sided
            .slice(-3)
            .map(
              (one) =>
                `${when(one)} ${describeEvent(one).title} Side: ${words(one.laterality ?? '')}.`,
            ),
        ],
      },
      { term: 'Not on record', lines: ['Why this entry is of the other side.'] },
      {
        term: 'Why it matters',
        lines: [
          'The other axilla is another case. In this one the entry can raise suspicion, never clear it.',
        ],
      },
      { term: 'Who decides', lines: ['Whoever signed the report says which side it was.'] },
      { term: 'Source', lines: [sourceLine(['B-side'])] },
    ],
    remedies: [{ id: CORRECT_THE_SIDE, label: 'Correct the side' }, NOTHING_RECORDED],
    goOn: {
      heading: 'It is the other side all the same',
      text: 'It can be recorded. The flag stays, and the reason stays with the entry.',
      button: 'Record it with this reason',
    },
  };
}

/** The Stop before an entry is left that is not saved. */
export function draftStop(draft: Draft): Stop {
  const { noun } = FORMS[draft.type];
  const day = draft.values['@on'];
  return {
    word: 'Stop before the entry is left',
    heading: `This ${noun} is not saved`,
    facts: [
      {
        term: 'You are leaving',
        lines: [
          `The form for ${aNoun(draft.type)}${typeof day === 'string' && day ? `, ${day}` : ''}`,
        ],
      },
      { term: 'On record', lines: ['Nothing of this entry.'] },
      {
        term: 'Why it matters',
        lines: ['Until it is saved, what happened stays unknown to everyone else.'],
      },
      { term: 'Who decides', lines: ['You.'] },
    ],
    remedies: [{ id: BACK, label: 'Back to the entry' }],
    goOn: {
      heading: 'Leave all the same',
      text: 'What was typed here is not kept, nor is the reason.',
      button: 'Leave and lose the entry',
    },
  };
}
