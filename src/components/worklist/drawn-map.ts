import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Day } from '../../pathway/types.js';
import type { Listed } from '../../pathway/worklist/list.js';
import { html } from '../shared/html.js';
import { Later, awaited } from '../shared/later.js';
import { figures, say } from '../shared/say.js';
import type { mapView } from './map-view.js';

/** The map in the place of the table: loaded when it is asked for. */
export class DrawnMap extends Later<typeof mapView> {
  constructor(host: ReactiveControllerHost) {
    super(
      host,
      async () => (await import('./map-view.js')).mapView,
      () => false,
    );
  }

  /**
   * The map, or what stands in its place until it is here.
   *
   * @param chosen - path of the state the list is narrowed to
   * @param onState - narrows the list to a state; an empty path to none
   */
  view(
    rows: readonly Listed[],
    today: Day,
    chosen: string | undefined,
    onState: (path: string) => void,
  ): TemplateResult {
    return html`<h2>Where ${figures(rows.length)} patients are</h2>
      ${
        this.value?.(rows, today, chosen, (path) => onState(path === chosen ? '' : path)) ??
        awaited(this, say`The map`, () => void this.get())
      }`;
  }
}
