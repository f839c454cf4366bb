import type { CaseEvent, EventOf } from '../../../machines/events.js';
import type { EventType } from '../../../machines/vocabulary.js';
import { formatDay } from '../../shared/dates.js';
import { barrierWord } from '../../shared/barrier-word.js';
import { say, told } from '../../shared/say.js';
import { Told, Words, eventLabel, words } from '../../shared/words.js';
import { BARRIER_KINDS } from '../../../pathway/case-work/barrier-kinds.js';
import type { FormView, Option } from './field.js';

/** The events that stand: neither retractions nor what they retract. */
export function standing(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const gone = new Set(
    events.flatMap((event) => (event.type === 'event.retracted' ? [event.data.eventId] : [])),
  );
  return events.filter((event) => event.type !== 'event.retracted' && !gone.has(event.id));
}

/** The standing events of one type. */
export const ofType = <T extends EventType>(
  events: readonly CaseEvent[],
  type: T,
): readonly EventOf<T>[] =>
  events.filter((event): event is EventOf<T> & CaseEvent => event.type === type);

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** The nodes of the register: `L1, level I, suspicion high`. */
export const nodes = (view: Pick<FormView, 'status'>): readonly Option[] =>
  view.status.nodes.map(({ id, imaged, suspicion }) => ({
    value: id,
    label: join(
      id,
      imaged?.level && (imaged.level.length > 3 ? words(imaged.level) : say`level ${imaged.level}`),
      suspicion && say`suspicion ${words(suspicion)}`,
    ),
  }));

/** The nodes in which a clip was ever placed. */
export const clippedNodes = (view: FormView): readonly Option[] => {
  const clipped = view.status.nodes.filter(({ mark }) => mark.clipPlaced).map(({ id }) => id);
  return nodes(view).filter(({ value }) => clipped.includes(value));
};

/** The biopsies, those without a report first: `B1 of L1, core, 29-Jun-2026, not reported`. */
export const biopsies = (view: FormView): readonly Option[] =>
  view.status.nodes
    .flatMap((node) => node.samples.map((sample) => ({ node, sample })))
    .sort((a, b) => Number(Boolean(a.sample.report)) - Number(Boolean(b.sample.report)))
    .map(({ node, sample }) => ({
      value: sample.biopsyId,
      label: join(
        say`${sample.biopsyId} of ${node.id}`,
        words(sample.method),
        formatDay(sample.on),
        sample.report ? words(sample.report.result) : say`not reported`,
      ),
    }));

export const appointments = (view: FormView): readonly Option[] => {
  const ended = ofType(view.standing, 'appointment.ended').map(({ data }) => data.appointmentId);
  return ofType(view.standing, 'appointment.booked')
    .filter(({ data }) => !ended.includes(data.appointmentId))
    .map(({ data }) => ({
      value: data.appointmentId,
      label: join(Words(data.for), formatDay(data.on), data.site),
    }));
};

export const holds = (view: FormView): readonly Option[] => {
  const ended = ofType(view.standing, 'hold.ended').map(({ data }) => data.holdId);
  return ofType(view.standing, 'hold.started')
    .filter(({ data }) => !ended.includes(data.holdId))
    .map(({ data, occurredAt }) => ({
      value: data.holdId,
      label: join(say`${Words(data.kind)} since ${formatDay(occurredAt)}`, data.reason),
    }));
};

export const tasks = (view: FormView): readonly Option[] => {
  const done = ofType(view.standing, 'task.done').map(({ data }) => data.taskId);
  return ofType(view.standing, 'task.added')
    .filter(({ data }) => !done.includes(data.taskId))
    .map(({ data }) => ({ value: data.taskId, label: join(data.title, data.owner) }));
};

export const barriers = (view: FormView): readonly Option[] => {
  const gone = ofType(view.standing, 'barrier.resolved').map(({ data }) => data.barrierId);
  return ofType(view.standing, 'barrier.recorded')
    .filter(({ data }) => !gone.includes(data.barrierId))
    .map(({ data }) => ({
      value: data.barrierId,
      label: join(barrierWord(data.kind), data.detail),
    }));
};

/** The kinds of barrier that are offered; any other can be named. */
export const barrierKinds = (): readonly Option[] =>
  BARRIER_KINDS.map((value) => ({ value, label: Told(value) }));

/** Everything that can be retracted, the latest entry first. */
export const entries = (view: FormView): readonly Option[] =>
  view.standing
    .map((event) => ({
      value: event.id,
      label: `${formatDay(event.occurredAt)} ${eventLabel(event.type)}`,
    }))
    .reverse();

/** The codes of the pitfalls that are active now. */
export const pitfalls = (view: FormView): readonly Option[] =>
  view.status.pitfalls
    .filter(({ status }) => status === 'active')
    .map(({ code, title }) => ({ value: code, label: told(title) }))
    .filter(({ value }, at, all) => all.findIndex((other) => other.value === value) === at);
