// Computes where the boxes and edges of the statechart's drawing lie, and writes it to
// src/components/statechart/geometry/; with --check it only says whether the files there are up to date.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ElkConstructor from 'elkjs';
import type { ElkNode } from 'elkjs';
import { format } from 'prettier';
import { drawingOf } from '../src/components/chart/drawing.js';
import type { Part } from '../src/components/chart/drawing.js';
import type { Direction, Geometry, PartGeometry } from '../src/components/chart/geometry-types.js';
import { packPart } from '../src/components/statechart/geometry/packed.js';
import { chartModel } from '../src/machines/chart-model.js';
import { crossings, overlaps } from './chart-checks.js';
import { projectRoot } from './paths.mjs';

const folder = join(projectRoot, 'src/components/statechart/geometry');

const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '12',
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '7',
  'elk.spacing.edgeLabel': '3',
  'elk.layered.spacing.nodeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeNodeBetweenLayers': '7',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.thoroughness': '40',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.crossingMinimization.greedySwitch.type': 'TWO_SIDED',
};

/** What is tried for each part; the drawing with the fewest crossings on the least room is kept. */
const TRIALS: readonly Readonly<Record<string, string>>[] = [
  'GREEDY',
  'DEPTH_FIRST',
  'MODEL_ORDER',
].flatMap((cycles) =>
  ['NETWORK_SIMPLEX', 'LONGEST_PATH', 'COFFMAN_GRAHAM'].flatMap((layers) =>
    ['NONE', 'NODES_AND_EDGES'].flatMap((order) =>
      ['1', '2', '3'].map((seed) => ({
        'elk.layered.cycleBreaking.strategy': cycles,
        'elk.layered.layering.strategy': layers,
        'elk.layered.considerModelOrder.strategy': order,
        'elk.randomSeed': seed,
      })),
    ),
  ),
);

/** What one crossing is worth, and one unit beyond what a screen shows beside the list, in area. */
const COST = { crossing: 15_000, width: { at: 1_000, each: 1_000 } };

const whole = (value: number | undefined): number => Math.round(value ?? 0);

const engine = new ElkConstructor();

async function attempt(
  part: Part,
  direction: Direction,
  trial: Readonly<Record<string, string>>,
): Promise<PartGeometry> {
  const graph: ElkNode = {
    id: part.path,
    layoutOptions: {
      ...OPTIONS,
      ...trial,
      'elk.direction': direction === 'horizontal' ? 'RIGHT' : 'DOWN',
    },
    children: part.boxes.map(({ id, width, height }) => ({ id, width, height })),
    edges: part.links.map(({ id, from, to, lines, width, height }) => ({
      id,
      sources: [from],
      targets: [to],
      labels: [{ text: lines.join(' '), width, height }],
    })),
  };
  const { width, height, children = [], edges = [] } = await engine.layout(graph);
  return {
    size: [Math.ceil(width ?? 0), Math.ceil(height ?? 0)],
    boxes: part.boxes.map(({ id }) => {
      const box = children.find((child) => child.id === id);
      return [whole(box?.x), whole(box?.y)];
    }),
    links: part.links.map(({ id }) => {
      const edge = edges.find((one) => one.id === id);
      const [section] = edge?.sections ?? [];
      const [label] = edge?.labels ?? [];
      if (!section || !label) throw new Error(`No way was found for ${id}`);
      const corners = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
      return [...corners, { x: label.x ?? 0, y: label.y ?? 0 }].flatMap(({ x, y }) => [
        whole(x),
        whole(y),
      ]);
    }),
  };
}

function cost(part: Part, geometry: PartGeometry): number {
  const [width, height] = geometry.size;
  return (
    width * height +
    COST.crossing * (crossings(part, geometry) + overlaps(part, geometry).length) +
    COST.width.each * Math.max(0, width - COST.width.at)
  );
}

export async function layOut(part: Part, direction: Direction): Promise<PartGeometry> {
  let best: { readonly cost: number; readonly geometry: PartGeometry } | undefined;
  for (const trial of TRIALS) {
    const geometry = await attempt(part, direction, trial);
    const here = cost(part, geometry);
    if (best === undefined || here < best.cost) best = { cost: here, geometry };
  }
  if (!best) throw new Error(`Nothing was tried for ${part.path}`);
  return best.geometry;
}

