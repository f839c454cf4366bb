import { ageOn } from '../pathway/days.js';
import { ratedSituation } from '../pathway/knowledge/index.js';
import { identifierLabel, nameLine } from '../pathway/narrative/identity.js';
import { formatDay, sentenceOfNow, wordOf } from '../pathway/narrative/index.js';
import { NOT_A_DEVICE } from '../pathway/narrative/text.js';
import { SEVERITY_WORDS } from '../pathway/narrative/words.js';
import type { CaseFile, CaseStatus, Clock, NextStep, Patient, Pitfall } from '../pathway/types.js';
import { printable, wrap } from './terminal.js';
import type { Styles } from './terminal.js';

/** A text broken into lines, with what the first and what the others start with. */
type Lines = (text: string, indent?: string, hanging?: string) => string;

const NOT_RECORDED = 'not recorded';
const MAX_WIDTH = 100;

/**
 * The status of a case for a reader at a terminal.
 *
 * @param width - columns of the terminal; the text is never wider than 100
 */
export function report(
  caseFile: CaseFile,
  status: CaseStatus,
  styles: Styles,
  width: number,
): string {
  const columns = Math.max(40, Math.min(width, MAX_WIDTH));
  const lines: Lines = (text, indent, hanging) => wrap(printable(text), columns, indent, hanging);
  const knownOn = status.knownOn && `, known on ${formatDay(status.knownOn)}`;
  return [
    styles.strong(lines(whose(caseFile.patient, status))),
    lines(identity(caseFile.patient, status)),
    '',
    styles.strong(lines(stageLine(status))),
    lines(sentenceOfNow(status)),
    lines(`Result: ${status.result.wording}`),
    '',
    styles.strong('Next steps'),
    ...orNone(status.nextSteps.map((step) => lines(stepLine(step), '  - ', '    '))),
    '',
    styles.strong('Pitfalls'),
    ...orNone(pitfallLines(status.pitfalls, styles, lines)),
    '',
    styles.strong('Clocks'),
    ...orNone(status.clocks.map((clock) => clockLine(clock, styles, lines))),
    '',
    ...ratingLines(status, styles, lines),
    lines(
      `As of ${formatDay(status.asOf)}${knownOn ?? ''}. Pathway rules ${status.pathwayVersion}.`,
    ),
    styles.quiet(lines(NOT_A_DEVICE)),
  ].join('\n');
}

/** The published ratings of the situation, where the axilla is not staged yet. */
function ratingLines({ scenario, stage }: CaseStatus, styles: Styles, lines: Lines): string[] {
  if (scenario === null || stage === 'staged' || stage === 'closed') return [];
  const { situation, ratings } = ratedSituation(scenario);
  return [
    styles.strong(`Published ratings, ACR ${scenario}`),
    lines(situation, '  ', '    '),
    ...ratings.map(({ procedure, rating, basis }) =>
      lines(`${procedure}: ${rating}. ${sources([basis])}`, '  - ', '    '),
    ),
    '',
  ];
}

const orNone = (items: readonly string[]): readonly string[] =>
  items.length > 0 ? items : ['  None'];

/** The name, and the side in capitals. */
const whose = (patient: Patient, { laterality }: CaseStatus): string =>
  `${nameLine(patient)} | ${wordOf(laterality)} axilla`;

/** Birth date with age, gender and every number. */
function identity(patient: Patient, { asOf }: CaseStatus): string {
  const { birthDate, gender, identifiers, id } = patient;
  const born = birthDate ? `${formatDay(birthDate)} (${ageOn(birthDate, asOf)}y)` : NOT_RECORDED;
  const numbers = identifiers?.map(({ system, value }) => `${identifierLabel(system)} ${value}`);
  return [
    `Born ${born}`,
    `Gender ${gender ? wordOf(gender).toLowerCase() : NOT_RECORDED}`,
    ...(numbers?.length ? numbers : [`Number ${NOT_RECORDED}`, `Id in the case file ${id}`]),
  ].join(' | ');
}

function stageLine({ stage, stageBeneath, stageSince }: CaseStatus): string {
  const beneath =
    stage === 'closed' && stageBeneath !== 'closed'
      ? ` (before: ${wordOf(stageBeneath, 'stage')})`
      : '';
  const since = stageSince ? `, since ${formatDay(stageSince)}` : '';
  return `Stage: ${wordOf(stage, 'stage')}${beneath}${since}`;
}

function stepLine({ label, nodeId, owner, ownerName, dueOn, basis }: NextStep): string {
  const node = nodeId !== undefined && !label.includes(nodeId) ? `, ${nodeId}` : '';
  const name = ownerName ? ` (${ownerName})` : '';
  const due = dueOn ? `; due ${formatDay(dueOn)}` : '';
  return `${label}${node}. Owner: ${owner}${name}${due}. ${sources(basis)}`;
}

const sources = (basis: readonly string[]): string =>
  basis.length > 0 ? `Source ${basis.join(', ')}.` : '';

/** What is open, Critical first and whatever nobody acknowledged before the rest of its tier. */
function pitfallLines(pitfalls: readonly Pitfall[], styles: Styles, lines: Lines): string[] {
  const statuses = ['active', 'acknowledged', 'audit'] as const;
  return SEVERITY_WORDS.flatMap(([severity, word]) =>
    statuses.flatMap((state) =>
      pitfalls
        .filter((one) => one.severity === severity && one.status === state)
        .map((one) => {
          const colour = { critical: styles.critical, warning: styles.check, info: styles.strong };
          const suffix = state === 'active' ? '' : `, ${state === 'audit' ? 'for audit' : state}`;
          const node = one.nodeId === undefined ? '' : `, ${one.nodeId}`;
          const heading = `${word}${suffix}: ${one.title}${node}, since ${formatDay(one.since)}`;
          const ack = one.acknowledgement;
          return [
            colour[severity](lines(heading, '  ', '    ')),
            lines(`${one.message} ${one.action}`, '    '),
            ...(ack
              ? [lines(`Acknowledged ${formatDay(ack.on)} by ${ack.by}: “${ack.reason}”`, '    ')]
              : []),
            styles.quiet(lines(`${sources(one.basis)} [${one.code}]`, '    ')),
          ].join('\n');
        }),
    ),
  );
}

function clockLine(clock: Clock, styles: Styles, lines: Lines): string {
  const unit = clock.unit === 'business' ? 'business day' : 'day';
  const node = clock.nodeId === undefined ? '' : `, ${clock.nodeId}`;
  const due = clock.endedOn ? `ended ${formatDay(clock.endedOn)}` : `due ${formatDay(clock.dueOn)}`;
  const booked = clock.booked
    ? `, booked for ${formatDay(clock.booked.on)}${clock.booked.pastTarget ? ', past the target' : ''}`
    : '';
  const text = `${wordOf(clock.state)}: ${clock.label}${node}, ${unit} ${clock.days} of ${clock.targetDays}, ${due}${booked} (${clock.source})`;
  const isPast = clock.state === 'overdue' || clock.state === 'late';
  return (isPast ? styles.check : (same: string) => same)(lines(text, '  ', '    '));
}
