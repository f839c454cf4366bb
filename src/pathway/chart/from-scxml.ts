/** An exported chart read back into a machine, with the guards and actions of this version bound by name. */
import { axillaryWorkupMachine } from '../../machines/axillary-workup.machine.js';
import { chart, initialFacts } from '../../machines/chart.js';
import { CHART_NAMESPACE, SCXML_NAMESPACE } from './to-scxml.js';
import { ChartTextError, readXml, type XmlElement } from './xml-reader.js';

const TOLD = ['ap:label', 'ap:description', 'ap:basis'];

/** The elements of an export, with the attributes each may have. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  scxml: ['xmlns', 'xmlns:ap', 'version', 'name', 'initial', 'ap:version'],
  state: ['id', 'initial', ...TOLD, 'ap:stage', 'ap:kind'],
  parallel: ['id', ...TOLD, 'ap:stage', 'ap:kind'],
  final: ['id', ...TOLD, 'ap:stage', 'ap:kind'],
  transition: ['event', 'cond', 'target', 'type', ...TOLD],
  onentry: [],
  onexit: [],
  'ap:action': ['name'],
};

/** The elements each element may hold. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  scxml: ['state', 'parallel', 'final'],
  state: ['onentry', 'onexit', 'transition', 'state', 'parallel', 'final'],
  parallel: ['onentry', 'onexit', 'transition', 'state', 'parallel', 'final'],
  final: ['onentry', 'onexit'],
  onentry: ['ap:action'],
  onexit: ['ap:action'],
  transition: ['ap:action'],
};

interface TransitionConfig {
  readonly target?: string;
  readonly guard?: string;
  readonly actions?: readonly string[];
  readonly description?: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

interface StateConfig {
  readonly type?: 'parallel' | 'final';
  readonly initial?: string;
  readonly description?: string;
  readonly meta: Readonly<Record<string, unknown>>;
  readonly entry?: readonly string[];
  readonly exit?: readonly string[];
  readonly on?: Readonly<Record<string, readonly TransitionConfig[]>>;
  readonly always?: readonly TransitionConfig[];
  readonly states?: Readonly<Record<string, StateConfig>>;
}

/** The last part of a state's id. */
const KEY = /^[A-Za-z][\w-]*$/;

/** Choice points passed at one event: a chart that goes round in them is stopped with an error. */
const MOST_AT_ONCE = 100;

const isState = ({ name }: XmlElement): boolean =>
  name === 'state' || name === 'parallel' || name === 'final';

function fail(element: XmlElement, problem: string): never {
  throw new ChartTextError(element.line, problem);
}

const attribute = (element: XmlElement, name: string): string =>
  element.attributes.get(name) ?? fail(element, `<${element.name}> has no ${name}.`);

/** Refuses every element and attribute that an export does not hold. */
function checkWords(element: XmlElement): void {
  const known = Object.hasOwn(KNOWN, element.name) ? KNOWN[element.name] : undefined;
  if (known === undefined) fail(element, `<${element.name}> is no element of an exported chart.`);
  for (const name of element.attributes.keys())
    if (!known.includes(name)) fail(element, `<${element.name}> has no attribute ${name}.`);
  for (const child of element.children) {
    checkWords(child);
    if (WITHIN[element.name]?.includes(child.name) !== true)
      fail(child, `<${child.name}> cannot stand in <${element.name}>.`);
  }
}

function told(element: XmlElement): Pick<StateConfig, 'description' | 'meta'> {
  const get = (name: string): string | undefined => element.attributes.get(`ap:${name}`);
  const description = get('description');
  const stage = get('stage');
  const kind = get('kind');
  return {
    ...(description === undefined ? {} : { description }),
    meta: {
      label: attribute(element, 'ap:label'),
      basis: get('basis')?.split(' ') ?? [],
      ...(stage === undefined ? {} : { stage }),
      ...(kind === undefined ? {} : { kind }),
    },
  };
}

/** Reads the states of one document, in which ids are paths and the root's is the chart's. */
class Reader {
  readonly #root: string;
  readonly #states = new Map<string, XmlElement>();

  constructor(root: XmlElement) {
    this.#root = attribute(root, 'id');
    this.#collect(root);
  }

