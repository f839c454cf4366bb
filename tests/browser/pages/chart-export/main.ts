// A page with the statechart of one patient and what exports it.
import '../../../../src/components/chart-export/define.js';
import '../../../../src/components/statechart/define.js';
import { axillaryWorkupMachine } from '../../../../src/machines/axillary-workup.machine.js';
import { chartModel } from '../../../../src/machines/chart-model.js';
import { statusOf } from '../../../../src/pathway/status.js';
import { caseFile, today } from '../../../components/fixture.js';

const exporter = document.createElement('axillary-chart-export');
const statechart = document.createElement('axillary-statechart');
Object.assign(statechart, { caseFile, status: statusOf(caseFile, { asOf: today }) });

/** The drawing, in whichever shadow root it lies. */
function drawing(root: ParentNode): SVGSVGElement | null {
  const own = root.querySelector<SVGSVGElement>('svg.chart');
  if (own) return own;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot && drawing(shadowRoot);
    if (inner) return inner;
  }
  return null;
}

Object.assign(exporter, {
  id: 'exporter',
  chart: () => drawing(document),
  caption: { caseFile, asOf: today, sample: true, supposed: false },
  model: chartModel(),
  machine: axillaryWorkupMachine,
});
document.querySelector('main')?.append(exporter, statechart);
