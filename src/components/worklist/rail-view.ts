import type { TemplateResult } from 'lit';
import type { ChartModel } from '../../machines/chart-model.js';
import type { Stage } from '../../machines/vocabulary.js';
import type { Facets } from '../../pathway/worklist/list.js';
import { html } from '../shared/html.js';
import { stageLabel } from '../shared/words.js';
import { figures, told } from '../shared/say.js';

/** The stages as the statechart holds them together: the label of the phase, and what it shows. */
export function phasesOf({ states }: ChartModel): ReadonlyMap<string, readonly Stage[]> {
  const phases = new Map<string, Stage[]>();
  const seen = new Set<Stage>();
  for (const { parent, stage } of states) {
    if (stage === null || seen.has(stage)) continue;
    seen.add(stage);
    const label = states.find(({ path }) => path === parent)?.label ?? '';
    phases.set(label, [...(phases.get(label) ?? []), stage]);
  }
  return phases;
}

const number = (value: number): string => (value === 0 ? '' : figures(value));

/** How many patients are in each stage, and how many of them are past a clock; a stage narrows the list. */
export function railView(
  phases: ReadonlyMap<string, readonly Stage[]>,
  { stage: counts }: Facets,
  chosen: string | undefined,
  onStage: (stage: string) => void,
): TemplateResult {
  const of = (stage: string) => counts.find(({ value }) => value === stage);
  const sum = (stages: readonly Stage[], what: 'cases' | 'overdue'): number =>
    stages.reduce((total, stage) => total + (of(stage)?.[what] ?? 0), 0);
  return html`<aside class="rail" aria-label="Patients by stage">
    <table class="counts">
      <caption class="vh">
        Patients by stage: number and past a clock
      </caption>
      <thead>
        <tr>
          <th scope="col">Stage</th>
          <th scope="col" class="num">Patients</th>
          <th scope="col" class="num">Late</th>
        </tr>
      </thead>
      ${[...phases].map(
        ([label, stages]) =>
          html`<tbody>
            <tr class="grp">
              <th scope="rowgroup">${told(label)}</th>
              <td class="num">${number(sum(stages, 'cases'))}</td>
              <td class="num late">${number(sum(stages, 'overdue'))}</td>
            </tr>
            ${stages.map(
              (stage) =>
                html`<tr>
                  <th scope="row">
                    <button
                      type="button"
                      class="plain"
                      aria-pressed=${stage === chosen ? 'true' : 'false'}
                      @click=${() => onStage(stage === chosen ? '' : stage)}
                    >
                      ${stageLabel(stage)}
                    </button>
                  </th>
                  <td class="num">${number(of(stage)?.cases ?? 0)}</td>
                  <td class="num late">${number(of(stage)?.overdue ?? 0)}</td>
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </aside>`;
}
