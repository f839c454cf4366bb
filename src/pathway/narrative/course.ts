import { dayOf } from '../../machines/events.js';
import type { CaseEvent } from '../../machines/events.js';
import type { CaseFile, CaseStatus, Day } from '../types.js';
import { BRANCHES } from './branches.js';
import type { Branch } from './branches.js';
import { PHASES, finalRestaging, readCourse } from './course-reading.js';
import type { CourseReading, PhaseId } from './course-reading.js';
import {
  clipsFact,
  examFact,
  imagingFact,
  isTreatment,
  primaryFact,
  restagingFact,
  resultsFact,
  samplesFact,
  surgeryFact,
  treatmentFact,
} from './facts.js';
import type { Fact } from './facts.js';
import { sentenceOfNow } from './now.js';
import { NOT_RECORDED, formatDay, names } from './text.js';
import { capital, wordOf } from './words.js';

/** One phase of the course of a case. */
export interface CoursePhase {
  readonly id: PhaseId;
  readonly label: string;
  readonly state: 'done' | 'now' | 'ahead' | 'skipped';
  /** The day it was done, or since which it is now. */
  readonly on?: Day;
  /** "Done 22-Jun-2026", "Now, since 03-Jul-2026", "After NAST", "Not needed because …". */
  readonly note: string;
  /** What is on record of it; may be empty. */
  readonly summary: string;
  readonly branches: readonly Branch[];
}

interface Phase {
  readonly label: string;
  /** The day on which what the phase asks for was on record. */
  readonly done: (c: CourseReading) => Day | undefined;
  /** Why it is not needed: only what is on record, never what is merely unknown. */
  readonly notNeeded?: (c: CourseReading) => string | false;
  /** What it waits for while it lies ahead. */
  readonly ahead: (c: CourseReading) => string;
  /** How it stands where it was passed by and may have been needed; "Not recorded" if not given. */
  readonly passed?: (c: CourseReading) => string;
  readonly facts: (c: CourseReading) => readonly Fact[];
}

const latestDay = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

const dayOfLast = (events: readonly CaseEvent[]): Day | undefined => {
  const last = events.at(-1);
  return last && dayOf(last.occurredAt);
};

const clinically = (c: CourseReading): string | false =>
  c.clinical && 'the axilla is clinically negative';

