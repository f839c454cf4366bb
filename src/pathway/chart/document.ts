/**
 * The pathway as a document: every state, every transition and every pitfall as a sentence with its
 * sources. It is written from the chart, the rules and the knowledge base, and says nothing else.
 */
import type { ChartModel, ModelState, ModelTransition } from '../../machines/chart-model.js';
import { PITFALL_CODES } from '../../machines/vocabulary.js';
import { BASIS_IDS, SOURCES, STATEMENTS } from '../knowledge/index.js';
import type { AtSurgery } from '../pitfalls/view.js';
import { PITFALL_RULES } from '../pitfalls/watch.js';
import { guardInWords } from './guards-in-words.js';

/** What becomes of a flag at surgery, as the document says it. */
const AT_SURGERY: Readonly<Record<AtSurgery, string>> = {
  ends: 'At surgery it ends.',
  audit: 'At surgery it is kept for audit.',
  stays: 'At surgery it stays.',
};

/** Text that Markdown shows as it stands, also in a table. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
const code = (text: string): string => `\`${text}\``;
const cites = (basis: readonly string[]): string =>
  basis.length === 0 ? '' : ` (${basis.join(', ')})`;

/** A title as the end of a sentence: a question has its own mark. */
const ended = (title: string): string => plain(/[.?!]$/.test(title) ? title : `${title}.`);

/** A sentence with its sources before the full stop. */
const sentence = (text: string, basis: readonly string[]): string =>
  `${plain(text.replace(/\.$/, ''))}${cites(basis)}.`;

/** Groups, in the order in which each first appears. */
function groupedBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

const TYPES: Readonly<Record<ModelState['type'], string>> = {
  atomic: 'state',
  compound: 'group of states',
  parallel: 'parallel parts',
  final: 'final state',
  history: 'history',
};

/** What a state is, in a few words: its kind, its stage, where it begins. */
function natureOf(state: ModelState, labelOf: (path: string) => string): string {
  const parts: string[] = [
    state.kind === 'choice' ? 'choice point, left at once' : TYPES[state.type],
  ];
  if (state.stage !== null) parts.push(`stage ${code(state.stage)}`);
  if (state.initial !== null) parts.push(`begins in *${plain(labelOf(state.initial))}*`);
  return parts.join(', ');
}

function transitionLine(
  transition: ModelTransition,
  number: number,
  labelOf: (path: string) => string,
): string {
  const asked =
    transition.guard === null
      ? number > 1
        ? 'Otherwise'
        : 'Always'
      : `*${plain(guardInWords(transition.guard))}* If so`;
  const to = transition.to === null ? 'the state stays.' : `to *${ended(labelOf(transition.to))}*`;
  const told = sentence(transition.description, transition.basis);
  return `${String(number)}. **${ended(transition.label)}** ${asked}, ${to} ${told}`;
}

function stateLines(
  state: ModelState,
  own: readonly ModelTransition[],
  labelOf: (path: string) => string,
): string[] {
  const depth = state.path === '' ? 0 : state.path.split('.').length;
  const lines = [
    `${'#'.repeat(Math.min(3 + depth, 6))} ${plain(state.label)}`,
    '',
    `${code(state.path === '' ? '(root)' : state.path)}: ${natureOf(state, labelOf)}.`,
    sentence(state.description, state.basis),
    '',
  ];
  for (const [event, transitions] of groupedBy(own, ({ event: type }) => type ?? '')) {
    const on =
      event === '' ? 'At once' : event === '*' ? 'On any other event' : `On ${code(event)}`;
    lines.push(`${on}:`, '');
    transitions.forEach((one, index) => lines.push(transitionLine(one, index + 1, labelOf)));
    lines.push('');
  }
  return lines;
}

function pitfallLines(): string[] {
  return PITFALL_CODES.map((pitfall) => {
    const { title, action, atSurgery, basis } = PITFALL_RULES[pitfall];
    return `- ${code(pitfall)}: **${plain(title)}.** ${plain(action)} ${AT_SURGERY[atSurgery]}${cites(basis)}`;
  });
}

function sourceLines(): string[] {
  const rows = BASIS_IDS.map((id) => {
    const { section, text, source } = STATEMENTS[id];
    return `| ${id} | ${plain(text)} | ${source}: ${plain(section)} |`;
  });
  const documents = Object.values(SOURCES).map(
    ({ id, title, kind, reviewedOn }) =>
      `- ${id}: *${plain(title)}* ${kind}, ${reviewedOn === undefined ? 'no review date stated' : `reviewed ${reviewedOn}`}.`,
  );
  return [...documents, '', '| Id | Statement | Where |', '|---|---|---|', ...rows];
}

/**
 * Writes the document.
 * @param model - the chart as plain data
 * @returns Markdown; the same chart, rules and statements give the same text
 */
export function pathwayDocument(model: ChartModel): string {
  const labels = new Map(model.states.map(({ path, label }) => [path, label]));
  const labelOf = (path: string): string => labels.get(path) ?? path;
  const bySource = groupedBy(model.transitions, ({ from }) => from);
  const lines = [
    '# The pathway',
    '',
    `Version ${model.version ?? 'not stated'}: ${String(model.states.length)} states, ${String(model.transitions.length)} transitions, ${String(PITFALL_CODES.length)} pitfalls. Written by \`npm run docs:pathway\` from the statechart, the pitfall rules and the knowledge base; do not edit it by hand.`,
    '',
    'Transitions stand in the order in which they are asked; the first that holds is taken. What a state does not answer, the group around it does.',
    '',
    '## States and transitions',
    '',
    ...model.states.flatMap((state) => stateLines(state, bySource.get(state.path) ?? [], labelOf)),
    '## Pitfalls',
    '',
    'In the order in which they are shown within a severity.',
    '',
    ...pitfallLines(),
    '',
    '## Sources',
    '',
    ...sourceLines(),
    '',
  ];
  return lines.join('\n');
}
