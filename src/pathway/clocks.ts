/** Clocks: intervals with a target and a named source, prompts and never verdicts, never from an estimated day. */
import { isAbout, isMetastatic } from '../machines/assess.js';
import type { CaseEvent } from '../machines/events.js';
import type { AxillaFacts, NodeFact, Place } from '../machines/facts.js';
import { asksForTissue, decides } from '../machines/meaning.js';
import type { AppointmentKind } from '../machines/vocabulary.js';
import type { PathwayConfig } from './config.js';
import { countsIn, passing } from './counted-days.js';
import { dayOfNumber, numberOfDay } from './days.js';
import { endingsOf, holdsOn, type Endings } from './open-work.js';
import { suspectedAxilla } from './pitfalls/view.js';
import type { Clock, ClockCode, Day } from './types.js';

/** What a clock counts: from where it begins to where it ends, each absent as long as it has not come. */
export interface Interval {
  readonly code: ClockCode;
  readonly nodeId?: string;
  readonly from: Place | null | undefined;
  readonly to: Place | null | undefined;
  /** The kind of appointment that is made for its end. */
  readonly booking: AppointmentKind | null;
}

const after = <P extends Place>(places: readonly P[], from: Place): P | undefined =>
  places.find((place) => place.seq > from.seq);

/** The board's acceptance of a node's result since its report. */
const acceptedAfter = (facts: AxillaFacts, node: NodeFact, report: Place): Place | undefined =>
  facts.board.find(
    (item) => item.decision === 'accept-result' && item.seq > report.seq && isAbout(item, node.id),
  );

/**
 * Every interval the record gives rise to, whether it has begun, ended or neither.
 * @param facts - the record
 */
export function intervalsOf(facts: AxillaFacts): readonly Interval[] {
  const biopsies = facts.nodes.flatMap((node) => node.biopsies).sort((a, b) => a.seq - b.seq);
  const start = facts.nastStarts[0];
  const operated = facts.surgeries[0];
  // A suspicion that a later ultrasound answered asks for no biopsy, nor does one that surgery overtook.
  const asksForBiopsy =
    biopsies.length > 0 ||
    (operated === undefined && start === undefined && suspectedAxilla(facts));
  const suspicious = asksForBiopsy ? facts.imaging.find((report) => report.suspicious) : undefined;
  const dx = facts.firstDiagnosis;
  const plan = facts.plans.at(-1)?.kind;
  const operation = plan === 'slnb' || plan === 'tad' || plan === 'alnd';
  const proven = facts.nodes.some(isMetastatic);
  const inflammatory = facts.diagnosis?.data.inflammatory === true;
  // To surgery without NAST: for a positive axilla only once an operation is planned or done.
  const upfront =
    start === undefined && plan !== 'nast' && (!proven || operation || operated !== undefined)
      ? biopsies[0]
      : undefined;
  const toNast =
    start !== undefined || (operated === undefined && (plan === 'nast' || (proven && !operation)));
  const found: Interval[] = [
    { code: 'imaging-to-biopsy', from: suspicious, to: biopsies[0], booking: 'biopsy' },
    { code: 'diagnosis-to-nast', from: toNast ? dx : null, to: start, booking: 'nast' },
    { code: 'diagnosis-to-nast-limit', from: toNast ? dx : null, to: start, booking: 'nast' },
    { code: 'biopsy-to-surgery', from: upfront, to: operated, booking: 'surgery' },
    { code: 'biopsy-to-surgery-limit', from: upfront, to: operated, booking: 'surgery' },
    {
      code: 'nast-to-surgery',
      from: facts.nastCompleted,
      to: facts.nastCompleted && after(facts.surgeries, facts.nastCompleted),
      booking: 'surgery',
    },
    {
      code: 'ibc-to-nast',
      from: inflammatory && (start !== undefined || operated === undefined) ? dx : null,
      to: start,
      booking: 'nast',
    },
  ];
  for (const node of facts.nodes) {
    for (const biopsy of node.biopsies) {
      found.push({
        code: 'biopsy-to-report',
        nodeId: node.id,
        from: biopsy,
        to: biopsy.report,
        booking: null,
      });
      if (biopsy.report?.result === 'benign') {
        found.push({
          code: 'benign-to-verdict',
          nodeId: node.id,
          // A contradiction is the board's to decide; accepting the result answers as a verdict does.
          from: node.discordant && biopsy.verdict === null ? null : biopsy.report,
          to: biopsy.verdict ?? acceptedAfter(facts, node, biopsy.report),
          booking: null,
        });
      }
      // A node that was sampled once more before its report came asks for no further sample by it.
      const again = after(node.biopsies, biopsy);
      const isAnswered =
        biopsy.report !== null && again !== undefined && again.seq < biopsy.report.seq;
      if (biopsy.report?.result === 'non-diagnostic' && !isAnswered) {
        found.push({
          code: 'repeat-biopsy',
          nodeId: node.id,
          from: biopsy.report,
          to: again,
          booking: 'biopsy',
        });
      }
    }
  }
  for (const item of facts.board) {
    if (asksForTissue(item.decision)) {
      found.push({
        code: 'repeat-biopsy',
        from: item,
        to: after(biopsies, item),
        booking: 'biopsy',
      });
    }
  }
  // What treatment overtook is no longer waited for.
  const overtaken = ({ code, to }: Interval): boolean =>
    (to === null || to === undefined) &&
    ((code === 'benign-to-verdict' && operated !== undefined) ||
      (code === 'repeat-biopsy' && (operated ?? start) !== undefined));
  for (const referral of facts.referrals) {
    found.push({
      code: 'referral-to-decision',
      from: referral,
      to: after(
        facts.board.filter((item) => decides(item.decision)),
        referral,
      ),
      booking: 'board',
    });
  }
  return found.filter((interval) => !overtaken(interval));
}