const TABLE: { readonly [P in PhaseId]: Phase } = {
  intake: {
    label: 'Intake',
    done: (c) => c.status.history.find(({ stageBeneath }) => stageBeneath !== 'intake')?.on,
    ahead: () => NOT_RECORDED,
    facts: (c) => [primaryFact(c), examFact(c)],
  },
  imaging: {
    label: 'Imaging',
    done: (c) => c.dayOfLatest('imaging.reported'),
    ahead: () => NOT_RECORDED,
    facts: (c) => [imagingFact(c)],
  },
  biopsy: {
    label: 'Biopsy',
    done: (c) => c.dayOfLatest('biopsy.performed'),
    notNeeded: clinically,
    ahead: () => 'If the axilla is suspicious',
    facts: (c) => [samplesFact(c)],
  },
  result: {
    label: 'Result',
    done: (c) => (c.now === 'biopsy' ? undefined : c.dayOfLatest('pathology.reported')),
    notNeeded: clinically,
    ahead: (c) =>
      c.dayOfLatest('pathology.reported') ? 'Again after the biopsy' : 'After a biopsy',
    facts: (c) => [resultsFact(c)],
  },
  clip: {
    label: 'Clip',
    done: (c) =>
      c.unmarked.length > 0 || c.now === 'biopsy'
        ? undefined
        : latestDay(c.sampled.map(({ mark }) => mark.on)),
    notNeeded: (c) => {
      const excised = c.sampled.filter(({ mark }) => mark.kind === 'excised');
      if (c.sampled.length > 0 && excised.length === c.sampled.length) {
        return `${names(excised.map(({ id }) => id))} ${excised.length > 1 ? 'were' : 'was'} excised`;
      }
      return c.clinical && 'no node was sampled';
    },
    ahead: () => 'With a biopsy, or after it',
    passed: (c) =>
      c.unmarked.length > 0
        ? `No clip on record: ${names(c.unmarked.map(({ id }) => id))}`
        : NOT_RECORDED,
    facts: (c) => [clipsFact(c)],
  },
  treatment: {
    label: 'Treatment',
    done: (c) =>
      c.hasNast
        ? c.dayOfLatest('nast.completed')
        : c.surgeryFirst
          ? dayOfLast(c.events.filter(isTreatment))
          : undefined,
    ahead: (c) =>
      c.now === 'clip' && c.status.plan ? 'Planned, waits for the clip' : 'Not decided',
    facts: (c) => [treatmentFact(c)],
  },
  restaging: {
    label: 'Restaging',
    done: finalRestaging,
    notNeeded: (c) => c.surgeryFirst && !c.omitted && 'surgery comes first',
    ahead: (c) => (c.hasNast || c.status.plan === 'nast' ? 'After NAST' : 'Not decided'),
    passed: (c) => (c.hasNast ? NOT_RECORDED : 'No NAST on record'),
    facts: (c) => [restagingFact(c)],
  },
  surgery: {
    label: 'Axillary surgery',
    done: (c) => c.dayOfLatest('surgery.performed'),
    notNeeded: (c) => c.omitted && 'axillary surgery is omitted by decision',
    ahead: (c) =>
      c.status.plan && c.status.plan !== 'nast'
        ? `Planned: ${wordOf(c.status.plan)}`
        : 'Not decided',
    facts: (c) => [surgeryFact(c)],
  },
  staged: {
    label: 'Staged',
    done: () => undefined,
    ahead: () => 'After surgery',
    facts: () => [],
  },
};

function noteOf(
  id: PhaseId,
  c: CourseReading,
): Pick<CoursePhase, 'state' | 'note'> & { on?: Day | undefined } {
  const { done, notNeeded, ahead, passed } = TABLE[id];
  if (id === c.now) {
    const day = c.since ? `, since ${formatDay(c.since)}` : '';
    const closed = c.status.stage === 'closed';
    return { state: 'now', note: `${closed ? 'When closed' : 'Now'}${day}`, on: c.since };
  }
  const reason = notNeeded?.(c);
  if (reason) return { state: 'skipped', note: `Not needed because ${reason}` };
  const isAhead = PHASES.indexOf(id) > PHASES.indexOf(c.now);
  const on = isAhead && id === 'treatment' ? undefined : done(c);
  if (on) return { state: 'done', note: `Done ${formatDay(on)}`, on };
  if (c.stage === 'redirected') return { state: 'skipped', note: 'Another pathway' };
  return isAhead
    ? { state: 'ahead', note: ahead(c) }
    : { state: 'skipped', note: passed?.(c) ?? NOT_RECORDED };
}

/**
 * The course of a case in nine phases: what is done, where it is now, what lies ahead, and what was
 * passed by and why. A closed case shows the course beneath.
 *
 * @param caseFile - the case
 * @param status - its status
 */
export function courseOf(caseFile: CaseFile, status: CaseStatus): readonly CoursePhase[] {
  const c = readCourse(caseFile, status);
  return PHASES.map((id) => {
    const { on, ...rest } = noteOf(id, c);
    const { label, facts } = TABLE[id];
    const onRecord = facts(c)
      .filter(({ eventIds }) => eventIds.length > 0)
      .map(({ text }) => text);
    if (id === c.now)
      onRecord.push(id === 'staged' ? `${capital(status.result.wording)}.` : sentenceOfNow(status));
    return {
      id,
      label,
      ...rest,
      ...(on !== undefined && { on }),
      summary: onRecord.join(' '),
      branches: rest.state === 'skipped' ? [] : BRANCHES[id](c),
    };
  });
}
