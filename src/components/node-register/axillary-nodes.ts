import { css, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseStatus, NodeStatus } from '../../pathway/types.js';
import { base } from '../shared/base.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { LocalElement } from '../shared/local-element.js';
import { say } from '../shared/say.js';
import { panels, stacking, tables } from '../shared/surfaces.js';
import { day } from '../shared/text.js';
import { NOT_RECORDED, Words, sideWord, tierOf, words } from '../shared/words.js';
import { nodeStyles } from './axillary-nodes.styles.js';
import { morphology, receptorLine, sampleLine, verdictLine } from './node-words.js';
import type { Part } from './node-words.js';

const COLUMNS = ['Node', 'Level', 'Morphology', 'Suspicion', 'Sampled', 'Clip', 'Result'];

const part = ({ text, known }: Part): TemplateResult =>
  known ? html`${text}` : html`<span class="unknown">${text}</span>`;

/**
 * `<axillary-nodes>`: the node register of one axilla. Suspicion is the radiologist's word; what is
 * not recorded says so. Where the element is narrow each node becomes a small record.
 *
 * @element axillary-nodes
 * @property {CaseStatus} status - the status of the case, of `statusOf`
 * @csspart panel - the surface
 */
export class AxillaryNodes extends LocalElement {
  static override styles = [...base, panels, tables, stacking(css`42rem`), nodeStyles];
  static override properties = {
    status: { attribute: false },
  };

  declare status: CaseStatus | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { status } = this;
    if (!status) return nothing;
    return html`<section class="panel" part="panel" aria-labelledby="heading">
      <header>
        <h2 id="heading">Nodes, ${sideWord(status.laterality)} axilla</h2>
        <p class="quiet xs">Suspicion is the radiologist’s word</p>
      </header>
      ${
        status.nodes.length > 0
          ? this.#table(status.nodes)
          : html`<p class="quiet">No node is recorded.</p>`
      }
    </section>`;
  }

  #table(nodes: readonly NodeStatus[]): TemplateResult {
    return html`<table class="data stack">
      <caption class="vh">
        Node register: node, level, morphology, suspicion, sampling, clip, result
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map((column) => html`<th scope="col">${say(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${nodes.map((node) => this.#row(node))}
      </tbody>
    </table>`;
  }

  #row(node: NodeStatus): TemplateResult {
    const { id, imaged, suspicion } = node;
    const cell = (label: string, content: unknown): TemplateResult =>
      html`<td><span class="lbl">${label}</span><span>${content}</span></td>`;
    const missing = part({ text: say(NOT_RECORDED), known: false });
    return html`<tr>
      <th scope="row">${id}</th>
      ${cell(say`Level`, imaged?.level ? Words(imaged.level) : missing)}
      ${cell(
        say`Morphology`,
        morphology(node).map((item, index) => html`${index > 0 ? '; ' : ''}${part(item)}`),
      )}
      ${cell(
        say`Suspicion`,
        suspicion === undefined
          ? missing
          : suspicion === 'high'
            ? html`<b>${Words(suspicion)}</b>`
            : Words(suspicion),
      )}
      ${cell(say`Sampled`, this.#samples(node))} ${cell(say`Clip`, this.#clip(node))}
      ${cell(say`Result`, this.#result(node))}
    </tr>`;
  }

  #samples({ samples }: NodeStatus): TemplateResult | TemplateResult[] {
    if (samples.length === 0) return html`<span class="quiet">Not sampled</span>`;
    return samples.map(
      (sample, index) =>
        html`${index > 0 ? html`<br />` : nothing}${sampleLine(sample)}<br /><span class="quiet"
            >${day(sample.on)}</span
          >`,
    );
  }

  #clip({ id, samples, mark }: NodeStatus): TemplateResult {
    const { kind, on, reason, lastCheck } = mark;
    const flag = this.status?.pitfalls.find(
      ({ code, nodeId, status }) =>
        nodeId === id && code === 'clip-missing' && status !== 'resolved' && status !== 'audit',
    );
    const tier = flag && tierOf(flag.severity);
    const detail = (text: unknown): TemplateResult =>
      html`<br /><span class="quiet">${text}</span>`;
    const checked = lastCheck
      ? detail(html`${words(lastCheck.status)} ${day(lastCheck.on)}`)
      : nothing;
    if (kind === 'none' && mark.clipPlaced) return html`<b>Clip not in place</b>${checked}`;
    if (kind === 'none') {
      if (samples.length === 0) return html`<span class="quiet nb">Not applicable</span>`;
      const word = reason === undefined ? say(NOT_RECORDED) : say`Not placed`;
      return html`${
        tier ? html`<span class="word nb ${tier.icon}">${icon(tier.icon)}${word}</span>` : word
      }${reason === undefined ? nothing : detail(reason)}`;
    }
    const label = { clip: say`Placed`, waiver: say`Waived`, excised: say`Excised` }[kind];
    return html`<b>${label}</b>${on ? detail(day(on)) : nothing}${
      kind === 'waiver' && reason ? detail(reason) : nothing
    }${checked}`;
  }

  #result(node: NodeStatus): TemplateResult {
    const { standingResult, samples, receptors } = node;
    if (standingResult === 'none') return html`<span class="quiet">No tissue</span>`;
    if (standingResult === 'awaited')
      return html`<span class="unknown">Report: ${say(NOT_RECORDED)}</span>`;
    const report = samples
      .map((sample) => sample.report)
      .findLast((candidate) => candidate?.result === standingResult);
    const verdict = verdictLine(node);
    return html`<b>${Words(standingResult)}</b> ${
      report
        ? html`<span class="quiet">${day(report.on)}</span>${report.amended ? say`, amended` : ''}`
        : nothing
    }${verdict ? html`<br />${part(verdict)}` : nothing}${
      standingResult === 'metastatic' ? html`<br />${part(receptorLine(receptors))}` : nothing
    }`;
  }
}
