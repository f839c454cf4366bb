/** The map: the inspector's drawing with how many patients are where. Loaded when it is asked for. */
import type { TemplateResult } from 'lit';
import '../chart/define.js';
import type { AxillaryChooseEvent } from '../chart/choose-event.js';
import type { Chosen } from '../chart/chart-parts.js';
import type { ChartReading, StateReading } from '../chart/reading.js';
import { html } from '../shared/html.js';
import { figures, say } from '../shared/say.js';
import { WHOLE } from '../statechart/geometry/whole.js';
import { MODEL, PARTS } from '../statechart/prepared.js';
import type { ChartModel } from '../../machines/chart-model.js';
import { daysBetween } from '../../pathway/days.js';
import type { Day } from '../../pathway/types.js';
import type { Listed } from '../../pathway/worklist/list.js';
import { worstClock } from '../../pathway/worklist/urgency.js';

function isOfWorkup(path: string): boolean {
  return path === '' || path === 'workup' || path.startsWith('workup.');
}

/** Patients are counted where their work-up is; what runs beside it counts nobody. */
const MAP: ChartModel = {
  ...MODEL,
  states: MODEL.states.filter(({ path }) => isOfWorkup(path)),
  transitions: MODEL.transitions.filter(
    ({ from, to }) => isOfWorkup(from) && (to === null || isOfWorkup(to)),
  ),
};
const MAP_PARTS = PARTS.filter(({ path }) => isOfWorkup(path));

/** Nobody rests at a choice point. */
const CHOICES = MAP.states.filter(({ kind }) => kind === 'choice').map(({ path }) => path);
const passed = (): StateReading => ({
  standing: 'never',
  order: [],
  words: say`passed at once`,
});

/** What is told of the patients of one state. */
interface Figures {
  readonly patients: number;
  readonly overdue: number;
  readonly medianDays: number | undefined;
}

/** The figures of every state that holds somebody, by path. */
function figuresOf(rows: readonly Listed[], today: Day): ReadonlyMap<string, Figures> {
  const found = new Map<string, { days: number[]; patients: number; overdue: number }>();
  for (const { summary } of rows) {
    if (!summary) continue;
    const at = found.get(summary.path) ?? { days: [], patients: 0, overdue: 0 };
    found.set(summary.path, at);
    at.patients += 1;
    if ((worstClock(summary, today)?.over ?? 0) > 0) at.overdue += 1;
    if (summary.stageSince !== undefined) at.days.push(daysBetween(summary.stageSince, today));
  }
  return new Map(
    [...found].map(([path, { days, patients, overdue }]) => {
      const sorted = days.sort((a, b) => a - b);
      return [path, { patients, overdue, medianDays: sorted[Math.floor((sorted.length - 1) / 2)] }];
    }),
  );
}

function readingOf({ patients, overdue, medianDays }: Figures): StateReading {
  const number = figures(patients);
  const late = overdue > 0 ? say`, ${figures(overdue)} late` : '';
  const days = medianDays === undefined ? '' : say`, ${medianDays} d`;
  const median = medianDays === undefined ? '' : say`, median ${medianDays} days in the state`;
  return {
    standing: overdue > 0 ? 'late' : 'some',
    order: [],
    words: `${number}${late}${days}`,
    full: say`${number} ${patients === 1 ? say`patient` : say`patients`}, ${overdue} past a clock${median}`,
  };
}

/** How the chart is read for many patients at once. */
function mapReading(states: ReadonlyMap<string, Figures>): ChartReading {
  const parts = new Map<string, string>();
  for (const { path, boxes } of MAP_PARTS) {
    const within = boxes.flatMap((box) =>
      box.kind === 'door' ? [] : (states.get(box.path) ?? []),
    );
    const sum = (what: 'patients' | 'overdue'): number =>
      within.reduce((total, one) => total + one[what], 0);
    const [patients, overdue] = [sum('patients'), sum('overdue')];
    parts.set(
      path,
      say`${figures(patients)} ${patients === 1 ? say`patient` : say`patients`}, ${overdue} late`,
    );
  }
  return {
    states: new Map([
      ...CHOICES.map((path) => [path, passed()] as const),
      ...[...states].map(([path, one]) => [path, readingOf(one)] as const),
    ]),
    taken: new Set(),
    many: { nobody: { standing: 'never', order: [], words: say`nobody` }, parts },
    ways: [],
    now: '',
  };
}

/**
 * The drawing of the statechart with the patients of a view in it.
 *
 * @param chosen - path of the state the list is narrowed to
 * @param onState - narrows the list to a state
 */
export function mapView(
  rows: readonly Listed[],
  today: Day,
  chosen: string | undefined,
  onState: (path: string) => void,
): TemplateResult {
  const figures = figuresOf(rows, today);
  const marked: Chosen | undefined =
    chosen === undefined ? undefined : { kind: 'state', path: chosen };
  return html`<p class="quiet">
      Each state: its patients, how many of them are past a clock, and their median days in it. A state
      narrows the list.
    </p>
    <axillary-chart
      unfolded
      .model=${MAP}
      .parts=${MAP_PARTS}
      .geometry=${WHOLE}
      .reading=${mapReading(figures)}
      .chosen=${marked}
      @axillary-choose=${({ chosen: one }: AxillaryChooseEvent) => one.kind === 'state' && onState(one.path)}
    ></axillary-chart>`;
}
