import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { CaseFile } from '../../pathway/types.js';
import type { HeldEntry } from '../record-dialog/entry-controller.js';
import type { RecordRequest } from '../shared/append.js';
import { html } from '../shared/html.js';
import { Later, awaited } from '../shared/later.js';
import { say } from '../shared/say.js';

/** What comes with the form. */
interface Form {
  readonly exportCase: (caseFile: CaseFile) => void;
}

/** The form that records: loaded after the page shows, and opened on what was asked for last. */
export class Recording extends Later<Form> {
  readonly #element: LitElement;
  #request: RecordRequest = {};

  /**
   * @param element - the tracker, in whose shadow root the form stands once it is loaded
   * @param canRecord - whether the tracker records at all
   */
  constructor(element: LitElement, canRecord: () => boolean) {
    super(element, () => import('../record-dialog/define.js'), canRecord);
    this.#element = element;
  }

  /** Opens the form; where it cannot be loaded, the notice says so and its button has the focus. */
  async open(request: RecordRequest): Promise<void> {
    this.#request = request;
    const isHere = await this.get();
    await this.#element.updateComplete;
    const { shadowRoot } = this.#element;
    if (!isHere) shadowRoot?.querySelector<HTMLElement>('[role="alert"] button')?.focus();
    else if (this.#request === request) {
      await shadowRoot?.querySelector('axillary-record-dialog')?.open(request);
    }
  }

  /** Goes on with an entry that was held before, once the form is here. */
  async goOn(held: HeldEntry): Promise<void> {
    if (!(await this.get())) return;
    await this.#element.updateComplete;
    await this.#element.shadowRoot?.querySelector('axillary-record-dialog')?.goOn(held);
  }

  /** What was asked for was about another case: it is not opened any more. */
  forget(): void {
    this.#request = {};
  }

  /** The form is on its way, or does not come: to stand under the button that opens it. */
  notice(): TemplateResult | typeof nothing {
    if (this.state === 'quiet') return nothing;
    return html`<div class="bar">
      ${awaited(this, say`The form`, () => void this.open(this.#request))}
    </div>`;
  }
}
