import type { CaseEvent } from '../../machines/events.js';
import type { BoardDecision, EventType } from '../../machines/vocabulary.js';
import type { NodeSample, NodeStatus } from '../types.js';
import { receptorText, resultText } from './clinical.js';
import { describeIn } from './describe.js';
import { sampledNodes } from './reading.js';
import type { Reading } from './reading.js';
import { NOT_RECORDED, commas, counted, formatDay, sentences } from './text.js';
import { lower, wordOf } from './words.js';

/** A line of words with the events it rests on. */
export interface Fact {
  readonly text: string;
  readonly eventIds: readonly string[];
}

/** A line of words with its sentences, each with the events it alone rests on. */
export interface Line extends Fact {
  readonly sentences: readonly Fact[];
}

/** A line that rests on no event. */
const absent = (text: string): Line => {
  const fact = { text, eventIds: [] };
  return { ...fact, sentences: [fact] };
};

/** Sentences as one line; a line that says so where there are none. */
export const together = (sentences: readonly Fact[], without = NOT_RECORDED): Line =>
  sentences.length === 0
    ? absent(without)
    : {
        text: sentences.map(({ text }) => text).join(' '),
        eventIds: [...new Set(sentences.flatMap(({ eventIds }) => eventIds))],
        sentences,
      };

/** "29-Jun-2026, Biopsy B1 performed. Core of L1 …", with the title only where it adds something. */
export const told = (reading: Reading, events: readonly CaseEvent[], hasTitle = true): Line =>
  together(
    events.map((event) => {
      const { title, text } = describeIn(event, reading.events);
      const day = formatDay(event.occurredAt);
      const isBare = !hasTitle && text !== '';
      return {
        text: isBare ? `${day}: ${text}` : `${day}: ${sentences(title, text)}`,
        eventIds: [event.id],
      };
    }),
  );

const latestTold = (reading: Reading, type: EventType): Line => {
  const event = reading.events.findLast((one) => one.type === type);
  return told(reading, event ? [event] : [], false);
};

/** The latest diagnosis. */
export const primaryFact = (reading: Reading): Line => latestTold(reading, 'diagnosis.recorded');

/** The latest examination. */
export const examFact = (reading: Reading): Line => latestTold(reading, 'exam.recorded');

/** The latest report of each study. */
export const imagingFact = (reading: Reading): Line => {
  const reports = new Map(
    reading.all('imaging.reported').map((event) => [event.data.study, event]),
  );
  return told(reading, [...reports.values()]);
};

/** Every decision of the tumor board, and what was referred to it since the last. */
export const boardFact = (reading: Reading): Line => {
  const { events } = reading;
  const last = events.findLastIndex(({ type }) => type === 'tumor-board.decided');
  return told(
    reading,
    events.filter(
      ({ type }, at) =>
        type === 'tumor-board.decided' || (type === 'tumor-board.referred' && at > last),
    ),
  );
};

const BIOPSY_OR_NONE: readonly BoardDecision[] = [
  ...(['repeat-core', 'fna', 'excisional-biopsy', 'biopsy-second-node'] as const),
  ...(['accept-result', 'defer', 'other'] as const),
];

/** Whether an event plans or gives treatment; a plan of the board does. */
export const isTreatment = (event: CaseEvent): boolean =>
  event.type === 'tumor-board.decided'
    ? !BIOPSY_OR_NONE.includes(event.data.decision)
    : /^(treatment|nast)\./.test(event.type);

const ofKind = (test: (event: CaseEvent) => boolean) => (reading: Reading) =>
  told(reading, reading.events.filter(test));

/** Plans, those of the board too, and the course of NAST. */
export const treatmentFact = ofKind(isTreatment);
export const restagingFact = ofKind(({ type }) => type === 'restaging.reported');
export const treatmentAndRestagingFact = ofKind(
  (event) => isTreatment(event) || event.type === 'restaging.reported',
);
/** What is known of the patient beside the axilla, such as anticoagulation. */
export const contextFact = ofKind(({ type }) => type === 'context.recorded');
/** Operations of the axilla and their pathology. */
export const surgeryFact = ofKind(({ type }) => /^surg/.test(type));

const perSample = (reading: Reading, say: (n: NodeStatus, s: NodeSample) => Fact): Line =>
  together(sampledNodes(reading.status).flatMap((n) => n.samples.map((sample) => say(n, sample))));

const sampleText = (node: NodeStatus, sample: NodeSample): string =>
  `${node.id}: ${commas(
    lower(wordOf(sample.method)),
    sample.guidance && lower(wordOf(sample.guidance)),
    counted(sample.cores, 'core'),
    formatDay(sample.on),
  )}`;

const reportText = ({ report, verdict }: NodeSample): string =>
  report
    ? commas(
        lower(resultText(report.result)),
        receptorText(report.receptors),
        report.amended && 'amended',
        formatDay(report.on),
        verdict?.verdict,
      )
    : `report ${NOT_RECORDED}`;

const ids = ({ eventId, report, verdict }: NodeSample): string[] =>
  [eventId, report?.eventId, verdict?.eventId].filter((id) => id !== undefined);

/** Every sample, by node. */
export const samplesFact = (reading: Reading): Line =>
  perSample(reading, (node, sample) => ({
    text: `${sampleText(node, sample)}.`,
    eventIds: [sample.eventId],
  }));

/** Every report, by node. */
export const resultsFact = (reading: Reading): Line =>
  perSample(reading, (node, sample) => ({
    text: `${node.id}: ${reportText(sample)}.`,
    eventIds: ids(sample),
  }));

/** Every sample with its report. */
export const tissueFact = (reading: Reading): Line =>
  perSample(reading, (node, sample) => ({
    text: `${sampleText(node, sample)}: ${reportText(sample)}.`,
    eventIds: ids(sample),
  }));

/** How a sampled node is marked: "clip placed 29-Jun-2026", "no clip: none in stock". */
function markText({ mark }: NodeStatus): string {
  const { kind, on, lastCheck, reason, clipPlaced, marked } = mark;
  const day = on ? ` ${formatDay(on)}` : '';
  const check = lastCheck && `${lower(wordOf(lastCheck.status))} ${formatDay(lastCheck.on)}`;
  if (kind === 'excised') return `excised${day}`;
  if (kind === 'waiver') return `clip waived${day}${reason ? `, “${reason}”` : ''}`;
  if (marked || clipPlaced) return commas(`clip placed${marked ? day : ''}`, check);
  return reason ? `clip not placed, “${reason}”` : `clip ${NOT_RECORDED}`;
}

/** The mark of each sampled node. */
export const clipsFact = (reading: Reading): Line => {
  const nodes = reading.status.nodes.filter(
    (node) => node.samples.length > 0 || node.mark.kind !== 'none',
  );
  if (nodes.length === 0) return absent('No node sampled');
  return together(
    nodes.map((node) => ({
      text: `${node.id}: ${markText(node)}.`,
      eventIds: [
        ...(node.mark.eventId ? [node.mark.eventId] : node.samples.map(({ eventId }) => eventId)),
        ...(node.mark.lastCheck ? [node.mark.lastCheck.eventId] : []),
      ],
    })),
  );
};
