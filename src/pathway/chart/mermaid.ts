/** The statechart as a Mermaid state diagram. */
import type { ChartModel, ModelState, ModelTransition } from '../../machines/chart-model.js';

/** Signs that end or open something in Mermaid's own text, as its character codes. */
const escaped = (text: string): string =>
  text
    .replace(/[#;:"<>{}[\]`%\\]/g, (sign) => `#${String(sign.charCodeAt(0))};`)
    .replace(/\s+/g, ' ');

/**
 * Writes the chart as a `stateDiagram-v2`: regions of a parallel state are divided by `--`, choice
 * points are `<<choice>>`, and a transition says its event, its guard in brackets and its label.
 * @param model - the chart as plain data
 */
export function toMermaid(model: ChartModel): string {
  // Mermaid's ids hold neither dots nor its key words; a path with its dots replaced is neither.
  const idOf = (path: string): string => ['chart', ...path.split('.')].filter(Boolean).join('_');

  const groups = new Set(model.states.map(({ parent }) => parent));

  /** An arrow; what a single state answers without being left stands in its box, as in UML. */
  const transitionLine = (one: ModelTransition, indent: string): string => {
    const guard = one.guard === null ? '' : `[${one.guard}]`;
    const said = [one.event ?? '', guard, one.label].filter((part) => part !== '').join(' ');
    const inside = one.to === null && !groups.has(one.from);
    const arrow = inside ? '' : ` --> ${idOf(one.to ?? one.from)}`;
    return `${indent}${idOf(one.from)}${arrow} : ${escaped(said)}`;
  };

  function stateLines(state: ModelState, indent: string): string[] {
    const id = idOf(state.path);
    const children = model.states.filter(({ parent }) => parent === state.path);
    if (state.kind === 'choice' && children.length === 0)
      return [
        `${indent}%% ${state.label.replace(/[\r\n]+/g, ' ')}`,
        `${indent}state ${id} <<choice>>`,
      ];
    const name = `${indent}state "${escaped(state.label)}" as ${id}`;
    if (children.length === 0)
      return state.type === 'final' ? [name, `${indent}${id} --> [*]`] : [name];
    const deeper = `${indent}  `;
    const parts = children.map((child) => stateLines(child, deeper));
    const begins = state.initial === null ? [] : [`${deeper}[*] --> ${idOf(state.initial)}`];
    const inner =
      state.type === 'parallel'
        ? parts.flatMap((part, index) => (index === 0 ? part : [`${deeper}--`, ...part]))
        : [...begins, ...parts.flat()];
    return [`${name} {`, ...inner, `${indent}}`];
  }

  const roots = model.states.filter(({ parent }) => parent === null);
  return [
    'stateDiagram-v2',
    ...roots.flatMap((root) => stateLines(root, '  ')),
    ...model.transitions.map((one) => transitionLine(one, '  ')),
    '',
  ].join('\n');
}
