/** The statechart as SCXML 1.0, with what it says of itself in attributes of a namespace of its own. */
import type { ChartModel, ModelState, ModelTransition } from '../../machines/chart-model.js';

/** The namespace of SCXML. */
export const SCXML_NAMESPACE = 'http://www.w3.org/2005/07/scxml';

/** The namespace of label, description, sources, stage, kind, version and named actions. */
export const CHART_NAMESPACE = 'urn:axillary-pathway:chart:1';

const escaped = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

type Attributes = Readonly<Record<string, string | null>>;

/** Attributes as written; those without a value are left out. */
const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

const orNull = (text: string): string | null => (text === '' ? null : text);

const told = (owner: ModelState | ModelTransition): Attributes => ({
  'ap:label': owner.label,
  'ap:description': orNull(owner.description),
  'ap:basis': orNull(owner.basis.join(' ')),
});

function elementOf(state: ModelState): 'state' | 'parallel' | 'final' {
  if (state.type === 'history')
    throw new RangeError(`History states are not exported: ${state.path}.`);
  return state.type === 'parallel' || state.type === 'final' ? state.type : 'state';
}

/**
 * Writes the chart as SCXML: the id of a state is its path (the root's is the chart's id), `cond` is the
 * name of a guard, and `ap:action` the name of an action; whoever runs it binds both by name.
 * @param model - the chart as plain data
 * @returns the document
 * @throws RangeError for a history state
 */
export function toScxml(model: ChartModel): string {
  const idOf = (path: string): string => (path === '' ? model.id : path);

  const actionLines = (names: readonly string[], indent: string): string[] =>
    names.map((name) => `${indent}<ap:action${written({ name })}/>`);

  /** What a state does when it is entered or left. */
  function blockLines(
    element: 'onentry' | 'onexit',
    names: readonly string[],
    indent: string,
  ): string[] {
    if (names.length === 0) return [];
    return [
      `${indent}<${element}>`,
      ...actionLines(names, `${indent}  `),
      `${indent}</${element}>`,
    ];
  }

  function transitionLines(transition: ModelTransition, indent: string): string[] {
    const { from, to, event, guard, actions } = transition;
    // Into a descendant the chart does not leave the state itself, where SCXML would.
    const stays = to !== null && to !== from && (from === '' || to.startsWith(`${from}.`));
    const start = `${indent}<transition${written({
      event,
      cond: guard,
      target: to === null ? null : idOf(to),
      type: stays ? 'internal' : null,
      ...told(transition),
    })}`;
    if (actions.length === 0) return [`${start}/>`];
    return [`${start}>`, ...actionLines(actions, `${indent}  `), `${indent}</transition>`];
  }

  function stateLines(state: ModelState, indent: string): string[] {
    const element = elementOf(state);
    const start = `${indent}<${element}${written({
      id: idOf(state.path),
      initial: state.initial === null ? null : idOf(state.initial),
      ...told(state),
      'ap:stage': state.stage,
      'ap:kind': state.kind ?? null,
    })}`;
    const inner = [
      ...blockLines('onentry', state.entry, `${indent}  `),
      ...blockLines('onexit', state.exit, `${indent}  `),
      ...model.transitions
        .filter(({ from }) => from === state.path)
        .flatMap((one) => transitionLines(one, `${indent}  `)),
      ...model.states
        .filter(({ parent }) => parent === state.path)
        .flatMap((one) => stateLines(one, `${indent}  `)),
    ];
    return inner.length === 0 ? [`${start}/>`] : [`${start}>`, ...inner, `${indent}</${element}>`];
  }

  const head = written({
    xmlns: SCXML_NAMESPACE,
    'xmlns:ap': CHART_NAMESPACE,
    version: '1.0',
    name: model.id,
    initial: model.id,
    'ap:version': model.version,
  });
  const roots = model.states.filter(({ parent }) => parent === null);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml${head}>`,
    ...roots.flatMap((root) => stateLines(root, '  ')),
    '</scxml>',
    '',
  ].join('\n');
}
