import type { TemplateResult } from 'lit';
import { axillaryWorkupMachine } from '../../machines/axillary-workup.machine.js';
import '../chart-export/define.js';
import { html } from '../shared/html.js';
import { say } from '../shared/say.js';
import type { Moment } from './moment.js';
import { MODEL } from './prepared.js';

/**
 * What gives the drawing and the statechart as files. Loaded after the drawing shows.
 *
 * @param chart - gives the drawing as it is shown
 * @param sample - whether the patient is invented
 */
export const exportView = (
  { caseFile, status, at, entries, isPresent, whole }: Moment,
  chart: () => SVGSVGElement | null,
  sample: boolean,
): TemplateResult =>
  html`<axillary-chart-export
    slot="tools"
    .chart=${chart}
    .caption=${{
      caseFile,
      asOf: status.asOf || whole.asOf,
      sample,
      supposed: false,
      ...(!isPresent && { note: say`After entry ${at} of ${entries.length}` }),
    }}
    .model=${MODEL}
    .machine=${axillaryWorkupMachine}
  ></axillary-chart-export>`;
