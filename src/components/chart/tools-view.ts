import { nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { html } from '../shared/html.js';
import { say } from '../shared/say.js';
import type { Arrangement } from './arrangement.js';
import type { Pane } from './pane.js';

const ARRANGEMENTS: readonly (readonly [Arrangement, string])[] = [
  ['compact', 'Compact'],
  ['horizontal', 'Across'],
  ['vertical', 'Down'],
];

interface Tools {
  readonly pane: Pane;
  readonly arrangement: Arrangement;
  readonly isAllOpen: boolean;
  readonly onFoldAll: (isFolded: boolean) => void;
  readonly onArrangement: (arrangement: Arrangement) => void;
  readonly onFullScreen: () => void;
}

const tool = (sign: string, name: string, act: () => void): TemplateResult =>
  html`<button type="button" @click=${act} title=${name}>
    <span aria-hidden="true">${sign}</span><span class="vh">${name}</span>
  </button>`;

/** The buttons over the drawing. */
export function toolsView(tools: Tools): TemplateResult {
  const { pane, isAllOpen, arrangement } = tools;
  const onChange = ({ currentTarget }: Event): void => {
    tools.onArrangement((currentTarget as HTMLSelectElement).value as Arrangement);
  };
  return html`<div class="tools" role="group" aria-label="What the drawing shows">
    ${tool('−', say`Zoom out`, () => pane.smaller())} ${tool('+', say`Zoom in`, () => pane.larger())}
    <button type="button" @click=${() => pane.fit()}>Fit</button>
    ${tool('←', say`Move left`, () => pane.pan(-1, 0))}
    ${tool('→', say`Move right`, () => pane.pan(1, 0))}
    ${tool('↑', say`Move up`, () => pane.pan(0, -1))}
    ${tool('↓', say`Move down`, () => pane.pan(0, 1))}
    <button type="button" @click=${() => tools.onFoldAll(isAllOpen)}>
      ${isAllOpen ? say`Fold all` : say`Unfold all`}
    </button>
    <label
      >Arrangement
      <select @change=${onChange}>
        ${ARRANGEMENTS.map(
          ([value, label]) =>
            html`<option value=${value} ?selected=${value === arrangement}>${say(label)}</option>`,
        )}
      </select>
    </label>
    ${
      document.fullscreenEnabled
        ? html`<button type="button" @click=${tools.onFullScreen}>Full screen</button>`
        : nothing
    }
  </div>`;
}
