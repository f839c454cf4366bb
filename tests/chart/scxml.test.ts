import fc from 'fast-check';
import { createActor, createMachine, setup } from 'xstate';
import { describe, expect, it } from 'vitest';
import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { chartModel, modelOf } from '../../src/machines/chart-model.js';
import { effectiveLog } from '../../src/pathway/effective-log.js';
import { fromScxml } from '../../src/pathway/chart/from-scxml.js';
import { toScxml } from '../../src/pathway/chart/to-scxml.js';
import type { CaseFile } from '../../src/index.js';
import { exampleCases, randomCase } from '../random-cases.js';

const model = chartModel();
const text = toScxml(model);
const readBack = fromScxml(text);

/** Where the machine stands before the first event of a case and after each, and what it knows. */
function course(machine: typeof axillaryWorkupMachine, one: CaseFile): readonly unknown[] {
  const actor = createActor(machine, { input: { laterality: one.laterality } }).start();
  const standing = (): unknown => {
    const { value, context } = actor.getSnapshot();
    return { value, context };
  };
  const values: unknown[] = [standing()];
  for (const event of effectiveLog(one.events).events) {
    actor.send(event);
    values.push(standing());
  }
  return values;
}

describe('the chart as SCXML', () => {
  it('is SCXML 1.0 with the chart as its one outermost state', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:ap="urn:axillary-pathway:chart:1" version="1.0" name="axillaryWorkup" initial="axillaryWorkup" ap:version="1.1.0">',
      '  <parallel id="axillaryWorkup" ap:label="Axillary work-up" ap:description="From a proven breast cancer to a staged axilla." ap:basis="SN-1 CP-1">',
    ]);
  });

  it('has every state and every transition, with guards and actions by name', () => {
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    expect(count(/<(state|parallel) /g)).toBe(model.states.length);
    expect(count(/<transition /g)).toBe(model.transitions.length);
    expect(count(/ cond="/g)).toBe(model.transitions.filter(({ guard }) => guard !== null).length);
    const actions = [
      ...model.transitions.flatMap((one) => one.actions),
      ...model.states.flatMap(({ entry, exit }) => [...entry, ...exit]),
    ];
    expect(count(/<ap:action /g)).toBe(actions.length);
    expect(actions).toContain('findClinicallyNegative');
  });

  it('keeps signs that XML reserves, states that end, and what is done on entry and on leaving', () => {
    const machine = createMachine({
      id: 'node',
      initial: 'seen',
      states: {
        seen: {
          exit: ['findClinicallyNegative'],
          description: 'cortex < 3 mm & "oval"\nor not',
          on: { 'biopsy.performed': { target: 'done', description: "it's > 2 cores" } },
        },
        done: { type: 'final', entry: 'askClinically' },
      },
    });
    const own = modelOf(machine);
    expect(modelOf(fromScxml(toScxml(own)))).toEqual(own);
  });

  it('refuses a history state, which it could not read back', () => {
    const machine = setup({}).createMachine({
      id: 'm',
      initial: 'a',
      states: { a: {}, was: { type: 'history' } },
    });
    expect(() => toScxml(modelOf(machine))).toThrow('History states are not exported: was.');
  });
});

describe('the chart read back from SCXML', () => {
  it('is the same chart, word for word', () => {
    expect(modelOf(readBack)).toEqual(model);
    expect(toScxml(modelOf(readBack))).toBe(text);
  });

  it.each(exampleCases.map((one) => [one.id, one] as const))(
    'shows the same states after every event of %s',
    (_, one) => {
      expect(course(readBack, one)).toEqual(course(axillaryWorkupMachine, one));
    },
  );

  it('shows the same states after every event of any log', () => {
    fc.assert(
      fc.property(randomCase, (one) => {
        expect(course(readBack, one)).toEqual(course(axillaryWorkupMachine, one));
      }),
      { numRuns: 200 },
    );
  });

  it('is another chart where a guard was exchanged', () => {
    const turned = text.replace('cond="provenMetastatic"', 'cond="nothingProven"');
    const machine = fromScxml(turned);
    const differs = exampleCases.filter(
      (one) =>
        JSON.stringify(course(machine, one)) !== JSON.stringify(course(axillaryWorkupMachine, one)),
    );
    expect(differs.length).toBeGreaterThan(0);
  });
});

