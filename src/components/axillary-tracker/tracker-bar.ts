import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseFile } from '../../pathway/types.js';
import { formatInstant } from '../shared/dates.js';
import { html } from '../shared/html.js';
import { say } from '../shared/say.js';

/** The views of a patient, in the order of their tabs. */
export const VIEWS = [
  { id: 'pathway', label: 'Pathway' },
  { id: 'statechart', label: 'Statechart' },
  { id: 'summary', label: 'Summary' },
  { id: 'work', label: 'Work' },
] as const;

export type View = (typeof VIEWS)[number]['id'];

interface Bar {
  readonly caseFile: CaseFile;
  readonly view: View;
  readonly savedAt: string | undefined;
  readonly onView: (view: View) => void;
  /** Opens the recording; absent where nothing can be recorded. */
  readonly onRecord: (() => void) | undefined;
}

/** The view an arrow, Home or End key leads to. */
const viewOf = (key: string, view: View): View | undefined => {
  const at = VIEWS.findIndex(({ id }) => id === view);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  return to === undefined ? undefined : VIEWS.at(to % VIEWS.length)?.id;
};

function lastEntry({ caseFile, savedAt }: Bar): TemplateResult | typeof nothing {
  const instants = caseFile.events.map(({ recordedAt }) => recordedAt);
  const last = instants.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  const at = savedAt ?? last;
  if (at === undefined) return nothing;
  return html`<span
    >Last entry ${savedAt === undefined ? '' : say`saved on this device `}<span class="nb"
      >${formatInstant(at)}</span
    ></span
  >`;
}

/** The line under the banner: the views as tabs, when the last entry was made, and the way to record. */
export function trackerBar(bar: Bar): TemplateResult {
  const { view, onView, onRecord } = bar;
  const onKey = (event: KeyboardEvent): void => {
    const to = viewOf(event.key, view);
    if (to === undefined) return;
    event.preventDefault();
    onView(to);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#${to}`)?.focus();
  };
  return html`<div class="bar" part="bar">
    <div class="tabs" role="tablist" aria-label="Views of this patient" @keydown=${onKey}>
      ${VIEWS.map(
        ({ id, label }) =>
          html`<button
            type="button"
            role="tab"
            id=${id}
            aria-selected=${view === id ? 'true' : 'false'}
            aria-controls="view"
            tabindex=${view === id ? 0 : -1}
            @click=${() => onView(id)}
          >
            ${say(label)}
          </button>`,
      )}
    </div>
    <slot name="views"></slot>
    <div class="end">
      ${lastEntry(bar)}
      ${
        onRecord ? html`<button type="button" @click=${onRecord}>Record an event</button>` : nothing
      }
      <slot name="actions"></slot>
    </div>
  </div>`;
}
