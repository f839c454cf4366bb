import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { base } from '../components/shared/base.js';
import { exportCase } from '../components/shared/export-case.js';
import { html } from '../components/shared/html.js';
import { say } from '../components/shared/say.js';
import { appStyles } from './axillary-app.styles.js';
import { exportWithChain } from './export-case.js';
import { frameFooter, frameHeader } from './frame.js';
import { heldInWords } from './lock/held-draft.js';
import type { HeldDraft } from './lock/held-draft.js';
import {
  clockWords,
  damageNotice,
  draftNotice,
  lostDraftNotice,
  nothingKeptNotice,
  plainNotice,
  troubleNotice,
  unsavedElsewhereNotice,
  unsavedNotice,
} from './notices.js';
import { pageView } from './page-view.js';
import { patientView } from './patient-view.js';
import * as settings from './settings.js';
import { pageStyles } from './shared.styles.js';
import { backupAge } from './storage/age.js';
import { WorkingApp } from './working-app.js';

const NO_CASES: readonly string[] = [];

/** The application: its frame, what has to be said, and the page of each address. */
export class AxillaryApp extends WorkingApp {
  static override styles = [...base, pageStyles, appStyles];

  protected override render(): TemplateResult {
    const { view } = this.navigation.route;
    const { phase, secondsLeft } = this.guard;
    if (phase !== 'open') return this.#locked();
    return html`<button type="button" class="skip" @click=${() => this.main.focus()}>
        Skip to content
      </button>
      ${this.#header()}
      <main tabindex="-1">
        ${
          view === 'patient'
            ? this.#patient()
            : html`${this.#notices()}
              <div class="page">${this.#page()}</div>`
        }
      </main>
      ${frameFooter(this.#backupAge)}
      <axillary-idle-warning
        .seconds=${secondsLeft}
        @axillary-stay=${this.guard.stay}
      ></axillary-idle-warning>`;
  }

  /** How old the last backup is, where somebody is kept on this device who is not invented. */
  get #backupAge(): string {
    const { rows, storage } = this.desk;
    const isAsked = storage === 'device' && rows.some(({ entry }) => !entry.sample);
    return isAsked ? backupAge(this.keeper.state.last, this.clock.now) : '';
  }

  /** Nothing of a patient: what is kept is not even read. */
  #locked(): TemplateResult {
    const { phase, why, unlock } = this.guard;
    if (phase === 'asking') return html`<main tabindex="-1"></main>`;
    return html`<main tabindex="-1">
        <div class="page"><axillary-unlock .why=${why} .unlock=${unlock}></axillary-unlock></div>
      </main>
      ${frameFooter()}`;
  }

  #header(): TemplateResult {
    const { rows, shownRow } = this.desk;
    const inList = rows
      .map(({ entry }) => entry.sample)
      .filter((sample) => !sample || this.samplesShown);
    const isPatient = this.navigation.route.view === 'patient';
    const isOpen = isPatient && shownRow ? [shownRow.entry.sample] : [];
    return frameHeader({
      view: this.navigation.route.view,
      patient: this.navigation.patient,
      samples: isPatient ? isOpen : inList,
      now: this.clock.now,
      author: this.author ?? settings.DEFAULT_AUTHOR,
      lockNow: this.guard.isOn ? this.guard.lockNow : undefined,
    });
  }

  /** What has to be said before anything else; on a patient it stands under the banner. */
  #notices(slot?: string): TemplateResult {
    const desk = this.desk;
    const { condition, trouble, unsaved, unsavedElsewhere } = desk;
    const notices = [
      this.keepsNothing && nothingKeptNotice(),
      ...this.guard.drafts.map(({ id, draft }) =>
        draftNotice(
          heldInWords(draft as HeldDraft),
          () => void this.goOn(id, draft as HeldDraft),
          () => this.guard.forget(id),
        ),
      ),
      this.guard.unopened.length > 0 && lostDraftNotice(this.guard.forgetUnopened),
      trouble && troubleNotice(trouble, desk.storage, () => void this.reopen()),
      condition.kind === 'damaged' &&
        damageNotice(
          condition.expected,
          condition.found,
          condition.losses.map((loss) => ({
            loss,
            row: desk.rows.find(({ entry }) => entry.handle === loss.handle),
          })),
          () => void desk.acceptLoss(),
        ),
      unsaved &&
        unsavedNotice(
          unsaved,
          () => void desk.save(unsaved.events),
          () => void this.export(exportCase),
        ),
      ...unsavedElsewhere.map(([handle, waiting]) => unsavedElsewhereNotice(handle, waiting)),
      // The page Storage says it where it can be mended.
      this.navigation.route.view !== 'storage' && this.keeper.state.trouble,
      clockWords(desk.rows, this.clock.now),
      this.exportProblem,
      desk.settingProblems.length > 0 &&
        say`The site’s settings are not in force, the defaults are: ${desk.settingProblems.join('; ')}.`,
    ].flatMap((one) => {
      if (!one) return [];
      return typeof one === 'string' ? [plainNotice(one)] : [one];
    });
    return html`<div class="notices" slot=${slot ?? nothing} role="status">${notices}</div>`;
  }

  #page(): TemplateResult {
    const { route } = this.navigation;
    const { now, today } = this.clock;
    const { desk, guard, storage, wholeLists, spreadsheets, author, samplesShown, form } = this;
    const { minutes, add, handOver } = this;
    return pageView({
      ...{ route, desk, guard, storage, wholeLists, spreadsheets, now, today },
      ...{ author, samplesShown, form, minutes, add, handOver },
      heldCases: this.meeting?.caseIds ?? NO_CASES,
      onTyped: (event) => this.onTyped(event),
      onName: (event) => this.onName(event),
      onSamples: (event) => this.onSamples(event),
    });
  }

  #patient(): TemplateResult {
    const { opened, shownRow: row, isComplete, unsaved, save } = this.desk;
    const { route } = this.navigation;
    return patientView({
      tab: route.view === 'patient' ? route.tab : 'pathway',
      onTab: (tab) => this.navigation.show(tab),
      opened,
      row,
      isComplete,
      // A form that is being filled in stays, also when its entry cannot be saved at the moment.
      readOnly: !isComplete && !this.tracker?.hasDraft,
      hasUnsaved: unsaved !== undefined,
      config: this.desk.config,
      today: this.clock.today,
      author: this.author ?? settings.DEFAULT_AUTHOR,
      save,
      notices: (slot) => this.#notices(slot),
      isLocked: this.guard.isOn,
      onExport: () => void this.export(exportCase),
      onExportWithChain: () => void this.export(exportWithChain),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'axillary-app': AxillaryApp;
  }
}
