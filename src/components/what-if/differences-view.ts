import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Counterfactual, PitfallDifference } from '../../pathway/inspect/index.js';
import type { CaseFile, Clock } from '../../pathway/types.js';
import { describeIn } from '../../pathway/narrative/describe.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { say } from '../shared/say.js';
import { clinical, day } from '../shared/text.js';
import { Words, eventLabel, stageLabel, tierOf } from '../shared/words.js';

const row = (term: unknown, text: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`;

const FATES = {
  'would-clear': 'would clear',
  'would-be-raised': 'would be raised',
  unchanged: 'unchanged',
} as const;

function pitfallRow({ pitfall, fate, actual, changed }: PitfallDifference): TemplateResult {
  const tier = tierOf((actual ?? pitfall).severity);
  const words =
    fate === 'severity-changes' && actual && changed
      ? say`from ${tierOf(actual.severity).word} to ${tierOf(changed.severity).word}`
      : say(FATES[fate as keyof typeof FATES]);
  const said = fate === 'unchanged' ? words : html`<b>${words}</b>`;
  return row(
    html`<span class="word">${icon(tier.icon)}${tier.word}</span>`,
    html`${clinical(pitfall.title)}${pitfall.nodeId ? `, ${pitfall.nodeId}` : ''}: ${said}`,
  );
}

const clockWords = (clock: Clock | null): TemplateResult =>
  clock === null
    ? html`does not run`
    : html`${Words(clock.state)}, day ${clock.days} of ${clock.targetDays}, due ${day(clock.dueOn)}`;

/** What would differ, in a list: stage, flags and clocks. */
export function differencesView(different: Counterfactual): TemplateResult {
  const { actual, changed, pitfalls, clocks } = different;
  const differing = clocks.filter(({ differs }) => differs);
  return html`<dl class="diff">
    ${row(
      say`Stage`,
      actual.stage === changed.stage
        ? html`${stageLabel(actual.stage)}: unchanged`
        : html`From ${stageLabel(actual.stage)} to <b>${stageLabel(changed.stage)}</b>`,
    )}
    ${pitfalls.map(pitfallRow)}
    ${pitfalls.length === 0 ? row(say`Flags`, say`none open in either`) : nothing}
    ${differing.map(({ clock, actual: was, changed: would }) =>
      row(
        say`Clock`,
        html`${clinical(clock.label)}${clock.nodeId ? `, ${clock.nodeId}` : ''}: from ${clockWords(was)} to
          <b>${clockWords(would)}</b>`,
      ),
    )}
    ${differing.length === 0 ? row(say`Clocks`, say`no difference`) : nothing}
  </dl>`;
}

const CHANGES = { removed: 'Left out', moved: 'Moved', added: 'Supposed' } as const;

/** The real course beside the supposed one, entry by entry. */
export function courseView({ course }: Counterfactual, caseFile: CaseFile): TemplateResult {
  const events = new Map(caseFile.events.map((event) => [event.id, event]));
  const stage = (of: (typeof course)[number]['actual']): unknown =>
    of === null ? html`<span class="quiet">no entry</span>` : stageLabel(of);
  return html`<table class="data stack log">
    <caption>
      The real course beside the supposed one
    </caption>
    <thead>
      <tr>
        <th scope="col">Happened</th>
        <th scope="col">Entry</th>
        <th scope="col">Stage on record</th>
        <th scope="col">Stage supposed</th>
      </tr>
    </thead>
    <tbody>
      ${course.map(({ eventId, type, on, actual, changed, change, actualOn }) => {
        const event = events.get(eventId);
        const differs = actual !== changed;
        return html`<tr class=${differs ? 'differs' : ''}>
          <td>
            <span class="lbl">Happened</span
            ><span>${day(on)}${actualOn ? html`<br /><s>${day(actualOn)}</s>` : nothing}</span>
          </td>
          <th scope="row">
            ${change ? html`<span class="tag">${say(CHANGES[change])}</span> ` : nothing}${
              event ? clinical(describeIn(event, caseFile.events).title) : eventLabel(type)
            }
          </th>
          <td><span class="lbl">On record</span><span>${stage(actual)}</span></td>
          <td>
            <span class="lbl">Supposed</span
            ><span>${differs ? html`<b>${stage(changed)}</b>` : stage(changed)}</span>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
