/** What can be taken from the statechart as a file; loaded when one is asked for. */
import type { AnyStateMachine } from 'xstate';
import type { ChartModel } from '../../machines/chart-model.js';
import { toMermaid } from '../../pathway/chart/mermaid.js';
import { toStatelyJson } from '../../pathway/chart/stately-json.js';
import { toScxml } from '../../pathway/chart/to-scxml.js';
import { say } from '../shared/say.js';
import type { Caption } from './caption.js';
import { pictureOf } from './picture.js';
import { toPng } from './png.js';

/** A file to be given away. */
export interface Taken {
  readonly blob: Blob;
  readonly ending: string;
  /** What the person is to know of it; mostly nothing. */
  readonly remark?: string;
}

const textFile = (text: string, type: string, ending: string): Taken => ({
  blob: new Blob([text], { type }),
  ending,
});

/** The drawing as it is shown, as SVG. */
export const svgFile = (svg: SVGSVGElement, caption: Caption, model: ChartModel): Taken =>
  textFile(pictureOf(svg, caption, model).text, 'image/svg+xml', 'svg');

/** The drawing as it is shown, as PNG. */
export async function pngFile(
  svg: SVGSVGElement,
  caption: Caption,
  model: ChartModel,
): Promise<Taken> {
  const { blob, scale } = await toPng(pictureOf(svg, caption, model));
  const remark = say`It is smaller than the drawing, which is too large for a PNG: the SVG is not.`;
  return { blob, ending: 'png', ...(scale < 1 && { remark }) };
}

export const mermaidFile = (model: ChartModel): Taken =>
  textFile(toMermaid(model), 'text/plain', 'mmd');

/** @throws RangeError for a history state */
export const scxmlFile = (model: ChartModel): Taken =>
  textFile(toScxml(model), 'application/scxml+xml', 'scxml');

/** @throws RangeError for a guard or action without a name */
export const statelyFile = (machine: AnyStateMachine): Taken =>
  textFile(`${toStatelyJson(machine)}\n`, 'application/json', 'json');
