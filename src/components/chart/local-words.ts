/** The words of the statechart in the language in force; where boxes lie was computed from English. */
import type { ChartModel } from '../../machines/chart-model.js';
import { inForce } from '../shared/language.js';
import { say, told } from '../shared/say.js';
import type { Link } from './drawing.js';

const models = new WeakMap<ChartModel, Map<string, ChartModel>>();

/** The statechart with its labels in the language in force. */
export function localModel(model: ChartModel): ChartModel {
  const code = inForce()?.code;
  if (code === undefined) return model;
  const known = models.get(model) ?? new Map<string, ChartModel>();
  models.set(model, known);
  const local = known.get(code) ?? {
    ...model,
    states: model.states.map((state) => ({ ...state, label: told(state.label) })),
    transitions: model.transitions.map((one) => ({ ...one, label: told(one.label) })),
  };
  known.set(code, local);
  return local;
}

/** A text in so many lines, of about the same length. */
function balanced(text: string, count: number): readonly string[] {
  const lines: string[] = [];
  let words = text.split(' ');
  for (let left = count; left > 1 && words.length > 1; left -= 1) {
    const most = words.join(' ').length / left;
    let taken = 1;
    while (taken < words.length && words.slice(0, taken + 1).join(' ').length <= most + 2)
      taken += 1;
    lines.push(words.slice(0, taken).join(' '));
    words = words.slice(taken);
  }
  return [...lines, words.join(' ')];
}

/** The lines of a box in the language in force, no more than it has room for. */
export const localLines = (lines: readonly string[]): readonly string[] =>
  inForce() ? balanced(told(lines.join(' ')), lines.length) : lines;

/** The lines of an edge, likewise. */
export function localEdge({ lines, transitions }: Link): readonly string[] {
  if (!inForce()) return lines;
  const labels = [...new Set(transitions.map(({ label }) => label))];
  const more = labels.length - 1;
  const first = balanced(told(labels[0] ?? ''), lines.length - (more > 0 ? 1 : 0));
  return more > 0 ? [...first, say`and ${more} more`] : first;
}

/** Mean width of a letter of the drawing. */
const LETTER = 6.6;

/** The width a line is pressed into where it would not fit; undefined where it does. */
export const pressedInto = (line: string, width: number): number | undefined =>
  inForce() && line.length * LETTER > width ? width : undefined;