  #collect(element: XmlElement): void {
    const id = attribute(element, 'id');
    const before = this.#states.get(id);
    if (before !== undefined) fail(element, `id ${id} is that of line ${String(before.line)}.`);
    this.#states.set(id, element);
    for (const child of element.children.filter(isState)) {
      this.#keyOf(child, id);
      this.#collect(child);
    }
  }

  #keyOf(element: XmlElement, parentId: string): string {
    const id = attribute(element, 'id');
    const start = parentId === this.#root ? '' : `${parentId}.`;
    const key = id.slice(start.length);
    if (!id.startsWith(start) || !KEY.test(key))
      fail(element, `id ${id} is no path from ${parentId}.`);
    return key;
  }

  /** The names of the actions that stand in an element. */
  #actionsIn(element: XmlElement): string[] {
    const { actions = {} } = axillaryWorkupMachine.implementations;
    return element.children.map((child) => {
      const name = attribute(child, 'name');
      return Object.hasOwn(actions, name) ? name : fail(child, `no action is named ${name}.`);
    });
  }

  #transition(element: XmlElement): TransitionConfig {
    const { guards = {} } = axillaryWorkupMachine.implementations;
    const target = element.attributes.get('target');
    const guard = element.attributes.get('cond');
    const named = this.#actionsIn(element);
    if ((element.attributes.get('type') ?? 'internal') !== 'internal')
      fail(element, 'a transition that leaves the state it stays in is not exported.');
    if (target !== undefined && !this.#states.has(target))
      fail(element, `no state has the id ${target}.`);
    if (guard !== undefined && !Object.hasOwn(guards, guard))
      fail(element, `no guard is named ${guard}.`);
    const path = target === this.#root ? `#${this.#root}` : `#${this.#root}.${String(target)}`;
    return {
      ...(target === undefined ? {} : { target: path }),
      ...(guard === undefined ? {} : { guard }),
      ...(named.length === 0 ? {} : { actions: named }),
      ...told(element),
    };
  }

  /** The configuration of a state and all beneath it. */
  state(element: XmlElement): StateConfig {
    const id = attribute(element, 'id');
    const on = new Map<string, TransitionConfig[]>();
    const always: TransitionConfig[] = [];
    const states: Record<string, StateConfig> = {};
    const blocks = new Map<string, string[]>();
    for (const child of element.children) {
      if (child.name === 'onentry' || child.name === 'onexit') {
        blocks.set(child.name, [...(blocks.get(child.name) ?? []), ...this.#actionsIn(child)]);
        continue;
      }
      if (isState(child)) {
        states[this.#keyOf(child, id)] = this.state(child);
        continue;
      }
      const event = child.attributes.get('event');
      const list = event === undefined ? always : (on.get(event) ?? []);
      list.push(this.#transition(child));
      if (event !== undefined) on.set(event, list);
    }
    const [entry, exit] = [blocks.get('onentry'), blocks.get('onexit')];
    const compound = element.name === 'state' && Object.keys(states).length > 0;
    return {
      ...(element.name === 'state' ? {} : { type: element.name as 'parallel' | 'final' }),
      ...(compound ? { initial: this.#initialOf(element, id) } : {}),
      ...told(element),
      ...(entry === undefined ? {} : { entry }),
      ...(exit === undefined ? {} : { exit }),
      ...(on.size === 0 ? {} : { on: Object.fromEntries(on) }),
      ...(always.length === 0 ? {} : { always }),
      ...(Object.keys(states).length === 0 ? {} : { states }),
    };
  }

  #initialOf(element: XmlElement, id: string): string {
    const initial = attribute(element, 'initial');
    const child = element.children.find(
      (one) => isState(one) && one.attributes.get('id') === initial,
    );
    return child === undefined
      ? fail(element, `initial ${initial} is no state directly in ${id}.`)
      : this.#keyOf(child, id);
  }
}

/**
 * Reads an exported chart back.
 * @param text - SCXML as `toScxml` writes it
 * @returns a machine that asks this version's guards and takes this version's actions, by their names
 * @throws ChartTextError naming the line: for text that is not such a document, and for a state, guard
 *   or action that does not exist
 */
export function fromScxml(text: string): typeof axillaryWorkupMachine {
  const document = readXml(text);
  if (document.name !== 'scxml') fail(document, 'the document is not SCXML.');
  checkWords(document);
  if (
    document.attributes.get('xmlns') !== SCXML_NAMESPACE ||
    document.attributes.get('xmlns:ap') !== CHART_NAMESPACE
  )
    fail(document, 'the namespaces are not those of an exported chart.');
  const [root, second] = document.children;
  if (root === undefined || second !== undefined)
    fail(second ?? document, 'an exported chart has one outermost state.');
  const id = attribute(root, 'id');
  if (attribute(document, 'initial') !== id || attribute(document, 'version') !== '1.0')
    fail(document, `an exported chart is SCXML 1.0 and begins in ${id}.`);
  const version = document.attributes.get('ap:version');
  const config = {
    id,
    options: { maxIterations: MOST_AT_ONCE },
    ...(version === undefined ? {} : { version }),
    context: initialFacts,
    ...new Reader(root).state(root),
  };
  // The text decides the shape; its names were checked against this version's above.
  return chart.createMachine(config as never) as unknown as typeof axillaryWorkupMachine;
}