describe('a text that is no exported chart', () => {
  const head =
    '<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:ap="urn:axillary-pathway:chart:1" version="1.0" initial="m">';
  const state = (inner: string): string =>
    `${head}\n<state id="m" initial="a" ap:label="M">\n${inner}\n</state>\n</scxml>`;

  it.each([
    ['nothing', '', 'Line 1: an element is expected here.'],
    ['a document type', '<!DOCTYPE scxml>', 'Line 1: an element name is expected after "<".'],
    ['text', `${head}\nhello</scxml>`, 'Line 2: an element is expected here.'],
    ['another document', '<svg/>', 'Line 1: the document is not SCXML.'],
    ['an open element', `${head}\n<state>\n`, 'Line 3: <state> of line 2 is not closed.'],
    [
      'a wrong end',
      `${head}\n<state>\n</parallel>`,
      'Line 3: </parallel> closes nothing: <state> of line 2 is open.',
    ],
    ['an open comment', `${head}\n<!-- a`, 'Line 2: the comment does not end.'],
    ['more after the end', '<a/>\n<b/>', 'Line 2: the document goes on after its root element.'],
    [
      'an attribute twice',
      '<scxml name="a" name="b"/>',
      'Line 1: <scxml> has attribute name twice.',
    ],
    [
      'an attribute without quotes',
      '<scxml name=a/>',
      'Line 1: attribute name of <scxml> has no value in quotes.',
    ],
    ['an unknown entity', '<scxml name="&nbsp;"/>', 'Line 1: "&nbsp;" is no known entity.'],
    ['a bare ampersand', '<scxml name="a & b"/>', 'Line 1: "& b" is no known entity.'],
    [
      'a character beyond the last',
      '<scxml name="&#x110000;"/>',
      'Line 1: "&#x110000;" is no known entity.',
    ],
    [
      'no namespace',
      '<scxml version="1.0"/>',
      'the namespaces are not those of an exported chart.',
    ],
    ['no state', `${head}</scxml>`, 'Line 1: an exported chart has one outermost state.'],
    [
      'a second outermost state',
      `${head}\n<state id="a" ap:label="A"/>\n<state id="b" ap:label="B"/></scxml>`,
      'Line 3: an exported chart has one outermost state.',
    ],
    [
      'another version',
      `${head.replace('version="1.0"', 'version="2.0"')}<state id="m" ap:label="M"/></scxml>`,
      'Line 1: an exported chart is SCXML 1.0 and begins in m.',
    ],
    [
      'another beginning',
      `${head}<state id="n" ap:label="N"/></scxml>`,
      'Line 1: an exported chart is SCXML 1.0 and begins in n.',
    ],
    [
      'a transition that leaves what it stays in',
      state(
        '<state id="a" ap:label="A">\n<transition event="e" target="a" type="external" ap:label="E"/></state>',
      ),
      'Line 4: a transition that leaves the state it stays in is not exported.',
    ],
    [
      'an id that is no name',
      state('<state id="__proto__" ap:label="A"/>'),
      'Line 3: id __proto__ is no path from m.',
    ],
    ['endless nesting', '<state>\n'.repeat(101), 'Line 101: elements are nested deeper than 100.'],
    ['a script', state('<script/>'), 'Line 3: <script> is no element of an exported chart.'],
    [
      'an unknown attribute',
      state('<state id="a" ap:label="A" src="b"/>'),
      'Line 3: <state> has no attribute src.',
    ],
    [
      'an action of a state',
      state('<ap:action name="record"/>'),
      'Line 3: <ap:action> cannot stand in <state>.',
    ],
    [
      'an unknown action on entry',
      state('<onentry>\n<ap:action name="sign"/></onentry>'),
      'Line 4: no action is named sign.',
    ],
    [
      'a transition on entry',
      state('<onentry><transition event="e" ap:label="E"/></onentry>'),
      'Line 3: <transition> cannot stand in <onentry>.',
    ],
    ['a state without id', state('<state ap:label="A"/>'), 'Line 3: <state> has no id.'],
    ['a state without label', state('<state id="a"/>'), 'Line 3: <state> has no ap:label.'],
    [
      'an id twice',
      state('<state id="a" ap:label="A"/>\n<state id="a" ap:label="A"/>'),
      'Line 4: id a is that of line 3.',
    ],
    [
      'an id from elsewhere',
      state('<state id="a" ap:label="A" initial="b"><state id="b" ap:label="B"/></state>'),
      'Line 3: id b is no path from a.',
    ],
    [
      'a beginning that does not exist',
      state('<state id="b" ap:label="B"/>'),
      'Line 2: initial a is no state directly in m.',
    ],
    [
      'a target that does not exist',
      state('<state id="a" ap:label="A">\n<transition event="e" target="z" ap:label="E"/></state>'),
      'Line 4: no state has the id z.',
    ],
    [
      'a guard that does not exist',
      state(
        '<state id="a" ap:label="A">\n<transition event="e" cond="toString" ap:label="E"/></state>',
      ),
      'Line 4: no guard is named toString.',
    ],
    [
      'an action that does not exist',
      state(
        '<state id="a" ap:label="A"><transition event="e" ap:label="E">\n<ap:action name="sign"/></transition></state>',
      ),
      'Line 4: no action is named sign.',
    ],
  ])('is refused for %s, with its line', (_, wrong, message) => {
    expect(() => fromScxml(wrong)).toThrow(message);
  });

  it('is stopped where its choice points go round', () => {
    const round = (from: string, to: string): string =>
      `<state id="${from}" ap:label="A"><transition target="${to}" ap:label="B"/></state>`;
    const machine = fromScxml(state(round('a', 'b') + round('b', 'a')));
    const start = () => createActor(machine, { input: { laterality: 'left' } }).getSnapshot();
    expect(() => {
      const { error } = start() as { error?: unknown };
      if (error !== undefined) throw error as Error;
    }).toThrow(/[Ii]nfinite loop|iterations/);
  });

  it('knows something else where a state no longer does what it does on entry', () => {
    const machine = fromScxml(text.replace(/<onentry>.*?<\/onentry>/gs, ''));
    const differs = exampleCases.filter(
      (one) =>
        JSON.stringify(course(machine, one)) !== JSON.stringify(course(axillaryWorkupMachine, one)),
    );
    expect(differs.length).toBeGreaterThan(0);
  });

  it('may hold an event of any name', () => {
    const machine = fromScxml(
      state('<state id="a" ap:label="A"><transition event="constructor" ap:label="C"/></state>'),
    );
    expect(modelOf(machine).transitions.map(({ event }) => event)).toEqual(['constructor']);
  });

  it('may hold comments', () => {
    const noted = text.replace('<transition', '<!-- a <note> on\ntwo lines -->\n<transition');
    expect(modelOf(fromScxml(noted))).toEqual(model);
  });
});
