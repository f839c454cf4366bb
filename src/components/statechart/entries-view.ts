import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineEntry } from '../../pathway/narrative/index.js';
import type { HistoryEntry } from '../../pathway/types.js';
import { countDays, formatInstant } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { say, told } from '../shared/say.js';
import { clinical, day } from '../shared/text.js';
import { stageLabel } from '../shared/words.js';
import type { Moment } from './moment.js';

const flags = (word: string, titles: readonly string[]): TemplateResult | typeof nothing =>
  titles.length > 0 ? html`<p>${word}: ${titles.join('; ')}</p>` : nothing;

/** What an entry changed: the stage it led to, and the flags it raised and cleared. */
function effect(
  { pitfalls }: Moment['whole'],
  entry: HistoryEntry | undefined,
): TemplateResult | string {
  if (entry === undefined) return html`<span class="quiet">no effect</span>`;
  const titles = (keys: readonly string[]): readonly string[] =>
    keys.map((key) => {
      const [code, nodeId] = key.split('@');
      const pitfall = pitfalls.find((one) => one.code === code && one.nodeId === nodeId);
      return `${pitfall ? told(pitfall.title) : key}${nodeId === undefined ? '' : `, ${nodeId}`}`;
    });
  return html`${
    entry.moved
      ? html`<b>${stageLabel(entry.stage)}</b>`
      : html`<span class="quiet">unchanged</span>`
  }
  ${flags(say`Raised`, titles(entry.raised))} ${flags(say`Cleared`, titles(entry.cleared))}`;
}

const entered = ({ event, late }: TimelineEntry): TemplateResult =>
  late
    ? html`<span class="tag late">Late entry</span> ${formatInstant(late.recordedAt)},
        ${countDays(late.days)} later`
    : html`${day(event.recordedAt.slice(0, 10))}`;

/**
 * The entries in the order in which they happened, with the stage after each; each leads to its moment.
 *
 * @param onGo - goes to the moment after an entry, by its place
 */
export function entriesView(moment: Moment, onGo: (at: number) => void): TemplateResult {
  const { entries, whole, at } = moment;
  const history = new Map(whole.history.map((entry) => [entry.id, entry]));
  return html`<section class="panel" part="panel" slot="below" aria-labelledby="entries">
    <header>
      <h2 id="entries">Entries and the stage after each</h2>
      <p class="quiet xs">By the day it happened, oldest first. An entry goes to its moment.</p>
    </header>
    <table class="data stack log">
      <caption class="vh">
        Entries, oldest first
      </caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Happened</th>
          <th scope="col">Entry</th>
          <th scope="col">Stage after, flags</th>
          <th scope="col">Entered</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map((entry, index) => {
          const { event, title, text, on, retractedBy } = entry;
          const isHere = at === index + 1;
          const words = clinical(`${title} ${text}`);
          return html`<tr class=${index < at ? '' : 'ahead'} aria-current=${isHere ? 'true' : nothing}>
            <td><span class="lbl">No.</span><span>${index + 1}</span></td>
            <td><span class="lbl">Happened</span><span>${day(on)}</span></td>
            <th scope="row">
              <button type="button" class="plain" @click=${() => onGo(index + 1)}>
                ${retractedBy ? html`<span><s>${words}</s> <span class="tag">Retracted</span></span>` : html`<span>${words}</span>`}
              </button>
            </th>
            <td>
              <span class="lbl">Stage after</span><span>${effect(whole, history.get(event.id))}</span>
            </td>
            <td><span class="lbl">Entered</span><span>${entered(entry)}</span></td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}
