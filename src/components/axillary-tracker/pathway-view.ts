import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathwaySettings } from '../../pathway/config.js';
import type { Pitfall } from '../../pathway/types.js';
import { groupPitfalls } from '../pitfall-list/groups.js';
import { html } from '../shared/html.js';
import { icon } from '../shared/icons.js';
import { awaited } from '../shared/later.js';
import type { Later } from '../shared/later.js';
import { say } from '../shared/say.js';
import { clinical } from '../shared/text.js';
import type { furtherPanels } from './further-panels.js';
import type { OnScreen } from './shown-case.js';

interface PathwayView extends OnScreen {
  readonly config: PathwaySettings | undefined;
  /** Offset of the site's time. */
  readonly zone: string;
  readonly readOnly: boolean;
  /** The panels that are loaded after these. */
  readonly further: Later<typeof furtherPanels>;
  readonly onShowPitfalls: () => void;
}

/** One line above the now panel where the pitfalls stand further down. */
function urgentLine(critical: readonly Pitfall[], onShow: () => void): TemplateResult {
  const [first] = critical;
  const more = critical.length - 1;
  return html`<div class="urgent">
    ${icon('critical', 'large')}
    <p>
      <b>Critical:</b> ${clinical(first?.title ?? '')}${first?.nodeId ? `, ${first.nodeId}` : ''}${
        more > 0 ? say`, and ${more} more` : ''
      }
    </p>
    <button type="button" class="plain" @click=${onShow}>
      Show<span class="vh"> the pitfalls</span>
    </button>
  </div>`;
}

/** The panels that come after, or what stands in their place until they are here. */
function furtherView({ further, ...view }: PathwayView): TemplateResult {
  return (
    further.value?.(view) ??
    html`<div class="further">
      ${awaited(further, say`The rest of the pathway`, () => void further.get())}
    </div>`
  );
}

/** The panels of the pathway view. */
export function pathwayView(view: PathwayView): TemplateResult {
  const { caseFile, status, config, readOnly, onShowPitfalls } = view;
  const critical = groupPitfalls(status.pitfalls).open.filter(
    ({ severity }) => severity === 'critical',
  );
  return html`<div class="grid ${critical.length > 0 ? '' : 'calm'}">
    ${critical.length > 0 ? urgentLine(critical, onShowPitfalls) : nothing}
    <axillary-now
      .caseFile=${caseFile}
      .status=${status}
      .config=${config}
      .today=${view.day}
      .readOnly=${readOnly}
    ></axillary-now>
    <axillary-pitfalls
      has-banner
      .caseFile=${caseFile}
      .status=${status}
      .readOnly=${readOnly}
    ></axillary-pitfalls>
    ${furtherView(view)}
  </div>`;
}
