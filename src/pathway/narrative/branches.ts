import type { NodeStatus } from '../types.js';
import type { CourseReading, PhaseId } from './course-reading.js';
import { commas, formatDay, names } from './text.js';
import { wordOf } from './words.js';

/** A way on from a phase: taken, not needed and why, or still open. */
export interface Branch {
  readonly label: string;
  readonly state: 'taken' | 'not-needed' | 'open';
  /** To stand after the label: "node L1, suspicion high", "not needed because …". */
  readonly why?: string;
}

type Reason = string | false | undefined;

/** A branch that is taken, else not needed where there is a reason, else open. */
const branch = (label: string, taken: Reason, notNeeded?: Reason, open?: Reason): Branch => {
  if (taken) return { label, state: 'taken', why: taken };
  if (notNeeded) return { label, state: 'not-needed', why: `not needed because ${notNeeded}` };
  return { label, state: 'open', ...(open && { why: open }) };
};

const idsOf = (nodes: readonly NodeStatus[]): string => names(nodes.map(({ id }) => id));
const areOrIs = (nodes: readonly unknown[]): string => (nodes.length > 1 ? 'are' : 'is');
const onDay = (day: string | undefined): string => (day ? formatDay(day) : '');

const imaging = (c: CourseReading): readonly Branch[] => {
  const reports = c.all('imaging.reported');
  const suspicious = reports.filter(
    ({ data }) =>
      data.axilla === 'suspicious' || data.nodes?.some(({ suspicion }) => suspicion !== 'low'),
  );
  const seen = suspicious
    .filter(({ data }) => data.study.endsWith('ultrasound'))
    .map(({ data }) => data.nodes ?? []);
  const seenIds = [...new Set(seen.flat().map(({ id }) => id))];
  const isSeen = seen.length > 0;
  const targets = c.sampled.length > 0 ? c.sampled : c.status.nodes;
  const guided = c.entered('second-look-due') ?? c.entered('alternative-guidance');
  return [
    branch(
      'Biopsy',
      (c.sampled.length > 0 || c.now === 'biopsy') &&
        (commas(
          ...targets
            .filter(({ suspicion }) => c.sampled.length > 0 || suspicion !== 'low')
            .map(({ id, suspicion }) => `${id}${suspicion ? ` (suspicion ${suspicion})` : ''}`),
        ) ||
          `due since ${onDay(c.since)}`),
      c.clinical && 'the axilla is clinically negative',
    ),
    branch(
      'Clinically negative',
      c.unsampledNegative &&
        `${onDay(c.entered('negative'))}${c.clinical ? '' : ', against the examination'}`,
      c.sampled.length > 0
        ? `${idsOf(c.sampled)} ${c.sampled.length > 1 ? 'were' : 'was'} sampled`
        : isSeen && 'the ultrasound is suspicious',
    ),
    branch(
      'Second look or other guidance',
      guided && `since ${onDay(guided)}`,
      isSeen
        ? `${names(seenIds) || 'the node'} ${areOrIs(seenIds)} seen on ultrasound`
        : c.clinical &&
            reports.length > 0 &&
            suspicious.length === 0 &&
            'nothing suspicious is imaged',
    ),
  ];
};

const biopsy = (c: CourseReading): readonly Branch[] =>
  c.canRepeat ? [branch('Biopsy due again', false, false, 'by decision of the tumor board')] : [];

const RESULTS = [
  ['metastatic', 'Positive', 'positive'],
  ['benign', 'Benign', 'concordance-due'],
  ['discordant', 'Discordant', 'discordant'],
  ['indeterminate', 'Indeterminate', 'indeterminate'],
  ['non-diagnostic', 'Non-diagnostic', 'non-diagnostic'],
  ['lymphoma', 'Lymphoma', 'lymphoma'],
  ['other-malignancy', 'Other malignancy', 'other-malignancy'],
  ['granulomatous', 'Granulomatous', 'granulomatous'],
] as const;

const kindOf = (node: NodeStatus): string =>
  node.standingResult === 'benign' && node.discordant ? 'discordant' : node.standingResult;