/** Days of a hold as numbers: the first one held, and the first one that counts again. */
interface Hold {
  readonly from: number;
  readonly to: number;
}

/**
 * Holds of the case; one that has not ended holds up to the day of reading, or to its last day where that
 * has passed: nothing that is late stays hidden behind a hold nobody has ended.
 */
function holdsOf(events: readonly CaseEvent[], ended: Endings, asOf: Day): readonly Hold[] {
  return events.flatMap((event) => {
    if (event.type !== 'hold.started') return [];
    const end = ended.holds.get(event.data.holdId);
    const last = holdsOn(event, asOf) ? asOf : (event.data.until ?? asOf);
    return [
      {
        from: numberOfDay(event.occurredAt),
        to: end === undefined ? numberOfDay(last) + 1 : numberOfDay(end.occurredAt),
      },
    ];
  });
}

/**
 * The clocks of a case as of a day.
 * @param facts - the record
 * @param events - the effective log, for holds and appointments
 * @param asOf - the day of reading
 * @param config - targets in days, calendar or business
 */
export function clocksOf(
  facts: AxillaFacts,
  events: readonly CaseEvent[],
  asOf: Day,
  config: PathwayConfig,
): readonly Clock[] {
  const ended = endingsOf(events);
  const holds = holdsOf(events, ended, asOf);
  const today = numberOfDay(asOf);
  const heldOn = (day: number): boolean => holds.some((hold) => day >= hold.from && day < hold.to);
  return intervalsOf(facts).flatMap(({ code, nodeId, from, to, booking }) => {
    if (from === null || from === undefined || from.estimated || to?.estimated === true) return [];
    const target = config.clocks[code];
    const inUnit = countsIn(target.unit, config.holidays);
    const counts = (day: number): boolean => !heldOn(day) && inUnit(day);
    const start = numberOfDay(from.day);
    const end = to ? numberOfDay(to.day) : today;
    let days = 0;
    for (let day = start + 1; day <= end; day += 1) if (counts(day)) days += 1;
    const due = passing(start, target.days, counts);
    const dueOn = dayOfNumber(due);
    const late = end > due;
    const state = to
      ? late
        ? 'late'
        : 'met'
      : heldOn(today)
        ? 'held'
        : late
          ? 'overdue'
          : 'running';
    const booked = to
      ? undefined
      : events.findLast(
          (event) =>
            event.type === 'appointment.booked' &&
            event.data.for === booking &&
            !ended.appointments.has(event.data.appointmentId),
        );
    return [
      {
        code,
        label: target.name,
        ...(nodeId === undefined ? {} : { nodeId }),
        startedOn: from.day,
        dueOn,
        ...(to ? { endedOn: to.day } : {}),
        state,
        ...(booked?.type === 'appointment.booked'
          ? {
              booked: {
                on: booked.data.on,
                pastTarget: booked.data.on > dueOn,
                appointmentId: booked.data.appointmentId,
              },
            }
          : {}),
        days,
        targetDays: target.days,
        unit: target.unit,
        source: target.source,
        basis: target.source === 'local default' ? [] : ['B-time' as const],
      } satisfies Clock,
    ];
  });
}