/** Lays out every part in both directions. */
async function chartGeometry(parts: readonly Part[]): Promise<Geometry> {
  const inDirection = async (direction: Direction): Promise<Record<string, PartGeometry>> => {
    const laidOut: Record<string, PartGeometry> = {};
    for (const part of parts) laidOut[part.path] = await layOut(part, direction);
    return laidOut;
  };
  return { horizontal: await inDirection('horizontal'), vertical: await inDirection('vertical') };
}

/** What the geometry was computed from, in short: another value asks for another layout. */
export const digestOf = (parts: readonly Part[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        OPTIONS,
        TRIALS,
        COST,
        parts.map(({ path, boxes, links }) => [
          path,
          boxes,
          links.map(({ transitions: _, ...link }) => link),
        ]),
      ]),
    )
    .digest('hex')
    .slice(0, 16);

/** Whether a part takes less width when it is laid out down than across. */
const isNarrowerDown = ({ horizontal, vertical }: Geometry, path: string): boolean =>
  (vertical[path]?.size[0] ?? Infinity) < (horizontal[path]?.size[0] ?? Infinity);

/** The parts of one generated file, packed: each in one of its two directions. */
const packed = (geometry: Geometry, parts: readonly Part[], isNarrow: boolean): string =>
  parts
    .map(({ path }) => {
      const isDown = isNarrowerDown(geometry, path) === isNarrow;
      const direction = isDown ? 'vertical' : 'horizontal';
      const place = geometry[direction][path];
      if (!place) throw new Error(`${path} was not laid out`);
      return `  '${path}': ${JSON.stringify(packPart(place, direction))},`;
    })
    .join('\n');

const generated = (holds: string, code: string): Promise<string> =>
  format(
    `/*
 * Generated by "npm run chart:layout" from the statechart's definition: do not edit. Where the boxes
 * and edges lie, in the order of the drawing: ${holds}.
 */
import type { Packed } from './packed.js';

${code}`,
    { parser: 'typescript', singleQuote: true, printWidth: 100 },
  );

/** The texts of the generated files. */
async function geometrySources(
  parts: readonly Part[],
  geometry: Geometry,
): Promise<Readonly<Record<string, string>>> {
  return {
    'compact.ts': await generated(
      'each part in the direction that takes less width',
      `/** What it was computed from, in short. */
export const DRAWN_FROM = '${digestOf(parts)}';

// prettier-ignore
export const COMPACT: Packed = {
${packed(geometry, parts, true)}
};
`,
    ),
    'rest.ts': await generated(
      'each part in the direction that takes more width',
      `// prettier-ignore
export const REST: Packed = {
${packed(geometry, parts, false)}
};
`,
    ),
  };
}

const DRIFT = 'The geometry is not that of the statechart: run npm run chart:layout.';

async function main(): Promise<void> {
  const parts = drawingOf(chartModel());
  const isCheck = process.argv.includes('--check');
  const onDisk = (name: string): string => readFileSync(join(folder, name), 'utf8');
  if (isCheck && !onDisk('compact.ts').includes(digestOf(parts))) throw new Error(DRIFT);
  const geometry = await chartGeometry(parts);
  const faults: string[] = [];
  for (const [direction, laidOut] of Object.entries(geometry)) {
    let crossed = 0;
    for (const part of parts) {
      const here = laidOut[part.path];
      if (!here) continue;
      const n = crossings(part, here);
      crossed += n;
      faults.push(...overlaps(part, here).map((fault) => `${direction}, ${part.label}: ${fault}`));
      console.log(
        `${direction.padEnd(12)}${part.label.padEnd(20)}${here.size.join(' x ').padEnd(14)}${part.boxes.length} boxes, ${part.links.length} edges, ${n} crossings`,
      );
    }
    const count = (of: 'boxes' | 'links'): number =>
      parts.reduce((sum, part) => sum + part[of].length, 0);
    console.log(
      `${direction}: ${count('boxes')} boxes, ${count('links')} edges, ${crossed} crossings`,
    );
  }
  if (faults.length > 0) throw new Error(`Boxes or labels overlap:\n${faults.join('\n')}`);
  for (const [name, fresh] of Object.entries(await geometrySources(parts, geometry))) {
    if (!isCheck) writeFileSync(join(folder, name), fresh);
    else if (onDisk(name) !== fresh) throw new Error(DRIFT);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