const result = (c: CourseReading): readonly Branch[] => {
  if (c.sampled.length === 0) return [];
  const awaited = c.sampled.some(({ samples }) => samples.some(({ report }) => !report));
  const known = c.sampled.filter(({ standingResult }) => standingResult !== 'awaited');
  const isDone = !awaited && known.length > 0 && c.now !== 'biopsy' && c.now !== 'result';
  const standing = c.metastatic.length > 0 ? c.metastatic : known;
  const reason = standing.map(
    (node) => `${node.id} is ${kindOf(node) === 'metastatic' ? 'positive' : kindOf(node)}`,
  );
  return RESULTS.map(([kind, label, stage]) => {
    const nodes = c.sampled.filter((node) => kindOf(node) === kind);
    const was = c.entered(stage);
    return branch(
      label,
      nodes.length > 0 ? idsOf(nodes) : was && `${onDay(was)}, left`,
      (isDone || (c.metastatic.length > 0 && !awaited)) && names(reason),
    );
  });
};

const clip = (c: CourseReading): readonly Branch[] => {
  if (c.sampled.length === 0) return [];
  const ways = ['clip', 'waiver'] as const;
  const marked = c.sampled.filter(({ mark }) => mark.marked);
  const isDone = c.unmarked.length === 0 && marked.length > 0;
  return ways.map((kind) => {
    const nodes = marked.filter(({ mark }) => mark.kind === kind);
    const others = marked.filter(({ mark }) => mark.kind !== kind);
    return branch(
      kind === 'clip' ? 'Clip' : 'Waiver with its reason',
      nodes.length > 0 && idsOf(nodes),
      isDone &&
        names(
          others.map(
            ({ id, mark }) =>
              `${id} ${mark.kind === 'clip' ? 'carries a clip' : mark.kind === 'waiver' ? 'has a waiver' : 'was excised'}`,
          ),
        ),
      c.unmarked.length > 0 && idsOf(c.unmarked),
    );
  });
};

const treatment = (c: CourseReading): readonly Branch[] => {
  const isPlanned = c.status.plan === 'nast';
  const started = c.hasNast && c.dayOfLatest('nast.started');
  const surgery = c.surgeryFirst && !c.omitted;
  return [
    branch(
      'Neoadjuvant therapy (NAST)',
      started ? `started ${onDay(started)}` : isPlanned && 'planned',
      surgery && (c.now === 'staged' ? 'surgery was first' : 'surgery is planned first'),
    ),
    branch(
      'Surgery first',
      surgery && (c.now === 'staged' ? 'performed' : 'planned'),
      started
        ? 'NAST was started'
        : isPlanned
          ? 'NAST is planned'
          : c.omitted && 'axillary surgery is omitted by decision',
    ),
  ];
};

const surgery = (c: CourseReading): readonly Branch[] => {
  const performed = c.all('surgery.performed').map(({ data }) => data.procedure);
  const { plan } = c.status;
  const pathology = c.latest('surgical-pathology.reported')?.data.nodesPositive;
  const isFinal = performed.includes('alnd') || pathology === 0;
  const done = performed.at(-1);
  const chosen = done ?? (plan === 'slnb' || plan === 'tad' || plan === 'alnd' ? plan : undefined);
  const other = (operation: string): Reason => {
    if (c.omitted) return 'axillary surgery is omitted by decision';
    const first = done ?? chosen;
    if (first === undefined || (operation === 'alnd' && !isFinal)) return undefined;
    return `${wordOf(first)} ${done ? 'was performed' : 'is planned'}`;
  };
  const marked = c.sampled.some(({ mark }) => mark.marked && mark.kind === 'clip');
  const open = {
    slnb: c.metastatic.length > 0 && 'a board question in a node proven positive',
    tad: !marked && 'needs a node that carries a clip',
    alnd: (done ?? chosen) && 'the tumor board decides on the final pathology',
  };
  const operations = (['slnb', 'tad', 'alnd'] as const).map((operation) =>
    branch(
      wordOf(operation),
      performed.includes(operation) ? 'performed' : !done && chosen === operation && 'planned',
      other(operation),
      open[operation],
    ),
  );
  return [
    ...operations,
    branch('Omission', c.omitted && `decided ${onDay(c.since)}`, other('omission'), 'by decision'),
  ];
};

const none = (): readonly Branch[] => [];

/** The ways on from each phase. */
export const BRANCHES: {
  readonly [P in PhaseId]: (c: CourseReading) => readonly Branch[];
} = {
  intake: (c) =>
    c.stage === 'redirected' ? [branch('Another pathway', `since ${onDay(c.since)}`)] : [],
  imaging,
  biopsy,
  result,
  clip,
  treatment,
  restaging: none,
  surgery,
  staged: none,
};
