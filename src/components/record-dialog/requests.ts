import type { EventType } from '../../machines/vocabulary.js';
import type { RecordRequest } from '../shared/append.js';
import { say } from '../shared/say.js';
import type { Desk } from './desk.js';
import { correctionOf, newDraft } from './draft.js';
import type { Draft } from './draft.js';
import { OTHER } from './fields/field.js';
import type { Values } from './fields/field.js';
import { standing } from './fields/known.js';
import { FORMS, aNoun } from './form-fields.js';

/** What the dialog shows: a form, a message, or else the chooser. */
export interface Shown {
  readonly title: string;
  readonly draft?: Draft;
  readonly message?: string;
}

const NO_CORRECTION = 'This entry cannot be corrected';

/** The answers that an open request gives beforehand, where the form asks for them. */
function given(type: EventType, { nodeId, biopsyId, preset }: RecordRequest, desk: Desk): Values {
  const values: Record<string, string | readonly string[]> = {};
  const nodes = desk.status.nodes.map(({ id }) => id);
  for (const { name } of FORMS[type].fields) {
    const answer = preset?.[name];
    if (answer !== undefined) values[name] = answer;
    if (name === 'biopsyId' && biopsyId !== undefined) values[name] = biopsyId;
    if (nodeId === undefined) continue;
    if (name === 'nodeIds') values[name] = [nodeId];
    if (name !== 'nodeId') continue;
    const isKnown = nodes.length === 0 || nodes.includes(nodeId);
    Object.assign(values, isKnown ? { nodeId } : { nodeId: OTHER, [name + OTHER]: nodeId });
  }
  return values;
}

function correction(id: string, desk: Desk, newId: () => string): Shown {
  const old = desk.caseFile.events.find((event) => event.id === id);
  const title = NO_CORRECTION;
  if (!old) return { title, message: say`It is not in this case.` };
  if (old.type === 'event.retracted') {
    return {
      title,
      message: say`A retraction stays. What it took back can be recorded anew, with its own day.`,
    };
  }
  if (!standing(desk.caseFile.events).includes(old)) {
    return { title, message: say`It is retracted already. What is right can be recorded anew.` };
  }
  return {
    title: say`Correct the ${say(FORMS[old.type].noun)}`,
    draft: correctionOf(old, desk, newId),
  };
}

/** What a request opens. */
export function requested(request: RecordRequest, desk: Desk, newId: () => string): Shown {
  const { correct, acknowledge } = request;
  if (correct !== undefined) return correction(correct, desk, newId);
  const type = acknowledge ? 'pitfall.acknowledged' : request.eventType;
  if (type === undefined) return { title: say`Record what happened` };
  return {
    title: say`Record ${aNoun(type)}`,
    draft: newDraft(type, desk.today, newId, {
      ...given(type, { ...request, ...acknowledge }, desk),
      ...(acknowledge && { pitfall: acknowledge.code }),
    }),
  };
}
