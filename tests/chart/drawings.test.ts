import { createMachine, setup, type AnyStateMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { chart, initialFacts } from '../../src/machines/chart.js';
import { chartModel, modelOf } from '../../src/machines/chart-model.js';
import { toMermaid } from '../../src/pathway/chart/mermaid.js';
import { toStatelyJson } from '../../src/pathway/chart/stately-json.js';

const model = chartModel();

describe('the chart as a Mermaid diagram', () => {
  const lines = toMermaid(model).split('\n');
  const starting = (start: string): string[] =>
    lines.map((line) => line.trim()).filter((line) => line.startsWith(start));

  it('is a state diagram with a place for every state', () => {
    expect(lines[0]).toBe('stateDiagram-v2');
    expect(starting('state ')).toHaveLength(model.states.length);
    expect(lines.filter((line) => line.trim() === '--')).toHaveLength(3);
  });

  it('draws choice points as such', () => {
    const choices = model.states.filter(({ kind }) => kind === 'choice');
    expect(lines.filter((line) => line.endsWith(' <<choice>>'))).toHaveLength(choices.length);
    expect(lines.map((line) => line.trim())).toContain(
      'state chart_workup_beforeTreatment_tissue_weighing <<choice>>',
    );
  });

  it('says every transition with event, guard and label', () => {
    const begins = model.states.filter(({ initial }) => initial !== null).length;
    const told = lines.filter((line) => / : /.test(line));
    const arrows = lines.filter((line) => line.includes(' --> '));
    expect(told).toHaveLength(model.transitions.length);
    expect(arrows.filter((line) => line.includes('[*] --> '))).toHaveLength(begins);
    expect(lines).toContain(
      '  chart_board_asked --> chart_board_decided : tumor-board.decided #91;boardDecides#93; Decided',
    );
  });

  it('says in its box what a state answers without being left', () => {
    expect(starting('chart_workup_beforeTreatment_beforeTissue_tissueRequested : ')).toEqual([
      'chart_workup_beforeTreatment_beforeTissue_tissueRequested : diagnosis.recorded Diagnosis',
      'chart_workup_beforeTreatment_beforeTissue_tissueRequested : exam.recorded Nothing new',
      'chart_workup_beforeTreatment_beforeTissue_tissueRequested : imaging.reported Nothing new',
    ]);
  });

  it('escapes labels that would end or open something, and draws the end', () => {
    const machine = setup({ types: { meta: {} as { label: string } } }).createMachine({
      id: 'm',
      initial: 'seen',
      meta: { label: 'Node "A": #1;\nleft' },
      states: {
        seen: { on: { 'case.closed': { target: 'end', meta: { label: 'a: <b>' } } } },
        end: { type: 'final' },
      },
    });
    expect(toMermaid(modelOf(machine)).split('\n')).toEqual([
      'stateDiagram-v2',
      '  state "Node #34;A#34;#58; #35;1#59; left" as chart {',
      '    [*] --> chart_seen',
      '    state "seen" as chart_seen',
      '    state "end" as chart_end',
      '    chart_end --> [*]',
      '  }',
      '  chart_seen --> chart_end : case.closed a#58; #60;b#62;',
      '',
    ]);
  });
});

describe('the chart as JSON for Stately Studio', () => {
  const text = toStatelyJson(axillaryWorkupMachine);

  it('is the definition, from which the same chart is made', () => {
    const config = JSON.parse(text) as object;
    const machine = chart.createMachine({ ...config, context: initialFacts } as never);
    expect(modelOf(machine as unknown as AnyStateMachine)).toEqual(model);
  });

  it('is taken by XState without the rules behind its names', () => {
    const machine = createMachine(JSON.parse(text) as Parameters<typeof createMachine>[0]);
    expect(modelOf(machine)).toEqual(model);
  });

  it('says nothing but what XState knows of a state and a transition', () => {
    type Tree = Readonly<Record<string, unknown>>;
    const list = (one: unknown): Tree[] => (one === undefined ? [] : ([one].flat() as Tree[]));
    const ofStates = new Set<string>();
    const ofTransitions = new Set<string>();
    const walk = (state: Tree): void => {
      Object.keys(state).forEach((key) => ofStates.add(key));
      const onEvents = Object.values((state['on'] ?? {}) as Tree).flatMap(list);
      for (const transition of [...onEvents, ...list(state['always'])]) {
        Object.keys(transition).forEach((key) => ofTransitions.add(key));
      }
      Object.values((state['states'] ?? {}) as Tree).forEach((child) => walk(child as Tree));
    };
    walk(JSON.parse(text) as Tree);
    expect([...ofStates].toSorted()).toEqual([
      'always',
      'description',
      'entry',
      'id',
      'initial',
      'meta',
      'on',
      'states',
      'type',
      'version',
    ]);
    expect([...ofTransitions].toSorted()).toEqual([
      'actions',
      'description',
      'guard',
      'meta',
      'target',
    ]);
  });

  it('names guards and actions by text, and holds no context', () => {
    const keys = Object.keys(JSON.parse(text) as object);
    expect(keys).toEqual(['id', 'version', 'type', 'description', 'meta', 'states']);
    expect(text).toContain('"guard": "provenMetastatic"');
    expect(text).toContain('"actions": "recordAndAdopt"');
  });

  it('refuses a machine with a guard that has no name', () => {
    const machine = setup({}).createMachine({
      id: 'm',
      on: { 'note.added': { guard: () => true, actions: [] } },
    });
    expect(() => toStatelyJson(machine)).toThrow(
      'Only named guards and actions can be written: guard is a function.',
    );
  });
});
