// `npm run -s chart:export mermaid|scxml|stately` writes the statechart to standard output.
import { axillaryWorkupMachine } from '../src/machines/axillary-workup.machine.js';
import { chartModel } from '../src/machines/chart-model.js';
import { toMermaid } from '../src/pathway/chart/mermaid.js';
import { toStatelyJson } from '../src/pathway/chart/stately-json.js';
import { toScxml } from '../src/pathway/chart/to-scxml.js';

const FORMS: ReadonlyMap<string, () => string> = new Map([
  ['mermaid', () => toMermaid(chartModel())],
  ['scxml', () => toScxml(chartModel())],
  ['stately', () => `${toStatelyJson(axillaryWorkupMachine)}\n`],
]);

const [form = '', more] = process.argv.slice(2);
const write = FORMS.get(form);
if (write === undefined || more !== undefined) {
  console.error(`Usage: npm run -s chart:export ${[...FORMS.keys()].join('|')}`);
  process.exitCode = 2;
} else process.stdout.write(write());
